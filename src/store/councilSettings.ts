import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import { FORGOTTEN } from '../domain/person'
import type { CouncilHeld, CouncilPart, PartSet } from '../domain/setting/councilSet'
import type { SettingChange } from '../operations/ports'
import { firstOf, given, namesOf, rowsOf } from './statement'
import type { Db } from './statement'

/** The last word on each part, for a statement that tells of more besides. */
export const COUNCIL_HELD = sql<CouncilHeld>`
  (select jsonb_build_object('version', coalesce(max(id), 0), 'parts', coalesce(jsonb_object_agg(part, value), '{}'))
   from (select distinct on (part) id, part, value from council_setting order by part, id desc) as last)`

export async function councilHeld(db: Db): Promise<CouncilHeld> {
  const row = await firstOf(db, sql<{ readonly held: CouncilHeld }>`select ${COUNCIL_HELD} as held`)
  if (row === null) throw new Error('a row without a table is always there')
  return row.held
}

interface PartRow {
  readonly part: CouncilPart
  readonly by_name: string
  readonly at: Instant
}

export async function partsSet(db: Db): Promise<readonly PartSet[]> {
  const rows = await rowsOf(
    db,
    sql<PartRow>`
      select distinct on (s.part) s.part, who.name as by_name, s.at
      from council_setting s join person who on who.id = s.by_id order by s.part, s.id desc`,
  )
  return rows.map(({ part, by_name, at }) => ({ part, byName: by_name === '' ? FORGOTTEN : by_name, at }))
}

const COLUMNS = { part: 'text', value: 'jsonb', by_id: 'integer', at: 'timestamptz' } as const

export async function keepSettings(db: Db, kept: readonly SettingChange[]): Promise<void> {
  const rows = kept.map(({ setting: { part, value }, byId, at }) => ({ part, value, by_id: byId, at }))
  await sql`
    insert into council_setting (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n`.execute(db)
}
