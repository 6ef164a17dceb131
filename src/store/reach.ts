import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import type { FinalReason } from '../domain/delivery'
import { given, namesOf, overwriting, rowsOf } from './statement'
import type { Db } from './statement'

const KEPT = { why: 'text', at: 'timestamptz' } as const
const COLUMNS = { person_id: 'integer', ...KEPT } as const

/** People whom Teams refuses messages for, and why. */
export async function outOfReach(db: Db): Promise<ReadonlyMap<number, FinalReason>> {
  const rows = await rowsOf(
    db,
    sql<{ person_id: number; why: FinalReason }>`select person_id, why from out_of_reach order by person_id`,
  )
  return new Map(rows.map(({ person_id, why }) => [person_id, why]))
}

export interface OutOfReach {
  readonly personId: number
  readonly why: FinalReason
  readonly at: Instant
}

export async function keepOutOfReach(db: Db, kept: readonly OutOfReach[]): Promise<void> {
  const rows = kept.map(({ personId, why, at }) => ({ person_id: personId, why, at }))
  await sql`
    insert into out_of_reach (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n
    on conflict (person_id) do update set ${overwriting(KEPT)}`.execute(db)
}

export async function forgetOutOfReach(db: Db, back: readonly { readonly personId: number }[]): Promise<void> {
  const rows = back.map(({ personId }) => ({ person_id: personId }))
  await sql`
    delete from out_of_reach using ${given({ person_id: 'integer' }, rows)}
    where out_of_reach.person_id = given.person_id`.execute(db)
}
