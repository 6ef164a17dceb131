import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../domain/day'
import { firstOf, given, namesOf, rowsOf } from '../statement'
import type { Db } from '../statement'
import { FOUND_OUT_OF_ORDER, written } from './entryText'
import type { EntryColumns } from './entryText'
import type { Kept } from './kept'
import type { Named } from './names'
import { EMPTY, hashOf, isSeal } from './seal'
import type { Head, Seal } from './seal'

const COLUMNS = {
  sequence: 'bigint',
  at: 'timestamptz',
  actor_id: 'integer',
  actor_name: 'text',
  act: 'text',
  period_key: 'text',
  measure_code: 'text',
  before: 'jsonb',
  after: 'jsonb',
  reason: 'text',
  door: 'text',
  text: 'text',
  hash: 'text',
  seal: 'text',
  key_id: 'text',
} as const

/** An entry before it has its place. */
export type Unplaced = Omit<EntryColumns, 'sequence'>

/**
 * Adds entries at the end of the chain. The head is locked first, so that acts at the same time come one after the
 * other; what was kept in the same transaction goes into the text of the first entry.
 */
export async function append(db: Db, entries: readonly Unplaced[], kept: readonly Kept[], seal: Seal): Promise<void> {
  const [first] = entries
  if (first === undefined) return
  const found = await lockHead(db, seal)
  const last = await lastOf(db)
  const all = isInOrder(found, last, seal) ? entries : [outOfOrder(found, first.at), ...entries]
  const people = await namedPeople(db, all)
  let head: Head = { ...found, sequence: Math.max(found.sequence, last) }
  const rows = all.map((entry, place) => {
    const sequence = head.sequence + 1
    const own = written({ ...entry, sequence }, head.hash, place === all.length - entries.length ? kept : [], people)
    head = { sequence, entries: head.entries + 1, hash: hashOf(own.text) }
    return { ...own.columns, text: own.text, hash: head.hash, seal: seal.ofEntry(head.hash), key_id: seal.keyId }
  })
  await sql`
    insert into record (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, rows)} order by n`.execute(db)
  await keepHead(db, head, seal)
}

interface FoundHead extends Head {
  readonly key_id: string | null
  readonly signature: string | null
}

const theHead = sql<FoundHead>`
  select sequence, entries, hash, key_id, signature from record_head for update`

const isInOrder = (found: FoundHead, last: number, seal: Seal): boolean =>
  last === found.sequence && found.key_id === seal.keyId && isSeal(found.signature, seal.ofHead(found))

/** A record without a head is empty, or was robbed of it: then the chain goes on from what is there, and says so. */
async function lockHead(db: Db, seal: Seal): Promise<FoundHead> {
  const there = await firstOf(db, theHead)
  if (there) return there
  await sql`
    insert into record_head (sequence, entries, hash, key_id, signature)
    select coalesce(max(sequence), 0), count(*),
           coalesce((select hash from record order by sequence desc limit 1), ${EMPTY.hash}),
           ${seal.keyId}, case when count(*) = 0 then ${seal.ofHead(EMPTY)} else '' end
    from record
    on conflict do nothing`.execute(db)
  const made = await firstOf(db, theHead)
  if (made === null) throw new Error('the record has no head')
  return made
}

/** The number of the last entry that is there: a statement of its own, which sees what was added while the head was waited for. */
async function lastOf(db: Db): Promise<number> {
  const row = await firstOf(db, sql<{ last: number }>`select coalesce(max(sequence), 0) as last from record`)
  return row?.last ?? 0
}

async function keepHead(db: Db, head: Head, seal: Seal): Promise<void> {
  await sql`
    update record_head set sequence = ${head.sequence}, entries = ${head.entries}, hash = ${head.hash},
           key_id = ${seal.keyId}, signature = ${seal.ofHead(head)}`.execute(db)
}

function outOfOrder({ sequence, entries, hash }: Head, at: Instant): Unplaced {
  return {
    ...{ at, actor_id: null, actor_name: 'Outturn', act: FOUND_OUT_OF_ORDER, period_key: null, measure_code: null },
    ...{ before: null, after: { sequence, entries, hash }, reason: null, door: 'timer' },
  }
}

/** Everybody on the list, so that no name is let through; whoever acts for the first time gets a salt. */
async function namedPeople(db: Db, entries: readonly Unplaced[]): Promise<readonly Named[]> {
  const actors = new Set(entries.map(({ actor_id }) => actor_id))
  const people = await rowsOf(
    db,
    sql<Named>`select id, name, email, salt from person left join person_salt on person_id = id order by id`,
  )
  const unsalted = people.filter(({ id, salt }) => salt === null && actors.has(id))
  if (unsalted.length === 0) return people
  const salted = new Map(unsalted.map(({ id }) => [id, randomBytes(16).toString('hex')]))
  const rows = [...salted].map(([person_id, salt]) => ({ person_id, salt }))
  await sql`
    insert into person_salt (person_id, salt)
    select person_id, salt from ${given({ person_id: 'integer', salt: 'text' }, rows)} order by n`.execute(db)
  return people.map((one) => ({ ...one, salt: salted.get(one.id) ?? one.salt }))
}
