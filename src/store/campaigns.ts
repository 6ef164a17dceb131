import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import { periodKey, periodOfKey } from '../domain/period'
import type { Campaign, CampaignsWanted } from '../operations/ports'
import { rowsOf, whenGiven } from './statement'
import type { Db } from './statement'

interface CampaignRow {
  readonly period_key: string
  readonly kind: Campaign['kind']
  readonly wave: string
  readonly first_at: Instant
  readonly last_at: Instant | null
  readonly counts: Campaign['counts']
}

/** Newest first. */
export async function campaigns(db: Db, wanted: CampaignsWanted): Promise<readonly Campaign[]> {
  const rows = await rowsOf(
    db,
    sql<CampaignRow>`
      select period_key, kind, wave, min(first_at) as first_at, max(last_at) as last_at,
             jsonb_object_agg(state, people) as counts
      from (
        select period_key, kind, wave, state, count(*) as people, min(at) as first_at, max(settled_at) as last_at
        from delivery
        where ${whenGiven(wanted.period, (one) => sql`period_key = ${periodKey(one)}`)}
          and ${whenGiven(wanted.kind, (one) => sql`kind = ${one}`)}
          and ${whenGiven(wanted.wave, (one) => sql`wave = ${one}`)}
        group by period_key, kind, wave, state
      ) as by_state
      group by period_key, kind, wave
      order by min(first_at) desc, period_key, kind, wave`,
  )
  return rows.map(({ period_key, kind, wave, first_at, last_at, counts }) => ({
    ...{ period: periodOfKey(period_key), kind, wave, at: first_at, lastAt: last_at, counts },
  }))
}
