import type { Outturn, Target } from '../../domain/figure'
import type { Measure, MeasureCode } from '../../domain/measure'
import type { Period } from '../../domain/period'
import type { DocumentFinding, Place } from '../documents/document'
import type { PlanColumn } from '../tables/planRows'
import type { Assumption } from './assumption'

/**
 * A plan as read from a document and not yet kept: plain data, so that it can wait for as long as it takes to answer.
 * Everything that was assumed stands in its measures' assumptions, and everything odd in its findings.
 */
export interface PlanDraft {
  /** the document's name, as sent */
  readonly document: string
  /** the financial years that the document has columns for, by the year they begin in, earliest first */
  readonly years: { readonly targets: readonly number[]; readonly outturns: readonly number[] }
  /** in the document's order */
  readonly measures: readonly DraftMeasure[]
  readonly findings: readonly DraftFinding[]
}

/** A measure of a draft. A document that is no export of ours gives no code: the measure gets one when it is kept. */
export type DraftedMeasure = Omit<Measure, 'code'> & { readonly code: MeasureCode | null }

export interface DraftMeasure {
  /** lasting within the draft, and no other measure's: assumptions and findings name it */
  readonly key: string
  readonly measure: DraftedMeasure
  readonly targets: readonly Target[]
  readonly outturns: readonly { readonly period: Period; readonly outturn: Outturn }[]
  /** where the document has it; its table is counted through the document from 0 */
  readonly source: { readonly table: number; readonly place: Place }
  /** its columns exactly as written, ratings and all; none for a plan in our own form, whose cells are the measure */
  readonly columns: readonly PlanColumn[]
  readonly assumptions: readonly Assumption[]
}

/** What a person should look at. An error was not read; a query was. */
export interface DraftFinding extends DocumentFinding {
  /** the key of the measure that it is about; null for a table or the whole document */
  readonly measure: string | null
}

/** Every assumption of a draft, in its order. */
export const assumptionsOf = (draft: PlanDraft): readonly Assumption[] =>
  draft.measures.flatMap(({ assumptions }) => assumptions)
