import { strFromU8, unzipSync } from 'fflate'
import type { Cell } from '../../../src/transfer/documents/document'
import { readDocument } from '../../../src/transfer/documents/readDocument'
import type { OutgoingCell, OutgoingFile, OutgoingTable } from '../../../src/transfer/files/outgoingFile'

export const text = (words: string): OutgoingCell => ({ kind: 'text', text: words })
export const number = (value: string, decimals = 0): OutgoingCell => ({ kind: 'number', number: value, decimals })

export const aTable = (...rows: OutgoingTable['rows']): OutgoingTable => ({
  name: 'Q1 2021/22',
  header: ['code', 'words'],
  rows,
})

/** A file's rows as our own readers read them. */
export async function rowsOf({ name, bytes }: OutgoingFile): Promise<readonly (readonly Cell[])[]> {
  const read = await readDocument(name, bytes)
  if (read.kind === 'refused') throw new Error(read.says)
  return read.tables.flatMap(({ rows }) => rows)
}

/** The words of every cell under the headings, to the letter. */
export async function wordsOf(file: OutgoingFile): Promise<readonly (readonly string[])[]> {
  const [, ...rows] = await rowsOf(file)
  return rows.map((row) => row.map(({ text: tidied, exactly }) => exactly ?? tidied))
}

/** Every part of a workbook, as one text. */
export const xmlOf = ({ bytes }: OutgoingFile): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')

export const csvOf = ({ bytes }: OutgoingFile): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
