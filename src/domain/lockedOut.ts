import { sameAddress } from './access'
import type { ListedPerson, PeopleChanges } from './peopleChanges'
import { has } from './person'
import type { Person } from './person'

/** What a people list does to whoever imports it that they could not undo afterwards. */
export type OwnLoss = 'gone' | 'another account' | 'not on the team'

/** Null: the list leaves them as they are, or changes nothing that they need. */
export function ownLoss({ changed, left }: PeopleChanges, by: Person | null): OwnLoss | null {
  if (by === null) return null
  if (left.some(({ id }) => id === by.id)) return 'gone'
  const own = changed.find(({ before }) => before.id === by.id)
  if (own === undefined) return null
  if (!sameAccount(own.before, own.after)) return 'another account'
  return has(own.before, 'performance team') && !has(own.after, 'performance team') ? 'not on the team' : null
}

/** Whether somebody who may import the next list can be told from others by their Teams account once this one is kept. */
export interface TeamKnown {
  readonly changes: PeopleChanges
  readonly by: Person
  /** people whom Outturn has met in Teams, at the account that they have now */
  readonly met: ReadonlySet<number>
  /** the address that the settings let in as the first; null: none */
  readonly firstPerson: string | null
}

/**
 * Nobody of the performance team would be left at an account that is known to be theirs: a list with wrong accounts, or
 * of people who have never been met, would lock everybody out of mending it.
 */
export function locksOut({ changes, by, met, firstPerson }: TeamKnown): boolean {
  const { same, changed, added } = changes
  const known = ({ id, objectId }: Person) => objectId !== null && (id === by.id || met.has(id))
  const kept = [
    ...same.filter(known),
    ...changed.filter((one) => known(one.before) && sameAccount(one.before, one.after)).map(({ after }) => after),
  ]
  const first = [...same, ...changed.map(({ after }) => after), ...added].filter((one) => isFirst(one, firstPerson))
  const settled = first.filter(
    (one) => !changed.some((other) => other.after === one && !sameAccount(other.before, one)),
  )
  return ![...kept, ...settled].some((one) => isOfTheTeam(one))
}

const isOfTheTeam = ({ roles }: ListedPerson): boolean => roles.includes('performance team')

const isFirst = ({ email }: ListedPerson, firstPerson: string | null): boolean =>
  firstPerson !== null && sameAddress(email, firstPerson)

const sameAccount = (one: ListedPerson, other: ListedPerson): boolean =>
  one.objectId === null || one.objectId.toLowerCase() === other.objectId?.toLowerCase()
