import { sql } from 'kysely'
import type { World } from '../world/world'

/** Everything that an act may write, but the conversation it is asked in: how many rows, and each period's state. */
export interface Rows {
  readonly versions: number
  readonly record: number
  readonly returns: number
  readonly deliveries: number
  readonly acting: number
  readonly periods: readonly string[] | null
}

export async function rowsIn({ database }: Pick<World, 'database'>): Promise<Rows> {
  const { rows } = await sql<Rows>`
    select (select count(*) from return_version)::int as versions,
           (select count(*) from record)::int as record,
           (select count(*) from return)::int as returns,
           (select count(*) from delivery)::int as deliveries,
           (select count(*) from acting where person_id is not null)::int as acting,
           (select array_agg(key || ' ' || state order by key) from period) as periods`.execute(database.db)
  const [only] = rows
  if (!only) throw new Error('no counts')
  return only
}
