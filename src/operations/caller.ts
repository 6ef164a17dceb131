import { Refusal } from './errors'
import type { Deps } from './ports'
import type { Person } from '../domain/person'

/** Who sent an activity, from what Teams verified; never from the card. */
export interface Account {
  /** Entra object id */
  readonly objectId: string
  readonly name: string
}

/** The person an act is done by. `self` is null for someone who is only on the list by acting as a person on it. */
export interface Caller {
  readonly account: Account
  readonly person: Person
  /** local use: true while the account acts as somebody else */
  readonly acting: boolean
}

/**
 * Local use: one person at one screen tries every role. Refused to everyone where Teams says who is asking, because
 * there `mayAct` is false.
 */
export async function actAs(deps: Deps, account: Account, personId: number, mayAct: boolean): Promise<Person> {
  refuseUnless(mayAct)
  return deps.store.transaction(async (tx) => {
    const person = await tx.personById(personId)
    if (!person) throw new Refusal('That person is not on the people list.')
    await tx.write([{ kind: 'acting', objectId: account.objectId, personId: person.id }])
    return person
  })
}

/** Where Teams says who is asking, nobody is anybody else, and whom they might be is not listed to them either. */
export function refuseUnless(mayAct: boolean): void {
  if (!mayAct) throw new Refusal('You are yourself here: Teams has told Outturn who you are.')
}

/** Stops acting as somebody else. */
export async function beMyself(deps: Deps, account: Account): Promise<void> {
  await deps.store.transaction((tx) => tx.write([{ kind: 'acting', objectId: account.objectId, personId: null }]))
}
