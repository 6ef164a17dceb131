import { has, ROLES } from './person'
import type { Person, Role } from './person'

/** Roles that any one holder can stand for; of managers and heads of service there are several, each their own. */
const ALIKE: readonly Role[] = ['leadership', 'performance team', 'auditor', 'reader']

/**
 * The people that words such as "Customer Services manager", "performance team" or "Priya" may mean: by name, by job
 * title, by role, by role and service area. One person where the words single one out.
 */
export function findPeople(words: string, people: readonly Person[]): readonly Person[] {
  const said = plain(words)
  const ways: readonly ((person: Person) => boolean)[] = [
    (person) => plain(person.name) === said || plain(person.email) === said,
    (person) => person.jobTitle !== null && plain(person.jobTitle) === said,
    (person) => ROLES.some((role) => has(person, role) && roleWords(role).includes(said)),
    (person) => ROLES.some((role) => has(person, role) && isRoleOfService(said, role, person)),
    (person) => plain(person.name).split(' ').includes(said),
    (person) => person.jobTitle !== null && said !== '' && plain(person.jobTitle).includes(said),
  ]
  for (const isMeant of ways) {
    const found = people.filter(isMeant)
    if (found.length > 0) return alike(found)
  }
  return []
}

function alike(found: readonly Person[]): readonly Person[] {
  const [first] = found
  return first && found.every((person) => ALIKE.some((role) => has(person, role))) ? [first] : found
}

function isRoleOfService(said: string, role: Role, person: Person): boolean {
  return person.serviceAreas.some((area) =>
    roleWords(role).some((word) => said === `${plain(area)} ${word}` || said === `${word} of ${plain(area)}`),
  )
}

function roleWords(role: Role): readonly string[] {
  if (role === 'head of service') return ['head of service', 'head']
  if (role === 'performance team') return ['performance team', 'performance']
  return [role]
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(the|a) /, '')
    .trim()
