import { sql } from 'kysely'
import type { CampaignKey, CampaignReplies, CampaignRow } from '../domain/campaign'
import type { Instant } from '../domain/day'
import { periodKey, periodOfKey } from '../domain/period'
import type { PeriodKey } from '../domain/period'
import type { CampaignCard, Change } from '../operations/ports'
import { firstOf, given, json, namesOf, overwriting, rowsOf, texts } from './statement'
import type { Db } from './statement'

const COLUMNS = {
  person_id: 'integer',
  conversation_id: 'text',
  activity_id: 'text',
  reference: 'jsonb',
  kind: 'text',
  periods: 'jsonb',
  wave: 'text',
  since: 'timestamptz',
  said: 'jsonb',
  written_at: 'timestamptz',
} as const

interface CardRow {
  readonly id: number
  readonly person_id: number
  readonly conversation_id: string
  readonly activity_id: string
  readonly reference: unknown
  readonly kind: CampaignKey['kind']
  readonly periods: readonly PeriodKey[]
  readonly wave: string
  readonly since: Instant
  readonly said: CampaignCard['said']
  readonly written_at: Instant
}

/** Oldest first. */
export async function campaignCards(db: Db): Promise<readonly CampaignCard[]> {
  const rows = await rowsOf(db, sql<CardRow>`select * from campaign_card order by id`)
  return rows.map(({ id, reference, kind, periods, wave, since, said, ...row }) => ({
    ...{ id, personId: row.person_id, conversationId: row.conversation_id, activityId: row.activity_id, reference },
    campaign: { kind, periods: periods.map(periodOfKey), wave, since },
    ...{ said, writtenAt: row.written_at },
  }))
}

const isOf = ({ kind, periods, wave, since }: CampaignKey) => sql`
  d.kind = ${kind} and d.period_key in (${texts(periods.map(periodKey))}) and d.wave = ${wave} and d.at >= ${since}`

export async function campaignRows(db: Db, campaign: CampaignKey): Promise<readonly CampaignRow[]> {
  return rowsOf(
    db,
    sql<CampaignRow>`
      select d.state, d.why, count(*)::int as people,
             (count(*) filter (where c.person_id is null))::int as unmet, max(d.next_try_at) as "nextTryAt"
      from delivery d left join conversation c on c.person_id = d.person_id
      where ${isOf(campaign)}
      group by d.state, d.why order by d.state, d.why`,
  )
}

/** Of those who were written to: who owns a figure of these periods, and who of them owes nothing any more. */
export async function campaignReplies(db: Db, campaign: CampaignKey): Promise<CampaignReplies> {
  const counted = await firstOf(
    db,
    sql<CampaignReplies>`
      select count(*)::int as asked, (count(*) filter (where not owes))::int as replied
      from (
        select p.id, bool_or(r.state in ('outstanding', 'sent back')) as owes
        from person p
        join measure m on lower(m.owner) = lower(p.email)
        join return r on r.measure_code = m.code and r.period_key in (${texts(campaign.periods.map(periodKey))})
        where p.id in (select d.person_id from delivery d where ${isOf(campaign)})
        group by p.id
      ) as owners`,
  )
  return counted ?? { asked: 0, replied: 0 }
}

type Followed = Extract<Change, { kind: 'campaign followed' }>
type Written = Extract<Change, { kind: 'campaign card written' }>
type Finished = Extract<Change, { kind: 'campaign card finished' }>

/** A card whose button was pressed shows what that set going, whatever it showed before. */
export async function followCampaigns(db: Db, followed: readonly Followed[]): Promise<void> {
  const rows = followed.map(({ card: { campaign, ...card } }) => ({
    ...{ person_id: card.personId, conversation_id: card.conversationId, activity_id: card.activityId },
    ...{ reference: card.reference, kind: campaign.kind, periods: campaign.periods.map(periodKey) },
    ...{ wave: campaign.wave, since: campaign.since, said: card.said, written_at: card.writtenAt },
  }))
  await sql`
    insert into campaign_card (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n
    on conflict (conversation_id, activity_id) do update set ${overwriting(COLUMNS)}`.execute(db)
}

export async function rewriteCampaignCards(db: Db, written: readonly Written[]): Promise<void> {
  const rows = written.map(({ card, at }) => ({ id: card, at }))
  await sql`
    update campaign_card set written_at = given.at from ${given({ id: 'integer', at: 'timestamptz' }, rows)}
    where campaign_card.id = given.id`.execute(db)
}

export async function finishCampaignCards(db: Db, finished: readonly Finished[]): Promise<void> {
  const ids = finished.map(({ card }) => card)
  await sql`delete from campaign_card where ${json(ids)} @> to_jsonb(id)`.execute(db)
}
