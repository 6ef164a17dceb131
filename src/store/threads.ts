import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import type { Thread, ThreadKey } from '../operations/ports'
import { firstOf, given, namesOf, overwriting } from './statement'
import type { Db, RowOf } from './statement'

const KEY = { conversation_id: 'text', object_id: 'text' } as const
const KEPT = { question: 'jsonb', shown: 'jsonb', in_turn: 'jsonb', at: 'timestamptz' } as const
const COLUMNS = { ...KEY, ...KEPT } as const

export interface ThreadRow {
  readonly question: Thread['question']
  readonly shown: Thread['shown']
  readonly in_turn: Thread['inTurn']
  readonly at: Instant
}

interface KeyedThread {
  readonly key: ThreadKey
}

function keyFrom({ key: { conversationId, objectId } }: KeyedThread): RowOf<typeof KEY> {
  return { conversation_id: conversationId, object_id: objectId }
}

export function threadFrom({ question, shown, in_turn: inTurn, at }: ThreadRow, key: ThreadKey): Thread {
  const { conversationId, objectId } = key
  return { conversationId, objectId, question, shown, inTurn, at }
}

export async function thread(db: Db, key: ThreadKey): Promise<Thread | null> {
  const row = await firstOf(
    db,
    sql<ThreadRow>`
      select question, shown, in_turn, at from thread
      where conversation_id = ${key.conversationId} and object_id = ${key.objectId}`,
  )
  return row && threadFrom(row, key)
}

export async function keepThreads(db: Db, kept: readonly { readonly thread: Thread }[]): Promise<void> {
  const rows = kept.map(({ thread: { question, shown, inTurn, at, ...key } }) => ({
    ...keyFrom({ key }),
    ...{ question, shown, in_turn: inTurn, at },
  }))
  await sql`
    insert into thread (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n
    on conflict (conversation_id, object_id) do update set ${overwriting(KEPT)}`.execute(db)
}

export async function forgetThreads(db: Db, forgotten: readonly KeyedThread[]): Promise<void> {
  await sql`
    delete from thread using ${given(KEY, forgotten.map(keyFrom))}
    where (thread.conversation_id, thread.object_id) = (given.conversation_id, given.object_id)`.execute(db)
}
