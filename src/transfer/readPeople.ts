import { z } from 'zod'
import { ROLES } from '../domain/person'
import type { Person } from '../domain/person'
import { anyWords, emailAddress, list, oneOf, orBlank, words } from './cells'
import { checkRow } from './checkRow'
import { error, query } from './finding'
import type { ImportFinding } from './finding'
import type { DocumentContents } from './documents/document'
import { missingColumns, readTable, tableOfCells, tidyHeading } from './table'
import type { Table, TableRow } from './table'

/** The people list as read. People with a fault in their row are left out, and a finding says so. */
export interface PeopleRead {
  readonly people: readonly Omit<Person, 'id'>[]
  readonly findings: readonly ImportFinding[]
}

interface ReadPerson {
  readonly row: number
  readonly person: Omit<Person, 'id'>
}

/** Entra writes object ids in small or capital letters; they are compared in small ones. */
const objectId = z.string().transform((cell, context): string => {
  const id = cell.trim().toLowerCase()
  if (z.guid().safeParse(id).success) return id
  context.addIssue({
    code: 'custom',
    message: `This must be an Entra object id, like 97f9e441-b940-40c8-a91e-5efc75eeb9ba. It says '${cell.trim()}'.`,
  })
  return z.NEVER
})

const roles = list.pipe(z.array(oneOf(ROLES)).min(1, 'This must not be blank.'))

const personRow = z.object({
  name: words,
  email: emailAddress,
  aadobjectid: orBlank(objectId),
  role: roles,
  'service areas': list,
  deputy: orBlank(emailAddress),
  'job title': anyWords,
})

const NEEDED = ['name', 'email', 'role']

/**
 * Reads a people list: `name,email,role`, then `aadObjectId`, `service areas`, `deputy` (an e-mail address on the list)
 * and `job title` where the council gives them. Several roles or service areas stand in one cell with semicolons between.
 */
export const readPeople = (csv: string): PeopleRead => peopleIn(readTable(csv))

/** The table of a document that is a people list; null when there is none. */
export function peopleTableIn({ tables }: Pick<DocumentContents, 'tables'>): Table | null {
  const start = tables.findIndex(({ rows }) => {
    const headings = (rows[0] ?? []).map(({ text }) => tidyHeading(text))
    return NEEDED.every((needed) => headings.includes(needed))
  })
  if (start === -1) return null
  const end = tables.findIndex(({ continues }, index) => index > start && !continues)
  return tableOfCells(tables.slice(start, end === -1 ? tables.length : end).flatMap(({ rows }) => rows))
}

/** The people of a table that has the headings of a people list. */
export function peopleIn(table: Table): PeopleRead {
  const missing = missingColumns(table, NEEDED)
  if (missing.length > 0) return { people: [], findings: [...table.findings, ...missing] }
  const checked = table.rows.map((row) => ({ row, read: checkRow(personRow, row, table) }))
  const read = checked.flatMap(({ row, read }) =>
    read.kind === 'read' ? [{ row: row.row, person: personOf(read.value) }] : [],
  )
  const faults = checked.flatMap(({ read }) => (read.kind === 'faulty' ? read.findings : []))
  const kept = read.filter(({ person }, index) => firstWith(read, person.email) === index)
  const apart = kept.filter(({ person }, index) => sharing(kept, person, index) === null)
  return {
    people: apart.map(({ person }) => person),
    findings: [...table.findings, ...faults, ...repeats(read), ...sharedIds(kept), ...strayDeputies(kept, table.rows)],
  }
}

function personOf(row: z.output<typeof personRow>): Omit<Person, 'id'> {
  return {
    name: row.name,
    email: row.email,
    objectId: row.aadobjectid,
    roles: [...new Set(row.role)],
    serviceAreas: [...new Set(row['service areas'])],
    jobTitle: row['job title'] === '' ? null : row['job title'],
    deputy: row.deputy,
  }
}

const firstWith = (read: readonly ReadPerson[], email: string): number =>
  read.findIndex(({ person }) => person.email === email)

function repeats(read: readonly ReadPerson[]): readonly ImportFinding[] {
  return read
    .filter(({ person }, index) => firstWith(read, person.email) !== index)
    .map(({ row, person }) => error(row, 'email', `${person.email} is on the list already. This row was not read.`))
}

/** Two people behind one object id would each be taken for the other. */
function sharedIds(read: readonly ReadPerson[]): readonly ImportFinding[] {
  return read.flatMap(({ row, person }, index) => {
    const earlier = sharing(read, person, index)
    if (earlier === null) return []
    const says = `${earlier.person.name} has the same object id. Each person must have their own. This row was not read.`
    return [error(row, 'aadObjectId', says)]
  })
}

const sharing = (read: readonly ReadPerson[], { objectId }: ReadPerson['person'], before: number): ReadPerson | null =>
  read.slice(0, before).find(({ person }) => objectId !== null && person.objectId === objectId) ?? null

/** A deputy whose own row is faulty has a finding of its own already. */
function strayDeputies(read: readonly ReadPerson[], rows: readonly TableRow[]): readonly ImportFinding[] {
  const listed = new Set(rows.map(({ cells }) => (cells['email'] ?? '').trim().toLowerCase()))
  return read.flatMap(({ row, person }) => {
    if (person.deputy === null) return []
    if (person.deputy === person.email) return [query(row, 'deputy', `${person.name} stands in for themselves.`)]
    return listed.has(person.deputy) ? [] : [query(row, 'deputy', `${person.deputy} is not on the list.`)]
  })
}
