import { filled, isBlank } from '../documents/document'
import type { Cell, DocumentFinding } from '../documents/document'
import { readAims } from './aims'
import type { AimsRead } from './aims'
import { columnAt } from './header'
import type { Header } from './header'
import { onOneLine, query, unread } from './planRows'
import type { RawColumn, RawRow, Reading } from './tableReading'

export type RowRead =
  | { readonly kind: 'measure'; readonly row: RawRow; readonly findings: readonly DocumentFinding[] }
  /** a second line of the title above */
  | { readonly kind: 'more title'; readonly words: string }
  /** no measure: a placeholder, an aim by itself, or something that a finding tells of */
  | { readonly kind: 'none'; readonly aims: AimsRead | null; readonly findings: readonly DocumentFinding[] }

type Row = readonly Cell[]

const BLANK_CELL = { text: '', stored: null, kind: 'text' } as const
const PLACEHOLDER = /^(?:not applicable|n\/?a|none|nil|-+)\.?$/i

/** Reads a row under the headings of a table of measures. */
export function readRow(row: Row, header: Header, reading: Reading, table: number): RowRead {
  if (isPlaceholder(row, header)) return { kind: 'none', aims: null, findings: [] }
  const at = (index: number): string => onOneLine(row[index]?.text ?? '')
  const title = at(header.titleAt)
  const columns = columnsOf(row, header)
  const empty = columns.every(({ cell }) => isBlank(cell))
  if (title !== '' && empty && goesOn(title)) return { kind: 'more title', words: title }
  const aims = readAims(reading.aims, at(columnAt(header, 'key aim')), at(columnAt(header, 'outcome')))
  if (title === '') return { kind: 'none', aims, findings: empty ? [] : untitled(row) }
  const titleCell = row[header.titleAt] ?? { ...BLANK_CELL, place: { kind: 'row', row: 0, cell: null } }
  return {
    kind: 'measure',
    row: {
      serviceArea: at(columnAt(header, 'service area')) || reading.section.serviceArea,
      priority: at(columnAt(header, 'priority')) || reading.section.priority,
      strapline: reading.section.strapline,
      keyAim: aims.keyAim,
      outcome: aims.outcome,
      title,
      titleCell,
      columns,
      table,
    },
    findings: [...shiftedFinding(aims, row), ...beyondFinding(row, header)],
  }
}

/** A title's second line begins in the middle of a sentence. */
export const goesOn = (words: string): boolean => /^[a-z(&]/.test(words)

/** "Not applicable" where a measure would stand. A measure whose figures are all "N/A" has a title of its own. */
function isPlaceholder(row: Row, header: Header): boolean {
  const title = row[header.titleAt]?.text.trim() ?? ''
  return (title === '' || PLACEHOLDER.test(title)) && filled(row).every(({ text }) => PLACEHOLDER.test(text.trim()))
}

const FIGURELESS = ['title', 'key aim', 'outcome', 'priority', 'service area']

function columnsOf(row: Row, { columns, titleAt }: Header): readonly RawColumn[] {
  const place = row[0]?.place ?? { kind: 'row', row: 0, cell: null }
  return columns.flatMap((column, index) => {
    if (index === titleAt || FIGURELESS.includes(column.role)) return []
    const cell = row[index] ?? { ...BLANK_CELL, place }
    return column.heading === '' && isBlank(cell) ? [] : [{ column, cell }]
  })
}

function untitled(row: Row): readonly DocumentFinding[] {
  const first = filled(row)[0]
  return first
    ? [
        unread(
          first.place,
          '',
          `This row has figures but names no measure, so it was not read: '${onOneLine(first.text)}' …`,
        ),
      ]
    : []
}

function shiftedFinding({ shifted, outcome, keyAim }: AimsRead, row: Row): readonly DocumentFinding[] {
  const place = row[0]?.place
  if (!shifted || !place) return []
  const under = keyAim === '' ? 'No key aim above has its number.' : `Its key aim is read as '${keyAim}'.`
  return [query(place, '', `The outcome '${outcome}' stands in the key aims' column. ${under}`)]
}

function beyondFinding(row: Row, { columns }: Header): readonly DocumentFinding[] {
  const beyond = filled(row.slice(columns.length))
  const first = beyond[0]
  return first
    ? [
        query(
          first.place,
          '',
          `'${beyond.map(({ text }) => text).join(', ')}' stands under no heading and was not read.`,
        ),
      ]
    : []
}
