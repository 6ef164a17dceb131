import Papa from 'papaparse'
import { fileName } from './fileName'
import { guarded } from './formulaGuard'
import type { OutgoingCell, OutgoingFile, OutgoingTable } from './outgoingFile'
import { writtenWords } from './writtenWords'

/** Tells Excel that the file is in UTF-8. */
const MARK = '\uFEFF'

/** Marks that would part a cell in two where a spreadsheet parts by something other than commas. */
const PARTS = /[;\t|]/

/** The table as comma-separated values. Nothing in it can run when it is opened in a spreadsheet. */
export function csvFile(table: OutgoingTable): OutgoingFile {
  const words = (cell: OutgoingCell): string => {
    if (cell === null) return ''
    return cell.kind === 'number' ? cell.number : guarded(writtenWords(cell.text, table))
  }
  const header = table.header.map((text) => guarded(writtenWords(text, table)))
  const text = Papa.unparse([header, ...table.rows.map((row) => row.map(words))], {
    newline: '\r\n',
    quotes: (cell: unknown) => typeof cell === 'string' && PARTS.test(cell),
  })
  return {
    name: fileName(table.name, 'csv'),
    contentType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(`${MARK}${text}\r\n`),
  }
}
