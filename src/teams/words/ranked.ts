import type { Answer } from '../../domain/answer'
import type { RankOrder } from '../../domain/rankOrder'
import { isOfMet } from '../../domain/rankOrder'
import { hasHave, printCount } from './count'
import { withoutShare } from './tally'

type Ranked = Answer & { readonly kind: 'rank' }

/** How an order was understood. */
export const ORDERS: Readonly<Record<RankOrder, string>> = {
  worst: 'Worst misses by share of target',
  narrowest: 'Narrowest misses by share of target',
  'furthest beaten': 'Targets beaten by most, by share of target',
  'only just met': 'Targets only just met, by share of target',
}

/** "The 4 worst of 12 misses.", "The 2 targets beaten by most of 13 met." A shared last place cuts nobody off, and says so. */
export function rankHeadline(answer: Ranked): string {
  const { rows, among, all, limit, order, after = 0 } = answer
  if (among.measures === 0) return 'No measures fit.'
  if (rows.length === 0)
    return after > 0 ? `No ${isOfMet(order) ? 'target met' : 'miss'} comes after those.` : nothingIn(answer)
  const of = `${printCount(all)} ${whole(order, all)}`
  if (after > 0) return `${placesOf(after, rows.length)} of ${of}, ${FIRST[order]} first.`
  if (rows.length === all)
    return all === 1 ? `There is only one ${whole(order, 1)}.` : `All ${of}, ${FIRST[order]} first.`
  const tied = rows.length > limit ? `: ${sharedWords(answer)}` : ''
  return `${fewWords(order, rows.length)} of ${isOfMet(order) ? `${printCount(all)} met` : of}${tied}.`
}

function nothingIn({ order, unranked }: Ranked): string {
  if (isOfMet(order))
    return unranked === 0 ? 'None of them met its target.' : 'None of them beat its target by a share of it.'
  return unranked === 0 ? 'None of them missed its target.' : 'No miss of theirs can be ranked by share of target.'
}

const whole = (order: RankOrder, count: number): string =>
  isOfMet(order) ? (count === 1 ? 'target met' : 'targets met') : count === 1 ? 'miss' : 'misses'

const FIRST: Readonly<Record<RankOrder, string>> = {
  worst: 'the worst',
  narrowest: 'the narrowest',
  'furthest beaten': 'the furthest beaten',
  'only just met': 'the most narrowly met',
}

/** "The 4 worst", "The target beaten by most" */
function fewWords(order: RankOrder, count: number): string {
  const number = count === 1 ? '' : ` ${printCount(count)}`
  if (!isOfMet(order)) return `The${number} ${order}`
  const end = order === 'furthest beaten' ? 'beaten by most' : 'most narrowly met'
  return `The${number} ${count === 1 ? 'target' : 'targets'} ${end}`
}

/** "Number 2", "Numbers 4 to 6" */
const placesOf = (after: number, rows: number): string =>
  rows === 1 ? `Number ${printCount(after + 1)}` : `Numbers ${printCount(after + 1)} to ${printCount(after + rows)}`

const sharedWords = ({ rows, limit, order }: Ranked): string =>
  `equal ${isOfMet(order) ? 'shares' : 'misses'} share place ${limit}, so ${printCount(rows.length)} are shown and not ${printCount(limit)}`

/** Those that no share can be said of are counted aloud: deadlines, ranges, and targets of zero. */
export function withoutShareOf(order: RankOrder, number: number): string {
  if (!isOfMet(order) || number === 0) return withoutShare(number)
  const their = number === 1 ? 'its' : 'their'
  return `${printCount(number)} more met ${their} target and ${hasHave(number)} no share of it to beat it by (a deadline, a range, an action done, or a target of zero).`
}
