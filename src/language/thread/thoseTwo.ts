import type { InTurn } from '../../domain/inTurn'
import { EVERYTHING } from '../../domain/question'
import { asksToCompareThem, asksWhichOfTwo, comparesIn } from '../besideSaid'
import type { LastAsked } from '../following'
import type { Sentence } from '../sentence'
import { liveTags } from '../sentence'
import { saidIn } from './marking'

const SO_MANY = '(two|2|three|3|four|4|pair|couple|trio)'

const COUNTED = new RegExp(
  [
    `\\b(?:(?:of|between|among) (?:(?:the|those|these|that|this|them|all) )*|those |these |that |this |(?:all|the)(?= \\S+ of (?:them|those|these)\\b) )${SO_MANY}\\b(?! (?:year|quarter|period|service|area|priority|aim|outcome|team|department|day|month|per|worst|best|narrowest|furthest|biggest))`,
    '\\b(both|either|neither)\\b(?! (?:way|side|year|quarter|period|service|area|priority|aim|outcome|team|department|end))',
    '\\b(?:the|that) (pair|couple|trio)\\b',
  ].join('|'),
)

/** "which of them", "any of those": of all that were asked about. */
const OF_THEM = /\b(?:which|any|one|either|neither|none|all|who|what|whose) of (?:them|those|these)\b|^(?:(?:and|so|ok|but|then) )*which one\b/ // prettier-ignore

/** "who owns those", "are these final": more than the last, where "they" may be a team. */
const THOSE =
  /\b(?:those|these)(?= (?:measure|figure|number|one|kpi|final|provisional|red|amber|green|signed|still|met|missed|on|off)\b|$)/

/** Said of two in mind: of all, it would be "by most". */
const MISSED_BY =
  /^(?:(?:and|so|ok|but|then) )*which (?:one )?(?:has |have )?missed (?:it |its target |target )?by (?:more|less)$/

const NUMBERS: Readonly<Record<string, number>> = { three: 3, 3: 3, trio: 3, four: 4, 4: 4 }

/**
 * What was asked last, as "those two" mean it: after one measure and then another, the two of them, as though they had
 * been listed. Unchanged where the words don't point at several, or fewer were asked about one after the other.
 */
export function asThoseInTurn(sentence: Sentence, last: LastAsked): LastAsked {
  const { question, inTurn = [] } = last
  if (question.kind !== 'measure' || inTurn.at(-1) !== question.measure || liveTags(sentence.live, 'group').length > 0) return last // prettier-ignore
  const those = thoseIn(sentence, inTurn)
  if (those.length < 2) return last
  const { period, asReported } = question
  const filter = { ...EVERYTHING, measures: those, ...(asReported === undefined ? {} : { asReported }) }
  return { question: { kind: 'list', filter, period }, shown: those }
}

function thoseIn(sentence: Sentence, inTurn: InTurn): InTurn {
  const said = saidIn(sentence)
  const counted: readonly (string | undefined)[] = COUNTED.exec(said)?.slice(1) ?? []
  const many = counted.find((word) => word !== undefined)
  if (many !== undefined) return inTurn.length < (NUMBERS[many] ?? 2) ? [] : inTurn.slice(-(NUMBERS[many] ?? 2))
  const points = OF_THEM.test(said) || THOSE.test(said) || asksToCompareThem(said) || MISSED_BY.test(said)
  return points || (asksWhichOfTwo(sentence) && comparesIn(said)) ? inTurn : []
}
