import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import { periodKey, periodOfKey } from '../domain/period'
import type { Door } from '../domain/return'
import type { RecordEntry, RecordWanted } from '../operations/ports'
import { given, namesOf, rowsOf, whenGiven } from './statement'
import type { Db, RowOf } from './statement'

const COLUMNS = {
  at: 'timestamptz',
  actor_id: 'integer',
  actor_name: 'text',
  act: 'text',
  period_key: 'text',
  measure_code: 'text',
  before: 'jsonb',
  after: 'jsonb',
  reason: 'text',
  door: 'text',
} as const

interface EntryRow {
  readonly sequence: number
  readonly at: Instant
  readonly actor_id: number | null
  readonly actor_name: string
  readonly act: string
  readonly period_key: string | null
  readonly measure_code: string | null
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
  readonly door: Door
}

function entryFrom(row: EntryRow): RecordEntry {
  const { sequence, at, act, before, after, reason, door } = row
  return {
    ...{ sequence, at, actorId: row.actor_id, actorName: row.actor_name, act },
    period: row.period_key === null ? null : periodOfKey(row.period_key),
    measure: row.measure_code,
    ...{ before, after, reason, door },
  }
}

export interface Recorded {
  readonly entry: Omit<RecordEntry, 'sequence'>
}

function rowFrom({ entry }: Recorded): RowOf<typeof COLUMNS> {
  const { at, actorId, actorName, act, period, measure, before, after, reason, door } = entry
  return {
    ...{ at, actor_id: actorId, actor_name: actorName, act },
    ...{ period_key: period && periodKey(period), measure_code: measure, before, after, reason, door },
  }
}

/** Oldest first. */
export async function record(db: Db, { measure, period }: RecordWanted): Promise<readonly RecordEntry[]> {
  const rows = await rowsOf(
    db,
    sql<EntryRow>`
      select * from record
      where ${whenGiven(measure, (code) => sql`measure_code = ${code}`)}
        and ${whenGiven(period, (one) => sql`period_key = ${periodKey(one)}`)}
      order by sequence`,
  )
  return rows.map(entryFrom)
}

export async function addToRecord(db: Db, entries: readonly Recorded[]): Promise<void> {
  await sql`
    insert into record (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, entries.map(rowFrom))} order by n`.execute(db)
}
