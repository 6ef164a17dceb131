import type { MeasureCode } from '../../domain/measure'
import type { Period } from '../../domain/period'

/**
 * What the performance team does about messages that did not arrive and figures that are late, and what people say about
 * whose duty a figure is. Days are as typed: whoever answers says what is wrong with one.
 */
export type DutyCommand =
  /** pages are counted from 1 */
  | { readonly kind: 'deliveries'; readonly page: number }
  | { readonly kind: 'deliveries as a spreadsheet' }
  /** null: the period being collected */
  | { readonly kind: 'move due date'; readonly period: Period | null; readonly to: string; readonly reason: string }
  /** heads of service hear what is late in theirs */
  | { readonly kind: 'chase overdue' }
  | { readonly kind: 'snooze'; readonly until: string | null }
  | { readonly kind: 'on leave'; readonly from: string | null; readonly until: string | null }
  | { readonly kind: 'back' }
  /** several measures: all that the words may name */
  | {
      readonly kind: 'delegate'
      readonly measures: readonly MeasureCode[]
      readonly whom: string
      readonly until: string | null
    }
  | { readonly kind: 'take back'; readonly measures: readonly MeasureCode[] }
  /** the performance team names another owner */
  | { readonly kind: 'reassign'; readonly measures: readonly MeasureCode[] }
  /** none: which one is not said */
  | { readonly kind: 'not mine'; readonly measures: readonly MeasureCode[] }
