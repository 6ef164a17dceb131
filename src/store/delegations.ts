import { sql } from 'kysely'
import type { Day, Instant } from '../domain/day'
import type { Delegation } from '../domain/delegation'
import { periodKey } from '../domain/period'
import type { Period } from '../domain/period'
import { given, namesOf, overwriting, rowsOf } from './statement'
import type { Db } from './statement'

const KEPT = { by_id: 'integer', to_id: 'integer', until_day: 'date', at: 'timestamptz' } as const
const COLUMNS = { measure_code: 'text', ...KEPT } as const

interface DelegationRow {
  readonly measure_code: string
  readonly by_id: number
  readonly to_id: number
  readonly until_day: Day | null
}

/** All that have not ended. */
export async function delegations(db: Db): Promise<readonly Delegation[]> {
  const rows = await rowsOf(db, sql<DelegationRow>`select * from delegation order by measure_code collate "C"`)
  return rows.map((row) => ({ measure: row.measure_code, byId: row.by_id, toId: row.to_id, until: row.until_day }))
}

export async function keepDelegations(
  db: Db,
  kept: readonly { readonly delegation: Delegation; readonly at: Instant }[],
): Promise<void> {
  const rows = kept.map(({ delegation: { measure, byId, toId, until }, at }) => ({
    ...{ measure_code: measure, by_id: byId, to_id: toId, until_day: until, at },
  }))
  await sql`
    insert into delegation (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n
    on conflict (measure_code) do update set ${overwriting(KEPT)}`.execute(db)
}

export async function endDelegations(db: Db, ended: readonly { readonly measure: string }[]): Promise<void> {
  const rows = ended.map(({ measure }) => ({ measure_code: measure }))
  await sql`
    delete from delegation using ${given({ measure_code: 'text' }, rows)}
    where delegation.measure_code = given.measure_code`.execute(db)
}

/** A reply that said "not mine" is no answer once the measure has another owner: the return is owed again. */
export async function reopenReturns(
  db: Db,
  reopened: readonly { readonly period: Period; readonly measure: string }[],
): Promise<void> {
  const columns = { period_key: 'text', measure_code: 'text' } as const
  const rows = reopened.map(({ period, measure }) => ({ period_key: periodKey(period), measure_code: measure }))
  await sql`
    update return set state = 'outstanding' from ${given(columns, rows)}
    where return.period_key = given.period_key and return.measure_code = given.measure_code
      and return.state = 'submitted'`.execute(db)
}
