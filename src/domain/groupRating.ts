import type { RatedFigure, Tally } from './answer'
import { decimalText, exact } from './decimal'
import type { Decimal } from './decimal'
import type { DecimalText } from './figure'
import type { Colour } from './rating'
import { ratingColour } from './scales/ratings'
import { tally } from './tally'

/** What an average that falls between two ratings is: the nearer, a half to one of them; or always the worse. */
export type Rounding = 'nearest, a half to the better' | 'nearest, a half to the worse' | 'to the worse'

export const ROUNDINGS: readonly Rounding[] = [
  'nearest, a half to the better',
  'nearest, a half to the worse',
  'to the worse',
]

/** How a group's ratings are averaged: the points of each rating, the more the better, and what is done in between. */
export interface GroupAverage {
  readonly kind: 'average'
  readonly points: Readonly<Record<string, DecimalText>>
  readonly rounding: Rounding
}

/** A group's rating. The counts are always there, and those not rated are in them: an average never stands alone. */
export type GroupRating = { readonly counts: Tally } & (
  | {
      readonly kind: 'averaged'
      readonly rating: string
      readonly colour: Colour | null
      /** the average in points, unrounded */
      readonly average: DecimalText
      /** how many it is the average of: those not rated are left out, never taken as zero */
      readonly of: number
      readonly setting: GroupAverage
    }
  | { readonly kind: 'counted'; readonly because: 'not averaged here' | 'none is rated' }
  /** a rating of another scale, which the council's setting gives no points */
  | { readonly kind: 'counted'; readonly because: 'no points'; readonly ratings: readonly string[] }
)

/**
 * What a group (a priority, a service) comes to. It is counted; and averaged where the council does so, as Derbyshire
 * does over a priority's deliverables (PRODUCT.md, rating).
 */
export function groupRating(rows: readonly RatedFigure[], setting: GroupAverage | null): GroupRating {
  const counts = tally(rows)
  if (setting === null) return { kind: 'counted', because: 'not averaged here', counts }
  const ratings = counts.byRating
  const without = ratings.map(({ rating }) => rating).filter((rating) => !Object.hasOwn(setting.points, rating))
  if (without.length > 0) return { kind: 'counted', because: 'no points', ratings: without, counts }
  const of = ratings.reduce((sum, { count }) => sum + count, 0)
  if (of === 0) return { kind: 'counted', because: 'none is rated', counts }
  const average = ratings
    .reduce((sum, { rating, count }) => sum.plus(pointsOf(rating, setting).times(count)), exact(0))
    .div(of)
  const rating = roundedTo(average, setting)
  return { kind: 'averaged', rating, colour: ratingColour(rating), average: decimalText(average), of, setting, counts }
}

const pointsOf = (rating: string, { points }: GroupAverage): Decimal => exact(points[rating] ?? 0)

/** The rating that an average falls on, or between which two it falls. */
function roundedTo(average: Decimal, setting: GroupAverage): string {
  const ladder = Object.keys(setting.points).toSorted((one, other) =>
    pointsOf(other, setting).comparedTo(pointsOf(one, setting)),
  )
  const worse = ladder.find((rating) => pointsOf(rating, setting).lte(average)) ?? ''
  const better = ladder.findLast((rating) => pointsOf(rating, setting).gte(average)) ?? worse
  if (setting.rounding === 'to the worse') return worse
  const [down, up] = [average.minus(pointsOf(worse, setting)), pointsOf(better, setting).minus(average)]
  if (down.eq(up)) return setting.rounding === 'nearest, a half to the better' ? better : worse
  return down.lt(up) ? worse : better
}
