import { sql } from 'kysely'
import type { Day, Instant } from '../domain/day'
import { periodKey, periodOfKey } from '../domain/period'
import type { WaveRecord } from '../domain/waves/wavesDue'
import { given, namesOf, rowsOf } from './statement'
import type { Db } from './statement'

const COLUMNS = { period_key: 'text', name: 'text', on_day: 'date', became: 'text', at: 'timestamptz' } as const

interface WaveRow {
  readonly period_key: string
  readonly name: string
  readonly on_day: Day
  readonly became: WaveRecord['became']
}

/** Oldest first. */
export async function waves(db: Db): Promise<readonly WaveRecord[]> {
  const rows = await rowsOf(db, sql<WaveRow>`select * from wave order by at, period_key, name`)
  return rows.map(({ period_key, name, on_day, became }) => ({
    period: periodOfKey(period_key),
    ...{ name, on: on_day, became },
  }))
}

export interface WrittenWave {
  readonly wave: WaveRecord
  readonly at: Instant
}

/** One that is there already stays as it is: each wave of a period is written once. */
export async function writeWaves(db: Db, written: readonly WrittenWave[]): Promise<void> {
  const rows = written.map(({ wave: { period, name, on, became }, at }) => ({
    ...{ period_key: periodKey(period), name, on_day: on, became, at },
  }))
  await sql`
    insert into wave (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n
    on conflict (period_key, name) do nothing`.execute(db)
}
