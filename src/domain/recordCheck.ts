import type { Instant } from './day'
import type { MeasureCode } from './measure'
import type { Period } from './period'

/** An entry of the record, as far as it must be named. */
export interface EntryNamed {
  readonly sequence: number
  readonly at: Instant
  readonly act: string
  readonly period: Period | null
  readonly measure: MeasureCode | null
}

/** A kept version of a figure, or of a year's target. */
export type KeptThing =
  | { readonly kind: 'figure'; readonly period: Period; readonly measure: MeasureCode; readonly version: number }
  /** who signed a version off or sent it back */
  | { readonly kind: 'signature'; readonly period: Period; readonly measure: MeasureCode; readonly version: number }
  | { readonly kind: 'target'; readonly startYear: number; readonly measure: MeasureCode; readonly version: number }

/** One thing in the record, or in what it tells of, that is not as Outturn left it. */
export type RecordFault =
  | { readonly kind: 'entry altered' | 'entry inserted' | 'found out of order'; readonly entry: EntryNamed }
  /** it stands where another stood */
  | { readonly kind: 'entry moved'; readonly entry: EntryNamed; readonly to: number }
  /** `after`: the last entry before the gap that is there; null at the beginning */
  | { readonly kind: 'entries missing'; readonly from: number; readonly to: number; readonly after: EntryNamed | null }
  /** the mark at the end of the record, by which its last entry is known */
  | { readonly kind: 'end altered' }
  | { readonly kind: 'sealed with another key'; readonly from: number; readonly to: number }
  | { readonly kind: 'kept altered' | 'kept removed' | 'kept unrecorded'; readonly thing: KeptThing }

/** What a look through the whole record found. */
export interface RecordCheck {
  readonly entries: number
  readonly firstAt: Instant | null
  readonly lastAt: Instant | null
  /** kept figures and targets that were held against what the record tells of them */
  readonly kept: number
  /** of the last entry: two looks that give the same end saw the same record */
  readonly end: string
  readonly faults: readonly RecordFault[]
}
