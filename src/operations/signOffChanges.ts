import type { Approval } from '../domain/return'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { ReturnState } from '../domain/return'

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
