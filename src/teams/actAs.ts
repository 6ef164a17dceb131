import { findPeople } from '../domain/findPerson'
import type { Person } from '../domain/person'
import type { Period } from '../domain/period'
import { periodKey } from '../domain/period'
import { actAs, beMyself } from '../operations/caller'
import { takeHeld } from '../operations/dispatch'
import type { Delivery } from '../operations/ports'
import { messageFor } from './outgoing'
import type { Desk, Said, Turn } from './turn'
import { actAsChoices, actingAs } from './views/actAs'
import { notice } from './views/notice'
import { nobodyCalled, yourselfAgain } from './words/notices'

/** "act as Customer Services manager": one person, or a choice of those it may mean. */
export async function actAsSaid(desk: Desk, turn: Turn, whom: string): Promise<Said> {
  const people = await desk.deps.store.read((tx) => tx.people())
  const found = findPeople(whom, people)
  const [only] = found
  if (only && found.length === 1) return actAsPerson(desk, turn, only.id)
  return [actAsChoices(found.length > 0 ? found : people, found.length > 0 ? null : nobodyCalled(whom))]
}

/** Acts as a person, and shows what was held for them: headed with their name. */
export async function actAsPerson(desk: Desk, turn: Turn, personId: number): Promise<Said> {
  const person = await actAs(desk.deps, turn.account, personId, desk.local)
  const held = latestOfEach(await takeHeld(desk.deps, person.id, turn.conversationId))
  const messages = await Promise.all(held.map((delivery) => messageFor(desk, delivery, person, heldFor(person))))
  return [actingAs(person, held.length), ...messages.filter((message) => message !== null)]
}

export async function stopActing(desk: Desk, turn: Turn): Promise<Said> {
  await beMyself(desk.deps, turn.account)
  return [notice(yourselfAgain())]
}

const heldFor = (person: Person): string => person.name

/** One card with all they owe for a period, not an opening card and every reminder since. */
function latestOfEach(held: readonly Delivery[]): readonly Delivery[] {
  const asks = (one: Delivery) => one.kind === 'opening' || one.kind === 'reminder'
  const latest = new Map<string, Delivery>()
  for (const one of held) latest.set(keyOf(one.period, asks(one) ? 'asks' : `${one.kind} ${one.wave}`), one)
  return [...latest.values()]
}

const keyOf = (period: Period, what: string): string => `${periodKey(period)} ${what}`
