import { sql } from 'kysely'
import type { MeasureCode } from '../domain/measure'
import type { MeasureHistory, MeasureVersion, TargetVersion } from '../domain/measureHistory'
import { firstPeriodOf } from './applies'
import type { FirstPeriodRow } from './applies'
import { measureFrom } from './measures'
import type { MeasureRow } from './measures'
import { firstOf, rowsOf } from './statement'
import type { Db } from './statement'
import { targetFrom } from './targets'
import type { TargetRow } from './targets'

interface VersionRow extends FirstPeriodRow {
  readonly version: number
  readonly kept: MeasureRow
  readonly reason: string | null
}

interface Row {
  readonly measures: readonly VersionRow[] | null
  readonly targets: readonly (TargetRow & FirstPeriodRow & { readonly reason: string | null })[] | null
}

/** One statement. A column that a version was kept without has its present value. */
export async function measureHistory(db: Db, code: MeasureCode): Promise<MeasureHistory | null> {
  const row = await firstOf(
    db,
    sql<Row>`
      select (
        select jsonb_agg(to_jsonb(v) || jsonb_build_object('kept', to_jsonb(stands) || v.kept) order by v.version)
        from measure_version v where v.measure_code = stands.code
      ) as measures, (
        select jsonb_agg(to_jsonb(t) order by t.start_year, t.version) from target t where t.measure_code = stands.code
      ) as targets
      from measure stands where code = ${code}`,
  )
  const [first, ...later] = (row?.measures ?? []).map(measureVersionFrom)
  return first === undefined ? null : { measures: [first, ...later], targets: (row?.targets ?? []).map(targetVersion) }
}

/** Returns of the measure may still be created and given: only another change of it waits. */
export async function lockMeasure(db: Db, code: MeasureCode): Promise<MeasureHistory | null> {
  await rowsOf(db, sql`select code from measure where code = ${code} for no key update`)
  return measureHistory(db, code)
}

function measureVersionFrom(row: VersionRow): MeasureVersion {
  const { version, kept, reason } = row
  return { version, from: firstPeriodOf(row), measure: measureFrom(kept), reason }
}

function targetVersion(row: TargetRow & FirstPeriodRow & { readonly reason: string | null }): TargetVersion {
  return { from: firstPeriodOf(row), target: targetFrom(row), reason: row.reason }
}
