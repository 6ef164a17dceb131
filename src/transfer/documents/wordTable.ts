import type { Block, Cell } from './document'
import type { Opened } from './xml'

interface OpenCell {
  readonly lines: string[]
  span: number
  carriesOn: boolean
}

export interface WordTable {
  readonly rows: readonly Block[]
  /** the ids of the footnotes that its cells point at */
  readonly notes: readonly string[]
}

/** More columns than this no page has. */
const COLUMNS = 100

const blanks = (count: number): readonly string[] =>
  Array<string>(Math.min(Math.max(Math.trunc(count) || 0, 0), COLUMNS)).fill('')

/**
 * Gathers the tables of a Word document, from its elements as they open and close. A cell that spans columns stands in
 * the first of them; one that carries on the cell above is blank, and inherits as a blank cell does. A table within a
 * cell is that cell's words.
 */
export class WordTables {
  cells = 0
  private tables = 0
  private depth = 0
  private rows: Block[] = []
  private notes: string[] = []
  private row: string[] = []
  private cell: OpenCell | null = null

  get inTable(): boolean {
    return this.depth > 0
  }

  open({ name, attributes }: Opened): void {
    if (name === 'tbl') this.depth += 1
    if (name === 'tbl' && this.depth === 1) this.tables += 1
    if (this.depth !== 1) return
    if (name === 'gridBefore') this.row.push(...blanks(Number(attributes.val ?? 0)))
    if (name === 'tc') this.cell = { lines: [], span: 1, carriesOn: false }
    if (name === 'gridSpan' && this.cell) this.cell.span = Number(attributes.val ?? 1)
    if (name === 'vMerge' && this.cell) this.cell.carriesOn = attributes.val !== 'restart'
  }

  write(words: string, pointed: readonly string[]): void {
    this.cell?.lines.push(words)
    this.notes.push(...pointed)
  }

  /** The table that ended with this element; null when none did. */
  close(name: string): WordTable | null {
    if (this.depth === 1 && name === 'tc') this.endCell()
    if (this.depth === 1 && name === 'tr') this.endRow()
    if (name !== 'tbl') return null
    this.depth -= 1
    if (this.depth > 0) return null
    const table = { rows: this.rows, notes: this.notes }
    this.rows = []
    this.notes = []
    return table
  }

  private endCell(): void {
    if (!this.cell) return
    const { lines, span, carriesOn } = this.cell
    const spanned = blanks(span - 1)
    this.row.push(carriesOn ? '' : lines.filter((line) => line !== '').join('\n'), ...spanned)
    this.cells += 1 + spanned.length
    this.cell = null
  }

  private endRow(): void {
    const place = { table: this.tables, row: this.rows.length + 1 }
    this.rows.push({ kind: 'row', cells: this.row.map((text, index) => cellOf(text, { ...place, cell: index + 1 })) })
    this.row = []
  }
}

const cellOf = (text: string, at: { table: number; row: number; cell: number }): Cell => ({
  text,
  stored: null,
  kind: 'text',
  place: { kind: 'table', ...at },
})
