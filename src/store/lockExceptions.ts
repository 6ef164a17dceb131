import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import type { ExceptionScope, LockException } from '../domain/lockException'
import { FORGOTTEN } from '../domain/person'
import { periodKey, periodOfKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { CorrectionChange } from '../operations/ports'
import { given, rowsOf, whenGiven } from './statement'
import type { Db } from './statement'

type Change<K extends CorrectionChange['kind']> = Extract<CorrectionChange, { kind: K }>

interface ExceptionRow {
  readonly id: number
  readonly period_key: string
  readonly scope: ExceptionScope
  readonly until: string
  readonly reason: string
  readonly by_name: string
  readonly at: Instant
  readonly ended_by: string | null
  readonly ended_at: Instant | null
}

export async function lockExceptions(db: Db, wanted: { readonly period?: Period }): Promise<readonly LockException[]> {
  const rows = await rowsOf(
    db,
    sql<ExceptionRow>`
      select x.*, who.name as ended_by, done.at as ended_at
      from lock_exception x
      left join lock_exception_end done on done.exception_id = x.id
      left join person who on who.id = done.by_id
      where ${whenGiven(wanted.period, (one) => sql`x.period_key = ${periodKey(one)}`)}
      order by x.id`,
  )
  return rows.map(exceptionFrom)
}

const named = (name: string | null): string => (name === null || name === '' ? FORGOTTEN : name)

function exceptionFrom({ id, scope, until, reason, at, ...row }: ExceptionRow): LockException {
  const ended = row.ended_at === null ? null : { byName: named(row.ended_by), at: row.ended_at }
  return { id, period: periodOfKey(row.period_key), scope, until, reason, byName: named(row.by_name), at, ended }
}

const GRANTED = {
  ...{ period_key: 'text', scope: 'jsonb', until: 'date', reason: 'text' },
  ...{ by_id: 'integer', by_name: 'text', at: 'timestamptz' },
} as const

export async function grantExceptions(db: Db, granted: readonly Change<'lock exception granted'>[]): Promise<void> {
  const rows = granted.map(({ exception: { period, scope, until, reason, byName, at }, byId }) => ({
    ...{ period_key: periodKey(period), scope, until, reason, by_id: byId, by_name: byName, at },
  }))
  await sql`
    insert into lock_exception (period_key, scope, until, reason, by_id, by_name, at)
    select period_key, scope, until, reason, by_id, by_name, at from ${given(GRANTED, rows)} order by n`.execute(db)
}

const ENDED = { exception_id: 'integer', by_id: 'integer', at: 'timestamptz' } as const

/** Ended twice is ended once. */
export async function endExceptions(db: Db, ended: readonly Change<'lock exception ended'>[]): Promise<void> {
  const rows = ended.map(({ exception, byId, at }) => ({ exception_id: exception, by_id: byId, at }))
  await sql`
    insert into lock_exception_end (exception_id, by_id, at)
    select exception_id, by_id, at from ${given(ENDED, rows)} order by n
    on conflict (exception_id) do nothing`.execute(db)
}
