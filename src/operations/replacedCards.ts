import type { NoLonger } from '../domain/noLonger'
import type { Instant } from '../domain/day'
import { comparePeriods, periodKey } from '../domain/period'
import type { Period, PeriodKey } from '../domain/period'
import type { Change, Delivery, DeliveryKind, Reads } from './ports'

/** What a row of the ledger keeps that writes over an earlier card: which card, what that one said, and why. */
export interface CardReplaced {
  readonly card: {
    readonly activityId: string
    readonly conversationId: string
    readonly kind: DeliveryKind
    readonly period: PeriodKey
    readonly facts: unknown
  }
  readonly because: NoLonger
}

export interface Replacing {
  /** left out: everybody who was sent such a card */
  readonly people?: readonly number[]
  readonly period: Period
  readonly because: NoLonger
  /** the message whose button was pressed: its answer takes its place already */
  readonly pressed?: string | undefined
  readonly at: Instant
}

/** Cards with boxes to fill in. */
const FORMS: readonly DeliveryKind[] = ['opening', 'reminder', 'standing in', 'sent back']

/** Nobody scrolls back further, and each is a message that counts against the limits of Teams. */
const MOST_EACH = 4

/**
 * Earlier cards that ask people for figures of a period, each to be written over by a row of its own in the ledger. What
 * it says then is drawn as things stand: what is still owed, or that nothing is any more, and why.
 */
export async function replaceForms(tx: Reads, replacing: Replacing): Promise<readonly Change[]> {
  const { period, people } = replacing
  if (people?.length === 0) return []
  const sent = await tx.deliveries({ states: ['sent'], kinds: FORMS, ...(people ? { people } : {}) })
  // A reminder stands under the earliest period of which something was owed, and asks for later ones as well.
  const asks = sent.filter((one) => {
    const order = comparePeriods(one.period, period)
    return order === 0 || (one.kind === 'reminder' && order < 0)
  })
  return rowsFor(asks, replacing)
}

/** The same for approvers’ cards about one service. */
export async function replaceSignOffCards(
  tx: Reads,
  replacing: Replacing & { readonly serviceAreas: readonly string[] },
): Promise<readonly Change[]> {
  const sent = await tx.deliveries({ states: ['sent'], kinds: ['sign-off'], period: replacing.period })
  const isOf = ({ facts }: Delivery) => replacing.serviceAreas.some((area) => area === serviceAreaOf(facts))
  return rowsFor(sent.filter(isOf), replacing)
}

const serviceAreaOf = (facts: unknown): unknown =>
  typeof facts === 'object' && facts !== null && 'serviceArea' in facts ? facts.serviceArea : null

function rowsFor(sent: readonly Delivery[], { because, pressed, at }: Replacing): readonly Change[] {
  const standing = sent.filter(({ activityId }) => activityId !== null && activityId !== pressed)
  return latestOfEach(standing).flatMap((one): readonly Change[] => {
    const { id, personId, kind, period, facts, activityId, conversationId } = one
    if (activityId === null || conversationId === null) return []
    const kept: CardReplaced = {
      card: { activityId, conversationId, kind, period: periodKey(period), facts },
      because,
    }
    const wave = `card ${id} at ${at}`
    return [{ kind: 'to deliver', delivery: { personId, kind: 'card replaced', period, wave, facts: kept, at } }]
  })
}

function latestOfEach(sent: readonly Delivery[]): readonly Delivery[] {
  const ofPerson = new Map<number, Delivery[]>()
  for (const one of sent) ofPerson.set(one.personId, [...(ofPerson.get(one.personId) ?? []), one])
  return [...ofPerson.values()].flatMap((own) => own.slice(-MOST_EACH))
}
