import type { CampaignFollowed } from '../domain/campaign'
import { instantAfter } from '../domain/day'
import { OF_THE_PERSON } from '../domain/delivery'
import type { FinalReason } from '../domain/delivery'
import type { Person } from '../domain/person'
import { waitAfter } from '../domain/sendOutcome'
import type { Failure } from '../domain/sendOutcome'
import type { Address, Change, ConversationReferenceRow, Delivery, DeliveryOutcome, Deps } from './ports'
import { toldToAsker } from './undelivered'

/** How a message leaves: the edge draws what is to be said and sends it. */
export interface Courier {
  /** local use: what is for people without a window of their own is held */
  readonly holds: boolean
  send(delivery: Delivery, to: Way): Promise<Sending>
}

/** The way to a person: the conversation there is, or a new one with their account, like the ones with others. */
export type Way =
  | { readonly kind: 'conversation'; readonly person: Person; readonly reference: ConversationReferenceRow }
  | {
      readonly kind: 'account'
      readonly person: Person
      readonly objectId: string
      readonly like: ConversationReferenceRow
    }

export type Sending = (
  | {
      readonly kind: 'sent'
      readonly activityId: string | null
      readonly conversationId: string
      /** the card shows from now on how far a campaign comes; with the way to it */
      readonly follows?: CampaignFollowed & { readonly reference: unknown }
    }
  | { readonly kind: 'nothing to say' }
  | { readonly kind: 'failed'; readonly failure: Failure }
) & {
  /** the conversation that was made on the way */
  readonly made?: ConversationReferenceRow
}

/** Who sends, and the chance that keeps those who try again apart. */
export interface Sender {
  /** one of a kind: what a sender was sending can be told from another's */
  readonly name: string
  /** from 0 up to 1 */
  random(): number
}

/** A message that was claimed, and all that reaching its person rests on. */
export interface Claimed {
  readonly delivery: Delivery
  readonly address: Address
}

/** Sends one message that was claimed. Answers what is to be written of it. */
export async function settle(
  deps: Deps,
  courier: Courier,
  sender: Sender,
  { delivery, address }: Claimed,
): Promise<readonly Change[]> {
  return changesOf(deps, sender, delivery, await attempt(courier, delivery, address))
}

type Attempt = Sending | { readonly kind: 'held' }

async function attempt(courier: Courier, delivery: Delivery, address: Address): Promise<Attempt> {
  const { person, conversation, outOfReach, another } = address
  if (outOfReach !== null) return given(outOfReach)
  if (conversation !== null) return courier.send(delivery, { kind: 'conversation', person, reference: conversation })
  if (courier.holds) return { kind: 'held' }
  if (person.objectId === null) return given('no account')
  if (another === null) return given('no way in')
  return courier.send(delivery, { kind: 'account', person, objectId: person.objectId, like: another })
}

const given = (why: FinalReason): Sending => ({ kind: 'failed', failure: { kind: 'for good', why } })

function changesOf(deps: Deps, sender: Sender, delivery: Delivery, sending: Attempt): readonly Change[] {
  const at = deps.clock.instant()
  const outcome = outcomeOf(sending, { at, tries: delivery.tries + 1, random: sender.random() })
  const { id, personId } = delivery
  const made = sending.kind === 'held' ? undefined : sending.made
  const why = outcome.state === 'failed for good' ? outcome.why : null
  return [
    { kind: 'delivery settled', id, outcome, at, claimedBy: sender.name },
    ...toldToAsker(delivery, outcome, at),
    ...followedBy(sending, at),
    ...(made === undefined ? [] : [{ kind: 'conversation kept', reference: made } as const]),
    ...(why !== null && OF_THE_PERSON.includes(why) ? [{ kind: 'out of reach', personId, why, at } as const] : []),
  ]
}

/** Written with the sending itself, so that whoever sends next goes on with the card. */
function followedBy(sending: Attempt, at: string): readonly Change[] {
  if (sending.kind !== 'sent' || sending.follows === undefined || sending.activityId === null) return []
  const { activityId, conversationId, follows } = sending
  return [{ kind: 'campaign followed', card: { ...follows, activityId, conversationId, writtenAt: at } }]
}

interface Trying {
  readonly at: string
  readonly tries: number
  readonly random: number
}

function outcomeOf(sending: Attempt, trying: Trying): DeliveryOutcome {
  switch (sending.kind) {
    case 'sent':
      return { state: 'sent', activityId: sending.activityId, conversationId: sending.conversationId }
    case 'held':
      return { state: 'held' }
    case 'nothing to say':
      return { state: 'not needed' }
    case 'failed':
      return failed(sending.failure, trying)
  }
}

function failed(failure: Failure, { at, tries, random }: Trying): DeliveryOutcome {
  if (failure.kind === 'for good') return { state: 'failed for good', why: failure.why }
  if (failure.kind === 'not known') return { state: 'not known', why: failure.why }
  const wait = waitAfter(tries, failure.retryAfterMs, random)
  if (wait === null) return { state: 'failed for good', why: 'tried too often' }
  return { state: 'failed for now', why: failure.why, nextTryAt: instantAfter(at, wait) }
}
