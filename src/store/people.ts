import { sql } from 'kysely'
import type { Person } from '../domain/person'
import { expectAll, firstOf, given, namesOf, overwriting, rowsOf } from './statement'
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

export async function people(db: Db): Promise<readonly Person[]> {
  const rows = await rowsOf(db, sql<PersonRow>`select * from person order by id`)
  return rows.map(personFrom)
}

export async function personById(db: Db, id: number): Promise<Person | null> {
  const row = await firstOf(db, sql<PersonRow>`select * from person where id = ${id}`)
  return row && personFrom(row)
}

/** Entra's ids are the same id in either case. */
export async function personByObjectId(db: Db, objectId: string): Promise<Person | null> {
  const row = await firstOf(db, sql<PersonRow>`select * from person where lower(object_id) = lower(${objectId})`)
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
    on conflict (lower(email)) do update
    set ${overwriting(LISTED)}, object_id = coalesce(excluded.object_id, person.object_id)`.execute(db)
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
