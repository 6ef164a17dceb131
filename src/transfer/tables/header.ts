import { isBlank } from '../documents/document'
import type { Cell } from '../documents/document'
import { isOfSomethingElse, roleOf, yearIn } from './headings'
import type { ColumnRole } from './headings'
import { onOneLine } from './planRows'
import type { ColumnYear } from './planRows'

export interface HeadedColumn {
  readonly heading: string
  readonly role: ColumnRole
  readonly year: ColumnYear | null
}

/** The headings of a table of measures. */
export interface Header {
  readonly columns: readonly HeadedColumn[]
  readonly titleAt: number
}

const FIGURES: readonly ColumnRole[] = ['target', 'outturn']

/** Without one of these no row heads figures. Asked first, because thousands of rows are asked. */
const MAY_HEAD = /target|out-?turn|actual|result|achieved|\d\s?[-/–—]\s?\d/i

/**
 * The headings of a table of measures: one column for the measure and at least one for its targets or outturns. The
 * measure's may have no heading, when it comes first and a target follows. Null for any other row.
 */
export function headerOf(row: readonly Cell[]): Header | null {
  if (!row.some(({ text }) => MAY_HEAD.test(text))) return null
  const columns = row.map(({ text }) => headedBy(onOneLine(text)))
  const figures = columns.filter(({ role }) => FIGURES.includes(role))
  const titleAt = columns.findIndex(({ role }) => role === 'title')
  const unheaded = row[0] && isBlank(row[0]) && figures.some(({ role }) => role === 'target')
  if (figures.length === 0 || (titleAt === -1 && !unheaded)) return null
  return { columns: withYears(columns), titleAt: Math.max(titleAt, 0) }
}

/** Whether a row among measures is the heading of another kind of table that follows without a word between. */
export function isOtherHeader(row: readonly Cell[]): boolean {
  const filledIn = row.filter((cell) => !isBlank(cell)).map(({ text }) => onOneLine(text))
  return (
    filledIn.length > 1 &&
    filledIn.some(isOfSomethingElse) &&
    filledIn.every((text) => isOfSomethingElse(text) || roleOf(text) !== 'other') &&
    headerOf(row) === null
  )
}

export const sameHeadings = (one: Header, other: Header): boolean =>
  one.columns.map(({ heading }) => heading).join('\t') === other.columns.map(({ heading }) => heading).join('\t')

export const columnAt = (header: Header, role: ColumnRole): number =>
  header.columns.findIndex((column) => column.role === role)

function headedBy(heading: string): HeadedColumn {
  const startYear = yearIn(heading)
  return { heading, role: roleOf(heading), year: startYear === null ? null : { startYear, from: 'heading' } }
}

/** A target or outturn whose heading names no year is taken to be about the latest that the headings name. */
function withYears(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const named = columns.flatMap(({ year }) => (year ? [year.startYear] : []))
  if (named.length === 0) return columns
  const latest: ColumnYear = { startYear: Math.max(...named), from: 'table' }
  return columns.map((column) =>
    column.year === null && FIGURES.includes(column.role) ? { ...column, year: latest } : column,
  )
}
