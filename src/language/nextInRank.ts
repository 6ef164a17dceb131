import type { LastAsked } from './following'
import type { Understanding } from './intention'
import { leadLength } from './leadIn'
import type { Sentence } from './sentence'
import { NUMBERS } from './tables/amounts'
import { wholly } from './thread/marking'
import { wordUses } from './wordUses'

const OPENS = '(?:and |then |so |now |ok |what |what is |who |who is |which |which is |what about |how about |show me |show |give me |tell me |can i see |let me see |what came |what come |who came |who come )*' // prettier-ignore
const MANY = '(?:(?<many>\\d{1,2}|[a-z]+) )?'
const ENDS = '(?: (?:one|miss|measure|kpi|indicator|offender|failure|in line|on the list|in the list|(?:(?:down|on|along|up|out) )?(?:from|after|below|beneath|under|behind) (?:that|those|them|there|these|it|this|that lot|those (?:two|three|four|five))|down|down the list|along|please|pl|then|up|is|was|be|too))*' // prettier-ignore
const RANK = '(?: (?:worst|biggest|largest|furthest|narrowest|nearest|closest|smallest))?'

/** "the next one", "next three worst" */
const NEXT = new RegExp(`^${OPENS}(?:the |our )?(?:next|following)${RANK}(?: (?<many>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|few))?${RANK}${ENDS}$`) // prettier-ignore

/** "and the one after that", "the two below those", "what comes after it" */
const AFTER = new RegExp(`^${OPENS}(?:the )?${MANY}(?:(?:one|miss|measure) )?(?:right |just |straight |immediately )?(?:after|below|beneath|behind|following)(?: (?:that|it|this|them|those|these|that one|this one|him|her))?${ENDS}$`) // prettier-ignore

/** "two more", "another three" */
const MORE = new RegExp(`^${OPENS}(?:(?:another|a further) (?<many>\\d{1,2}|[a-z]+)|(?<more>\\d{1,2}|[a-z]+) (?:more|further))${ENDS}$`) // prettier-ignore

const RUNNER_UP = new RegExp(`^${OPENS}(?:the )?(?:runner up|runner|second place)${ENDS}$`)

const PLACES = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** "and the fourth": a place in the whole rank, where fewer were shown. */
const NTH = new RegExp(
  `^${OPENS}(?:the |in |at |on )*(?<nth>${PLACES.join('|')}|2nd|3rd|[4-9]th|10th)(?: place)?${ENDS}$`,
)

/** "and number four?" */
const NUMBER = new RegExp(`^${OPENS}(?:the |in |at )*(?:number|no) (?<number>[2-9]|10|two|three|four|five|six|seven|eight|nine|ten)${ENDS}$`) // prettier-ignore

/** What comes next in the rank that was shown last: as many as are said, or one. Null where no rank was, or more is said. */
export function nextInRank(sentence: Sentence, { question, shown }: LastAsked): Understanding | null {
  if (question.kind !== 'rank') return null
  const { tokens } = sentence.reading
  const said = tokens.slice(leadLength(tokens)).map(({ fold }) => fold).join(' ') // prettier-ignore
  const place = RUNNER_UP.test(said)
    ? 2
    : placeIn(NTH.exec(said)?.groups?.['nth']) || numberIn(NUMBER.exec(said)?.groups?.['number'])
  if (place > shown.length)
    return {
      kind: 'question',
      question: { ...question, limit: 1, after: place - 1 },
      words: wordUses(wholly(sentence)),
    }
  const found = NEXT.exec(said) ?? AFTER.exec(said) ?? MORE.exec(said)
  const limit = found ? countOf(found.groups?.['many'] ?? found.groups?.['more']) : null
  if (limit === null) return null
  // A shared last place shows more of them than were asked for, and the next comes after all of these.
  const after = (question.after ?? 0) + Math.max(question.limit, shown.length)
  return { kind: 'question', question: { ...question, limit, after }, words: wordUses(wholly(sentence)) }
}

/** 0 where none is said. */
const placeIn = (nth: string | undefined): number =>
  nth === undefined ? 0 : PLACES.includes(nth) ? PLACES.indexOf(nth) + 2 : Number.parseInt(nth, 10)

const numberIn = (number: string | undefined): number => (number === undefined ? 0 : (countOf(number) ?? 0))

const FEW = 3

function countOf(many: string | undefined): number | null {
  if (many === undefined) return 1
  if (many === 'few') return FEW
  const count = NUMBERS.get(many) ?? Number(many)
  return Number.isInteger(count) && count > 0 ? count : null
}
