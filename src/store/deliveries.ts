import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Instant } from '../domain/day'
import { periodKey, periodOfKey } from '../domain/period'
import type { DeliveriesWanted, Delivery, NewDelivery } from '../operations/ports'
import { firstOf, given, json, namesOf, rowsOf, texts, whenGiven } from './statement'
import type { Db, RowOf } from './statement'

const COLUMNS = {
  person_id: 'integer',
  kind: 'text',
  period_key: 'text',
  wave: 'text',
  facts: 'jsonb',
  at: 'timestamptz',
} as const

export interface DeliveryRow {
  readonly id: number
  readonly person_id: number
  readonly kind: Delivery['kind']
  readonly period_key: string
  readonly wave: string
  readonly facts: unknown
  readonly at: Instant
  readonly state: Delivery['state']
  readonly why: Delivery['why']
  readonly tries: number
  readonly next_try_at: Instant | null
  readonly activity_id: string | null
  readonly conversation_id: string | null
  readonly settled_at: Instant | null
}

export interface AddedDelivery {
  readonly delivery: NewDelivery
}

export function deliveryFrom(row: DeliveryRow): Delivery {
  const { id, kind, wave, facts, at, state, why, tries } = row
  return {
    ...{ id, personId: row.person_id, kind, period: periodOfKey(row.period_key), wave, facts, at, state, why, tries },
    nextTryAt: row.next_try_at,
    activityId: row.activity_id,
    conversationId: row.conversation_id,
    settledAt: row.settled_at,
  }
}

function rowFrom({ delivery }: AddedDelivery): RowOf<typeof COLUMNS> {
  const { personId, period, kind, wave, facts, at } = delivery
  return { person_id: personId, period_key: periodKey(period), kind, wave, facts, at }
}

/** Oldest first. */
export async function deliveries(db: Db, wanted: DeliveriesWanted): Promise<readonly Delivery[]> {
  const rows = await rowsOf(
    db,
    sql<DeliveryRow>`select * from delivery where ${sql.join(matching(wanted), sql` and `)} order by id`,
  )
  return rows.map(deliveryFrom)
}

function matching({
  states,
  personId,
  people,
  period,
  kind,
  kinds,
  wave,
}: DeliveriesWanted): readonly RawBuilder<unknown>[] {
  return [
    whenGiven(states, (list) => sql`state in (${texts(list)})`),
    whenGiven(personId, (id) => sql`person_id = ${id}`),
    whenGiven(people, (ids) => sql`${json(ids)} @> to_jsonb(person_id)`),
    whenGiven(period, (one) => sql`period_key = ${periodKey(one)}`),
    whenGiven(kind, (one) => sql`kind = ${one}`),
    whenGiven(kinds, (list) => sql`kind in (${texts(list)})`),
    whenGiven(wave, (one) => sql`wave = ${one}`),
  ]
}

/** When the next that is waiting falls due. */
export async function nextDelivery(db: Db): Promise<Instant | null> {
  const row = await firstOf(
    db,
    sql<{ at: Instant | null }>`
      select min(coalesce(next_try_at, at)) as at from delivery where state in ('waiting', 'failed for now')`,
  )
  return row?.at ?? null
}

/** What is owed already, once a person, period, kind and wave, is not owed again. */
export async function addDeliveries(db: Db, added: readonly AddedDelivery[]): Promise<void> {
  await sql`
    insert into delivery (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, added.map(rowFrom))} order by n
    on conflict (person_id, period_key, kind, wave) do nothing`.execute(db)
}
