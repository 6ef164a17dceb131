import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import type { Claim, Delivery, DeliveryOutcome } from '../operations/ports'
import { deliveryFrom } from './deliveries'
import type { DeliveryRow } from './deliveries'
import { expectAll, firstOf, given, json, rowsOf } from './statement'
import type { Db, RowOf } from './statement'

const SETTLED = {
  id: 'integer',
  state: 'text',
  why: 'text',
  tried: 'integer',
  next_try_at: 'timestamptz',
  activity_id: 'text',
  conversation_id: 'text',
  settled_at: 'timestamptz',
  claimed_by: 'text',
} as const

export interface Settled {
  readonly id: number
  readonly outcome: DeliveryOutcome
  readonly at: Instant
  readonly claimedBy?: string
}

/** The next that are due, oldest first, marked as being sent. Two senders never get the same one. */
export async function claimDeliveries(db: Db, { limit, by, at, notTo = [] }: Claim): Promise<readonly Delivery[]> {
  const rows = await rowsOf(
    db,
    sql<DeliveryRow>`
      with next as (
        select id from delivery
        where state in ('waiting', 'failed for now') and (next_try_at is null or next_try_at <= ${at})
          and not ${json(notTo)} @> to_jsonb(person_id)
        order by coalesce(next_try_at, delivery.at), id limit ${limit} for update skip locked
      ), claimed as (
        update delivery set state = 'sending', claimed_by = ${by}, why = null from next
        where delivery.id = next.id returning delivery.*
      )
      select * from claimed order by coalesce(next_try_at, at), id`,
  )
  return rows.map(deliveryFrom)
}

/** What others were sending: they are gone, and whether it arrived is not known. */
export async function disownDeliveries(db: Db, by: string, at: Instant): Promise<number> {
  const rows = await rowsOf(
    db,
    sql`
      update delivery set state = 'not known', why = 'stopped while sending', settled_at = ${at}, next_try_at = null,
             tries = tries + 1
      where state = 'sending' and claimed_by is distinct from ${by} returning id`,
  )
  return rows.length
}

export async function lockDelivery(db: Db, id: number): Promise<Delivery | null> {
  const row = await firstOf(db, sql<DeliveryRow>`select * from delivery where id = ${id} for update`)
  return row && deliveryFrom(row)
}

/** What was claimed is settled by whoever claimed it, even after others have owned up to not knowing. */
export async function settleDeliveries(db: Db, settled: readonly Settled[]): Promise<void> {
  const rows = await rowsOf(
    db,
    sql`
      update delivery set state = given.state, why = given.why, tries = delivery.tries + given.tried,
             next_try_at = given.next_try_at, activity_id = given.activity_id,
             conversation_id = given.conversation_id, settled_at = given.settled_at
      from ${given(SETTLED, settled.map(settledFrom))}
      where delivery.id = given.id
        and (given.claimed_by is null
             or delivery.claimed_by = given.claimed_by and delivery.state in ('sending', 'not known'))
      returning delivery.id`,
  )
  if (settled.every((one) => one.claimedBy === undefined)) expectAll(rows, settled.length, 'delivery')
}

function settledFrom({ id, outcome, at, claimedBy }: Settled): RowOf<typeof SETTLED> {
  return {
    id,
    state: outcome.state,
    why: 'why' in outcome ? outcome.why : null,
    tried: UNTRIED.includes(outcome.state) ? 0 : 1,
    next_try_at: 'nextTryAt' in outcome ? outcome.nextTryAt : null,
    activity_id: 'activityId' in outcome ? outcome.activityId : null,
    conversation_id: 'conversationId' in outcome ? outcome.conversationId : null,
    settled_at: at,
    claimed_by: claimedBy ?? null,
  }
}

/** Nothing was asked of Teams. */
const UNTRIED: readonly DeliveryOutcome['state'][] = ['waiting', 'held', 'not needed']

export interface AskedForAgain {
  readonly id: number
  readonly at: Instant
}

/** As if it had never been tried. Whoever is still sending it has no say in it any more. */
export async function sendAgain(db: Db, asked: readonly AskedForAgain[]): Promise<void> {
  const columns = { id: 'integer', at: 'timestamptz' } as const
  const rows = await rowsOf(
    db,
    sql`
      update delivery set state = 'waiting', why = null, tries = 0, next_try_at = given.at, claimed_by = null,
             settled_at = given.at
      from ${given(
        columns,
        asked.map(({ id, at }) => ({ id, at })),
      )}
      where delivery.id = given.id returning delivery.id`,
  )
  expectAll(rows, asked.length, 'delivery')
}
