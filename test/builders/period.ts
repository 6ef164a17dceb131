import { quarter } from '../../src/domain/period'
import type { PeriodState } from '../../src/domain/return'

/** The demo's own quarter, the day it is played on, and the day that its returns fall due. */
export const Q1 = quarter(2021, 1)
export const TODAY = '2021-07-05'
export const DUE = '2021-07-14'
export const NOON = '2021-07-05T12:00:00.000Z'

/** A period that is being collected. */
export const anOpenPeriod = (rest: Partial<PeriodState> = {}): PeriodState => ({
  period: Q1,
  state: 'open',
  dueOn: DUE,
  openedAt: '2021-07-01T08:00:00.000Z',
  closedAt: null,
  ...rest,
})
