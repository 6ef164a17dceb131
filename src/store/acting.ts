import { sql } from 'kysely'
import { given } from './statement'
import type { Db } from './statement'

const COLUMNS = { object_id: 'text', person_id: 'integer' } as const

export interface Part {
  readonly objectId: string
  /** null: themselves again */
  readonly personId: number | null
}

export async function keepActing(db: Db, parts: readonly Part[]): Promise<void> {
  const rows = parts.map(({ objectId, personId }) => ({ object_id: objectId, person_id: personId }))
  await sql`
    insert into acting (object_id, person_id)
    select object_id, person_id from ${given(COLUMNS, rows)} order by n
    on conflict (object_id) do update set person_id = excluded.person_id`.execute(db)
}
