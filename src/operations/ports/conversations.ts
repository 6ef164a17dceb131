import type { Instant } from '../../domain/day'
import type { MeasureCode } from '../../domain/measure'
import type { Question } from '../../domain/question'

/** What a person was asked last, and what it answered: for follow-ups. */
export interface ThreadKey {
  readonly conversationId: string
  readonly objectId: string
}

export interface Thread extends ThreadKey {
  readonly question: Question
  /** the measures shown, in the order shown */
  readonly shown: readonly MeasureCode[]
  readonly at: Instant
}

/** The way to a person: of the SDK's conversation reference, as JSON, what lasts. Overwritten whenever it differs. */
export interface ConversationReferenceRow {
  readonly personId: number
  readonly conversationId: string
  readonly reference: unknown
  readonly at: Instant
}
