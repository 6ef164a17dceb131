import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Day, Instant } from '../domain/day'
import type { OwnerQuestion } from '../domain/ownerQuestion'
import { FORGOTTEN } from '../domain/person'
import { periodKey, periodOfKey } from '../domain/period'
import type { Change } from '../operations/ports'
import { firstOf, given, namesOf } from './statement'
import type { Db } from './statement'
import { instantOf } from './values'

type Asked = Extract<Change, { kind: 'owner asked' }>
type Replied = Extract<Change, { kind: 'owner replied' }>

/** A question as it comes out of `to_jsonb`: its moments are text in the session's time zone. */
export interface OwnerQuestionRow {
  readonly key: string
  readonly measure_code: string
  readonly period_key: string
  readonly words: string
  readonly reply_by: Day
  readonly at: Instant
  readonly asker: { readonly id: number; readonly name: string }
  readonly owner: { readonly id: number; readonly name: string }
  readonly reply: {
    readonly words: string
    readonly at: Instant
    readonly by: { readonly id: number; readonly name: string }
  } | null
}

export function ownerQuestionFrom(row: OwnerQuestionRow): OwnerQuestion {
  const { key, words, asker, owner, reply } = row
  return {
    ...{ key, words, measure: row.measure_code, period: periodOfKey(row.period_key), replyBy: row.reply_by },
    ...{ asker: named(asker), owner: named(owner), at: instantOf(row.at) },
    reply: reply && { words: reply.words, by: named(reply.by), at: instantOf(reply.at) },
  }
}

const named = ({ id, name }: OwnerQuestionRow['asker']) => ({ id, name: name === '' ? FORGOTTEN : name })

const person = (id: RawBuilder<unknown>) =>
  sql`(select jsonb_build_object('id', id, 'name', name) from person where id = ${id})`

/** Questions `q` with those who asked and were asked, and what came back, each as one value called `question`. */
const AS_ONE = sql`
  to_jsonb(q) || jsonb_build_object(
    'asker', ${person(sql`q.asker_id`)},
    'owner', ${person(sql`q.owner_id`)},
    'reply', (
      select to_jsonb(reply) || jsonb_build_object('by', ${person(sql`reply.by_id`)})
      from owner_reply reply where reply.question_key = q.key
    )
  )`

/** All that was ever asked about measure `m`, newest first; null when nothing was. */
export const ASKED_ABOUT = sql`(
  select jsonb_agg(${AS_ONE} order by q.at desc) from owner_question q where q.measure_code = m.code
)`

export async function ownerQuestion(db: Db, key: string): Promise<OwnerQuestion | null> {
  const row = await firstOf(
    db,
    sql<{ question: OwnerQuestionRow }>`select ${AS_ONE} as question from owner_question q where key = ${key}`,
  )
  return row && ownerQuestionFrom(row.question)
}

/** Locks, and then reads: a statement of its own, so that it sees the reply that the lock was waited for. */
export async function lockOwnerQuestion(db: Db, key: string): Promise<OwnerQuestion | null> {
  await sql`select from owner_question where key = ${key} for update`.execute(db)
  return ownerQuestion(db, key)
}

const ASKED = {
  key: 'text',
  measure_code: 'text',
  period_key: 'text',
  words: 'text',
  reply_by: 'date',
  asker_id: 'integer',
  owner_id: 'integer',
  at: 'timestamptz',
} as const

export async function addOwnerQuestions(db: Db, asked: readonly Asked[]): Promise<void> {
  const rows = asked.map(({ key, measure, period, words, replyBy, askerId, ownerId, at }) => ({
    ...{ key, measure_code: measure, period_key: periodKey(period), words },
    ...{ reply_by: replyBy, asker_id: askerId, owner_id: ownerId, at },
  }))
  await sql`
    insert into owner_question (${namesOf(ASKED)})
    select ${namesOf(ASKED)} from ${given(ASKED, rows)} order by n`.execute(db)
}

const REPLIED = { question_key: 'text', words: 'text', by_id: 'integer', at: 'timestamptz' } as const

export async function addOwnerReplies(db: Db, replied: readonly Replied[]): Promise<void> {
  const rows = replied.map(({ key, words, byId, at }) => ({ question_key: key, words, by_id: byId, at }))
  await sql`
    insert into owner_reply (${namesOf(REPLIED)})
    select ${namesOf(REPLIED)} from ${given(REPLIED, rows)} order by n`.execute(db)
}
