import { strToU8, zipSync } from 'fflate'
import { readDocument } from '../../../src/transfer/documents/readDocument'
import { LIMITS } from '../../../src/transfer/documents/refusal'
import type { Limits } from '../../../src/transfer/documents/refusal'
import { asCsv, asDocx, asXlsx, pack, table, wordFile, words, workbook } from './files'

const PLAN = [words('Docks performance'), table(['Measure', 'Target'], ['Ropes mended', '4'])]

async function refusal(name: string, bytes: Uint8Array, limits: Limits = LIMITS): Promise<string> {
  const read = await readDocument(name, bytes, limits)
  return read.kind === 'refused' ? read.reason : 'read'
}

/** A compound file, as Office writes when it locks a file, with the name of the part that holds what is locked. */
const compound = (part: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(part, 'utf16le')])

/** The size that the packing says a part has, changed in both places where it says so. */
function understate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(packed)
  const local = bytes.indexOf(Buffer.from('PK\u0003\u0004', 'latin1'))
  const listed = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  bytes.writeUInt32LE(size, local + 22)
  bytes.writeUInt32LE(size, listed + 24)
  return bytes
}

describe('a file is refused', () => {
  it.each([
    ['of no bytes', 'plan.csv', new Uint8Array(), 'empty'],
    ['of blank lines', 'plan.txt', strToU8('\n\n \n'), 'empty'],
    ['a CSV of blank cells', 'plan.csv', strToU8(',,\n,,\n'), 'empty'],
    ['a workbook without a cell', 'plan.xlsx', workbook(''), 'empty'],
    ['of 60 MB', 'plan.xlsx', new Uint8Array(60 * 1024 * 1024), 'too big'],
    ['locked with a password', 'plan.xlsx', compound('EncryptedPackage'), 'password'],
    ['from before 2007', 'plan.xls', compound('Workbook'), 'old format'],
    ['named as one with macros', 'plan.xlsm', asXlsx(PLAN), 'macros'],
    ['with macros inside, whatever its name', 'plan.xlsx', asXlsx(PLAN, { 'xl/vbaProject.bin': 'code' }), 'macros'],
    ['a workbook cut off', 'plan.xlsx', asXlsx(PLAN).subarray(0, 400), 'truncated'],
    ['a workbook of nothing but noughts', 'plan.xlsx', new Uint8Array(50), 'truncated'],
    ['a workbook with broken XML', 'plan.xlsx', workbook('<row r="1"><c r="A1"'), 'truncated'],
    [
      'a workbook without its list of sheets',
      'plan.xlsx',
      asXlsx(PLAN, { 'xl/workbook.xml': '<workbook/>' }),
      'truncated',
    ],
    ['a document with broken XML', 'plan.docx', pack({ 'word/document.xml': '<w:document><w:body>' }), 'truncated'],
    ['a CSV cut off inside quotation marks', 'plan.csv', strToU8('a,b\n"c,d\n'), 'truncated'],
    ['a document called a workbook', 'plan.xlsx', asDocx(PLAN), 'mislabelled'],
    ['a workbook called a document', 'plan.docx', asXlsx(PLAN), 'mislabelled'],
    ['a workbook called a CSV', 'plan.csv', asXlsx(PLAN), 'mislabelled'],
    ['text called a workbook', 'plan.xlsx', asCsv(PLAN), 'mislabelled'],
    ['another packed file called a workbook', 'plan.xlsx', pack({ 'a.txt': 'a' }), 'mislabelled'],
    ['a PDF', 'plan.pdf', strToU8('%PDF-1.7'), 'unknown format'],
    ['a picture', 'plan.png', new Uint8Array([0x89, 0x50]), 'unknown format'],
    ['bytes called text', 'plan.txt', new Uint8Array([65, 0, 66, 0]), 'not text'],
  ])('%s (%s)', async (_what, name, bytes, reason) => {
    expect(await refusal(name, bytes)).toBe(reason)
  })

  it('that unpacks to more than the limit, before anything is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(LIMITS.unpackedBytes + 1) })
    expect(bomb.byteLength).toBeLessThan(LIMITS.fileBytes)
    expect(await refusal('plan.xlsx', bomb)).toBe('unpacks too big')
  })

  it('that holds more than it says, however much that is', async () => {
    const liar = understate(zipSync({ 'word/document.xml': new Uint8Array(LIMITS.unpackedBytes + 1) }), 1000)
    expect(await refusal('plan.docx', liar)).toBe('truncated')
  })

  it.each([
    ['plan.txt', strToU8('a\tb\tc\td')],
    ['plan.csv', strToU8('a,b,c,d')],
    ['plan.xlsx', asXlsx([table(['a', 'b', 'c', 'd'])])],
    ['plan.docx', asDocx([table(['a', 'b', 'c', 'd'])])],
  ])('of more cells than the limit (%s)', async (name, bytes) => {
    expect(await refusal(name, bytes, { ...LIMITS, cells: 3 })).toBe('too many cells')
    expect(await refusal(name, bytes, { ...LIMITS, cells: 4 })).toBe('read')
  })

  const rows = (count: number, cell: (row: number) => string) =>
    Array.from({ length: count }, (_, row) => `<row r="${row + 1}">${cell(row + 1)}</row>`).join('')

  it.each([
    ['rows of one cell far to the right', 'plan.xlsx', workbook(rows(5_000, (row) => `<c r="IV${row}"><v>1</v></c>`))],
    ['rows of commas', 'plan.csv', strToU8(`1${','.repeat(400)}\n`.repeat(3_000))],
    [
      'Word cells that each span hundreds of columns',
      'plan.docx',
      wordFile(
        `<w:tbl>${`<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc>'.repeat(50)}</w:tr>`.repeat(400)}</w:tbl>`,
      ),
    ],
  ])('that would be far larger laid out than it is: %s', async (_what, name, bytes) => {
    expect(await refusal(name, bytes)).toBe('too many cells')
  })

  it('that claims a million rows and has a few is read as the few', async () => {
    const claims = `<dimension ref="A1:XFD1048576"/>${rows(2, (row) => `<c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>1</v></c>`)}<row r="1048576"><c r="A1048576"><v>9</v></c><c r="B1048576"><v>9</v></c></row>`
    expect(await refusal('plan.xlsx', workbook(claims))).toBe('read')
  })

  it.each([
    ['an entity from elsewhere', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
    [
      'entities within entities',
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY e "&b;&b;&b;">]>',
      '&e;',
    ],
    ['a document type from elsewhere', '<!DOCTYPE x SYSTEM "https://evil.example/x.dtd">', '&e;'],
  ])('with %s: nothing is fetched or unfolded', async (_what, type, entity) => {
    const body = `<w:p><w:r><w:t>${entity}</w:t></w:r></w:p>`
    const xml = `<?xml version="1.0"?>${type}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
    expect(await refusal('plan.docx', pack({ 'word/document.xml': xml }))).toBe('truncated')
  })

  it.each(['../../../etc/passwd', '/etc/passwd', 'C:\\Windows\\win.ini', 'xl/../../secret'])(
    'when a part in it is called “%s”, and nothing is written anywhere',
    async (path) => {
      expect(await refusal('plan.xlsx', asXlsx(PLAN, { [path]: 'root' }))).toMatch(/^(?:read|truncated)$/)
    },
  )

  it('never: a formula is what it last showed, and is not worked out', async () => {
    const cell = '<c r="A1" t="str"><f>WEBSERVICE("https://evil.example")</f><v>shown</v></c><c r="B1"><v>1</v></c>'
    const read = await readDocument('plan.xlsx', workbook(`<row r="1">${cell}</row>`))
    expect(JSON.stringify(read)).toContain('shown')
    expect(JSON.stringify(read)).not.toContain('WEBSERVICE')
  })

  it('in words that say what to do', async () => {
    expect(await readDocument('plan.xlsx', compound('EncryptedPackage'))).toEqual({
      kind: 'refused',
      reason: 'password',
      says: 'The file is locked with a password. Take the password off, save it and send that copy.',
    })
  })
})
