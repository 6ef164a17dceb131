import { filled, isBlank } from '../documents/document'
import type { Cell, DocumentFinding, DocumentTable } from '../documents/document'
import { headerOf, isOtherHeader, sameHeadings } from './header'
import type { Header } from './header'
import { onOneLine } from './planRows'
import { goesOn, readRow } from './readRow'
import type { RowRead } from './readRow'
import { nameIn, namesMeasures } from './section'
import { NO_AIMS } from './tableReading'
import type { RawRow, Reading, TableRead } from './tableReading'

type Row = readonly Cell[]

/** A table as it is being read: what it gave so far, and what is known. */
interface Progress {
  reading: Reading
  readonly rows: RawRow[]
  readonly findings: DocumentFinding[]
}

/** Reads one table, going on from what is known before it. Hands back what it gave, and what is known after it. */
export function readTable(
  table: DocumentTable,
  index: number,
  before: Reading,
  isPriority: (name: string) => boolean,
): { readonly read: TableRead; readonly after: Reading } {
  const progress: Progress = { reading: before, rows: [], findings: [] }
  table.rows.forEach((row, at) => {
    const { reading } = progress
    const next = headed(reading, headerOf(row), row)
    if (next) {
      progress.reading = next
    } else if (isTheme(row, reading, () => table.rows.slice(at + 1), isPriority)) {
      progress.reading = { ...reading, themes: [...reading.themes, onOneLine(row[0]?.text ?? '')] }
    } else if (reading.header === null) {
      progress.reading = { ...reading, themes: [] }
    } else {
      progress.reading = underTheme(reading)
      take(readRow(row, reading.header, progress.reading, index), progress)
    }
  })
  return { read: { table, index, rows: progress.rows, findings: progress.findings }, after: progress.reading }
}

/** Keeps what a row gave. A title that was broken over two rows is one title, with the figures of either. */
function take(read: RowRead, progress: Progress): void {
  const { rows, findings } = progress
  const previous = rows.at(-1)
  const mend = (words: string, columns: RawRow['columns']): void => {
    if (previous) rows[rows.length - 1] = { ...previous, title: `${previous.title} ${words}`, columns }
  }
  if (read.kind === 'more title') {
    mend(read.words, previous?.columns ?? [])
    return
  }
  findings.push(...read.findings)
  const aims = read.kind === 'measure' ? read.row : read.aims
  if (aims) progress.reading = { ...progress.reading, aims: { keyAim: aims.keyAim, outcome: aims.outcome } }
  if (read.kind !== 'measure') return
  if (previous && isFirstLine(previous) && goesOn(read.row.title)) mend(read.row.title, read.row.columns)
  else rows.push(read.row)
}

/** The line above has a title and not one figure: what goes on below it is the same measure. */
const isFirstLine = ({ columns }: RawRow): boolean => columns.every(({ cell }) => isBlank(cell))

/** What is known after a row of headings; null when the row is none. Headings that are repeated change nothing. */
function headed(reading: Reading, header: Header | null, row: Row): Reading | null {
  if (header === null) {
    if (!isOtherHeader(row)) return null
    return { ...reading, header: null, themes: [] }
  }
  const repeated = reading.header !== null && sameHeadings(reading.header, header) && reading.themes.length === 0
  if (repeated) return reading
  return { ...underTheme(reading), header, aims: NO_AIMS }
}

/** The themes that were waiting become the section's. The first may be a heading that stands in the table itself. */
function underTheme(reading: Reading): Reading {
  const [first = '', ...others] = reading.themes
  if (first === '') return reading
  const heads = namesMeasures(first)
  const serviceArea = heads ? (nameIn(first) ?? reading.section.serviceArea) : reading.section.serviceArea
  const [priority = '', strapline = ''] = heads ? others : reading.themes
  return { ...reading, section: { serviceArea, priority, strapline }, aims: NO_AIMS, themes: [] }
}

/** A row with its first cell alone, over headings that follow, or that bears the name of a priority. */
function isTheme(
  row: Row,
  reading: Reading,
  below: () => readonly Row[],
  isPriority: (name: string) => boolean,
): boolean {
  const [only, ...more] = filled(row)
  if (!only || only !== row[0] || more.length > 0) return false
  if (reading.header === null || reading.themes.length > 0 || isPriority(only.text)) return true
  const next = below().find((other) => filled(other).length > 1)
  return next !== undefined && headerOf(next) !== null
}
