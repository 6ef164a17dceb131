import type { TurnContext } from 'botbuilder'
import { arrivalOf } from './arrival'
import { hear, hearStranger } from './messages'
import { attempt, say } from './saying'
import type { Desk, Said, Turn } from './turn'
import { asSent, turnOf } from './turn'
import { notice } from './views/notice'
import { noSender } from './words/notices'

/** A message in words. */
export async function heard(desk: Desk, context: TurnContext): Promise<void> {
  await answerWords(desk, context, asSent(context).text ?? '')
}

/** Words from a person, or from a button that says them; `afresh`, they follow nothing. Every turn has a reply. */
export async function answerWords(desk: Desk, context: TurnContext, text: string, afresh = false): Promise<void> {
  const turn = turnOf(context)
  if (turn === null) return say(desk, context, [notice(noSender())])
  const { said } = await attempt(desk, () => reply(desk, context, turn, text, afresh))
  await say(desk, context, said)
}

async function reply(desk: Desk, context: TurnContext, turn: Turn, text: string, afresh: boolean): Promise<Said> {
  const found = await arrivalOf(desk, turn, context)
  const arrival = afresh ? { ...found, thread: null } : found
  const { caller } = arrival
  return caller
    ? hear(desk, { ...turn, caller, known: arrival, thread: found.thread }, text, arrival)
    : hearStranger(desk, turn, text, arrival)
}
