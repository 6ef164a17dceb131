import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { comparableFor, lastYearsFigure, quarterBefore } from '../domain/comparable'
import type { PastFigure } from '../domain/comparable'
import type { Outturn } from '../domain/figure'
import type { Measure, MeasureCode } from '../domain/measure'
import { periodKey, periodOfKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { ReturnFacts } from '../domain/return'
import type { ReturnsWanted } from '../operations/ports'
import { asItApplies, PLACE_OF_PERIOD } from './applies'
import { inPeriod, REPORTED, REPORTED_VERSION, reportedFrom } from './editions'
import type { ReportedRows } from './editions'
import { matching, returnFrom } from './returns'
import type { ReturnRow } from './returns'
import { rowsOf, texts } from './statement'
import type { Db } from './statement'
import { targetFrom } from './targets'
import type { TargetRow } from './targets'
import { STANDING_VERSION } from './versions'

interface FactsRow extends ReturnRow, ReportedRows {
  readonly target: TargetRow | null
}

interface PastRow {
  readonly measure_code: string
  readonly period_key: string
  readonly outturn: Outturn
  readonly unit: Measure['unit']
  readonly basis: Measure['basis']
}

/**
 * Locks the returns, and then reads what they rest on: statements of their own, so that each sees all that was saved
 * while the lock was waited for. Always in the order of their ids, so two acts never wait for one another in a ring.
 */
export async function lockReturns(
  db: Db,
  period: Period,
  measures: readonly MeasureCode[],
): Promise<readonly ReturnFacts[]> {
  await sql`
    select id from return where period_key = ${periodKey(period)} and measure_code in (${texts(measures)})
    order by id for update`.execute(db)
  return factsOf(db, period, sql`r.measure_code in (${texts(measures)})`)
}

/** For looking only: what they rest on may change at any moment. */
export function returnFacts(db: Db, period: Period, which: ReturnsWanted = {}): Promise<readonly ReturnFacts[]> {
  return factsOf(db, period, matching(which))
}

async function factsOf(db: Db, period: Period, which: RawBuilder<unknown>): Promise<readonly ReturnFacts[]> {
  const rows = await factsRows(db, period, which)
  if (rows.length === 0) return []
  const codes = rows.map((row) => row.measure.code)
  const past = await pastFigures(db, period, codes)
  return rows.map((row) => {
    const returned = returnFrom(row, period)
    const own = past.get(returned.measure.code) ?? []
    return {
      ...returned,
      target: row.target && targetFrom(row.target),
      comparable: comparableFor(returned.measure, period, own),
      quarterBefore: quarterBefore(returned.measure, period, own),
      lastYear: lastYearsFigure(returned.measure, period, own),
      ...reportedFrom(row, returned.current),
    }
  })
}

function factsRows(db: Db, period: Period, which: RawBuilder<unknown>): Promise<readonly FactsRow[]> {
  return rowsOf(
    db,
    sql<FactsRow>`
      select r.id, r.state, to_json(m) as measure, to_json(v) as version, to_json(t) as target,
             ${REPORTED}
      from return r
      join measure stands on stands.code = r.measure_code
      ${inPeriod(period)}
      ${STANDING_VERSION}
      ${REPORTED_VERSION}
      where r.period_key = ${periodKey(period)} and ${which}
      order by r.id`,
  )
}

/** The figures of this year and the last: older ones are no fair comparison for a quarter. */
async function pastFigures(
  db: Db,
  period: Period,
  measures: readonly MeasureCode[],
): Promise<ReadonlyMap<MeasureCode, readonly PastFigure[]>> {
  const rows = await rowsOf(
    db,
    sql<PastRow>`
      select r.measure_code, r.period_key, v.reply -> 'outturn' as outturn, m.unit, m.basis
      from return r
      join period p on p.key = r.period_key
      join measure stands on stands.code = r.measure_code
      ${asItApplies(PLACE_OF_PERIOD)}
      ${STANDING_VERSION}
      where r.measure_code in (${texts(measures)})
        and p.start_year between ${period.startYear - 1} and ${period.startYear}
        and v.reply ->> 'kind' = 'figure'`,
  )
  const past = new Map<MeasureCode, PastFigure[]>()
  for (const row of rows) {
    const { unit, basis, outturn } = row
    const figure = { period: periodOfKey(row.period_key), outturn, counted: { unit, basis } }
    past.set(row.measure_code, [...(past.get(row.measure_code) ?? []), figure])
  }
  return past
}
