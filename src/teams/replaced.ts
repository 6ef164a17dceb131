import type { Activity, ConversationReference, ResourceResponse, TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { NoLonger } from '../domain/noLonger'
import { periodOfKey, samePeriod } from '../domain/period'
import type { Person } from '../domain/person'
import { ownReturns, whatIsOwed } from '../operations/owed'
import type { ConversationReferenceRow, Delivery } from '../operations/ports'
import type { CardReplaced } from '../operations/replacedCards'
import { returnCardOf } from './returns'
import { sentBack, signOffAsked } from './signOffMessages'
import type { Desk } from './turn'
import type { CardMessage } from './views/cardMessage'
import { notice } from './views/notice'
import { whatIOwe } from './views/whatIOwe'
import { noLongerNeeded, sayNoLonger } from './words/duty/noLonger'

const card = z.object({ activityId: z.string(), conversationId: z.string(), kind: z.string(), period: z.string() })
const replacedFacts = z.object({ card: card.loose(), because: z.looseObject({ kind: z.string() }) })

/** The card that a row of the ledger writes over; null for rows that are messages of their own. */
export function cardReplaced({ kind, facts }: Pick<Delivery, 'kind' | 'facts'>): CardReplaced | null {
  if (kind !== 'card replaced') return null
  // What was written by us is read by us: the shape is checked, and its words are a closed list of our own.
  return replacedFacts.parse(facts) as unknown as CardReplaced
}

/** An earlier card as things stand now: what it still asks, or a few words where it asks nothing any more. */
export async function replacedMessage(
  desk: Desk,
  { card: earlier, because }: CardReplaced,
  delivery: Delivery,
  person: Person,
): Promise<CardMessage> {
  const asked: Delivery = { ...delivery, ...earlier, period: periodOfKey(earlier.period) }
  const left = await stillAsked(desk, asked, person, because)
  return left ?? notice(noLongerNeeded(because, asked, person.name))
}

async function stillAsked(desk: Desk, asked: Delivery, person: Person, because: NoLonger): Promise<CardMessage | null> {
  if (because.kind === 'on leave') return null
  if (asked.kind === 'sign-off') return signOffAsked(desk, asked, person, null)
  const heading = sayNoLonger(because, asked.period)
  const owed = await whatIsOwed(desk.deps, person)
  if (asked.kind === 'reminder' && owed.length > 1) return whatIOwe(owed, { heading, heldFor: null })
  const period = asked.kind === 'reminder' ? owed[0]?.period : asked.period
  if (period === undefined || !owed.some((one) => samePeriod(one.period, period))) return null
  if (asked.kind === 'sent back') return sentBack(desk, asked, person, null)
  return returnCardOf(desk, await ownReturns(desk.deps, person, period, 'owed'), { heldFor: null, heading })
}

/** Where a message goes: a card that is written over is in the conversation that it was sent to. */
export function wayOf(delivery: Delivery, to: ConversationReferenceRow): ConversationReferenceRow {
  const replaced = cardReplaced(delivery)
  if (replaced === null) return to
  const { conversationId } = replaced.card
  const reference = to.reference as Partial<ConversationReference>
  return {
    ...to,
    conversationId,
    reference: { ...reference, conversation: { ...reference.conversation, id: conversationId } },
  }
}

/** Sends a message, or writes it over the earlier card that it is meant for. */
export function sendOrReplace(
  context: TurnContext,
  delivery: Delivery,
  activity: Partial<Activity>,
): Promise<ResourceResponse | undefined> {
  const replaced = cardReplaced(delivery)
  if (replaced === null) return context.sendActivity(activity)
  const { activityId } = replaced.card
  return context.updateActivity({ ...activity, id: activityId }).then(() => ({ id: activityId }))
}
