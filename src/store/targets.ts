import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Target } from '../domain/figure'
import type { MeasureCode } from '../domain/measure'
import { year } from '../domain/period'
import type { Year } from '../domain/period'
import type { MadeChange } from '../operations/ports'
import { FROM, rowOfFirstPeriod } from './applies'
import type { PlaceInTime } from './applies'
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
  from_start_year: 'integer',
  from_quarter: 'integer',
  reason: 'text',
} as const

export interface TargetRow extends Omit<Target, 'startYear'> {
  readonly start_year: number
}

export interface KeptTarget {
  readonly measure: MeasureCode
  readonly target: Target
  /** without one it applies to its whole year */
  readonly change?: MadeChange
}

export function targetFrom(row: TargetRow): Target {
  const { written, reading, standing, footnotes, version, condition, rationale, profile } = row
  return { written, reading, standing, footnotes, startYear: row.start_year, version, condition, rationale, profile }
}

function rowFrom({ measure, target, change }: KeptTarget): RowOf<typeof COLUMNS> {
  const { startYear, ...same } = target
  const from = { ...rowOfFirstPeriod(change?.from), reason: change?.reason ?? null }
  return { ...same, measure_code: measure, start_year: startYear, ...from }
}

/**
 * The target that stands for measure `m` in a period: of its year's, the greatest version whose first period is not
 * after it. In the year itself, which stands after its quarters, that is the greatest of all. Joined as `t`. Where
 * `pinned` holds it is the one that edition row `e` names, or none.
 */
export function standingTarget(time: PlaceInTime, pinned?: RawBuilder<unknown>): RawBuilder<unknown> {
  // The year stands by itself, so that the index leads to it: every other year's targets are left alone.
  const [year, stands] = [time.startYear, sql`${FROM} <= ${time.place}`]
  const condition =
    pinned === undefined
      ? sql`start_year = ${year} and ${stands}`
      : sql`start_year = case when ${pinned} then e.target_start_year else ${year} end
        and case when ${pinned} then version = e.target_version else ${stands} end`
  return sql`
    left join lateral (
      select * from target
      where measure_code = m.code and ${condition}
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
        and (t.condition, t.rationale, t.profile, t.from_start_year, t.from_quarter)
          is not distinct from (given.condition, given.rationale, given.profile, given.from_start_year, given.from_quarter)
    )
    order by n`.execute(db)
}
