import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'

/** A document before it has a format: paragraphs, and tables of rows. */
export type Piece = { readonly words: string } | { readonly rows: readonly (readonly string[])[] }

export const words = (text: string): Piece => ({ words: text })
export const table = (...rows: readonly (readonly string[])[]): Piece => ({ rows })

/** The document as plain text, a tab between cells and a blank line between paragraphs. */
export function asText(pieces: readonly Piece[]): Uint8Array {
  const parts = pieces.map((piece) =>
    'words' in piece ? piece.words : piece.rows.map((row) => row.join('\t')).join('\n'),
  )
  return strToU8(parts.join('\n\n'))
}

export const asCsv = (pieces: readonly Piece[]): Uint8Array => strToU8(Papa.unparse(gridOf(pieces)))

/** Every cell as words of its own, as a plan that is typed into Excel. */
export function asXlsx(pieces: readonly Piece[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const rows = gridOf(pieces).map((row, at) => {
    const cells = row.map((cell, column) => inlineCell(`${String.fromCharCode(65 + column)}${at + 1}`, cell))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return workbook(rows.join(''), more)
}

/** A workbook of one sheet with these rows, as XML. */
export function workbook(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return pack({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  })
}

export function asDocx(pieces: readonly Piece[]): Uint8Array {
  return wordFile(pieces.map((piece) => ('words' in piece ? paragraph(piece.words) : wordTable(piece.rows))).join(''))
}

/** A Word document with this body, as XML. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return pack({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  })
}

export const paragraph = (text: string): string =>
  `<w:p>${text
    .split('\n')
    .map((line) => `<w:r><w:t>${escape(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>')}</w:p>`

export const pack = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

const inlineCell = (ref: string, text: string): string =>
  text === '' ? '' : `<c r="${ref}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`

/** In a grid every paragraph is a row with one cell, and blank rows part them. */
const gridOf = (pieces: readonly Piece[]): string[][] =>
  pieces.flatMap((piece) => [...('words' in piece ? [[piece.words]] : piece.rows.map((row) => [...row])), ['']])

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
