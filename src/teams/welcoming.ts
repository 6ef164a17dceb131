import type { TurnContext } from 'botbuilder'
import type { Caller } from '../operations/caller'
import { firstWelcome } from '../operations/conversations'
import { leave } from '../operations/leave'
import { readWelcome } from '../operations/readWelcome'
import { arrivalOf } from './arrival'
import { attempt, say } from './saying'
import { isToBeSetUp, setUpCard } from './settingUp'
import { turnOf } from './turn'
import type { Desk, Said, Turn } from './turn'
import { noAccess } from './views/noAccess'
import { welcome } from './views/welcome'

/** Installed in a chat: a welcome, once, with something to do. */
export async function installed(desk: Desk, context: TurnContext): Promise<void> {
  const turn = turnOf(context)
  if (turn === null || !turn.personal) return
  const { caller } = await arrivalOf(desk, turn, context)
  if (!(await firstWelcome(desk.deps, turn.conversationId))) return
  const { said } = await attempt(desk, () => greeting(desk, turn, caller))
  await say(desk, context, said)
}

/** Removed from a chat of one’s own. There is nobody left to say anything to. */
export async function removed(desk: Desk, context: TurnContext): Promise<void> {
  const turn = turnOf(context)
  if (turn?.personal === true) await leave(desk.deps, turn.account)
}

async function greeting(desk: Desk, turn: Turn, caller: Caller | null): Promise<Said> {
  if (caller === null) return [noAccess(turn.account.name, { local: desk.local })]
  const { person } = caller
  if (await isToBeSetUp(desk, person)) return [await setUpCard(desk, person, { first: true })]
  return [welcome(person, await readWelcome(desk.deps, person))]
}
