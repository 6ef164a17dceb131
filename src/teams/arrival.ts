import type { Activity, ConversationAccount, TurnContext } from 'botbuilder'
import { arrive } from '../operations/arrive'
import type { Arrival } from '../operations/arrive'
import type { Desk, Turn } from './turn'

/** Who is there. In a chat of their own, the way to them is kept. */
export function arrivalOf(desk: Desk, turn: Turn, { activity }: TurnContext): Promise<Arrival> {
  const { account, conversationId, personal } = turn
  return arrive(desk.deps, { account, conversationId, wayBack: personal ? wayBackTo(activity) : null }, desk.local)
}

/**
 * The SDK's conversation reference without what differs from one message to the next, such as the message's id: the
 * way is written again whenever anything in it changes. As JSON, so that it equals what is read back.
 */
function wayBackTo({ channelId, serviceUrl, conversation, recipient, from }: Activity): unknown {
  const { id, conversationType, tenantId }: Partial<ConversationAccount> = conversation
  const user = { id: from.id, aadObjectId: from.aadObjectId }
  const reference = { channelId, serviceUrl, conversation: { id, conversationType, tenantId }, bot: recipient, user }
  return JSON.parse(JSON.stringify(reference))
}
