import writeExcelFile from 'write-excel-file/node'
import type { CellObject } from 'write-excel-file/node'
import { exact } from '../../domain/decimal'
import { lettersOut } from '../documents/escapedLetters'
import { fileName } from './fileName'
import type { OutgoingCell, OutgoingFile, OutgoingTable } from './outgoingFile'
import { writtenWords } from './writtenWords'

/** Excel holds so many letters in a cell, and offers to repair a file with more. */
const MOST_LETTERS = 32_767
const CUT = ' … (cut off: a cell holds no more)'

/** Widths in letters: of a column of codes, and of one of commentary, which is wrapped. */
const NARROWEST = 10
const WIDEST = 60

/** The table as a workbook of one sheet: headings bold and kept in sight, words wrapped, numbers as numbers, no formulas. */
export async function xlsxFile(table: OutgoingTable): Promise<OutgoingFile> {
  const header = table.header.map((text) => headingCell(writtenWords(text, table)))
  const rows = table.rows.map((row) => row.map((cell) => cellOf(cell, table)))
  const sheet = { sheet: sheetName(table.name), stickyRowsCount: 1, columns: widths(table) }
  return {
    name: fileName(table.name, 'xlsx'),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeExcelFile([header, ...rows], sheet).toBuffer(),
  }
}

const headingCell = (text: string): CellObject => ({
  ...textCell(text),
  fontWeight: 'bold',
  backgroundColor: '#E8E8E8',
})

const textCell = (text: string): CellObject => ({
  value: lettersOut(text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - CUT.length)}${CUT}` : text),
  type: String,
  wrap: true,
  alignVertical: 'top',
})

function cellOf(cell: OutgoingCell, table: OutgoingTable): CellObject | null {
  if (cell === null) return null
  if (cell.kind === 'text') return cell.text === '' ? null : textCell(writtenWords(cell.text, table))
  const value = Number(cell.number)
  // Excel keeps fifteen digits. A number with more stays in words rather than be another number.
  if (!isKept(cell.number, value)) return { ...textCell(cell.number), align: 'right' }
  return { value, type: Number, format: formatOf(cell.decimals), alignVertical: 'top' }
}

const isKept = (number: string, value: number): boolean =>
  exact(number).precision() <= 15 && Math.abs(value) < 1e15 && exact(String(value)).equals(number)

const formatOf = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`)

/** As wide as the longest line in it, within reason; headings wrap at their words. */
function widths({ header, rows }: OutgoingTable): { width: number }[] {
  return header.map((heading, column) => {
    const words = heading.split(/\s+/).map((word) => word.length)
    const lines = rows.map((row) => longestLine(row[column] ?? null))
    return { width: Math.min(WIDEST, Math.max(NARROWEST, ...words, ...lines) + 2) }
  })
}

function longestLine(cell: OutgoingCell): number {
  if (cell === null) return 0
  const text = cell.kind === 'text' ? cell.text : cell.number
  return text.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
}

/** At most 31 letters, and none of those that a sheet's name may not have. */
function sheetName(name: string): string {
  const safe = name
    .replace(/[[\]/\\:*?\p{Cc}\p{Cf}]+/gu, '-')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim()
  return safe === '' || safe.toLowerCase() === 'history' ? 'Outturn' : safe
}
