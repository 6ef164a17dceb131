import { sql } from 'kysely'
import type { Measure } from '../domain/measure'
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
}

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

function rowFrom({ measure }: KeptMeasure): RowOf<typeof COLUMNS> {
  const { shortName, serviceArea, quarterRule, thread, ...same } = measure
  return {
    ...same,
    short_name: shortName,
    service_area: serviceArea,
    quarter_rule: quarterRule,
    priority: thread.priority,
    key_aim: thread.keyAim,
    outcome: thread.outcome,
  }
}

/** "in plan order", wherever measures `m` are read. */
export const PLAN_ORDER = sql`m.position, m.code collate "C"`

export async function measures(db: Db): Promise<readonly Measure[]> {
  const rows = await rowsOf(db, sql<MeasureRow>`select * from measure m order by ${PLAN_ORDER}`)
  return rows.map(measureFrom)
}

export async function keepMeasures(db: Db, kept: readonly KeptMeasure[]): Promise<void> {
  await sql`
    insert into measure (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, kept.map(rowFrom))} order by n
    on conflict (code) do update set ${overwriting(COLUMNS)}`.execute(db)
}
