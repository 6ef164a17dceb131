import { textOfHtml } from './cellText'
import { wordsOf } from './document'
import type { Block, Cell, CellKind } from './document'
import { lettersIn } from './escapedLetters'
import { displayNumber } from './numberFormats'
import { runsOfText } from './workbook'
import type { Workbook } from './workbook'
import { walkXml } from './xml'

/** Beyond this column nothing is read: what stands so far out is a slip of the hand. */
const COLUMNS = 256

interface Stored {
  readonly ref: string
  readonly type: string
  readonly style: number
  readonly value: string
  readonly formula: boolean
}

export interface SheetRead {
  readonly blocks: readonly Block[]
  readonly cells: number
  readonly laidOut: number
  readonly beyond: number
}

/** Reads a sheet's rows in order, a gap for each run of empty ones. Null when the part is damaged. */
export function readSheet(
  xml: string,
  sheet: string,
  book: Workbook,
  most: { readonly cells: number; readonly laidOut: number },
): SheetRead | null {
  const blocks: Block[] = []
  const count = { cells: 0, laidOut: 0, beyond: 0 }
  let row = new Map<number, Cell>()
  let last = 0
  const endRow = (): void => {
    const rowNumber = firstRow(row)
    if (rowNumber === null) return
    if (rowNumber > last + 1) blocks.push({ kind: 'gap' })
    const cells = spread(row, sheet, rowNumber)
    blocks.push({ kind: 'row', cells })
    count.laidOut += cells.length
    last = rowNumber
    row = new Map()
  }
  const sound = walkCells(
    xml,
    (stored) => {
      const cell = cellOf(stored, sheet, book)
      const column = columnOf(stored.ref)
      const isEmpty = cell.text === '' && (cell.exactly ?? '').trim() === ''
      if (isEmpty && cell.kind !== 'formula without a result') return
      if (column < 1 || column > COLUMNS) {
        count.beyond += 1
        return
      }
      count.cells += 1
      row.set(column, cell)
    },
    endRow,
    () => count.cells > most.cells || count.laidOut > most.laidOut,
  )
  return sound ? { blocks, ...count } : null
}

function walkCells(xml: string, onCell: (stored: Stored) => void, onRow: () => void, enough: () => boolean): boolean {
  const words = runsOfText()
  let cell: Omit<Stored, 'value' | 'formula'> | null = null
  let value = ''
  let formula = false
  let inValue = false
  const at = { row: 0, column: 0 }
  return walkXml(xml, {
    enough,
    open: ({ name, attributes }) => {
      words.open(name, attributes)
      if (name === 'row') Object.assign(at, { row: Number(attributes.r ?? at.row + 1), column: 0 })
      if (name === 'c') {
        // A writer may leave out where a cell stands: then it is the next one.
        at.column = attributes.r === undefined ? at.column + 1 : columnOf(attributes.r)
        const ref = attributes.r ?? `${letters(at.column)}${at.row}`
        cell = { ref, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) }
      }
      if (name === 'f') formula = true
      inValue = name === 'v'
    },
    text: (text) => {
      words.text(text)
      if (inValue) value += text
    },
    close: (name) => {
      words.close(name)
      if (name === 'v') inValue = false
      if (name === 'row') onRow()
      if (name !== 'c' || cell === null) return
      onCell({ ...cell, value: cell.type === 'inlineStr' ? words.take() : value, formula })
      words.take()
      cell = null
      value = ''
      formula = false
    },
  })
}

function cellOf(stored: Stored, sheet: string, book: Workbook): Cell {
  const place = { kind: 'sheet', sheet, row: rowOf(stored.ref), cell: stored.ref } as const
  const as = (text: string, kind: CellKind, kept: string | null): Cell => ({ text, kind, stored: kept, place })
  const words = (text: string): Cell => ({ ...wordsOf(textOfHtml(text), text), kind: 'text', stored: null, place })
  if (stored.formula && stored.value === '' && stored.type !== 'str') return as('', 'formula without a result', null)
  switch (stored.type) {
    case 's':
      return words(book.strings[Number(stored.value)] ?? '')
    case 'str':
    case 'inlineStr':
      return words(lettersIn(stored.value))
    case 'b':
      return as(stored.value === '1' ? 'TRUE' : 'FALSE', 'text', stored.value)
    case 'e':
      return as(stored.value, 'error', stored.value)
    case 'd':
      return as(stored.value, 'date', stored.value)
    default: {
      const { text, kind } = displayNumber(stored.value, book.formats[stored.style] ?? 'General', book.from1904)
      return as(text, kind, stored.value === '' ? null : stored.value)
    }
  }
}

function spread(row: ReadonlyMap<number, Cell>, sheet: string, number: number): readonly Cell[] {
  const width = Math.max(...row.keys())
  return Array.from({ length: width }, (_, index) => {
    const place = { kind: 'sheet', sheet, row: number, cell: `${letters(index + 1)}${number}` } as const
    return row.get(index + 1) ?? { text: '', stored: null, kind: 'text', place }
  })
}

function firstRow(row: ReadonlyMap<number, Cell>): number | null {
  const first = [...row.values()][0]
  return first?.place.kind === 'sheet' ? first.place.row : null
}

const rowOf = (ref: string): number => Number(/\d+$/.exec(ref)?.[0] ?? 0)

const columnOf = (ref: string): number =>
  Array.from(ref.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const letters = (column: number): string =>
  column <= 0 ? '' : `${letters(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`
