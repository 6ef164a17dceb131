import type { Cell, DocumentFinding, DocumentTable } from '../documents/document'
import type { Aims } from './aims'
import type { Header, HeadedColumn } from './header'
import type { Section } from './section'

/** A measure's cell under its column, before its footnotes are found. */
export interface RawColumn {
  readonly column: HeadedColumn
  readonly cell: Cell
}

/** A measure as its rows give it, before its footnotes are found. */
export interface RawRow extends Section, Aims {
  readonly title: string
  readonly titleCell: Cell
  readonly columns: readonly RawColumn[]
  readonly table: number
}

/** What is known while a document's tables are read, row after row. */
export interface Reading {
  readonly section: Section
  readonly aims: Aims
  /** null until the headings of a table of measures have been met */
  readonly header: Header | null
  /** rows with one cell that await the headings they stand over */
  readonly themes: readonly string[]
}

/** What one table gave. */
export interface TableRead {
  readonly table: DocumentTable
  readonly index: number
  readonly rows: readonly RawRow[]
  readonly findings: readonly DocumentFinding[]
}

export const NO_AIMS: Aims = { keyAim: '', outcome: '' }
