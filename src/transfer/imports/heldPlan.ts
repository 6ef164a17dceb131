import type { Day } from '../../domain/day'
import type { Target } from '../../domain/figure'
import type { Measure, MeasureCode } from '../../domain/measure'
import { lastDay, periodKey, quarter, samePeriod, year } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { FigureRow, PeriodState } from '../../domain/return'

/** What is held already of all that a plan is about. */
export interface HeldPlan {
  readonly measures: readonly Measure[]
  /** the target that stands for a year, with the measure's figure for the year */
  readonly yearOf: (measure: MeasureCode, startYear: number) => FigureRow | null
  readonly periods: readonly PeriodState[]
  readonly today: Day
}

export const targetHeld = (held: HeldPlan, measure: MeasureCode, startYear: number): Target | null =>
  held.yearOf(measure, startYear)?.target ?? null

/** Whether a plan may bring a period's figures: only closed ones, and years that are over and were never collected. */
export function takesFigures({ periods, today }: HeldPlan, period: Period): 'closed' | 'over' | 'no' {
  const state = periods.find((one) => samePeriod(one.period, period))
  if (state) return state.state === 'closed' ? 'closed' : 'no'
  return lastDay(period) < today ? 'over' : 'no'
}

/** The first period of a year that a change can still apply to: closed ones keep what they were reported under. */
export function appliesFrom({ periods }: HeldPlan, startYear: number): Period {
  const closed = new Set(periods.filter(({ state }) => state === 'closed').map(({ period }) => periodKey(period)))
  const quarters = ([1, 2, 3, 4] as const).map((number) => quarter(startYear, number))
  return quarters.find((one) => !closed.has(periodKey(one))) ?? year(startYear)
}
