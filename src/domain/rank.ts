import type { RatedFigure } from './answer'
import { exact } from './decimal'
import { fits, isMissWithoutShare, shareMissed } from './fits'
import type { Question } from './question'

export interface Ranked {
  /** the misses asked for; more of them than the limit where the last place is shared */
  readonly rows: readonly RatedFigure[]
  /** misses that have no share of a target to rank them by: deadlines */
  readonly unranked: number
  /** all the misses that fit, ranked or not: what the rows are the worst of */
  readonly misses: number
}

/** The worst or narrowest misses by their share of the target, exactly; equals stand in plan order and none is cut off. */
export function rank(rows: readonly RatedFigure[], question: Question & { readonly kind: 'rank' }): Ranked {
  const found = rows.filter((row) => fits(row, question.filter))
  const missed = found.filter((row) => shareMissed(row) !== null)
  const ordered = [...missed].sort(
    (one, other) => further(one, other) * SIGNS[question.order] || one.measure.position - other.measure.position,
  )
  const rest = ordered.slice(question.after ?? 0)
  const last = rest[question.limit - 1]
  return {
    rows: rest.filter((row, place) => place < question.limit || (last !== undefined && further(row, last) === 0)),
    unranked: found.filter(isMissWithoutShare).length,
    misses: missed.length + found.filter(isMissWithoutShare).length,
  }
}

const SIGNS = { worst: -1, narrowest: 1 } as const

const further = (one: RatedFigure, other: RatedFigure): number =>
  exact(shareMissed(one) ?? 0).comparedTo(exact(shareMissed(other) ?? 0))
