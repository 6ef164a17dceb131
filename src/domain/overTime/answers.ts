import type { DecimalText } from '../figure'
import type { Measure } from '../measure'
import type { Period } from '../period'
import type { Filter, Move, Over, ShareLimits } from '../question'
import type { LaterPeriod, RatedFigure, Tally } from '../ratedFigure'
import type { Travel } from '../travel'

/** Answers that hold one period against another. */
export type OverTimeAnswer = TrendAnswer | ChangesAnswer | MoversAnswer | BriefingAnswer | CourseAnswer

/** A part of the council in each of several periods, earliest first. Counts are never averaged away. */
export interface CourseAnswer {
  readonly kind: 'course'
  /** the latest of those shown */
  readonly period: Period
  readonly filter: Filter
  readonly over: Over
  readonly steps: readonly { readonly period: Period; readonly tally: Tally }[]
  readonly later: LaterPeriod | null
}

/** One measure's figures over its periods. */
export interface TrendAnswer {
  readonly kind: 'trend'
  readonly measure: Measure
  /** the latest of those shown */
  readonly period: Period
  /** earliest first; years and quarters are never one series */
  readonly rows: readonly RatedFigure[]
  /** earlier figures that are held and were not asked for */
  readonly earlier: number
  /** figures that are not signed off, and that the asker may not see */
  readonly notShown: number
  /** where the latest figure is going */
  readonly shortTerm: Travel
  readonly longTerm: Travel
  readonly over: Over | null
  /** false where the period that was asked to be held against has no figure */
  readonly heldAgainst: boolean
  readonly later: LaterPeriod | null
}

/** A measure in two periods running, and what became of its target being met. */
export interface Moved {
  readonly now: RatedFigure
  readonly before: RatedFigure
  readonly move: Move
}

export interface ChangesAnswer {
  readonly kind: 'changes'
  readonly period: Period
  readonly before: Period
  /** false: nothing of the period before is held, and so nothing can be said of what changed */
  readonly held: boolean
  readonly filter: Filter
  readonly moves: readonly Move[]
  /** worst miss first; what recovered in plan order */
  readonly rows: readonly Moved[]
  /** rated in both periods */
  readonly compared: number
  /** in the same part of the council, and not rated in one of the two periods, or counted otherwise */
  readonly notCompared: number
  readonly later: LaterPeriod | null
}

/** A figure that went better or worse, like with like. */
export interface Travelled {
  readonly row: RatedFigure
  readonly travel: Travel & { readonly kind: 'better' | 'worse' | 'the same' }
  /** the change as a share of the earlier figure, in percent and never negative; null for an earlier figure of zero */
  readonly share: DecimalText | null
}

export interface MoversAnswer {
  readonly kind: 'movers'
  readonly period: Period
  readonly filter: Filter
  readonly way: 'better' | 'worse'
  readonly limit: number | null
  /** only those that changed by such a share of the earlier figure */
  readonly by?: ShareLimits
  /** the greatest change first, as a share of the earlier figure */
  readonly rows: readonly Travelled[]
  readonly better: number
  readonly worse: number
  readonly same: number
  /** figures that nothing may fairly be held against */
  readonly notCompared: number
  /** whether there is any figure of the periods before */
  readonly held: boolean
  readonly later: LaterPeriod | null
}

/** What a chief executive should know, each with its measures, the worst first. */
export interface BriefingAnswer {
  readonly kind: 'briefing'
  readonly period: Period
  readonly filter: Filter
  readonly tally: Tally
  /** null: the period before is not held */
  readonly newlyOff: readonly RatedFigure[] | null
  readonly before: Period
  readonly worst: readonly RatedFigure[]
  /** returns without a figure */
  readonly missing: readonly RatedFigure[]
  readonly unsigned: readonly RatedFigure[]
  readonly provisional: readonly RatedFigure[]
  readonly later: LaterPeriod | null
}
