import type { Instant } from '../domain/day'
import type { DeliveryState, FinalReason, OpenReason, PassingReason, WhyUndelivered } from '../domain/delivery'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { ConversationReferenceRow } from './arrivalPorts'

/** What a message is for. With person, period and wave it can exist once. */
export type DeliveryKind =
  | 'opening'
  | 'reminder'
  | 'escalation'
  | 'sign-off'
  | 'sent back'
  | 'exceptions'
  | 'commentary edited'
  /** a question put to the owner of a measure */
  | 'owner asked'
  /** what came back, or that it did not arrive */
  | 'owner replied'
  | 'submitted for you'
  | 'amending allowed'
  | 'notice'
  /** how far what the calendar has sent has come, for the performance team */
  | 'wave sent'
  /** the card of somebody on leave, to whoever stands in */
  | 'standing in'
  /** written over an earlier card, whose facts it holds */
  | 'card replaced'

/** What is owed to a person by message: *what to say*, not how. Rendered when it is sent. */
export interface NewDelivery {
  readonly personId: number
  readonly kind: DeliveryKind
  readonly period: Period
  /** with person, period and kind, what makes it one of a kind: "opening", "reminder 2021-07-05" */
  readonly wave: string
  readonly facts: unknown
  readonly at: Instant
}

export interface Delivery extends NewDelivery {
  readonly id: number
  readonly state: DeliveryState
  readonly why: WhyUndelivered | null
  /** how often it was tried */
  readonly tries: number
  /** when it is tried again by itself */
  readonly nextTryAt: Instant | null
  /** of the message that was sent */
  readonly activityId: string | null
  readonly conversationId: string | null
  /** when it came to the state it is in; null: it has only been waiting */
  readonly settledAt: Instant | null
}

export type DeliveryOutcome =
  | { readonly state: 'sent'; readonly activityId: string | null; readonly conversationId: string }
  | { readonly state: 'held' | 'not needed' }
  /** claimed, and put back untried */
  | { readonly state: 'waiting' }
  | { readonly state: 'failed for now'; readonly why: PassingReason; readonly nextTryAt: Instant }
  | { readonly state: 'failed for good'; readonly why: FinalReason }
  | { readonly state: 'not known'; readonly why: OpenReason }

export interface Claim {
  readonly limit: number
  /** names the sender, so that what it was sending can be told from another's when it dies */
  readonly by: string
  readonly at: Instant
  /** people who get nothing this time: their conversation has had as much as Teams allows */
  readonly notTo?: readonly number[]
}

/** All messages of one kind that went out together. */
export interface Campaign {
  readonly period: Period
  readonly kind: DeliveryKind
  readonly wave: string
  /** when the first was owed */
  readonly at: Instant
  /** when the last came to the state it is in */
  readonly lastAt: Instant | null
  /** how many are in each state; states that none are in are left out */
  readonly counts: Readonly<Partial<Record<DeliveryState, number>>>
}

export interface CampaignsWanted {
  readonly period?: Period
  readonly kind?: DeliveryKind
  readonly wave?: string
}

export interface DeliveriesWanted {
  readonly states?: readonly DeliveryState[]
  readonly personId?: number
  readonly people?: readonly number[]
  readonly period?: Period
  readonly kind?: NewDelivery['kind']
  readonly kinds?: readonly NewDelivery['kind'][]
  readonly wave?: string
}

/** All that reaching a person rests on. */
export interface Address {
  readonly person: Person
  readonly conversation: ConversationReferenceRow | null
  /** why messages to them were refused; null: they were not */
  readonly outOfReach: FinalReason | null
  /** the latest conversation with anybody: it says where the tenant is reached now */
  readonly another: ConversationReferenceRow | null
}
