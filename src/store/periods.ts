import { sql } from 'kysely'
import type { Day, Instant } from '../domain/day'
import { periodKey, periodOfKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { PeriodState } from '../domain/return'
import type { Collection } from '../operations/ports'
import { expectAll, firstOf, given, namesOf, overwriting, rowsOf } from './statement'
import type { Db } from './statement'

export interface PeriodRow {
  readonly key: string
  readonly state: PeriodState['state']
  readonly due_on: Day | null
  readonly opened_at: Instant | null
  readonly closed_at: Instant | null
  readonly amendable_until?: Day | null
}

const NAMED = { key: 'text', start_year: 'integer', quarter: 'integer' } as const
const OPENED = { state: 'text', due_on: 'date', opened_at: 'timestamptz', closed_at: 'timestamptz' } as const
const CLOSED = { state: 'text', closed_at: 'timestamptz' } as const

export interface Opened {
  readonly period: Period
  readonly dueOn: Day | null
  readonly at: Instant
}

export interface Closed {
  readonly period: Period
  readonly at: Instant
}

export function stateFrom(row: PeriodRow): PeriodState {
  return {
    period: periodOfKey(row.key),
    state: row.state,
    dueOn: row.due_on,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    ...(row.amendable_until ? { amendableUntil: row.amendable_until } : {}),
  }
}

const named = (period: Period) => ({
  key: periodKey(period),
  start_year: period.startYear,
  quarter: period.kind === 'year' ? null : period.quarter,
})

/** Newest last, wherever periods are read: the year stands after its own fourth quarter. */
export const IN_TIME = sql`start_year, coalesce(quarter, 5)`

export async function periods(db: Db): Promise<readonly PeriodState[]> {
  const rows = await rowsOf(
    db,
    sql<PeriodRow>`
      select period.*, excepted.until as amendable_until
      from period
      left join (
        select period_key, max(until) as until from lock_exception group by period_key
      ) as excepted on excepted.period_key = period.key
      order by ${IN_TIME}`,
  )
  return rows.map(stateFrom)
}

interface CollectionRow extends PeriodRow {
  readonly returns: Collection['returns'] | null
}

/** How far each has come is kept beside the returns as they move: the cost must not grow with their number. */
export async function collections(db: Db): Promise<readonly Collection[]> {
  const rows = await rowsOf(
    db,
    sql<CollectionRow>`
      select period.*, counted.returns
      from period
      left join (
        select period_key, jsonb_agg(jsonb_build_object('state', state, 'count', count) order by state) as returns
        from return_count where count > 0 group by period_key
      ) as counted on counted.period_key = period.key
      order by ${IN_TIME}`,
  )
  return rows.map((row) => ({ ...stateFrom(row), returns: row.returns ?? [] }))
}

export async function period(db: Db, which: Period): Promise<PeriodState | null> {
  const row = await firstOf(db, sql<PeriodRow>`select * from period where key = ${periodKey(which)}`)
  return row && stateFrom(row)
}

/**
 * Holds the period until the transaction ends. A period that is not there has no row to hold, so whoever wants it for
 * themselves holds its name instead: two people opening the same quarter come one after the other.
 */
export async function lockPeriod(db: Db, which: Period, how: 'share' | 'update'): Promise<PeriodState | null> {
  const found = await lockedRow(db, which, how)
  if (found || how === 'share') return found
  await sql`select pg_advisory_xact_lock(hashtextextended(${`period ${periodKey(which)}`}, 0))`.execute(db)
  return lockedRow(db, which, how)
}

async function lockedRow(db: Db, which: Period, how: 'share' | 'update'): Promise<PeriodState | null> {
  const row = await firstOf(
    db,
    sql<PeriodRow>`select * from period where key = ${periodKey(which)} ${sql.raw(`for ${how}`)}`,
  )
  return row && stateFrom(row)
}

export async function openPeriods(db: Db, opened: readonly Opened[]): Promise<void> {
  const columns = { ...NAMED, ...OPENED }
  const rows = opened.map((one) => ({
    ...named(one.period),
    state: 'open',
    due_on: one.dueOn,
    opened_at: one.at,
    closed_at: null,
  }))
  await sql`
    insert into period (${namesOf(columns)})
    select ${namesOf(columns)} from ${given(columns, rows)} order by n
    on conflict (key) do update set ${overwriting(OPENED)}`.execute(db)
}

export interface MovedDueDate {
  readonly period: Period
  readonly dueOn: Day
}

export async function moveDueDates(db: Db, moved: readonly MovedDueDate[]): Promise<void> {
  const rows = moved.map(({ period: which, dueOn }) => ({ key: periodKey(which), due_on: dueOn }))
  const found = await rowsOf(
    db,
    sql`update period set due_on = given.due_on from ${given({ key: 'text', due_on: 'date' }, rows)}
        where period.key = given.key returning period.key`,
  )
  expectAll(found, rows.length, 'period')
}

/** A period may be closed that was never opened here: the years that came with the plan. */
export async function closePeriods(db: Db, closed: readonly Closed[]): Promise<void> {
  const columns = { ...NAMED, ...CLOSED }
  const rows = closed.map((one) => ({ ...named(one.period), state: 'closed', closed_at: one.at }))
  await sql`
    insert into period (${namesOf(columns)})
    select ${namesOf(columns)} from ${given(columns, rows)} order by n
    on conflict (key) do update set ${overwriting(CLOSED)}`.execute(db)
}
