import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Instant } from '../domain/day'
import type { Traces } from '../domain/forgetting'
import { FORGOTTEN } from '../domain/person'
import type { Person } from '../domain/person'
import { expectAll, firstOf, json, rowsOf } from './statement'
import type { Db } from './statement'

/** Who did it, by name, in tables that are only ever added to: a test finds any that is left out. */
export const NAMED: readonly (readonly [table: string, id: string, name: string])[] = [
  ['record', 'actor_id', 'actor_name'],
  ['return_version', 'by_id', 'by_name'],
  ['approval', 'by_id', 'by_name'],
  ['published_commentary', 'by_id', 'by_name'],
  ['edition', 'by_id', 'by_name'],
  ['lock_exception', 'by_id', 'by_name'],
]

/** Names within other values: who confirmed something, and whose a measure is. */
const WITHIN: readonly (readonly [table: string, key: readonly string[], column: string])[] = [
  ['measure', ['code'], 'polarity'],
  ['measure', ['code'], 'basis'],
  ['measure', ['code'], 'growth'],
  ['measure_version', ['measure_code', 'version'], 'kept'],
  ['target', ['measure_code', 'start_year', 'version'], 'standing'],
  ['delivery', ['id'], 'facts'],
]

export async function tracesOf(db: Db, { id, name, email }: Person): Promise<Traces> {
  const counted = await firstOf(
    db,
    sql<Traces>`
      select (select count(*) from return_version where by_id = ${id})::int as figures,
             (select count(*) from approval where by_id = ${id})::int as signatures,
             (select count(*) from record where actor_id = ${id})::int as entries,
             (select count(*) from measure where lower(owner) = lower(${email}))::int as measures,
             (select count(*) from import_draft where contents is not null and person_id <> ${id}
                and (${holds(sql`contents`, name)} or ${holds(sql`contents`, email)}))::int as "openImports"`,
  )
  if (counted === null) throw new Error('no counts')
  return counted
}

export interface Forgotten {
  readonly person: Person
  readonly at: Instant
}

/**
 * Takes people's names, addresses and accounts out of every table. What they did stays, and the sealed texts of the
 * record never held a name: with its salt goes the last that could tell whose a digest is.
 */
export async function forgetPeople(db: Db, forgotten: readonly Forgotten[]): Promise<void> {
  for (const one of forgotten) await forget(db, one)
}

async function forget(db: Db, { person, at }: Forgotten): Promise<void> {
  // Until the transaction ends names may go from what is only ever added to, and nothing else may.
  await sql`select set_config('outturn.forgetting', 'yes', true)`.execute(db)
  for (const [table, id, name] of NAMED) {
    await sql`update ${sql.table(table)} set ${sql.ref(name)} = '' where ${sql.ref(id)} = ${person.id}`.execute(db)
  }
  await sql`
    update return_version set on_behalf_of = on_behalf_of || '{"name": ""}'
    where on_behalf_of ->> 'personId' = ${String(person.id)}`.execute(db)
  for (const [table, key, column] of WITHIN) await takeOut(db, table, key, column, person)
  await sql`update measure set owner = null where lower(owner) = lower(${person.email})`.execute(db)
  await forgetWays(db, person, at)
  await forgetEntry(db, person, at)
  await sql`select set_config('outturn.forgetting', 'no', true)`.execute(db)
}

/** The ways to them, what they had open or asked, and what others asked of them. */
async function forgetWays(db: Db, { id, name, email, objectId }: Person, at: Instant): Promise<void> {
  await sql`
    delete from welcomed where conversation_id in (select conversation_id from conversation where person_id = ${id})`.execute(db) // prettier-ignore
  for (const table of ['conversation', 'absence', 'out_of_reach', 'acting', 'person_salt']) {
    await sql`delete from ${sql.table(table)} where person_id = ${id}`.execute(db)
  }
  await sql`delete from delegation where by_id = ${id} or to_id = ${id}`.execute(db)
  await sql`delete from acting where lower(object_id) = lower(${objectId ?? ''})`.execute(db)
  await sql`
    delete from thread
    where lower(object_id) = lower(${objectId ?? ''}) or ${holds(sql`question`, name)} or ${holds(sql`shown`, name)}
       or ${holds(sql`question`, email)} or ${holds(sql`shown`, email)}`.execute(db)
  await sql`
    update import_draft set state = 'cancelled', contents = null, answers = '[]', settled_at = ${at}
    where person_id = ${id} and contents is not null`.execute(db)
  await sql`update delivery set conversation_id = null where person_id = ${id}`.execute(db)
  await sql`
    update delivery set state = 'not needed', why = null, next_try_at = null, settled_at = ${at}
    where person_id = ${id} and state in ('waiting', 'held', 'failed for now')`.execute(db)
}

async function forgetEntry(db: Db, { id, email }: Person, at: Instant): Promise<void> {
  await sql`update person set deputy = null where lower(deputy) = lower(${email})`.execute(db)
  const done = await rowsOf(
    db,
    sql`
      update person set name = '', email = '', object_id = null, job_title = null, deputy = null,
             roles = '[]', service_areas = '[]', forgotten_at = ${at}
      where id = ${id} and retired_at is not null returning id`,
  )
  expectAll(done, 1, 'person who has left')
}

/** Few rows hold a name: each is written again without it. */
async function takeOut(db: Db, table: string, key: readonly string[], column: string, person: Person): Promise<void> {
  const value = sql.ref(column)
  const rows = await rowsOf(
    db,
    sql<{ readonly key: unknown; readonly value: unknown }>`
      select ${keyOf(key)} as key, ${value} as value from ${sql.table(table)}
      where ${holds(value, person.name)} or ${holds(value, person.email)}`,
  )
  for (const row of rows) {
    await sql`
      update ${sql.table(table)} set ${value} = ${json(table === 'delivery' ? saidWithout(row.value, person) : without(row.value, person))}
      where ${keyOf(key)} = ${json(row.key)}`.execute(db)
  }
}

const keyOf = (key: readonly string[]): RawBuilder<unknown> =>
  sql`jsonb_build_array(${sql.join(key.map((name) => sql.ref(name)))})`

/** As it stands in JSON, where a quotation mark in a name is written otherwise. */
const holds = (value: RawBuilder<unknown>, words: string): RawBuilder<unknown> =>
  sql`strpos(lower(${value}::text), lower(${JSON.stringify(words).slice(1, -1)})) > 0`

/** What a message says may hold a name in the middle of a sentence. */
function saidWithout(value: unknown, person: Person): unknown {
  if (typeof value === 'string') return value.replaceAll(person.name, FORGOTTEN)
  if (Array.isArray(value)) return value.map((one) => saidWithout(one, person))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, saidWithout(one, person)]))
}

/** The same value with others' words in the place of the name, and nobody in the place of the address. */
function without(value: unknown, person: Person): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, person))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key === 'by' && one === person.name) return [key, FORGOTTEN]
      if (key === 'owner' && isAddress(one, person)) return [key, null]
      return [key, without(one, person)]
    }),
  )
}

const isAddress = (value: unknown, { email }: Person): boolean =>
  typeof value === 'string' && value.toLowerCase() === email.toLowerCase()
