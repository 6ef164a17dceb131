import { sameAddress } from '../domain/access'
import type { Person } from '../domain/person'
import type { Account } from './caller'
import type { Change, Deps, Reads } from './ports'
import { entry } from './recordEntry'

/** Somebody whose Teams account is on no list yet, with a way to ask Teams for their addresses (e-mail and UPN). */
export interface Meeting {
  readonly account: Account
  readonly addresses: () => Promise<readonly string[]>
  /** the e-mail address that the settings let in while the people list is empty; null: nobody */
  readonly firstPerson: string | null
}

/**
 * First contact: matches a Teams account to an entry of the people list by e-mail address or UPN, once, and from then on
 * by its object id. Somebody who has an account already is never taken for another. True when they are known now.
 */
export async function meet(deps: Deps, meeting: Meeting): Promise<boolean> {
  if (!(await deps.store.read((tx) => mayBeMet(tx, meeting)))) return false
  const addresses = await meeting.addresses()
  if (addresses.length === 0) return false
  return deps.store.transaction(async (tx) => {
    await tx.lockImports()
    const changes = meetingOf(await tx.people(), addresses, meeting, deps.clock.instant())
    await tx.write(changes)
    return changes.length > 0
  })
}

/** Teams is asked only when somebody on the list has not been met, or when the first is awaited. */
async function mayBeMet(tx: Reads, { firstPerson }: Meeting): Promise<boolean> {
  const people = await tx.people()
  return people.length === 0 ? firstPerson !== null : people.some((person) => person.objectId === null)
}

function meetingOf(
  people: readonly Person[],
  addresses: readonly string[],
  { account, firstPerson }: Meeting,
  at: string,
): readonly Change[] {
  const told = { at, by: null, door: 'card' as const }
  if (people.length === 0) {
    const email = addresses.find((address) => firstPerson !== null && sameAddress(address, firstPerson))
    if (email === undefined) return []
    return [{ kind: 'person kept', person: firstOf(account, email) }, entry({ ...told, act: 'first person let in' })]
  }
  const [only, ...others] = people.filter(
    ({ objectId, email }) => objectId === null && addresses.some((address) => sameAddress(address, email)),
  )
  if (!only || others.length > 0) return []
  return [
    { kind: 'person met', personId: only.id, objectId: account.objectId },
    entry({ ...told, act: 'person met', after: { person: only.id } }),
  ]
}

const firstOf = ({ name, objectId }: Account, email: string): Omit<Person, 'id'> => ({
  name: name.trim() === '' ? email : name.trim(),
  email: email.toLowerCase(),
  objectId,
  roles: ['performance team'],
  serviceAreas: [],
  jobTitle: null,
  deputy: null,
})
