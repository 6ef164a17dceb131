import type { Day } from '../domain/day'
import type { PeriodState } from '../domain/return'

/** What saying a period rests on: the council's day and the periods it holds. */
export interface Times {
  readonly today: Day
  readonly periods: readonly PeriodState[]
}
