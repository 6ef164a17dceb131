import type { Council } from '../domain/council'
import type { Measure } from '../domain/measure'
import type { Person } from '../domain/person'
import type { PeriodState } from '../domain/return'

/** What a council's own words come from. Nothing about a council stands in code. */
export interface LexiconSource {
  readonly council: Council
  readonly measures: readonly Measure[]
  readonly people: readonly Person[]
  /** every year or quarter that has a state */
  readonly periods: readonly PeriodState[]
}
