import type { Target } from './figure'
import type { Period, Year } from './period'
import type { Filter, TargetMove } from './question'
import type { LaterPeriod, RatedFigure } from './ratedFigure'

/** A year's figure with the target of the year after it, and how that stands to both. */
export interface TargetReviewed {
  readonly row: RatedFigure
  readonly next: Target
  /** null: the two targets cannot be held against one another, or there is none for another reason */
  readonly move: Exclude<TargetMove, 'already beaten'> | null
  /** whether the year's outturn meets the next target already; null where that cannot be told */
  readonly beaten: boolean | null
}

export interface TargetReviewAnswer {
  readonly kind: 'target review'
  readonly period: Period
  readonly targets: Year
  readonly filter: Filter
  readonly only: TargetMove | null
  readonly says?: string
  readonly rows: readonly TargetReviewed[]
  readonly unchanged: number
  readonly eased: number
  readonly tightened: number
  /** of which neither can be said: other words, another unit or baseline */
  readonly notComparable: number
  readonly beaten: number
  /** measures that the plan says go no further */
  readonly notCarried: number
  /** measures whose next target is none, or is held against nothing */
  readonly without: number
  readonly later: LaterPeriod | null
}
