import Papa from 'papaparse'
import { textOfHtml } from './cellText'
import { unguarded } from '../files/formulaGuard'
import { wordsOf } from './document'
import type { Block, Cell } from './document'
import { loneRowsApart } from './loneRows'
import { refused, tooManyCells } from './refusal'
import type { BlocksRead, Limits } from './refusal'

/** Reads a file of separated values: commas, semicolons or tabs between, headings and notes on rows of their own. */
export function readCsv(text: string, limits: Limits): BlocksRead {
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  if (parsed.data.every((cells) => cells.every((cell) => cell.trim() === ''))) {
    return refused('empty', 'There is nothing in the file.')
  }
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes')
  if (open) {
    return refused(
      'truncated',
      `A quotation mark opens in row ${(open.row ?? 0) + 1} and never closes: the file may have been cut off. Save it again and send that copy.`,
    )
  }
  const filledCells = parsed.data.reduce((sum, cells) => sum + cells.filter((cell) => cell !== '').length, 0)
  if (filledCells > limits.cells) return tooManyCells(limits.cells)
  if (parsed.data.reduce((sum, cells) => sum + cells.length, 0) > limits.laidOut) return tooManyCells(limits.laidOut)
  return { kind: 'read', blocks: loneRowsApart(parsed.data.map(blockOf)), findings: [] }
}

function blockOf(parts: readonly string[], index: number): Block {
  if (parts.every((part) => part.trim() === '')) return { kind: 'gap' }
  return { kind: 'row', cells: parts.map((part, cell) => cellOf(part, index + 1, cell + 1)) }
}

function cellOf(part: string, row: number, cell: number): Cell {
  const place = { kind: 'row', row, cell } as const
  if (part === '') return { text: '', stored: null, kind: 'text', place }
  const words = unguarded(part)
  return { ...wordsOf(textOfHtml(words), words), stored: null, kind: 'text', place }
}

/** Enough of a file to tell what it has between its cells. */
const BEGINNING = 100_000

/** What stands between the cells: of the marks that spreadsheets write, the one met most often outside quotation marks. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, BEGINNING).replace(/"(?:[^"]|"")*"/g, '')
  const met = ['\t', ';', ','].map((mark) => ({ mark, times: bare.split(mark).length }))
  return met.reduce((most, next) => (next.times > most.times ? next : most), { mark: ',', times: 1 }).mark
}
