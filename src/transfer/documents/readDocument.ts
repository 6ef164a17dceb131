import { readCsv } from './csv'
import { decodeText } from './decode'
import type { DocumentContents } from './document'
import { readDocx } from './docx'
import { fileKind } from './fileKind'
import { prioritiesOf } from './headings'
import { readPlainText } from './plainText'
import { LIMITS, refused, tooBig } from './refusal'
import type { BlocksRead, Limits, Refusal } from './refusal'
import { tablesOf } from './tablesOf'
import { readXlsx } from './xlsx'

export type DocumentRead = ({ readonly kind: 'read' } & DocumentContents) | Refusal

/**
 * Reads the tables of a document, whatever its format: plain text, CSV, Excel or Word. What cannot be read is refused in
 * words for the person who sent it; nothing about a file makes it throw.
 */
export async function readDocument(name: string, bytes: Uint8Array, limits: Limits = LIMITS): Promise<DocumentRead> {
  if (bytes.byteLength === 0) return refused('empty', 'There is nothing in the file.')
  if (bytes.byteLength > limits.fileBytes) return tooBig(bytes.byteLength, limits.fileBytes)
  const read = await readBlocks(name, bytes, limits)
  if (read.kind === 'refused') return read
  return {
    kind: 'read',
    tables: tablesOf(read.blocks),
    priorities: prioritiesOf(read.blocks),
    findings: read.findings,
  }
}

async function readBlocks(name: string, bytes: Uint8Array, limits: Limits): Promise<BlocksRead> {
  const file = await fileKind(name, bytes, limits)
  switch (file.kind) {
    case 'refused':
      return file
    case 'xlsx':
      return readXlsx(file.packed, limits)
    case 'docx':
      return readDocx(file.packed, limits)
    case 'csv':
    case 'text': {
      const decoded = decodeText(bytes)
      if (decoded.kind === 'refused') return decoded
      return file.kind === 'csv' ? readCsv(decoded.text, limits) : readPlainText(decoded.text, limits)
    }
  }
}
