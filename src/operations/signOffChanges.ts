import type { Instant } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { Approval, Door, ReturnState } from '../domain/return'

/** What signing off writes. */
export interface SignOffDecided {
  /** fails the whole act when that version was decided on already, at the same step */
  readonly kind: 'sign-off decided'
  readonly period: Period
  readonly measure: MeasureCode
  readonly version: number
  readonly approval: Approval
  /** what the return comes to */
  readonly state: ReturnState
}

/** What editing commentary for publication writes. */
export interface CommentaryPublished {
  readonly kind: 'commentary published'
  readonly period: Period
  readonly measure: MeasureCode
  /** the words as given that these were made from */
  readonly of: string | null
  readonly words: string
  readonly byId: number
  readonly byName: string
  readonly door: Door
  readonly at: Instant
}
