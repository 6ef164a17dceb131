import { rated } from '../answerQuestion'
import type { PastFigure } from '../comparable'
import type { LaterPeriod, RatedFigure } from '../ratedFigure'
import { periodBefore, periodKey, sameLastYear, samePeriod } from '../period'
import type { Period } from '../period'
import type { FigureRow, PeriodState } from '../return'
import type { Scales } from '../scales/scaleFor'

/** What an answer over several periods rests on: the figures that the asker may see. */
export interface OverTimeFacts extends Scales {
  /** the period asked about */
  readonly period: Period
  /** of every period read, earliest first, in plan order within each */
  readonly rows: readonly FigureRow[]
  readonly states: readonly PeriodState[]
  readonly notShown: number
  readonly later: LaterPeriod | null
}

/** The periods that a change since the period before rests on; the same a year earlier where a scale asks for it. */
export function periodsCompared(period: Period, lastYear: boolean): readonly Period[] {
  const before = [period, periodBefore(period), sameLastYear(period)]
  const all = lastYear ? [...before, sameLastYear(periodBefore(period))] : before
  return [...new Map(all.map((one) => [periodKey(one), one])).values()]
}

/** Every row with its rating: each by the state of its own period, on what its own last year was. */
export function ratedOver(facts: OverTimeFacts): readonly RatedFigure[] {
  const byPeriod = groupedByPeriod(facts.rows)
  return facts.rows.map((row) =>
    rated(row, {
      ...facts,
      state: facts.states.find((one) => samePeriod(one.period, row.period)) ?? null,
      lastYears: byPeriod.get(periodKey(sameLastYear(row.period))) ?? [],
    }),
  )
}

function groupedByPeriod(rows: readonly FigureRow[]): ReadonlyMap<string, readonly FigureRow[]> {
  const groups = new Map<string, FigureRow[]>()
  for (const row of rows) {
    const key = periodKey(row.period)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** The rows of one period, by measure. */
export const rowsIn = <Row extends FigureRow>(rows: readonly Row[], period: Period): readonly Row[] =>
  rows.filter((row) => samePeriod(row.period, period))

/** The past figure that a row is, for what is held against it. */
export function pastOf({ period, measure, outturn }: RatedFigure): readonly PastFigure[] {
  const { unit, basis } = measure
  return outturn === null ? [] : [{ period, outturn, counted: { unit, basis } }]
}
