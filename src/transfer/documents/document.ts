/** Where something stands in the file it was read from, in the words of that kind of file; all count from 1. */
export type Place =
  | { readonly kind: 'line'; readonly line: number; readonly cell: number | null }
  | { readonly kind: 'row'; readonly row: number; readonly cell: number | null }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly row: number; readonly cell: string | null }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'table'; readonly table: number; readonly row: number; readonly cell: number | null }

/** Says a place to a person: "line 12", "sheet 'Parks', cell B7". */
export function sayPlace(place: Place): string {
  switch (place.kind) {
    case 'line':
      return place.cell === null ? `line ${place.line}` : `line ${place.line}, cell ${place.cell}`
    case 'row':
      return place.cell === null ? `row ${place.row}` : `row ${place.row}, cell ${place.cell}`
    case 'sheet':
      return place.cell === null
        ? `sheet '${place.sheet}', row ${place.row}`
        : `sheet '${place.sheet}', cell ${place.cell}`
    case 'paragraph':
      return `paragraph ${place.paragraph}`
    case 'table':
      return place.cell === null
        ? `table ${place.table}, row ${place.row}`
        : `table ${place.table}, row ${place.row}, cell ${place.cell}`
  }
}

/** What a cell of a spreadsheet holds beneath what it shows. Only a spreadsheet tells. */
export type CellKind = 'text' | 'number' | 'date' | 'error' | 'formula without a result'

/** A cell as a reader of the page sees it. `stored` is what a spreadsheet keeps beneath ("0.971" shown as "97.1%"). */
export interface Cell {
  readonly text: string
  /** the words to the letter, where `text` has them tidied: what Outturn wrote itself it reads back unchanged */
  readonly exactly?: string
  readonly stored: string | null
  readonly kind: CellKind
  readonly place: Place
}

export interface Paragraph {
  readonly text: string
  /** a word processor's own heading level, 1 for the highest; null for anything else */
  readonly level: number | null
  readonly place: Place
}

/**
 * What every format is read into first: paragraphs and rows as they follow one another. A gap is a blank line or row; a
 * break is where nothing carries on from what stands before (another sheet), with the name of what begins.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'break'; readonly name: string; readonly place: Place }

/** A footnote that follows a table: its marker, and its paragraphs without it. */
export interface TableNote {
  readonly marker: string
  readonly paragraphs: readonly string[]
  readonly place: Place
}

export interface DocumentTable {
  /** the nearest heading above, as written; '' where there is none */
  readonly heading: string
  /** the nearest heading above that the document names elsewhere too: in its contents, in a list, by a higher style */
  readonly section: string
  /** the paragraphs between this table and the one before */
  readonly before: readonly Paragraph[]
  /** nothing but blank lines stands between this table and the one before */
  readonly continues: boolean
  readonly rows: readonly (readonly Cell[])[]
  readonly notes: readonly TableNote[]
  readonly place: Place
}

/** What reading says about a place in a document. An error was not read; a query was, and a person should look at it. */
export interface DocumentFinding {
  readonly severity: 'error' | 'query'
  readonly place: Place
  /** the column's heading as written; '' for the whole row or table */
  readonly column: string
  readonly says: string
}

export interface DocumentContents {
  readonly tables: readonly DocumentTable[]
  /** the priorities or themes that the document lists as such */
  readonly priorities: readonly string[]
  readonly findings: readonly DocumentFinding[]
}

/** A cell's words, tidied for reading, with the untidied ones beside them where they differ. */
export const wordsOf = (text: string, exactly: string): Pick<Cell, 'text' | 'exactly'> =>
  text === exactly ? { text } : { text, exactly }

export const isBlank = (cell: Cell): boolean => cell.text.trim() === ''
export const filled = (cells: readonly Cell[]): readonly Cell[] => cells.filter((cell) => !isBlank(cell))
