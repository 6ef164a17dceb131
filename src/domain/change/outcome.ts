import type { MeasureHistory } from '../measureHistory'
import type { Period } from '../period'
import type { Person } from '../person'
import type { Rating } from '../rating'
import type { FigureRow } from '../return'
import type { ChangeRequest, DecidedChange, Subject, Unread } from './change'

/** How a measure stands before it is changed, from the first period that may still be. */
export interface Changeable {
  readonly history: MeasureHistory
  readonly from: Period
  readonly subject: Subject
  /** the first periods that a change may have */
  readonly periods: readonly Period[]
  readonly people: readonly Person[]
}

/** What a change does to a period that is open: its return's rating before and after. */
export interface Affected {
  readonly period: Period
  /** null: no figure has been given */
  readonly written: string | null
  readonly before: Rating
  readonly after: Rating
  readonly row: FigureRow
}

export type ChangeOutcome =
  | { readonly kind: 'unread'; readonly why: Unread; readonly request: ChangeRequest; readonly standing: Changeable }
  | {
      readonly kind: 'changed'
      readonly decided: DecidedChange
      readonly affected: readonly Affected[]
      readonly people: readonly Person[]
    }
