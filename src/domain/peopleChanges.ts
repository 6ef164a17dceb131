import { isOwner, sameAddress } from './access'
import type { Measure } from './measure'
import type { Person } from './person'

/** Someone as a people list has them: without our own id. */
export type ListedPerson = Omit<Person, 'id'>

/** Someone who was ever on the list. */
export interface Held {
  readonly person: Person
  readonly retired: boolean
}

/** Someone whose entry differs from the one held; `returns` when they had left the list. */
export interface ChangedPerson {
  readonly before: Person
  readonly after: Person
  readonly returns: boolean
}

/** What a people list makes different. */
export interface PeopleChanges {
  readonly added: readonly ListedPerson[]
  readonly changed: readonly ChangedPerson[]
  /** on the list until now, and no longer: retired, and never deleted */
  readonly left: readonly Person[]
  readonly same: readonly Person[]
}

/**
 * Holds a people list against everybody held. People are known by their Teams account first, then by their address, so
 * a changed name or address loses nobody.
 */
export function peopleChanges(listed: readonly ListedPerson[], held: readonly Held[]): PeopleChanges {
  const matched = match(listed, held)
  const pairs = listed.map((person) => ({ person, held: matched.get(person) ?? null }))
  const found = new Set(pairs.map((pair) => pair.held))
  const kept = pairs.flatMap(({ person, held: one }) =>
    one === null ? [] : [{ before: one.person, after: merged(person, one.person), returns: one.retired }],
  )
  return {
    added: pairs.filter((pair) => pair.held === null).map(({ person }) => person),
    changed: kept.filter((one) => one.returns || differs(one.before, one.after)),
    left: held.filter((one) => !one.retired && !found.has(one)).map(({ person }) => person),
    same: kept.filter((one) => !one.returns && !differs(one.before, one.after)).map(({ before }) => before),
  }
}

/** Each held person goes to one entry at most: accounts first, then the addresses on the list, then those that left it. */
function match(listed: readonly ListedPerson[], held: readonly Held[]): ReadonlyMap<ListedPerson, Held> {
  const found = new Map<ListedPerson, Held>()
  const taken = new Set<Held>()
  const take = (fits: (person: ListedPerson, one: Held) => boolean): void => {
    for (const person of listed) {
      const one = found.has(person) ? undefined : held.find((each) => !taken.has(each) && fits(person, each))
      if (!one) continue
      found.set(person, one)
      taken.add(one)
    }
  }
  take((person, one) => sameAccount(person, one.person))
  take((person, one) => !one.retired && sameAddress(person.email, one.person.email))
  take((person, one) => sameAddress(person.email, one.person.email) && !otherAccount(person, one.person))
  return found
}

const sameAccount = (one: ListedPerson, other: Person): boolean =>
  one.objectId !== null && one.objectId.toLowerCase() === other.objectId?.toLowerCase()

/** An address that was given to somebody else after a leaver is somebody else's. */
const otherAccount = (one: ListedPerson, other: Person): boolean =>
  one.objectId !== null && other.objectId !== null && !sameAccount(one, other)

/** A list that does not say a Teams account does not forget the one that has been met. */
const merged = (person: ListedPerson, held: Person): Person => ({
  ...person,
  id: held.id,
  objectId: person.objectId ?? held.objectId,
})

export const PERSON_PARTS = ['name', 'email', 'roles', 'serviceAreas', 'deputy', 'jobTitle', 'objectId'] as const
export type PersonPart = (typeof PERSON_PARTS)[number]

/** The parts of an entry that differ. */
export const partsThatDiffer = (before: Person, after: Person): readonly PersonPart[] =>
  PERSON_PARTS.filter((part) => textOf(before[part]) !== textOf(after[part]))

const textOf = (value: Person[PersonPart]): string => JSON.stringify(value)

const differs = (before: Person, after: Person): boolean => partsThatDiffer(before, after).length > 0

/** Measures whose owner's address is a new one: ownership goes with the person. */
export function measuresThatMove(
  { changed }: PeopleChanges,
  measures: readonly Measure[],
): readonly { readonly measure: Measure; readonly owner: string }[] {
  const moved = changed.filter(({ before, after }) => !sameAddress(before.email, after.email))
  return measures.flatMap((measure) => {
    const owner = moved.find(({ before }) => isOwner(before, measure))
    return owner ? [{ measure, owner: owner.after.email }] : []
  })
}
