import type { RatedFigure } from './answer'
import { beatenBy } from './beaten'
import { exact } from './decimal'
import type { DecimalText } from './figure'
import { fits, shareMissed, verdictOf } from './fits'
import type { Question } from './question'
import type { RankOrder } from './rankOrder'
import { isOfMet, rankedVerdict } from './rankOrder'

export interface Ranked {
  /** the misses, or the targets met, that were asked for; more than the limit where the last place is shared */
  readonly rows: readonly RatedFigure[]
  /** those that have no share of a target to rank them by: deadlines */
  readonly unranked: number
  /** all that fit, ranked or not: what the rows are the first of */
  readonly all: number
}

/**
 * Misses by their share of the target, or targets met by the share that they were beaten by; exactly. Equals stand in
 * plan order and none is cut off.
 */
export function rank(rows: readonly RatedFigure[], question: Question & { readonly kind: 'rank' }): Ranked {
  const { order, limit, after = 0 } = question
  const found = rows.filter((row) => fits(row, question.filter) && verdictOf(row) === rankedVerdict(order))
  const placed = found.flatMap((row) => {
    const share = shareOf(row, order)
    return share === null ? [] : [{ row, share: exact(share) }]
  })
  const ordered = placed.toSorted(
    (one, other) =>
      one.share.comparedTo(other.share) * SIGNS[order] || one.row.measure.position - other.row.measure.position,
  )
  const rest = ordered.slice(after)
  const last = rest[limit - 1]
  const shown = rest.filter(({ share }, place) => place < limit || (last !== undefined && share.eq(last.share)))
  return { rows: shown.map(({ row }) => row), unranked: found.length - placed.length, all: found.length }
}

const SIGNS: Readonly<Record<RankOrder, 1 | -1>> = {
  worst: -1,
  narrowest: 1,
  'furthest beaten': -1,
  'only just met': 1,
}

const shareOf = (row: RatedFigure, order: RankOrder): DecimalText | null =>
  isOfMet(order) ? (beatenBy(row)?.share ?? null) : shareMissed(row)
