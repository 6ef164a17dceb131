import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { NUMBERS } from '../tables/amounts'
import { isPlaced } from '../askedFor'
import { chosen } from '../sentence'
import { saidIn } from './marking'

const LEAD = '(?:(?:and|then|so|now|ok|what|which|who|show me|give me|whats|is|was|come|came|about|how about|what about) )*' // prettier-ignore

const ONE = '(?: (?:worst|biggest|largest|furthest|nearest|closest|narrowest|smallest|one|miss|measure|off|in line|on the list|down|in the list|along|up))*' // prettier-ignore

/** "and the one after that", "next worst", "the next two": those that follow the ones that were shown. */
const AFTER = new RegExp(
  `^${LEAD}(?:the )?(?:(?:(?:one|two|three|four|five|\\d) )?(?:after(?: (?:that|it|those|them|this))?|below(?: (?:that|it|them))?|following|that follow)|(?:next|following|subsequent)(?: (?<many>one|two|three|four|five|\\d))?${ONE}(?: after that)?|runner up)(?: please| pls| then)?$`,
)

const COUNT = /\b(two|three|four|five|\d)\b/

/** "second worst", "and the third": its place among all. */
const PLACE = new RegExp(`^${LEAD}(?:the )?(?<place>second|third|fourth|fifth|2nd|3rd|4th|5th)${ONE}(?: please| pls| then)?$`) // prettier-ignore

const PLACES: ReadonlyMap<string, number> = new Map([['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['2nd', 2], ['3rd', 3], ['4th', 4], ['5th', 5]]) // prettier-ignore

/** "make it three": as many of them. */
const AS_MANY = /^(?:(?:and|ok|now|so|what about|how about) )*(?:make (?:it|that)|the|top|bottom|the top|the bottom) (?:the )?(?:top |worst )?(two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)(?: (?:please|pls|then|instead|of them|worst))*$/ // prettier-ignore

/** What comes after the measures that a ranking has shown: the same ranking, without them. */
export function nextOfRank(following: Following): Understanding | null {
  const { sentence, last } = following
  const { question, shown } = last
  if (question.kind !== 'rank' || shown.length === 0 || isPlaced(following.limits)) return null
  const said = saidIn(sentence)
  const place = PLACES.get(PLACE.exec(said)?.groups?.['place'] ?? '')
  if (place !== undefined && place <= shown.length)
    return answer(following, { kind: 'measure', measure: shown[place - 1] ?? '', period: question.period })
  const more = AS_MANY.exec(said)?.[1]
  if (more !== undefined && chosen(sentence).length === 0)
    return answer(following, { ...question, limit: NUMBERS.get(more) ?? Number(more) })
  const isNext = AFTER.test(said) || place === question.filter.exceptMeasures.length + shown.length + 1
  if (!isNext || (chosen(sentence).length > 0 && /\b(?:of|for|in)\b/.test(said))) return null
  const many = COUNT.exec(said)?.[1] ?? '1'
  const limit = place === undefined ? (NUMBERS.get(many) ?? Number(many)) : 1
  const exceptMeasures = [...question.filter.exceptMeasures, ...shown]
  return answer(following, { ...question, limit, filter: { ...question.filter, exceptMeasures } })
}
