import type { Instant } from '../domain/day'
import type { FinalReason } from '../domain/delivery'
import type { InTurn } from '../domain/inTurn'
import type { MeasureCode } from '../domain/measure'
import type { Person } from '../domain/person'
import type { Question } from '../domain/question'
import type { PeriodState } from '../domain/return'
import type { CouncilHeld } from '../domain/setting/councilSet'

/** What is known of a Teams account in a conversation, and of the council, when it turns up. */
export interface ArrivalFacts {
  /** null: not on the people list */
  readonly self: Person | null
  /** whom the account is acting as. For local use only: elsewhere this is to be left alone */
  readonly acting: Person | null
  /** the way to `self` that is kept */
  readonly contact: ConversationReferenceRow | null
  /** why messages to `self` were refused; null: they were not */
  readonly outOfReach: FinalReason | null
  readonly thread: Thread | null
  /** every period that has a state, newest last */
  readonly periods: readonly PeriodState[]
  /** which version of the plan and of the people list: it is another after each change to either */
  readonly wordsVersion: number
  /** what the council has set for itself in Outturn */
  readonly council: CouncilHeld
}

/** What a person was asked last, and what it answered: for follow-ups. */
export interface ThreadKey {
  readonly conversationId: string
  readonly objectId: string
}

export interface Thread extends ThreadKey {
  readonly question: Question
  /** the measures shown, in the order shown */
  readonly shown: readonly MeasureCode[]
  /** the measures asked about one after the other, the last one last */
  readonly inTurn: InTurn
  readonly at: Instant
}

/** The way to a person: of the SDK's conversation reference, as JSON, what lasts. Overwritten whenever it differs. */
export interface ConversationReferenceRow {
  readonly personId: number
  readonly conversationId: string
  readonly reference: unknown
  readonly at: Instant
}
