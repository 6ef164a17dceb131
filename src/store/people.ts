import { sql } from 'kysely'
import type { Instant } from '../domain/day'
import { FORGOTTEN } from '../domain/person'
import type { Person } from '../domain/person'
import type { Held } from '../domain/peopleChanges'
import { expectAll, firstOf, given, namesOf, overwriting, rowsOf, taking, texts } from './statement'
import type { Db, RowOf } from './statement'

const LISTED = {
  name: 'text',
  email: 'text',
  roles: 'jsonb',
  service_areas: 'jsonb',
  job_title: 'text',
  deputy: 'text',
} as const

const COLUMNS = { ...LISTED, object_id: 'text' } as const

export interface PersonRow {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly object_id: string | null
  readonly roles: Person['roles']
  readonly service_areas: Person['serviceAreas']
  readonly job_title: string | null
  readonly deputy: string | null
}

export function personFrom(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    objectId: row.object_id,
    roles: row.roles,
    serviceAreas: row.service_areas,
    jobTitle: row.job_title,
    deputy: row.deputy,
  }
}

function rowFrom({ person }: KeptPerson): RowOf<typeof COLUMNS> {
  return {
    name: person.name,
    email: person.email,
    object_id: person.objectId,
    roles: person.roles,
    service_areas: person.serviceAreas,
    job_title: person.jobTitle,
    deputy: person.deputy,
  }
}

/** A name as it is shown: it is gone from where it stood once its person is forgotten. */
export const nameFrom = (name: string): string => (name === '' ? FORGOTTEN : name)

/** Whoever has left the list is not on it, wherever it is read. */
export const ON_THE_LIST = sql`retired_at is null`

/** Whoever was ever on it. */
export async function everybody(db: Db): Promise<readonly Held[]> {
  const rows = await rowsOf(
    db,
    sql<PersonRow & { readonly retired: boolean }>`
      select *, retired_at is not null as retired from person order by id`,
  )
  return rows.map((row) => ({ person: personFrom(row), retired: row.retired }))
}

export async function people(db: Db): Promise<readonly Person[]> {
  const rows = await rowsOf(db, sql<PersonRow>`select * from person where ${ON_THE_LIST} order by id`)
  return rows.map(personFrom)
}

export async function personById(db: Db, id: number): Promise<Person | null> {
  const row = await firstOf(db, sql<PersonRow>`select * from person where id = ${id} and ${ON_THE_LIST}`)
  return row && personFrom(row)
}

/** Entra's ids are the same id in either case. */
export async function personByObjectId(db: Db, objectId: string): Promise<Person | null> {
  const row = await firstOf(
    db,
    sql<PersonRow>`select * from person where lower(object_id) = lower(${objectId}) and ${ON_THE_LIST}`,
  )
  return row && personFrom(row)
}

export interface KeptPerson {
  readonly person: Omit<Person, 'id'>
}

/** A person is known by e-mail address; one who has been met stays so when the list does not say their object id. */
export async function keepPeople(db: Db, kept: readonly KeptPerson[]): Promise<void> {
  await sql`
    insert into person (${namesOf(COLUMNS)})
    select ${namesOf(COLUMNS)} from ${given(COLUMNS, kept.map(rowFrom))} order by n
    on conflict (lower(email)) where retired_at is null do update
    set ${overwriting(LISTED)}, object_id = coalesce(excluded.object_id, person.object_id)`.execute(db)
}

/**
 * Everything that the list says of people who are known by their id. Addresses may change hands within one list, so all
 * are let go before any is taken.
 */
export async function changePeople(db: Db, changed: readonly { readonly person: Person }[]): Promise<void> {
  const rows = changed.map(({ person }) => ({ id: person.id, ...rowFrom({ person }) }))
  const ids = rows.map(({ id }) => String(id))
  await sql`
    update person set email = email || ' of ' || id, object_id = null
    where id::text in (${texts(ids)})`.execute(db)
  const done = await rowsOf(
    db,
    sql`update person set ${taking(COLUMNS)}, retired_at = null
        from ${given({ id: 'integer', ...COLUMNS }, rows)}
        where person.id = given.id returning person.id`,
  )
  expectAll(done, rows.length, 'person')
}

export interface Retired {
  readonly personId: number
  readonly at: Instant
}

export async function retirePeople(db: Db, retired: readonly Retired[]): Promise<void> {
  const rows = retired.map(({ personId, at }) => ({ id: personId, at }))
  const done = await rowsOf(
    db,
    sql`update person set retired_at = given.at
        from ${given({ id: 'integer', at: 'timestamptz' }, rows)}
        where person.id = given.id returning person.id`,
  )
  expectAll(done, rows.length, 'person')
}

export interface Meeting {
  readonly personId: number
  readonly objectId: string
}

export async function meetPeople(db: Db, meetings: readonly Meeting[]): Promise<void> {
  const rows = meetings.map(({ personId, objectId }) => ({ id: personId, object_id: objectId }))
  const met = await rowsOf(
    db,
    sql`update person set object_id = given.object_id
        from ${given({ id: 'integer', object_id: 'text' }, rows)}
        where person.id = given.id returning person.id`,
  )
  expectAll(met, rows.length, 'person')
}
