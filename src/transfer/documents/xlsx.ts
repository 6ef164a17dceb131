import type { Block, DocumentFinding, Place } from './document'
import { loneRowsApart } from './loneRows'
import { refused, tooManyCells, truncated } from './refusal'
import type { BlocksRead, Limits } from './refusal'
import { readSheet } from './sheet'
import type { SheetRead } from './sheet'
import { readWorkbook } from './workbook'
import type { Packed } from './zip'

/** Reads a workbook, its sheets one after another: what each cell displays, with what it stores beside it. */
export async function readXlsx(packed: Packed, limits: Limits): Promise<BlocksRead> {
  const book = await readWorkbook(packed)
  if (book.kind === 'refused') return book
  const blocks: Block[] = []
  const findings: DocumentFinding[] = []
  let [cells, laidOut] = [0, 0]
  for (const { name, path, hidden } of book.sheets) {
    const place: Place = { kind: 'sheet', sheet: name, row: 1, cell: null }
    if (hidden) {
      findings.push(query(place, `The sheet '${name}' is hidden and was not read.`))
      continue
    }
    const part = await packed.part(path)
    if (part.kind === 'refused') return part
    const most = { cells: limits.cells - cells, laidOut: limits.laidOut - laidOut }
    const sheet = part.text === null ? null : readSheet(part.text, name, book, most)
    if (sheet === null) return truncated()
    cells += sheet.cells
    laidOut += sheet.laidOut
    if (cells > limits.cells) return tooManyCells(limits.cells)
    if (laidOut > limits.laidOut) return tooManyCells(limits.laidOut)
    blocks.push({ kind: 'break', name: /^(?:sheet|table) ?\d*$/i.test(name) ? '' : name, place })
    for (const block of loneRowsApart(sheet.blocks)) blocks.push(block)
    for (const finding of oddities(sheet, place)) findings.push(finding)
  }
  if (cells === 0) return refused('empty', 'There is nothing in the workbook.')
  return { kind: 'read', blocks, findings }
}

const query = (place: Place, says: string): DocumentFinding => ({ severity: 'query', place, column: '', says })

function oddities({ blocks, beyond }: SheetRead, place: Place): readonly DocumentFinding[] {
  const uncounted = blocks
    .flatMap((block) => (block.kind === 'row' ? block.cells : []))
    .filter(({ kind }) => kind === 'formula without a result')
    .map((cell) =>
      query(cell.place, 'This formula has never been worked out. Open the file in Excel, save it and send that copy.'),
    )
  return beyond === 0
    ? uncounted
    : [...uncounted, query(place, `${beyond} cells stand beyond column IV and were not read.`)]
}
