import { DROPPED } from './framePattern'
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
  /** "has no reds", "had none at all": the fewest, and whether that is none; `bare`: of what was counted last */
  readonly none: 'said' | 'bare' | null
  /** "more", where "most" is of all */
  readonly comparative: boolean
}

/** What stands for a phrase in the skeleton; words of English that say little stand for themselves. */
function symbolOf(span: Span): string | null | undefined {
  const tag = tagsOf(span)[0]
  if (tag === undefined) return null
  if (tag.kind === 'beyond') return tag.moved === undefined && OWN.has(tag.what) ? undefined : null
  return tag.kind in SYMBOLS ? SYMBOLS[tag.kind] : null
}

const OWN = new Set(['comparison', 'ranking', 'how many at most'])

/** Kinds with a sign of their own; undefined for those whose words are looked at one by one. */
const SYMBOLS: Readonly<Partial<Record<Tag['kind'], string | undefined>>> = {
  'service area': '#part', priority: '#part', 'key aim': '#part', outcome: '#part', group: '#group',
  rating: '#x', verdict: '#x', period: '#time', exclude: '#not', whole: '#whole',
  noun: undefined, rank: undefined, asking: undefined, aspect: undefined, pronoun: undefined, filler: undefined, joiner: undefined, follow: undefined,
} // prettier-ignore

const LITTLE = new Set(
  'and so ok now then but well please right just the a an of in on at for to with from by is are was were has ha have had having got get getting did do doe does done been which what who whos whose one ones side them they these those two both three four five six our we its that or between out either them measure kpi indicator target number total count overall all among v vs versus year record result performance outturn rated rating tell me show us can could you know give want i share proportion percentage percent rate fraction fared perform performed performing doing came come put up end ended finished had highest lowest more most fewer fewest less least better best worse worst ahead stronger strongest weaker weakest higher lower bigger biggest smaller smallest greatest greater larger largest off hit miss lead leading lot pair #part #group #x #time #whole #not'.split(' '), // prettier-ignore
)

const SMALL = '(?: (?:the|of|in|with|measure|kpi|indicator|target|number|total|count|share|proportion|percentage|that|are|is|were|was|rated|its|on))*' // prettier-ignore

const MANY = '(?:most|more|(?:highest|biggest|largest|greatest|higher|bigger|larger|greater) (?:number|count|total))'
const FEW = '(?:fewest|fewer|least|less|(?:lowest|smallest|lower|smaller) (?:number|count|total))'
const DONE = /\b(?:best|worst|better|worse|ahead|stronger|strongest|weaker|weakest)\b/
const SHARE = /\b(?:best|worst|better|worse|highest|lowest|higher|lower|biggest|smallest|largest|greatest|bigger|smaller) (?:share|proportion|percentage|percent|rate|fraction)\b/ // prettier-ignore

const counts = (order: string): RegExp => new RegExp(`\\b${order}${SMALL} #x|#x(?: the)? ${order}(?: of)?(?: the| its)? (?:target|measure|kpi|indicator)\\b`) // prettier-ignore

const MOST = counts(MANY)
const FEWEST = counts(FEW)
const WORST_FOR = /\bworst (?:for|on) #x/
const MOST_OFF = /(?:has|ha|had|have|got|with)(?: the)? (?:most|more)(?: (?:measure|kpi|indicator|target)(?: that are)?)? off target\b/ // prettier-ignore

/** Somebody asks which, or names the parts. "Any more reds?" asks for more of the list. */
const ASKS = /^(?:#not #part )?(?:(?:and|so|ok|now|then|but|well|please|right|just|tell me|show us|show me|can you|could you|do you know|out of|of|between) )*(?:the )?(?:#part|#group|any #group|which|whats?|who|whos|whose|between|either|do|doe|did|ha|has|have|had|is|are|was|two|three|both|them|those|these)(?: |$)/ // prettier-ignore

/** Read strictly: a word that is not here could change what is asked. */
export function skeletonOf(sentence: Sentence): Said | null {
  const words = wordsOf(sentence)
  if (!words) return null
  const said = words.join(' ')
  const none = noneSaid(said)
  if (!words.every((word) => LITTLE.has(word) || DROPPED.has(word) || (none !== null && ABOUT_NONE.has(word))))
    return null
  const order = none === null ? orderOf(said) : 'fewest'
  const which = /\b(?:which|whats?|who|whos|whose)\b|#part.* or .*#part|(?:#group|any) (?:with|#no|#not)/.test(said)
  if (/\b(?:which|whats?)(?: of)?(?: the| our| #x)* (?:measure|kpi|indicator|target)\b/.test(said)) return null
  // "what was worse" asks for measures; "what service" does not
  if (/\bwhats?\b(?! (?:of )?(?:the |our )?#group)/.test(said)) return null
  if (order === null || !which || !ASKS.test(said)) return null
  const number = /\b(two|both|pair|three|four|five|six)\b/.exec(said)?.[1]
  return {
    order,
    off: MOST_OFF.test(said),
    none,
    ofParts: /\bwho(?:s|se)?\b|#group/.test(said),
    ofTwo: /\b(?:the two|two|both|pair|them|those|these|they)\b/.test(said),
    number: number === undefined ? null : (NUMBERS[number] ?? null),
    comparative: /\b(?:more|fewer|less|better|worse|higher|lower|bigger|smaller|greater|larger|stronger|weaker)\b/.test(said), // prettier-ignore
  }
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, pair: 2, three: 3, four: 4, five: 5, six: 6 }

/** "isn't on target" says nothing of how many are: only what there is none of, or what was never done, counts. */
const NEGATED: ReadonlyMap<string, string> = new Map([
  ...['no', 'none', 'nothing', 'not'].map((word) => [word, '#no'] as const),
  ...['didnt', 'dont', 'doesnt', 'hasnt', 'havent', 'hadnt', 'never'].map((word) => [word, '#never'] as const),
])

/** Words that may stand about a "none". */
const ABOUT_NONE = new Set('#no #never #not zero nil 0 free clear from any anything single absolutely at all whatsoever ever not one there even show shows showing without a whole none'.split(' ')) // prettier-ignore

const HAS = '(?:has|ha|have|had|having|with|got|show|shows|showed|showing)'

const ANY = '(?: (?:a|an|any|at|all|of|the|single|rated|measure|kpi|indicator|target|that|are|is|were|on|one))*'

/** "has no missed target", "free of reds", "without an amber", "didn't miss anything", "missed nothing" */
const NONE = [
  new RegExp(`\\b${HAS}(?: absolutely)? (?:#no|zero|nil|0)(?: (?:a|one))?${ANY} #x`),
  new RegExp(`(?:#not|\\bfree (?:of|from)|\\bclear of)${ANY} #x`),
  /^(?:(?:and|so|ok) )*(?:(?:which|what|who|any|did|has|have|do|doe)(?: any)?)(?: (?:of the|of our|our))?(?: #group)? (?:(?:that|which) )?#never #x(?: (?:a|any|anything|single|one|target|of|it|their|its|all|at|thing|measure))*(?: #time)?$/, // prettier-ignore
  new RegExp(`#never have${ANY} #x`),
  /#x #no(?: at all| whatsoever)?(?: #time)?$/,
]

const BARE_NONE = new RegExp(
  `\\b(?:which|who)\\b.*\\b${HAS} (?:#no|zero|nil)(?: at all| whatsoever| of them| of those| of it)?$`,
)

function noneSaid(said: string): Said['none'] {
  if (!said.includes('#x')) return BARE_NONE.test(said) ? 'bare' : null
  return said.includes('#part') || !/\b(?:who|any)\b|#group/.test(said) || !NONE.some((pattern) => pattern.test(said)) ? null : 'said' // prettier-ignore
}

function orderOf(said: string): Said['order'] | null {
  const judged = said.split(' ').filter((word) => word === '#x').length
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
    const symbol = tagsOf(span)[0]?.kind === 'negate' ? NEGATED.get(tokens[span.from]?.fold ?? '') ?? null : symbolOf(span) // prettier-ignore
    if (symbol === null) return null
    if (symbol !== undefined) words.splice(span.from, span.to - span.from, symbol, ...Array.from({ length: span.to - span.from - 1 }, () => '')) // prettier-ignore
  }
  return words.filter((word) => word !== '')
}
