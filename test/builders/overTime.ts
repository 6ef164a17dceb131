import type { Measure } from '../../src/domain/measure'
import type { OverTimeFacts } from '../../src/domain/overTime/facts'
import { comparePeriods, periodOfKey } from '../../src/domain/period'
import type { FigureRow, PeriodState } from '../../src/domain/return'
import { anOutturn, aTarget, RAG } from './figure'

/** A measure's outturns by period key, each against the same target; null: there is a return and no figure. */
export function figuresOver(
  measure: Measure,
  target: string,
  outturns: Readonly<Record<string, string | null>>,
): readonly FigureRow[] {
  return Object.entries(outturns).map(([key, written]) => {
    const period = periodOfKey(key)
    const returned = { id: 1, measure, period, state: 'outstanding', current: null } as const
    return {
      measure,
      period,
      target: aTarget(target, measure.unit, { startYear: period.startYear }),
      returned: written === null ? returned : null,
      outturn: written === null ? null : anOutturn(written, measure.unit),
    }
  })
}

/** What an answer of a period rests on; every period of the rows is closed. */
export function overTime(period: string, ...rows: readonly (readonly FigureRow[])[]): OverTimeFacts {
  const all = rows.flat().toSorted((one, other) => comparePeriods(one.period, other.period))
  const states: readonly PeriodState[] = all.map((row) => ({
    ...{ period: row.period, state: 'closed', dueOn: null, openedAt: null, closedAt: null },
  }))
  return { period: periodOfKey(period), rows: all, states, notShown: 0, later: null, scale: RAG }
}
