import { sql } from 'kysely'
import { periodKey, periodOfKey } from '../domain/period'
import { FORGOTTEN } from '../domain/person'
import type { Door } from '../domain/return'
import type { RecordEntry, RecordWanted } from '../operations/ports'
import { append } from './chain/append'
import type { Unplaced } from './chain/append'
import type { EntryColumns } from './chain/entryText'
import type { Kept } from './chain/kept'
import { unmasked } from './chain/names'
import type { Seal } from './chain/seal'
import { nameFrom } from './people'
import { rowsOf, whenGiven } from './statement'
import type { Db } from './statement'

type EntryRow = Omit<EntryColumns, 'door'> & { readonly door: Door }

function entryFrom(row: EntryRow, nameOf: (id: number) => string): RecordEntry {
  const { sequence, at, act, door } = row
  const actorName = nameFrom(row.actor_name)
  return {
    ...{ sequence, at, actorId: row.actor_id, actorName, act },
    period: row.period_key === null ? null : periodOfKey(row.period_key),
    measure: row.measure_code,
    before: unmasked(row.before, nameOf),
    after: unmasked(row.after, nameOf),
    reason: row.reason === null ? null : String(unmasked(row.reason, nameOf)),
    door,
  }
}

export interface Recorded {
  readonly entry: Omit<RecordEntry, 'sequence'>
}

function columnsOf({ entry }: Recorded): Unplaced {
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
  const nameOf = await names(db)
  return rows.map((row) => entryFrom(row, nameOf))
}

/** People's names as they are today; nobody's, for those who were forgotten. */
async function names(db: Db): Promise<(id: number) => string> {
  const rows = await rowsOf(db, sql<{ id: number; name: string }>`select id, name from person`)
  const byId = new Map(rows.map(({ id, name }) => [id, name]))
  return (id) => byId.get(id) || FORGOTTEN
}

/** Adds entries at the end of the chain, with what was kept in the same transaction. */
export function addToRecord(db: Db, entries: readonly Recorded[], kept: readonly Kept[], seal: Seal): Promise<void> {
  return append(db, entries.map(columnsOf), kept, seal)
}
