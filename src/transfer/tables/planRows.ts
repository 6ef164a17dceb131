import type { Footnote } from '../../domain/figure'
import type { DocumentFinding, Place } from '../documents/document'

/** A year that a column is about, and whether its own heading says so or the headings beside it. */
export interface ColumnYear {
  readonly startYear: number
  readonly from: 'heading' | 'table'
}

export type ColumnUse = 'target' | 'outturn' | 'rating' | 'other'

/** One of a measure's columns, as written. */
export interface PlanColumn {
  readonly heading: string
  readonly of: ColumnUse
  readonly year: ColumnYear | null
  readonly written: string
  /** what a spreadsheet stores beneath what it shows; null for every other format */
  readonly stored: string | null
  /** the notes that its markers point at, in its order; a marker that points at nothing has no paragraphs */
  readonly footnotes: readonly Footnote[]
  readonly place: Place
}

/** A row of a plan: a measure as its document writes it. '' is where the document says nothing. */
export interface PlanRow {
  readonly serviceArea: string
  readonly priority: string
  readonly strapline: string
  readonly keyAim: string
  readonly outcome: string
  readonly title: string
  readonly titleFootnotes: readonly Footnote[]
  readonly columns: readonly PlanColumn[]
  /** the table it stands in, counted through the document from 0 */
  readonly table: number
  readonly place: Place
}

export interface PlanRows {
  readonly rows: readonly PlanRow[]
  readonly findings: readonly DocumentFinding[]
}

export const query = (place: Place, column: string, says: string): DocumentFinding => ({
  severity: 'query',
  place,
  column,
  says,
})

export const unread = (place: Place, column: string, says: string): DocumentFinding => ({
  severity: 'error',
  place,
  column,
  says,
})

/** A name or title on one line, as it is read aloud. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()
