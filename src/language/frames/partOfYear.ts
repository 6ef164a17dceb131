import type { PartOfYear } from '../../domain/question'
import { isName } from '../span'
import type { Span } from '../span'
import type { Token } from '../token'
import type { Frame } from './frame'
import { kindOf, laid } from './frame'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']

const NUMBER = `(?:(?:just|only|about) )?(${NUMBERS.join('|')}|[1-9]|1[01])`

const LIGHT = '(?:(?:that|which|only|just|merely|actually|still|purely|solely|simply|currently|at present|based|are|is|wa|was|were|being|have|has|ha|had|been|to|doe|do|did) )*' // prettier-ignore

/** Verbs that say what a figure is made from. */
const RESTS = '(?:(?:rest|resting|rested|base|based|stand|standing|stood|sit|sitting|rely|relying|built|founded|calculated|reckoned|worked out|drawn|hang|hanging|depend|depending)(?: (?:only|just|solely|merely|purely|entirely|simply|mainly|largely))?(?: (?:on|upon|off|from|out of|over|in))|taken from|coming from|drawn from|made up of)' // prettier-ignore

/** Verbs that say what time a figure stands for. */
const SPANS = '(?:cover|covering|covered|run|running|ran|span|spanning|spanned|stand for|standing for|represent|representing|reflect|reflecting|account for|relate to|relating to)' // prettier-ignore

const COVERS = `(?:${RESTS}|${SPANS})`

const SMALL = '(?:(?:only|just|merely|about|a|an|the|up|to|for|from|over|of|on|no more than|barely|first|period) )*'

const DATA =
  '(?:(?: worth)?(?: of)?(?: the)?(?: (?:data|figure|number|result|outturn|information|evidence|reading|actual))+)'

const OF_YEAR = '(?: (?:of|out of|in) (?:the |a )?(?:year|twelve|12|twelve month|12 month))?'

const INSTEAD = '(?: (?:only|alone|so far))?(?:(?: and)? (?:rather than|instead of|not|in place of|in lieu of|a opposed to|as opposed to|and not)(?: (?:on|for|of))?(?: (?:the|a|all|its))?(?: (?:full|whole|entire|complete))?(?: (?:twelve|12))?(?: (?:year|month|yr|data|figure))*)?' // prettier-ignore

const MONTHS = ['april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'january', 'february'] // prettier-ignore

const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)`

const NOT = '(?:not|dont|doesnt|didnt|do not|doe not|did not)'

const FULL =
  '(?:(?:for |on )?(?:a |the )?(?:full|whole|entire|complete|twelve|12)(?: (?:twelve|12))? (?:year|month|yr))'

const TO = '(?:to|until|till|through to|through|up to)'

/** What is done to a figure on some basis: "scored on", "given at". */
const MADE =
  '(?:(?:scored|judged|graded|assessed|marked|measured|calculated|reported|decided|determined|reckoned|worked out|published|quoted|presented|given|shown|stated|evaluated|called|arrived at|reached) )'

const AT_ALL = '(?:(?:only|just|merely|purely|solely|simply|barely|about|a|an|the|some|any) )*'

const PART_YEAR =
  '(?:part year|part of (?:the|a|one) year|part yr|partial year|incomplete year|unfinished year|less than (?:a|the|one) (?:full |whole )?year|under a (?:full )?year|(?:a )?fraction of (?:a|the) year|half (?:a|the) year)'

const SORT = '(?:(?: (?:one|position|basis|snapshot|picture|view|stuff|footing|estimate|point|stage|evidence)))'

const PUT =
  '(?:used|substituted|taken|put in|plugged in|relied on|relied upon|quoted|borrowed|carried over|rolled over|stood in|standing in|available|inserted|entered|slotted in|dropped in|filled in)'

const JUDGED = new Set<string | undefined>(['rating', 'verdict'])

interface Way {
  readonly words: RegExp
  readonly part: (found: RegExpExecArray) => PartOfYear | null
  /** beside such a word the same may ask for something else */
  readonly unless?: (span: Span, said: string) => boolean
}

const monthsSaid = (word = ''): number => (NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word))

const of = (months: number): PartOfYear | null => (months > 0 && months < 12 ? { months } : null)

/** The months from April to the end of this one. */
const upTo = (month: string): PartOfYear | null => of(MONTHS.findIndex((one) => one.startsWith(month.slice(0, 3))) + 1)

const QUARTER = '(?:(?:q|quarter|qtr) ?(1|2|3|one|two|three)|(first|second|third) quarter)'

const QUARTERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, first: 1, second: 2, third: 3, '1': 1, '2': 2, '3': 3 } // prettier-ignore

const WAYS: readonly Way[] = [
  // "where nine months' data has been used in lieu of the year"
  {
    words: new RegExp(`(?:^| )${LIGHT}(?:${NUMBER} month)${DATA}(?: (?:ha|has|have|had|wa|was|were|is|are|being|been|only|just|all))* ${PUT}(?: (?:a|as|for))*${INSTEAD}(?= |$)`), // prettier-ignore
    part: ([, months]) => of(monthsSaid(months)),
  },
  // "resting on nine months' data", "which only cover 9 months", "with 9 months of data"
  {
    words: new RegExp(`(?:^| )(?:${LIGHT}${COVERS} ${SMALL}${NUMBER} month${DATA}?|(?<!(?:last|past|next|previous|these|every) )(?:${LIGHT}(?:with|on|from|use|using|contain|containing|hold|holding) ${SMALL})?${NUMBER} month${DATA})${OF_YEAR}${INSTEAD}(?= |$)`), // prettier-ignore
    part: ([, one, other]) => of(monthsSaid(one ?? other)),
  },
  // "figures based on Q3 data", "resting on quarter three figures"; "on Q3 figures" alone may ask of that quarter
  {
    words: new RegExp(`(?:^| )(?:${LIGHT}${RESTS} |(?:only|just) (?:the |those |one |the one )?on )${SMALL}(?:(?:q|quarter|qtr) ?(1|2|3|one|two|three)|(first|second|third) quarter)${DATA}${INSTEAD}(?= |$)`), // prettier-ignore
    part: ([, one, other]) => of((QUARTERS[one ?? other ?? ''] ?? 0) * 3),
    unless: (span, said) => JUDGED.has(kindOf(span)) && !/\b(?:rest|resting)\b/.test(said),
  },
  // "that are really Q3 data in disguise", "Q3 figures standing in for the year"
  {
    words: new RegExp(`(?:^| )(?:(?:${LIGHT}(?:is|are|was|were) (?:really|actually|in fact|secretly|only|just|merely|simply|still|effectively|basically|in truth|in reality|nothing but|no more than|truly|all) (?:(?:really|actually|only|just|still|the) )*)${QUARTER}(?:${DATA}| in disguise| underneath)+|(?:${LIGHT})?${QUARTER}${DATA}?(?: (?:in disguise|under another name|by another name|in sheep clothing|dressed up|in fancy dress|pretending|masquerading|standing in|passing|posing|passed off|passed|in drag|underneath|wearing a year end hat|by the back door))+)${INSTEAD}(?= |$)`), // prettier-ignore
    part: (found) => of((QUARTERS[found.slice(1).filter(Boolean).join('')] ?? 0) * 3),
  },
  // "that are just nine months dressed up as the year"
  {
    words: new RegExp(`(?:^| )(?:is|are|was|were) (?:(?:really|actually|in fact|only|just|merely|simply|still|effectively) )+${NUMBER.replace('(?:(?:just|only|about) )?', '')} month(?: (?:in disguise|underneath|worth|long))?(?= |$)`), // prettier-ignore
    part: ([, months]) => of(monthsSaid(months)),
  },
  // "that run April to December", "which stop at December"
  {
    words: new RegExp(`(?:^| )${LIGHT}(?:(?:${COVERS}|go|going) ${SMALL}|(?:only|just) (?:from )?)(?:april|apr) ${TO} (?:the end of )?${MONTH}${DATA}?${INSTEAD}(?= |$)`), // prettier-ignore
    part: ([, month = '']) => upTo(month),
  },
  {
    words: new RegExp(`(?:^| )${LIGHT}(?:(?:stop|stopping|end|ending) (?:at|in|with|short in|after) |(?:only|just) (?:${SPANS} |go |going |get |reach )(?:a far a |as far as )?(?:${TO} )?)(?:the end of )?${MONTH}${DATA}?${INSTEAD}(?= |$)`), // prettier-ignore
    part: ([, month = '']) => upTo(month),
  },
  // "where quarter three data has been used in place of the year", "that used Q3 figures"
  {
    words: new RegExp(`(?:^| )${LIGHT}(?:the )?${QUARTER}(?:${DATA}|${SORT})*(?: (?:ha|has|have|had|wa|was|were|is|are|being|been|only|just|all|that|which))* ${PUT}(?: (?:a|as|for))*${INSTEAD}(?= |$)`), // prettier-ignore
    part: (found) => of((QUARTERS[found.slice(1).filter(Boolean).join('')] ?? 0) * 3),
  },
  {
    words: new RegExp(`(?:^| )${LIGHT}(?:use|used|using|rely on|relying on|relied on|borrow|borrowed|borrowing|take|took|taking|quote|quoted) ${AT_ALL}${QUARTER}${DATA}${INSTEAD}(?= |$)`), // prettier-ignore
    part: (found) => of((QUARTERS[found.slice(1).filter(Boolean).join('')] ?? 0) * 3),
  },
  {
    words: new RegExp(`(?:^| )${LIGHT}${MADE}(?:on|at|a at|as at|from|with) ${AT_ALL}${QUARTER}(?:${DATA}|${SORT})+${INSTEAD}(?= |$)`), // prettier-ignore
    part: (found) => of((QUARTERS[found.slice(1).filter(Boolean).join('')] ?? 0) * 3),
  },
  // "reds scored on a part-year position", "judged on incomplete data", "anything met on only nine months"
  {
    words: new RegExp(`(?:^| )${LIGHT}(?:${RESTS}|(?:${MADE}${AT_ALL})?(?:on|off|using|from|against|with|at|over)) ${AT_ALL}${PART_YEAR}(?:${DATA}|${SORT})*${INSTEAD}(?= |$)`), // prettier-ignore
    part: () => ({ months: null }),
  },
  {
    words: new RegExp(`(?:^| )${LIGHT}(?:${MADE}${AT_ALL})?(?:on|off|using) ${AT_ALL}${NUMBER} month(?! (?:running|in a row|ago|late|overdue|on the trot))${DATA}?${OF_YEAR}${INSTEAD}(?= |$)`), // prettier-ignore
    part: ([, months]) => of(monthsSaid(months)),
  },
  // "year-end figures that are really December positions"
  {
    words: new RegExp(`(?:^| )(?:is|are|was|were) (?:really|actually|in fact|only|just|merely|simply|still|effectively|truly) (?:(?:only|just|still|the|a|an|at|at the|(?:april|apr) to) )*(?:the end of )?${MONTH}(?:${DATA}|${SORT})+${INSTEAD}(?= |$)`), // prettier-ignore
    part: ([, month = '']) => upTo(month),
  },
  // "for part of the year only", "part-year figures", "that don't cover the full year"
  {
    words: new RegExp(`(?:^| )(?:${LIGHT}${COVERS} ${SMALL}|(?:for|only|just) (?:only |just |a )?)(?:part of the year|three quarter of the year|part year|an? incomplete year)(?: only| alone)?${DATA}?${INSTEAD}(?= |$)`), // prettier-ignore
    part: () => ({ months: null }),
  },
  {
    words: new RegExp(`(?:^| )(?:part year${DATA}|part year${SORT}|part year only|(?:that |which )?(?:${NOT} (?:yet )?${COVERS} ${FULL}|(?:isnt|arent|not|is not|are not) (?:for )?a (?:full|whole|complete) (?:year|yr)|(?:without|less than|short of|fall short of) ${FULL})${DATA}?)(?= |$)`), // prettier-ignore
    part: () => ({ months: null }),
  },
]

/** Words without which none of these ways begins to be looked for. */
const TELLING = /^(?:month|q[123]|quarter|qtr|year|yr|(?:apr|may|jun|jul|aug|sep|sept|oct|nov|dec|jan|feb)[a-z]{0,6})$/

/** "any reds resting on nine months' data": figures that stand for a part of their year are provisional, and which is said. */
export const partOfYear: Frame = (spans, tokens) => {
  if (!tokens.some(({ fold }) => TELLING.test(fold))) return spans
  const said = tokens.map(({ fold }) => fold).join(' ')
  for (const { words, part, unless } of WAYS) {
    const found = words.exec(said)
    const is = found && part(found)
    if (!found || !is || (unless && spans.some((span) => unless(span, found[0])))) continue
    const from = placeAt(said, found.index + (found[0].startsWith(' ') ? 1 : 0))
    const whole = fitted(spans, tokens, from, placeAt(said, found.index + found[0].length) + 1)
    return whole === null ? spans : laid(spans, [{ ...whole, tags: [{ kind: 'provisional', is: true, part: is }] }])
  }
  return spans
}

/** The place of the word in which a letter stands. */
const placeAt = (said: string, at: number): number => said.slice(0, at).split(' ').length - 1

/** The words without those of spans that reach into them from before; null where they would cut into a name. */
function fitted(
  spans: readonly Span[],
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Span, 'from' | 'to'> | null {
  // prettier-ignore
  const before = spans.find((span) => span.from < from && span.to > from)
  const after = spans.find((span) => span.from < to && span.to > to)
  const start = before ? before.to : from
  const inside = spans.filter((span) => span.from >= start && span.to <= to)
  const held = [...inside, ...(after ? [after] : [])].some((span) => isName(span) || ['rating', 'verdict', 'measure'].includes(kindOf(span) ?? '')) // prettier-ignore
  return held || start >= to || tokens[start] === undefined ? null : { from: start, to: after ? after.to : to }
}
