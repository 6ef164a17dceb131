import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Target } from '../domain/figure'
import type { MeasureCode } from '../domain/measure'
import { year } from '../domain/period'
import type { Year } from '../domain/period'
import { given, namesOf, rowsOf } from './statement'
import type { Db, RowOf } from './statement'

const COLUMNS = {
  measure_code: 'text',
  start_year: 'integer',
  version: 'integer',
  written: 'text',
  reading: 'jsonb',
  standing: 'jsonb',
  footnotes: 'jsonb',
  condition: 'jsonb',
  rationale: 'text',
  profile: 'jsonb',
} as const

export interface TargetRow extends Omit<Target, 'startYear'> {
  readonly start_year: number
}

export interface KeptTarget {
  readonly measure: MeasureCode
  readonly target: Target
}

export function targetFrom(row: TargetRow): Target {
  const { written, reading, standing, footnotes, version, condition, rationale, profile } = row
  return { written, reading, standing, footnotes, startYear: row.start_year, version, condition, rationale, profile }
}

function rowFrom({ measure, target }: KeptTarget): RowOf<typeof COLUMNS> {
  const { startYear, ...same } = target
  return { ...same, measure_code: measure, start_year: startYear }
}

/** The target that stands for measure `m` in a year: its greatest version. Joined as `t`. */
export function standingTarget(startYear: number): RawBuilder<unknown> {
  return sql`
    left join lateral (
      select * from target
      where measure_code = m.code and start_year = ${startYear}
      order by version desc limit 1
    ) t on true`
}

export async function targetYears(db: Db): Promise<readonly Year[]> {
  const rows = await rowsOf(
    db,
    sql<{ readonly start_year: number }>`select distinct start_year from target order by start_year`,
  )
  return rows.map((row) => year(row.start_year))
}

/**
 * Targets are only ever added. The very same target again is no change (a plan imported twice); another one under a
 * version that is there already breaks `target_version`.
 */
export async function keepTargets(db: Db, kept: readonly KeptTarget[]): Promise<void> {
  await sql`
    insert into target (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, kept.map(rowFrom))}
    where not exists (
      select from target t
      where t.measure_code = given.measure_code
        and (t.start_year, t.version, t.written, t.reading, t.standing, t.footnotes)
          = (given.start_year, given.version, given.written, given.reading, given.standing, given.footnotes)
        and (t.condition, t.rationale, t.profile)
          is not distinct from (given.condition, given.rationale, given.profile)
    )
    order by n`.execute(db)
}
