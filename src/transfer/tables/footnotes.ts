import { splitMarkers } from '../../domain/footnoteMarkers'
import type { Footnote } from '../../domain/figure'
import type { Cell, DocumentFinding, TableNote } from '../documents/document'
import { query } from './planRows'
import type { PlanColumn, PlanRow } from './planRows'
import type { RawRow, TableRead } from './tableReading'

/** Tables of one section that share the notes beneath the last of them. */
interface Scope {
  readonly reads: readonly TableRead[]
  readonly notes: readonly TableNote[]
}

/** Finds every footnote of the measures, each among its own table's. What points at nothing is said, and so is what nothing points at. */
export function withFootnotes(reads: readonly TableRead[]): {
  rows: readonly PlanRow[]
  findings: readonly DocumentFinding[]
} {
  const scopes = scopesOf(reads.filter(({ rows }) => rows.length > 0))
  const done = scopes.map((scope) => {
    const raw = scope.reads.flatMap(({ rows }) => rows)
    return { rows: raw.map((row) => rowWith(row, scope.notes)), raw, scope }
  })
  return {
    rows: done.flatMap(({ rows }) => rows),
    findings: done.flatMap(({ raw, scope }) => [...dangling(raw, scope.notes), ...loose(raw, scope.notes)]),
  }
}

/** Notes stand beneath the last of a section's tables. Another service area, or notes met, begins another scope. */
function scopesOf(reads: readonly TableRead[]): readonly Scope[] {
  const scopes: Scope[] = []
  let open: TableRead[] = []
  const areaOf = (read: TableRead | undefined): string => read?.rows[0]?.serviceArea ?? ''
  const close = (notes: readonly TableNote[]): void => {
    if (open.length > 0) scopes.push({ reads: open, notes })
    open = []
  }
  for (const read of reads) {
    if (open.length > 0 && areaOf(open[0]) !== areaOf(read)) close([])
    open.push(read)
    if (read.table.notes.length > 0) close(read.table.notes)
  }
  close([])
  return scopes
}

function rowWith(row: RawRow, notes: readonly TableNote[]): PlanRow {
  const { titleCell, columns, ...rest } = row
  return {
    ...rest,
    titleFootnotes: footnotesOf(row.title, notes),
    columns: columns.map(({ column, cell }): PlanColumn => {
      const of =
        column.role === 'target' || column.role === 'outturn' || column.role === 'rating' ? column.role : 'other'
      return {
        heading: column.heading,
        of,
        year: column.year,
        written: cell.text,
        stored: cell.stored,
        footnotes: of === 'rating' ? [] : footnotesOf(cell.text, notes),
        place: cell.place,
      }
    }),
    place: titleCell.place,
  }
}

const footnotesOf = (words: string, notes: readonly TableNote[]): readonly Footnote[] =>
  splitMarkers(words).markers.map((marker) => ({
    marker,
    paragraphs: notes.find((note) => note.marker === marker)?.paragraphs ?? [],
  }))

/** A mark in a column of ratings is what is left of a picture, and points at nothing. */
const markedCells = (row: RawRow): readonly { readonly heading: string; readonly cell: Cell }[] => [
  { heading: '', cell: row.titleCell },
  ...row.columns
    .filter(({ column }) => column.role !== 'rating')
    .map(({ column, cell }) => ({ heading: column.heading, cell })),
]

function dangling(rows: readonly RawRow[], notes: readonly TableNote[]): readonly DocumentFinding[] {
  return rows.flatMap(markedCells).flatMap(({ heading, cell }) =>
    splitMarkers(cell.text)
      .markers.filter((marker) => !notes.some((note) => note.marker === marker))
      .map((marker) =>
        query(cell.place, heading, `The marker '${marker}' of '${cell.text}' points at no footnote of its table.`),
      ),
  )
}

function loose(rows: readonly RawRow[], notes: readonly TableNote[]): readonly DocumentFinding[] {
  const used = new Set(rows.flatMap(markedCells).flatMap(({ cell }) => splitMarkers(cell.text).markers))
  return notes
    .filter(({ marker }) => !used.has(marker))
    .map(({ marker, paragraphs, place }) =>
      query(
        place,
        '',
        `No figure in the table above carries the marker '${marker}' of the note '${paragraphs.join(' ')}'`,
      ),
    )
}
