import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import type { ConversationReferenceRow } from '../operations/ports'
import { firstOf, given, namesOf, overwriting, rowsOf } from './statement'
import type { Db } from './statement'

const KEPT = { conversation_id: 'text', reference: 'jsonb', at: 'timestamptz' } as const
const COLUMNS = { person_id: 'integer', ...KEPT } as const

export interface ConversationRow {
  readonly conversation_id: string
  readonly reference: unknown
  readonly at: Instant
}

export function conversationFrom(row: ConversationRow, personId: number): ConversationReferenceRow {
  return { personId, conversationId: row.conversation_id, reference: row.reference, at: row.at }
}

export async function conversationOf(db: Db, personId: number): Promise<ConversationReferenceRow | null> {
  const row = await firstOf(
    db,
    sql<ConversationRow>`select conversation_id, reference, at from conversation where person_id = ${personId}`,
  )
  return row && conversationFrom(row, personId)
}

export async function reachable(db: Db): Promise<ReadonlySet<number>> {
  const rows = await rowsOf(
    db,
    sql<{ person_id: number }>`
      select person_id from conversation c
      where not exists (select from out_of_reach o where o.person_id = c.person_id)`,
  )
  return new Set(rows.map((row) => row.person_id))
}

export interface KeptConversation {
  readonly reference: ConversationReferenceRow
}

/** The latest reference only: Teams moves a conversation to another service address now and then. */
export async function keepConversations(db: Db, kept: readonly KeptConversation[]): Promise<void> {
  const rows = kept.map(({ reference: { personId, conversationId, reference, at } }) => ({
    person_id: personId,
    conversation_id: conversationId,
    reference,
    at,
  }))
  await sql`
    insert into conversation (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n
    on conflict (person_id) do update set ${overwriting(KEPT)}`.execute(db)
}

export interface Welcome {
  readonly conversationId: string
  readonly at: Instant
}

export async function wasWelcomed(db: Db, conversationId: string): Promise<boolean> {
  const row = await firstOf(db, sql`select from welcomed where conversation_id = ${conversationId}`)
  return row !== null
}

export async function keepWelcomes(db: Db, welcomes: readonly Welcome[]): Promise<void> {
  const columns = { conversation_id: 'text', at: 'timestamptz' } as const
  const rows = welcomes.map(({ conversationId, at }) => ({ conversation_id: conversationId, at }))
  await sql`
    insert into welcomed (conversation_id, at)
    select conversation_id, at from ${given(columns, rows)} order by n
    on conflict (conversation_id) do nothing`.execute(db)
}
