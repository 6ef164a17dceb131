import { has, ROLES } from './person'
import type { Person, Role } from './person'

/** Roles that any one holder can stand for; of managers and heads of service there are several, each their own. */
const ALIKE: readonly Role[] = ['leadership', 'performance team', 'auditor', 'reader']

type Finder = (said: string, people: readonly Person[]) => readonly Person[]

/** The surest way first; the first that finds anybody decides. */
const WAYS: readonly Finder[] = [
  where((said, person) => plain(person.name) === said || plain(person.email) === said),
  where((said, person) => titleOf(person) === said),
  inRole((said, role) => roleWords(role).includes(said)),
  inRole(isRoleOfService),
  where((said, person) => plain(person.name).split(' ').includes(said)),
  where((said, person) => ` ${titleOf(person)} `.includes(` ${said} `)),
]

/**
 * The people that words such as "Customer Services manager", "performance team" or "Priya" may mean: by name, by job
 * title, by role, by role and service area. One person where the words single one out.
 */
export function findPeople(words: string, people: readonly Person[]): readonly Person[] {
  const said = plain(words)
  if (said === '') return []
  for (const way of WAYS) {
    const found = way(said, people)
    if (found.length > 0) return found
  }
  return []
}

function where(isMeant: (said: string, person: Person) => boolean): Finder {
  return (said, people) => people.filter((person) => isMeant(said, person))
}

/** Those in the role that the words name; one of them is enough where its holders are alike. */
function inRole(isMeant: (said: string, role: Role, person: Person) => boolean): Finder {
  return (said, people) => {
    const roleIn = (person: Person) => ROLES.find((role) => has(person, role) && isMeant(said, role, person))
    const found = people.filter((person) => roleIn(person) !== undefined)
    const areAlike = found.every((person) => ALIKE.some((role) => role === roleIn(person)))
    return areAlike ? found.slice(0, 1) : found
  }
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

const titleOf = (person: Person): string => plain(person.jobTitle ?? '')

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s(),]+/g, ' ')
    .trim()
    .replace(/^(the|an?) /, '')
