import type { Instant } from '../domain/day'
import type { Delegation } from '../domain/delegation'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'

/** What is kept of whose duty a measure is, beside the measure itself. */
export interface DutyReads {
  /** all that have not ended */
  delegations(): Promise<readonly Delegation[]>
}

export type DutyChange =
  | { readonly kind: 'delegation kept'; readonly delegation: Delegation; readonly at: Instant }
  | { readonly kind: 'delegation ended'; readonly measure: MeasureCode }
  /** a reply that said "not mine" answers nothing once the measure has another owner: it is owed again */
  | { readonly kind: 'return owed again'; readonly period: Period; readonly measure: MeasureCode }
