import type { LastAsked } from './following'
import type { Understanding } from './intention'
import { leadLength } from './leadIn'
import type { Sentence } from './sentence'
import { NUMBERS } from './tables/amounts'
import { wordUses } from './wordUses'

const OPENS = '(?:and |then |so |now |ok |what |what is |who |who is |which |which is |what about |how about |show me |show |give me |tell me |can i see |let me see |what came |what come |who came |who come )*' // prettier-ignore
const MANY = '(?:(?<many>\\d{1,2}|[a-z]+) )?'
const ENDS = '(?: (?:one|miss|measure|kpi|indicator|offender|failure|in line|on the list|in the list|down|down the list|along|after that|after it|after this|please|pl|then|up|is|was|be|too))*' // prettier-ignore
const RANK = '(?: (?:worst|biggest|largest|furthest|narrowest|nearest|closest|smallest))?'

/** "the next one", "next three worst" */
const NEXT = new RegExp(`^${OPENS}(?:the |our )?(?:next|following)${RANK}(?: (?<many>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|few))?${RANK}${ENDS}$`) // prettier-ignore

/** "and the one after that", "the two below those", "what comes after it" */
const AFTER = new RegExp(`^${OPENS}(?:the )?${MANY}(?:(?:one|miss|measure) )?(?:right |just |straight |immediately )?(?:after|below|beneath|behind|following)(?: (?:that|it|this|them|those|these|that one|this one|him|her))?${ENDS}$`) // prettier-ignore

const RUNNER_UP = new RegExp(`^${OPENS}(?:the )?(?:runner up|runner|next worst|second place|second worst)${ENDS}$`)

/** What comes next in the rank that was shown last: as many as are said, or one. Null where no rank was, or more is said. */
export function nextInRank(sentence: Sentence, { question, shown }: LastAsked): Understanding | null {
  if (question.kind !== 'rank') return null
  const { tokens } = sentence.reading
  const said = tokens.slice(leadLength(tokens)).map(({ fold }) => fold).join(' ') // prettier-ignore
  const found = NEXT.exec(said) ?? AFTER.exec(said) ?? RUNNER_UP.exec(said)
  const limit = found ? countOf(found.groups?.['many']) : null
  if (limit === null) return null
  // A shared last place shows more of them than were asked for, and the next comes after all of these.
  const after = (question.after ?? 0) + Math.max(question.limit, shown.length)
  return { kind: 'question', question: { ...question, limit, after }, words: wordUses(sentence) }
}

const FEW = 3

function countOf(many: string | undefined): number | null {
  if (many === undefined) return 1
  if (many === 'few') return FEW
  const count = NUMBERS.get(many) ?? Number(many)
  return Number.isInteger(count) && count > 0 ? count : null
}
