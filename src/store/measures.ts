import { sql } from 'kysely'
import type { Measure } from '../domain/measure'
import type { Period } from '../domain/period'
import type { MadeChange } from '../operations/ports'
import { asItApplies, FROM, placeOf, rowOfFirstPeriod } from './applies'
import { given, namesOf, overwriting, rowsOf } from './statement'
import type { Db, RowOf } from './statement'

const COLUMNS = {
  code: 'text',
  title: 'text',
  short_name: 'text',
  aliases: 'jsonb',
  service_area: 'text',
  directorate: 'text',
  priority: 'text',
  key_aim: 'text',
  outcome: 'text',
  unit: 'text',
  noun: 'text',
  decimals: 'integer',
  polarity: 'jsonb',
  basis: 'jsonb',
  growth: 'jsonb',
  frequency: 'text',
  quarter_rule: 'text',
  tolerance: 'jsonb',
  owner: 'text',
  life: 'jsonb',
  position: 'integer',
} as const

export interface MeasureRow {
  readonly code: string
  readonly title: string
  readonly short_name: string
  readonly aliases: Measure['aliases']
  readonly service_area: string
  readonly directorate: string
  readonly priority: string
  readonly key_aim: string
  readonly outcome: string
  readonly unit: Measure['unit']
  readonly noun: string | null
  readonly decimals: number
  readonly polarity: Measure['polarity']
  readonly basis: Measure['basis']
  readonly growth: Measure['growth']
  readonly frequency: Measure['frequency']
  readonly quarter_rule: Measure['quarterRule']
  readonly tolerance: Measure['tolerance']
  readonly owner: string | null
  readonly life: Measure['life']
  readonly position: number
}

export interface KeptMeasure {
  readonly measure: Measure
  /** without one it applies to every period */
  readonly change?: MadeChange
}

const VERSION = { from_start_year: 'integer', from_quarter: 'integer', reason: 'text' } as const

export function measureFrom(row: MeasureRow): Measure {
  const { code, title, aliases, directorate, unit, noun, decimals, polarity, basis, growth } = row
  const { frequency, tolerance, owner, life, position } = row
  return {
    ...{ code, title, shortName: row.short_name, aliases, serviceArea: row.service_area, directorate },
    thread: { priority: row.priority, keyAim: row.key_aim, outcome: row.outcome },
    ...{ unit, noun, decimals, polarity, basis, growth, frequency, quarterRule: row.quarter_rule },
    ...{ tolerance, owner, life, position },
  }
}

function rowFrom({ measure, change }: KeptMeasure): RowOf<typeof COLUMNS & typeof VERSION> {
  const { shortName, serviceArea, quarterRule, thread, ...same } = measure
  return {
    ...same,
    short_name: shortName,
    service_area: serviceArea,
    quarter_rule: quarterRule,
    priority: thread.priority,
    key_aim: thread.keyAim,
    outcome: thread.outcome,
    ...rowOfFirstPeriod(change?.from),
    reason: change?.reason ?? null,
  }
}

/** "in plan order", wherever measures `m` are read. */
export const PLAN_ORDER = sql`m.position, m.code collate "C"`

/** As they stand now, whatever period that begins with; or as they apply to a period. */
export async function measures(db: Db, period: Period | null): Promise<readonly Measure[]> {
  const from = period === null ? sql`measure m` : sql`measure stands ${asItApplies(placeOf(period))}`
  const rows = await rowsOf(db, sql<MeasureRow>`select m.* from ${from} order by ${PLAN_ORDER}`)
  return rows.map(measureFrom)
}

/**
 * Keeps measures as they stand now, and each as a version from its first period on. The very same measure again is no
 * change (a plan imported twice).
 */
export async function keepMeasures(db: Db, kept: readonly KeptMeasure[]): Promise<void> {
  await sql`
    with given as (select * from ${given({ ...COLUMNS, ...VERSION }, kept.map(rowFrom))}),
    kept as (
      insert into measure (${namesOf(COLUMNS)})
      select ${namesOf(COLUMNS)} from given order by n
      on conflict (code) do update set ${overwriting(COLUMNS)}
      returning code, to_jsonb(measure) as kept
    )
    insert into measure_version (measure_code, version, from_start_year, from_quarter, kept, reason)
    select code, coalesce(newest.version, 0) + 1, given.from_start_year, given.from_quarter, kept.kept, given.reason
    from given
    join kept using (code)
    left join lateral (
      select version, measure_version.kept, ${FROM} as place from measure_version
      where measure_code = code order by version desc limit 1
    ) newest on true
    where newest.kept is distinct from kept.kept
      or (given.from_start_year is not null and newest.place > ${GIVEN_FROM})
    order by n`.execute(db)
}

const GIVEN_FROM = sql`given.from_start_year * 5 + coalesce(given.from_quarter, 5)`
