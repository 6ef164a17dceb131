import { TurnContext } from 'botbuilder'
import { keepConversation } from '../operations/conversations'
import type { Desk, Turn } from './turn'

/** Keeps the way to a person at every contact in a chat of their own, since Teams may change the address. */
export async function keepContact(desk: Desk, turn: Turn, context: TurnContext): Promise<void> {
  if (!turn.personal) return
  const { store } = desk.deps
  const person = await store.read((tx) => tx.personByObjectId(turn.account.objectId))
  if (person === null) return
  const reference = TurnContext.getConversationReference(context.activity)
  await keepConversation(desk.deps, { person, conversationId: turn.conversationId, reference })
}
