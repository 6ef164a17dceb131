import type { Limit } from '../aim'
import { decimalText } from '../decimal'
import type { Decimal } from '../decimal'
import type { Measure } from '../measure'
import type { NearTarget, Rated, RatingBand } from '../rating'
import { allowed } from '../tolerance'

/** A figure beside what it was to reach, as every kind of scale is given it; decimals of one unit. */
export interface Standing {
  readonly outturn: Decimal
  readonly limits: readonly Limit[]
  /** the limit that was missed; null when the target as written is met */
  readonly missed: Limit | null
  readonly deadline: boolean
  readonly measure: Measure
  /** the most that the outturn could be (100 for a percentage), where there is a most */
  readonly most: Decimal | null
  /** the same period last year's figure, where it is like with like */
  readonly lastYear: Decimal | null
}

/** What a scale makes of it. */
export type Graded = Pick<Rated, 'rating' | 'band' | 'bands' | 'lastYear'>

/** The limit whose bands are shown: the one that was missed, or the only one there is. A range that is met has two. */
export const shownLimit = ({ limits, missed }: Standing): Limit | null =>
  missed ?? (limits.length === 1 ? (limits[0] ?? null) : null)

/** How far from the limit that is shown is still near it; null where none is shown, or nobody comes near a day. */
export function nearShown(standing: Standing, scale: NearTarget): Decimal | null {
  const shown = shownLimit(standing)
  return shown === null || standing.deadline ? null : allowed(shown, standing.measure, scale)
}

/** The limit that has a band around it, and how far that reaches. A range has no better side, and nothing no band. */
export function banded(
  standing: Standing,
  scale: NearTarget,
): { readonly shown: Limit; readonly within: Decimal } | null {
  const [shown, within] = [shownLimit(standing), nearShown(standing, scale)]
  if (shown === null || within === null || within.isZero() || standing.limits.length > 1) return null
  return { shown, within }
}

/** How far a figure stands from a limit, whichever side it is on. */
export const distance = (outturn: Decimal, { value }: Limit): Decimal => outturn.minus(value).abs()

/** A level that is `by` worse than a limit, or better where `by` is below zero. */
export const worseBy = ({ side, value }: Limit, by: Decimal): Decimal =>
  side === 'at least' ? value.minus(by) : value.plus(by)

/** Levels between ratings, best first, made into bands: the first and the last are open on their far side. */
export function bandsOf(side: Limit['side'], words: readonly string[], levels: readonly Decimal[]): RatingBand[] {
  return words.map((rating, index) => {
    const [better, worse] = [levels[index - 1], levels[index]]
    const [low, high] = side === 'at least' ? [worse, better] : [better, worse]
    return {
      rating,
      from: low === undefined ? null : decimalText(low),
      to: high === undefined ? null : decimalText(high),
    }
  })
}
