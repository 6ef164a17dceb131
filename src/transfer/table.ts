import Papa from 'papaparse'
import type { Cell } from './documents/document'
import { unguarded } from './files/formulaGuard'
import { error, query } from './finding'
import type { ImportFinding } from './finding'

/** One row of a file, its cells by heading and exactly as the file writes them. */
export interface TableRow {
  /** as a spreadsheet numbers it: headings are row 1 */
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

/** A file with headings. Cells stand under the tidied heading ("short name"), whatever its capitals and order. */
export interface Table {
  readonly headings: readonly string[]
  /** the heading as the file writes it, for findings */
  readonly asWritten: Readonly<Record<string, string>>
  readonly rows: readonly TableRow[]
  readonly findings: readonly ImportFinding[]
}

/** Capitals, doubled spaces and spaces at the ends make no difference to a heading. */
export const tidyHeading = (heading: string): string => heading.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Reads a comma-separated file: with or without a byte order mark, with either line ending, blank lines left out. It
 * never throws on content; whatever is wrong is a finding.
 */
export function readTable(csv: string): Table {
  const parsed = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',' })
  const rows = parsed.data.map((cells, index) => ({ row: index + 1, cells: cells.map(unguarded) }))
  const faults = parsed.errors.map((fault) =>
    error((fault.row ?? 0) + 1, '', `The file's quotation marks don't pair up here.`),
  )
  const table = tableOf(rows)
  return { ...table, findings: [...faults, ...table.findings] }
}

/** The same of a table in a document: its cells to the letter, where the document's reader tidied them. */
export function tableOfCells(rows: readonly (readonly Cell[])[]): Table {
  return tableOf(
    rows.map((cells, index) => ({
      row: rowNumber(cells, index),
      cells: cells.map(({ text, exactly }) => exactly ?? text),
    })),
  )
}

/** The number that a row has in its document; its place among the others where the document numbers none. */
export const rowNumber = ([first]: readonly Cell[], index: number): number =>
  first !== undefined && 'row' in first.place ? first.place.row : index + 1

/** Rows of a file as it numbers them. */
interface NumberedRow {
  readonly row: number
  readonly cells: readonly string[]
}

function tableOf([first, ...others]: readonly NumberedRow[]): Table {
  if (!first || first.cells.every(isBlank)) return emptyTable()
  const headings = first.cells.map(tidyHeading)
  const rows = others.filter(({ cells }) => !cells.every(isBlank))
  return {
    headings,
    asWritten: Object.fromEntries(headings.map((heading, index) => [heading, (first.cells[index] ?? '').trim()])),
    rows: rows.map(({ row, cells }) => ({ row, cells: byHeading(headings, cells) })),
    findings: [...repeatedHeadings(headings), ...rows.flatMap(({ row, cells }) => rowTooLong(row, cells, headings))],
  }
}

/** An error for every heading that the file must have and has not. */
export function missingColumns(table: Table, wanted: readonly string[]): readonly ImportFinding[] {
  if (table.headings.length === 0) return []
  return wanted
    .filter((heading) => !table.headings.includes(tidyHeading(heading)))
    .map((heading) => error(1, heading, `There is no column headed '${heading}'.`))
}

const isBlank = (cell: string): boolean => cell.trim() === ''

const emptyTable = (): Table => ({
  headings: [],
  asWritten: {},
  rows: [],
  findings: [error(1, '', 'The file is empty: its first row must hold the headings.')],
})

function byHeading(headings: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const named: Record<string, string> = {}
  headings.forEach((heading, index) => {
    if (heading !== '' && !Object.hasOwn(named, heading)) named[heading] = cells[index] ?? ''
  })
  return named
}

function repeatedHeadings(headings: readonly string[]): readonly ImportFinding[] {
  const repeated = headings.filter((heading, index) => heading !== '' && headings.indexOf(heading) !== index)
  return [...new Set(repeated)].map((heading) =>
    error(1, heading, `The column '${heading}' is there more than once. Only the first was read.`),
  )
}

function rowTooLong(row: number, cells: readonly string[], headings: readonly string[]): readonly ImportFinding[] {
  const beyond = cells.slice(headings.length).filter((cell) => !isBlank(cell))
  if (beyond.length === 0) return []
  return [
    query(row, '', `The row is longer than the headings: '${beyond.join(', ')}' stands under none and was not read.`),
  ]
}
