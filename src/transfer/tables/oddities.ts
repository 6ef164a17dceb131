import { sayPlace } from '../documents/document'
import type { Cell, DocumentFinding } from '../documents/document'
import { foldName } from '../documents/headings'
import { query } from './planRows'
import type { PlanRow } from './planRows'
import type { RawRow, TableRead } from './tableReading'

/** What a person should look at in the measures of one table. */
export const tableOddities = ({ rows, table }: TableRead): readonly DocumentFinding[] =>
  rows.length === 0
    ? []
    : [
        ...undated(rows),
        ...lostRatings(rows),
        ...rows.flatMap(strangeCells),
        ...rows.flatMap(figureless),
        ...unplaced(rows, table.place),
      ]

/** Targets and outturns whose own heading names no year. */
function undated(rows: readonly RawRow[]): readonly DocumentFinding[] {
  const columns = rows[0]?.columns ?? []
  return columns
    .filter(({ column: { role, year } }) => (role === 'target' || role === 'outturn') && year?.from !== 'heading')
    .map(({ column: { heading, year }, cell }) => {
      const taken = year
        ? `It was taken to be about ${year.startYear}/${String((year.startYear + 1) % 100).padStart(2, '0')}, the latest year beside it.`
        : 'No year stands beside it either.'
      return query(cell.place, heading, `The column '${heading}' names no year. ${taken}`)
    })
}

/** Ratings are often pictures, and reach us as a stray mark or as nothing. */
function lostRatings(rows: readonly RawRow[]): readonly DocumentFinding[] {
  const ratings = rows.flatMap(({ columns }) => columns.filter(({ column }) => column.role === 'rating'))
  const lost = ratings.filter(({ cell }) => !/[\p{L}\d]/u.test(cell.text))
  const first = lost[0]
  if (!first) return []
  const marks = [...new Set(lost.map(({ cell }) => cell.text.trim()).filter((text) => text !== ''))]
  const left = marks.length === 0 ? '' : ` What is left of them: ${marks.map((mark) => `'${mark}'`).join(', ')}.`
  const says = `${lost.length} of ${ratings.length} ratings are no words: they may have been pictures that were lost.${left}`
  return [query(first.cell.place, first.column.heading, says)]
}

function strangeCells({ columns }: RawRow): readonly DocumentFinding[] {
  return columns.flatMap(({ column, cell }) => {
    const says = strange(cell)
    return (column.role === 'target' || column.role === 'outturn') && says !== null
      ? [query(cell.place, column.heading, says)]
      : []
  })
}

function strange({ kind, text }: Cell): string | null {
  switch (kind) {
    case 'date':
      return `'${text}' is a date in the spreadsheet, where a figure was due.`
    case 'error':
      return `The formula in this cell failed: it shows '${text}'.`
    case 'text':
    case 'number':
    case 'formula without a result':
      return null
  }
}

const figureless = ({ columns, title, titleCell }: RawRow): readonly DocumentFinding[] =>
  columns.every(({ cell }) => cell.text.trim() === '')
    ? [query(titleCell.place, '', `'${title}' has nothing in any column. Is it a measure?`)]
    : []

function unplaced(rows: readonly RawRow[], place: DocumentFinding['place']): readonly DocumentFinding[] {
  const lost = rows.filter(
    ({ serviceArea, priority, keyAim }) => serviceArea === '' && priority === '' && keyAim === '',
  )
  return lost.length === 0
    ? []
    : [query(place, '', `No heading says which service or priority ${lost.length} of these measures belong to.`)]
}

/** One title in two places may be one measure listed twice, or two measures: a person says. */
export function listedTwice(rows: readonly PlanRow[]): readonly DocumentFinding[] {
  const first = new Map<string, PlanRow>()
  return rows.flatMap((row) => {
    const key = foldName(row.title)
    const earlier = first.get(key)
    if (!earlier) first.set(key, row)
    return earlier
      ? [
          query(
            row.place,
            '',
            `'${row.title}' stands under ${under(earlier)} too, at ${sayPlace(earlier.place)}. Is it one measure?`,
          ),
        ]
      : []
  })
}

const under = ({ serviceArea, priority }: PlanRow): string => `'${serviceArea || priority || 'no heading'}'`
