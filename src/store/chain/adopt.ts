import { sql } from 'kysely'
import type { Instant } from '../../domain/day'
import { rowsOf } from '../statement'
import type { Db } from '../statement'
import { append } from './append'
import type { Unplaced } from './append'
import type { EntryColumns } from './entryText'
import type { Seal } from './seal'
import { everythingKept } from './verify'

/** An entry that says since when the entries before it are chained: until then nothing proved them. */
export const RECORD_CHAINED = 'record chained'

/**
 * Chains the entries of a record that was kept before there was a chain, in their order and numbered without a gap, and
 * ends with an entry that tells of every figure and target there is.
 */
export async function chainWhatIsThere(db: Db, seal: Seal, at: Instant): Promise<void> {
  const rows = await rowsOf(
    db,
    sql<EntryColumns>`
      select sequence, at, actor_id, actor_name, act, period_key, measure_code, before, after, reason, door
      from record order by sequence`,
  )
  if (rows.length === 0) return
  await sql`delete from record`.execute(db)
  const said: Unplaced = {
    ...{ at, actor_id: null, actor_name: 'Outturn', act: RECORD_CHAINED, period_key: null, measure_code: null },
    ...{ before: null, after: { entries: rows.length }, reason: null, door: 'timer' },
  }
  await append(
    db,
    rows.map(({ sequence: _, ...entry }) => entry),
    [],
    seal,
  )
  await append(db, [said], await everythingKept(db), seal)
}
