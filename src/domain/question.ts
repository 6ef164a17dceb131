import type { MeasureCode } from './measure'
import type { Period } from './period'

/** Which measures a question is about. Empty lists mean no limit; several in one list are alternatives. */
export interface Filter {
  readonly serviceAreas: readonly string[]
  readonly priorities: readonly string[]
  readonly keyAims: readonly string[]
  readonly outcomes: readonly string[]
  readonly measures: readonly MeasureCode[]
  readonly exceptServiceAreas: readonly string[]
  readonly verdicts: readonly Verdict[]
  /** words of the scale: "red" */
  readonly ratings: readonly string[]
  readonly provisional: boolean | null
}

export type Verdict = 'met' | 'missed' | 'not rated'

export const EVERYTHING: Filter = {
  serviceAreas: [],
  priorities: [],
  keyAims: [],
  outcomes: [],
  measures: [],
  exceptServiceAreas: [],
  verdicts: [],
  ratings: [],
  provisional: null,
}

/** What a person wants to know, typed. `period: null` means the latest closed one. */
export type Question =
  /** the measures that fit, as a list: "which measures are off target in Customer Services?" */
  | { readonly kind: 'list'; readonly filter: Filter; readonly period: Period | null }
  /** counts by rating for a part of either tree: "how are we doing on Our People?" */
  | { readonly kind: 'status'; readonly filter: Filter; readonly period: Period | null }
  | { readonly kind: 'count'; readonly filter: Filter; readonly period: Period | null }
  /** one measure in full */
  | { readonly kind: 'measure'; readonly measure: MeasureCode; readonly period: Period | null }
  /** what is outstanding or overdue in the open period, and when it is due */
  | { readonly kind: 'progress'; readonly filter: Filter; readonly period: Period | null }
  /** what the asker owes */
  | { readonly kind: 'what I owe' }
