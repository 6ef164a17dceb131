import { DROPPED } from './framePattern'
import { ABOUT_NONE, NEVER, saysNone } from './noneSaid'
import type { Sentence } from './sentence'
import { tagsOf } from './sentence'
import type { Span } from './span'
import type { Tag } from './tag'

/** How a sentence asks which part leads. */
export interface Said {
  /** what is asked for first: an end of a count; or the best or worst by share, both of which a comparison tells */
  readonly order: 'most' | 'fewest' | 'share'
  /** "most off target", which is one saying */
  readonly off: boolean
  /** "who", "which service": a part is asked for, and no measure */
  readonly ofParts: boolean
  /** "of the two", "of them" */
  readonly ofTwo: boolean
  /** "of the three" */
  readonly number: number | null
  /** "more", where "most" is of all */
  readonly comparative: boolean
  /** "and the fewest": an end, and nothing that it is of */
  readonly alone: boolean
  /** "none": a "no" that turns nothing */
  readonly none: boolean
  /** "the second most"; null for the first */
  readonly place: number | null
}

/** "no reds", "none of its targets": none of what is counted; any other "not" turns it. */
const NONE = new Set([
  'no',
  'none',
  'nothing',
  'zero',
  'nil',
  'not any',
  'not a',
  'not one',
  'no single',
  'none at all',
  'none whatsoever',
  'none of them',
  'none of those',
])

/** What stands for a phrase in the skeleton; words of English that say little stand for themselves. */
function symbolOf(span: Span, said: string): string | null | undefined {
  const tag = tagsOf(span)[0]
  if (tag === undefined) return null
  if (tag.kind === 'negate') return NONE.has(said) ? '#no' : NEVER.has(said) ? '#never' : null
  if (tag.kind === 'beyond') return tag.moved === undefined && OWN.has(tag.what) ? undefined : null
  return tag.kind in SYMBOLS ? SYMBOLS[tag.kind] : null
}

const OWN = new Set(['comparison', 'ranking', 'how many at most'])

/** Kinds with a sign of their own; undefined for those whose words are looked at one by one. */
const SYMBOLS: Readonly<Partial<Record<Tag['kind'], string | undefined>>> = {
  'service area': '#part', directorate: '#part', priority: '#part', 'key aim': '#part', outcome: '#part', group: '#group',
  rating: '#x', verdict: '#x', period: '#time', exclude: '#not', whole: '#whole',
  noun: undefined, rank: undefined, asking: undefined, aspect: undefined, pronoun: undefined, filler: undefined, joiner: undefined, follow: undefined,
} // prettier-ignore

const LITTLE = new Set(
  'and so ok now then but well please right just the a an of in under within across inside on at for to with from by is are was were has ha have had having got get getting did do doe does done been which what who whos whose one ones side them they these those two both three four five six our we its that or between out either them measure kpi indicator target number total count overall all among v vs versus year record result performance outturn rated rating tell me show us can could you know give want i share proportion percentage percent rate fraction fared perform performed performing doing came come put up end ended finished had highest lowest more most fewer fewest less least better best worse worst ahead stronger strongest weaker weakest higher lower bigger biggest smaller smallest greatest greater larger largest off hit miss lead leading lot pair any there nothing every each no zero single second third fourth fifth 2nd 3rd 4th 5th #no #part #group #x #time #whole #not'.split(' '), // prettier-ignore
)

const SMALL = '(?: (?:the|of|in|with|measure|kpi|indicator|target|number|total|count|share|proportion|percentage|that|are|is|were|was|rated|its|on))*' // prettier-ignore

const MANY = '(?:most|more|(?:highest|biggest|largest|greatest|higher|bigger|larger|greater) (?:number|count|total))'
const FEW = '(?:fewest|fewer|least|less|(?:lowest|smallest|lower|smaller) (?:number|count|total))'
const DONE = /\b(?:best|worst|better|worse|ahead|stronger|strongest|weaker|weakest)\b/
const SHARE = /\b(?:best|worst|better|worse|highest|lowest|higher|lower|biggest|smallest|largest|greatest|bigger|smaller) (?:share|proportion|percentage|percent|rate|fraction)\b/ // prettier-ignore

const counts = (order: string): RegExp => new RegExp(`\\b${order}${SMALL} #x|#x(?: the)? ${order}(?: of)?(?: the| its)? (?:target|measure|kpi|indicator)\\b`) // prettier-ignore

const NTH: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5 } // prettier-ignore

const PLACED = new RegExp(`\\b(second|third|fourth|fifth|2nd|3rd|4th|5th) (?:${MANY}|${FEW})`)

/** "no reds", "missed none of its targets": the fewest that there can be. */
const NONE_OF = new RegExp(`(?:#no|no|zero)${SMALL} #x|#x #no${SMALL}$|#x nothing$`)

/** "which service has none", "and the second most": of what was counted last. */
const BARE = new RegExp(
  `(?:ha|has|have|had|got|with|of them|are|is) #no(?: (?:at all|of them|of those|of it|whatsoever|please))?$|(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:${MANY}|${FEW})$`,
)

const ALONE = new RegExp(
  `^(?:(?:and|so|ok|now|then|what|which|has|have|ha|got|the|one|about|with) )*(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th|next) )?(?:${MANY}|${FEW})$`,
)

const FEW_BARE = new RegExp(`${FEW}$`)

/** "without a single red" */
const WITHOUT = /#not(?: (?:a|any|single|one))+ #x/

/** "met every target", which the share of each tells */
const ALL_OF_IT = /#x (?:every|all|each)(?: (?:of|the|its|their|our|single|one))*(?: (?:target|measure|kpi|indicator))?$/ // prettier-ignore

/** "… and how many is it": the answer says how many. */
const HOW_MANY_TAIL = /,? (?:and|with) how many(?: (?:is|it|are|that|there|they|have|has|ha|got|do|doe|does|of|them|those|#x|in|all|total))*$/ // prettier-ignore

const MOST = counts(MANY)
const FEWEST = counts(FEW)
const WORST_FOR = /\bworst (?:for|on) #x/
const MOST_OFF = /(?:has|ha|had|have|got|with)(?: the)? (?:most|more)(?: (?:measure|kpi|indicator|target)(?: that are)?)? off target\b/ // prettier-ignore

/** Somebody asks which, or names the parts. "Any more reds?" asks for more of the list. */
const ASKS = /^(?:#not #part )?(?:(?:and|so|ok|now|then|but|well|please|right|just|tell me|show us|show me|can you|could you|do you know|are there|is there|have we|out of|of|between) )*(?:the )?(?:any #group|#part|#group|which|whats?|who|whos|whose|between|either|do|doe|did|ha|has|have|had|is|are|was|two|three|both|them|those|these)(?: |$)/ // prettier-ignore

/** Read strictly: a word that is not here could change what is asked. */
export function leadSaidIn(sentence: Sentence): Said | null {
  const said = wordsOf(sentence)?.join(' ').replace(HOW_MANY_TAIL, '').replace(WITHOUT, '#no #x')
  if (said === undefined) return null
  const none = saysNone(said)
  if (!said.split(' ').every((word) => LITTLE.has(word) || DROPPED.has(word) || (none && ABOUT_NONE.has(word)))) return null // prettier-ignore
  const order = none ? 'fewest' : orderOf(said)
  const alone = ALONE.test(said)
  const which = alone || /\b(?:which|whats?|who|whos|whose)\b|#part.* or .*#part|(?:#group|any) (?:with|#no)|any #group/.test(said) // prettier-ignore
  if (/\b(?:which|whats?)(?: of)?(?: the| our| #x)* (?:measure|kpi|indicator|target)\b/.test(said)) return null
  // "what was worse" asks for measures; "what service" does not
  if (/\bwhats?\b(?! (?:of )?(?:the |our )?#group)/.test(said)) return null
  if (order === null || !which || !(alone || ASKS.test(said))) return null
  const number = /\b(two|both|pair|three|four|five|six)\b/.exec(said)?.[1]
  return {
    order,
    off: MOST_OFF.test(said),
    ofParts: /\bwho(?:s|se)?\b|#group/.test(said),
    ofTwo: /\b(?:the two|two|both|pair|them|those|these|they)\b/.test(said),
    alone,
    none: none || / #no(?: |$)/.test(said),
    place: NTH[PLACED.exec(said)?.[1] ?? ''] ?? null,
    number: number === undefined ? null : (NUMBERS[number] ?? null),
    comparative: /\b(?:more|fewer|less|better|worse|higher|lower|bigger|smaller|greater|larger|stronger|weaker)\b/.test(said), // prettier-ignore
  }
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, pair: 2, three: 3, four: 4, five: 5, six: 6 }

function orderOf(said: string): Said['order'] | null {
  const judged = said.split(' ').filter((word) => word === '#x').length
  if (judged === 0 && (BARE.test(said) || ALONE.test(said)))
    return /#no(?: |$)/.test(said) || FEW_BARE.test(said) ? 'fewest' : 'most'
  if (judged === 1 && ALL_OF_IT.test(said)) return 'share'
  if (NONE_OF.test(said)) return judged < 2 && !MOST.test(said) && !FEWEST.test(said) ? 'fewest' : null
  const [most, fewest] = [MOST.test(said) || WORST_FOR.test(said) || MOST_OFF.test(said), FEWEST.test(said)]
  if (SHARE.test(said)) return SHARE_OF.test(said) ? 'share' : null
  if (most !== fewest && judged < 2) return most ? 'most' : 'fewest'
  return judged === 0 && !most && !fewest && DONE.test(said) && !/\b(?:most|more|fewest|fewer|least|less|target|measure|kpi|indicator)\b/.test(said) ? 'share' : null // prettier-ignore
}

/** "the lowest proportion on target" */
const SHARE_OF = new RegExp(`\\b(?:share|proportion|percentage|percent|rate|fraction)${SMALL} (?:#x|off target)`)

/** Each phrase as its sign, and every other word as itself; null where a phrase says what no comparison tells. */
function wordsOf({ live, aside, reading: { tokens } }: Sentence): readonly string[] | null {
  const words = tokens.map(({ fold }, place) => (aside.includes(place) ? '' : fold))
  for (const span of live) {
    if (span.to === span.from) continue
    const symbol = symbolOf(span, tokens.slice(span.from, span.to).map(({ fold }) => fold).join(' ')) // prettier-ignore
    if (symbol === null) return null
    if (symbol !== undefined) words.splice(span.from, span.to - span.from, symbol, ...Array.from({ length: span.to - span.from - 1 }, () => '')) // prettier-ignore
  }
  return words.filter((word) => word !== '')
}
