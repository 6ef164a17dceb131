import type { RatedFigure } from '../../domain/answer'
import { exact } from '../../domain/decimal'
import { printNumber, withUnit } from '../../domain/printNumber'
import type { RagScale, Rated, Scale } from '../../domain/rating'
import { isLong, shortReading, targetCell } from './figure'
import { ratingInFull, sayMiss } from './rating'

/**
 * Why a figure has the rating it has, in one sentence: "96.98 % against 98 %: missed by 1.02 points, 1.04 % of target;
 * amber is a miss of no more than 5 % of the target, from 93.1 % to 98 %."
 */
export function whyThisRating(row: RatedFigure, rating: Rated, scale: Scale): string {
  const { miss } = rating
  const held = against(row, rating)
  if (scale.kind !== 'rag with tolerance') return `${held}. ${ratingInFull(rating, row.measure)}`
  if (rating.met) return `${held}: the target as written is met, and that is ${rating.rating}.${mark(rating)}`
  const missed = miss === null ? 'the target is missed' : `missed by ${sayMiss(miss, row.measure, 2)}`
  return `${held}: ${missed}; ${cutOff(row, rating, scale)}.${mark(rating)}`
}

const mark = ({ provisional }: Rated): string => (provisional ? ' The figure is provisional.' : '')

function against({ measure, outturn, target }: RatedFigure, { against: held }: Rated): string {
  const figure = outturn === null ? 'No figure' : shortReading(outturn.reading, measure, target?.reading)
  if (held.kind === 'profile') return `${figure} against ${withUnit(exact(held.level), measure.unit)} for this quarter`
  const written = targetCell(target)
  const plain = target?.reading.kind === 'number' && target.reading.comparator === 'plain' && !target.reading.reduction
  const wanted =
    target === null ? 'no target' : plain || isLong(written) ? shortReading(target.reading, measure) : written
  return `${figure} against ${wanted.charAt(0).toLowerCase()}${wanted.slice(1)}`
}

/** What separates amber from red here: the measure's own tolerance, or the council's. */
function cutOff(row: RatedFigure, { rating, band }: Rated, scale: RagScale): string {
  const { measure } = row
  if (band === null) return `no miss of it is amber, so any is ${rating}`
  const level = (text: string) => withUnit(exact(text), measure.unit)
  const ends = `from ${level(band.from)} to ${level(band.to)}`
  const within = tolerated(row, scale)
  return rating === 'amber'
    ? `amber is a miss of no more than ${within}, ${ends}`
    : `${rating} is a miss of more than ${within} (amber is ${ends})`
}

function tolerated({ measure, target }: RatedFigure, scale: RagScale): string {
  const { tolerance } = measure
  switch (tolerance?.kind) {
    case 'points':
      return `${printNumber(exact(tolerance.points))} points`
    case 'own units':
      return withUnit(exact(tolerance.amount), measure.unit)
    default: {
      const zero = target?.reading.kind === 'number' && exact(target.reading.value).isZero()
      if (zero) return withUnit(exact(scale.toleranceAtZero), measure.unit)
      const percent = tolerance?.kind === 'share of target' ? tolerance.percent : scale.tolerancePercent
      return `${printNumber(exact(percent))}\u00a0% of the target`
    }
  }
}
