import { may } from '../domain/access'
import { whoIsMeant } from '../domain/forgetting'
import type { Forgettable } from '../domain/forgetting'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import { Refusal } from './errors'
import type { Deps, Reads } from './ports'
import { entry } from './recordEntry'

/**
 * What forgetting somebody would do, before it is done.
 *
 * @throws Refusal when the name or address is not that of one person who has left
 */
export function previewForgetting({ store }: Deps, by: Person, whom: string): Promise<Forgettable> {
  refuseUnlessTheirs(by)
  return store.read(async (tx) => {
    const meant = whoIsMeant(whom, await tx.everybody())
    if (meant.kind === 'one') return { person: meant.person, traces: await tx.tracesOf(meant.person) }
    if (meant.kind === 'not left') throw new Refusal(NOT_LEFT(meant.person.name))
    if (meant.kind === 'nobody') {
      throw new Refusal(`Nobody who has left the people list is called “${whom}”. Give the full name, or the e-mail address.`) // prettier-ignore
    }
    const addresses = meant.people.map(({ email }) => email).join(', ')
    throw new Refusal(`${meant.people.length} people who have left are called “${whom}”. Say which by e-mail address: ${addresses}.`) // prettier-ignore
  })
}

/** Forgets somebody who has left, for good, and says so in the record without saying who it was. */
export function forgetPerson(deps: Deps, by: Person, personId: number, door: Door): Promise<Forgettable> {
  refuseUnlessTheirs(by)
  return deps.store.transaction(async (tx) => {
    // Nobody brings them back on a list meanwhile.
    await tx.lockImports()
    const found = await forgettable(tx, personId)
    const at = deps.clock.instant()
    const after = { person: personId }
    await tx.write([
      { kind: 'person forgotten', person: found.person, at },
      entry({ at, by, door, act: 'person forgotten', after }),
    ])
    return found
  })
}

async function forgettable(tx: Reads, personId: number): Promise<Forgettable> {
  const held = (await tx.everybody()).find(({ person }) => person.id === personId)
  if (held === undefined || held.person.name === '') throw new Refusal('There is nobody to forget: it has been done already.') // prettier-ignore
  if (!held.retired) throw new Refusal(NOT_LEFT(held.person.name))
  const traces = await tx.tracesOf(held.person)
  if (traces.openImports > 0) {
    throw new Refusal('An import that somebody has open holds this person’s name or address. It must be kept or cancelled first. Nobody was forgotten.') // prettier-ignore
  }
  return { person: held.person, traces }
}

const NOT_LEFT = (name: string): string =>
  `${name} is on the people list. Only somebody who has left it can be forgotten: import a list without them first.`

function refuseUnlessTheirs(by: Person): void {
  if (!may(by, { kind: 'forget a person' }).allowed) {
    throw new Refusal('Only the performance team can have a person forgotten.')
  }
}
