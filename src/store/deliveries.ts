import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Instant } from '../domain/day'
import { periodKey, periodOfKey } from '../domain/period'
import type { DeliveriesWanted, Delivery, DeliveryOutcome, NewDelivery } from '../operations/ports'
import { expectAll, given, namesOf, rowsOf, texts, whenGiven } from './statement'
import type { Db, RowOf } from './statement'

const COLUMNS = {
  person_id: 'integer',
  kind: 'text',
  period_key: 'text',
  wave: 'text',
  facts: 'jsonb',
  at: 'timestamptz',
} as const

const SETTLED = {
  id: 'integer',
  state: 'text',
  why: 'text',
  activity_id: 'text',
  conversation_id: 'text',
  settled_at: 'timestamptz',
} as const

interface DeliveryRow {
  readonly id: number
  readonly person_id: number
  readonly kind: Delivery['kind']
  readonly period_key: string
  readonly wave: string
  readonly facts: unknown
  readonly at: Instant
  readonly state: Delivery['state']
  readonly why: string | null
  readonly activity_id: string | null
  readonly conversation_id: string | null
}

export interface AddedDelivery {
  readonly delivery: NewDelivery
}

export interface Settled {
  readonly id: number
  readonly outcome: DeliveryOutcome
  readonly at: Instant
}

function deliveryFrom(row: DeliveryRow): Delivery {
  const { id, kind, wave, facts, at, state, why } = row
  return {
    ...{ id, personId: row.person_id, kind, period: periodOfKey(row.period_key), wave, facts, at, state, why },
    activityId: row.activity_id,
    conversationId: row.conversation_id,
  }
}

function rowFrom({ delivery }: AddedDelivery): RowOf<typeof COLUMNS> {
  const { personId, period, kind, wave, facts, at } = delivery
  return { person_id: personId, period_key: periodKey(period), kind, wave, facts, at }
}

function settledFrom({ id, outcome, at }: Settled): RowOf<typeof SETTLED> {
  return {
    id,
    state: outcome.state,
    why: 'why' in outcome ? outcome.why : null,
    activity_id: 'activityId' in outcome ? outcome.activityId : null,
    conversation_id: 'conversationId' in outcome ? outcome.conversationId : null,
    settled_at: at,
  }
}

/** Oldest first. */
export async function deliveries(db: Db, wanted: DeliveriesWanted): Promise<readonly Delivery[]> {
  const rows = await rowsOf(
    db,
    sql<DeliveryRow>`select * from delivery where ${sql.join(matching(wanted), sql` and `)} order by id`,
  )
  return rows.map(deliveryFrom)
}

function matching({ states, personId, period, kind }: DeliveriesWanted): readonly RawBuilder<unknown>[] {
  return [
    whenGiven(states, (list) => sql`state in (${texts(list)})`),
    whenGiven(personId, (id) => sql`person_id = ${id}`),
    whenGiven(period, (one) => sql`period_key = ${periodKey(one)}`),
    whenGiven(kind, (one) => sql`kind = ${one}`),
  ]
}

/** The next to send, oldest first, marked as being sent. Two senders never get the same one. */
export async function claimDeliveries(db: Db, limit: number): Promise<readonly Delivery[]> {
  const rows = await rowsOf(
    db,
    sql<DeliveryRow>`
      with next as (
        select id from delivery where state = 'waiting' order by id limit ${limit} for update skip locked
      ), claimed as (
        update delivery set state = 'sending' from next where delivery.id = next.id returning delivery.*
      )
      select * from claimed order by id`,
  )
  return rows.map(deliveryFrom)
}

/** What is owed already, once a person, period, kind and wave, is not owed again. */
export async function addDeliveries(db: Db, added: readonly AddedDelivery[]): Promise<void> {
  await sql`
    insert into delivery (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, added.map(rowFrom))} order by n
    on conflict (person_id, period_key, kind, wave) do nothing`.execute(db)
}

export async function settleDeliveries(db: Db, settled: readonly Settled[]): Promise<void> {
  const rows = await rowsOf(
    db,
    sql`
      update delivery set state = given.state, why = given.why, activity_id = given.activity_id,
             conversation_id = given.conversation_id, settled_at = given.settled_at
      from ${given(SETTLED, settled.map(settledFrom))}
      where delivery.id = given.id returning delivery.id`,
  )
  expectAll(rows, settled.length, 'delivery')
}
