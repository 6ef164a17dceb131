import type { Activity, ConversationAccount, TurnContext } from 'botbuilder'
import { arrive } from '../operations/arrive'
import type { Arrival } from '../operations/arrive'
import { meet } from '../operations/meet'
import { addressesOf } from './addresses'
import type { Desk, Turn } from './turn'

/**
 * Who is there. In a chat of their own, the way to them is kept. Somebody new is held against the people list by their
 * addresses, once; from then on their account is known.
 */
export async function arrivalOf(desk: Desk, turn: Turn, context: TurnContext): Promise<Arrival> {
  const { account, conversationId, personal } = turn
  const wayBack = personal ? wayBackTo(context.activity) : null
  const here = () => arrive(desk.deps, { account, conversationId, wayBack }, desk.local)
  const arrival = await here()
  if (arrival.caller !== null) return arrival
  const addresses = () => addressesOf(desk, context)
  const met = await meet(desk.deps, { account, addresses, firstPerson: desk.firstPerson })
  return met ? here() : arrival
}

/**
 * The SDK's conversation reference without what differs from one message to the next, such as the message's id: the
 * way is written again whenever anything in it changes. As JSON, so that it equals what is read back.
 */
export function wayBackTo({ channelId, serviceUrl, conversation, recipient, from }: Activity): unknown {
  const { id, conversationType, tenantId }: Partial<ConversationAccount> = conversation
  const user = { id: from.id, aadObjectId: from.aadObjectId }
  const reference = { channelId, serviceUrl, conversation: { id, conversationType, tenantId }, bot: recipient, user }
  return JSON.parse(JSON.stringify(reference))
}
