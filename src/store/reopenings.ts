import { sql } from 'kysely'
import { periodKey } from '../domain/period'
import type { CorrectionChange } from '../operations/ports'
import { expectAll, given, rowsOf } from './statement'
import type { Db } from './statement'

type Reopened = Extract<CorrectionChange, { kind: 'period reopened' }>

const COLUMNS = { period_key: 'text', reason: 'text', by_id: 'integer', at: 'timestamptz' } as const

/** Opens periods again, and keeps with the edition that each was last closed with why it no longer stands. */
export async function reopenPeriods(db: Db, reopened: readonly Reopened[]): Promise<void> {
  const rows = reopened.map(({ period, reason, byId, at }) => ({
    ...{ period_key: periodKey(period), reason, by_id: byId, at },
  }))
  const changed = await rowsOf(
    db,
    sql`
      with given as (select given.* from ${given(COLUMNS, rows)}),
      kept as (
        insert into reopening (period_key, number, reason, by_id, at)
        select period_key, (select max(number) from edition where edition.period_key = given.period_key),
               reason, by_id, at
        from given order by n
      )
      update period set state = 'open', closed_at = null, opened_at = coalesce(opened_at, given.at)
      from given where period.key = given.period_key returning period.key`,
  )
  expectAll(changed, rows.length, 'period')
}
