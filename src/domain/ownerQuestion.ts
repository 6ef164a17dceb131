import type { Day, Instant } from './day'
import type { MeasureCode } from './measure'
import type { Period } from './period'

/** Somebody on the people list, as far as others need to know them. */
export interface Named {
  readonly id: number
  readonly name: string
}

/** A question put to a measure's owner about a period's figure, and what became of it. */
export interface OwnerQuestion {
  /** what the asking was known by: asked again by a resent card it is one question */
  readonly key: string
  readonly measure: MeasureCode
  readonly period: Period
  readonly words: string
  /** the day by which a reply is wanted */
  readonly replyBy: Day
  readonly asker: Named
  /** whom it went to, whoever owns the measure since */
  readonly owner: Named
  readonly at: Instant
  readonly reply: OwnerReply | null
}

/** What came back; kept as commentary beside the manager's own. */
export interface OwnerReply {
  readonly words: string
  readonly by: Named
  readonly at: Instant
}
