import { holdAgainst } from './aim'
import { decimalText, exact, percentOf } from './decimal'
import type { DecimalText } from './figure'
import type { RatedFigure } from './ratedFigure'
import type { Miss } from './rating'

/**
 * By how much a figure is better than the level it was held against, in the words of a miss: the other side of the same
 * distance. Null for what did not meet its target, and where nothing says how far one is beaten: a range, which has no
 * better side, a deadline, a milestone, and a level of zero, which has no share.
 */
export function beatenBy(row: RatedFigure): (Miss & { readonly share: DecimalText }) | null {
  const { rating, outturn, target, measure } = row
  if (rating.kind !== 'rated' || !rating.met || outturn === null || target === null) return null
  const held = holdAgainst(outturn.reading, target.reading, measure)
  if (typeof held === 'string' || held.deadline) return null
  const [limit, ...others] = held.limits
  if (limit === undefined || others.length > 0) return null
  const level = rating.against.kind === 'profile' ? exact(rating.against.level) : limit.value
  const better = limit.side === 'at least' ? held.outturn.minus(level) : level.minus(held.outturn)
  if (level.isZero() || better.isNegative()) return null
  return { difference: decimalText(better), share: decimalText(percentOf(better, level.abs())) }
}
