import { strToU8 } from 'fflate'
import fc from 'fast-check'
import type { DocumentContents } from '../../../src/transfer/documents/document'
import { sayPlace } from '../../../src/transfer/documents/document'
import { readDocument } from '../../../src/transfer/documents/readDocument'
import { readPlanTables } from '../../../src/transfer/tables/readPlanTables'
import { asText, pack, paragraph, table, wordFile, words, workbook } from './files'

async function contents(name: string, bytes: Uint8Array): Promise<DocumentContents> {
  const read = await readDocument(name, bytes)
  if (read.kind === 'refused') throw new Error(read.says)
  return read
}

const shown = ({ tables }: DocumentContents): readonly (readonly string[])[] =>
  tables.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)))

describe('plain text', () => {
  it('gives each table its heading, its cells with their places, and the notes beneath', async () => {
    const { tables } = await contents(
      'a.txt',
      asText([
        words('Docks'),
        words('All is well.'),
        table(['a', 'b*'], ['c', 'd']),
        words('* Nearly.'),
        words('Not a note.'),
        words('* Nor this.'),
      ]),
    )
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatchObject({ heading: 'Docks', notes: [{ marker: '*', paragraphs: ['Nearly.'] }] })
    expect(tables[0]?.rows.flat().map(({ place }) => sayPlace(place))).toEqual([
      'line 5, cell 1',
      'line 5, cell 2',
      'line 6, cell 1',
      'line 6, cell 2',
    ])
  })

  it('mends a row that a line break inside a cell broke in two', async () => {
    const read = await contents('a.txt', strToU8('Measure\tTarget\tOutturn\nRopes that were\nmended\t4\t5\n'))
    expect(shown(read)).toEqual([
      ['Measure', 'Target', 'Outturn'],
      ['Ropes that were mended', '4', '5'],
    ])
  })

  it.each([
    ['UTF-8', Buffer.from('£1–2\tb', 'utf8')],
    ['UTF-8 with its mark', Buffer.from('\uFEFF£1–2\tb', 'utf8')],
    ['UTF-16 with its mark', Buffer.from('\uFEFF£1–2\tb', 'utf16le')],
    ['the letters of Windows', Buffer.from([0xa3, 0x31, 0x96, 0x32, 0x09, 0x62])],
  ])('is read in %s', async (_letters, bytes) => {
    expect(shown(await contents('a.txt', bytes))).toEqual([['£1–2', 'b']])
  })
})

describe('CSV', () => {
  it.each([
    ['commas', 'a,"b, c"\n'],
    ['semicolons', 'a;b, c\n'],
    ['tabs', 'a\tb, c\n'],
  ])('may have %s between', async (_between, csv) => {
    expect(shown(await contents('a.csv', strToU8(csv)))).toEqual([['a', 'b, c']])
  })
})

describe('Excel', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  const strings =
    '<sst><si><r><t>Ropes </t></r><r><t>mended</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si></sst>'
  const row = (cells: string): string => `<row r="1">${cells}</row>`
  const parts = { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings }

  it.each([
    ['a percentage', '<c r="A1" s="1"><v>0.971</v></c>', '97.10%', '0.971', 'number'],
    ['money', '<c r="A1" s="2"><v>5154.25</v></c>', '£5,154.25', '5154.25', 'number'],
    ['a plain number', '<c r="A1"><v>1723180</v></c>', '1723180', '1723180', 'number'],
    ['a date', '<c r="A1" s="3"><v>44286</v></c>', '31/03/2021', '44286', 'date'],
    ['shared words with a raised mark', '<c r="A1" t="s"><v>0</v></c>', 'Ropes mended¹', null, 'text'],
    ['what a formula came to', '<c r="A1" t="str"><f>A2</f><v>3 of 4</v></c>', '3 of 4', null, 'text'],
    ['a number from a formula', '<c r="A1" s="1"><f>1/4</f><v>0.25</v></c>', '25.00%', '0.25', 'number'],
    ['a failed formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!', '#DIV/0!', 'error'],
  ])('shows %s as the cell does, with what it stores', async (_what, cell, text, stored, kind) => {
    const read = await contents('a.xlsx', workbook(row(`${cell}<c r="B1"><v>1</v></c>`), parts))
    expect(read.tables[0]?.rows[0]?.[0]).toMatchObject({ text, stored, kind, place: { kind: 'sheet', cell: 'A1' } })
  })

  it('says that a formula was never worked out, and that a date stands where a figure was due', async () => {
    const heads =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Measure</t></is></c><c r="B1" t="inlineStr"><is><t>Target</t></is></c></row>'
    const body =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="3"><v>44286</v></c></row><row r="3"><c r="A3"><v>9</v></c><c r="B3"><f>1+1</f></c></row>'
    const { findings } = readPlanTables(await contents('a.xlsx', workbook(heads + body, parts)))
    const says = findings.map((finding) => `${sayPlace(finding.place)}: ${finding.says}`)
    expect(says).toContain(
      "sheet 'Sheet1', cell B3: This formula has never been worked out. Open the file in Excel, save it and send that copy.",
    )
    expect(says).toContain(
      "sheet 'Sheet1', cell B2: '31/03/2021' is a date in the spreadsheet, where a figure was due.",
    )
  })

  it('names a table after its sheet, and leaves a hidden sheet alone, saying so', async () => {
    const read = await contents(
      'a.xlsx',
      workbook('', {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Docks" sheetId="1" r:id="a"/><sheet name="Old" state="hidden" sheetId="2" r:id="b"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="a" Target="/xl/one.xml"/><Relationship Id="b" Target="two.xml"/></Relationships>',
        'xl/one.xml': `<worksheet>${row('<c><v>1</v></c><c><v>2</v></c>')}</worksheet>`,
        'xl/two.xml': `<worksheet>${row('<c><v>3</v></c><c><v>4</v></c>')}</worksheet>`,
      }),
    )
    expect(shown(read)).toEqual([['1', '2']])
    expect(read.tables[0]?.heading).toBe('Docks')
    expect(read.findings.map(({ says }) => says)).toEqual(["The sheet 'Old' is hidden and was not read."])
  })
})

describe('Word', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

  it('takes a cell that spans columns as the first of them, and one that carries on from above as blank', async () => {
    const body = `<w:tbl><w:tr>${cell('theme', '<w:gridSpan w:val="3"/>')}</w:tr><w:tr>${cell('aim', '<w:vMerge w:val="restart"/>')}${cell('a')}${cell('b')}</w:tr><w:tr>${cell('ghost', '<w:vMerge/>')}${cell('c')}${cell('d')}</w:tr></w:tbl>`
    expect(shown(await contents('a.docx', wordFile(body)))).toEqual([
      ['theme', '', ''],
      ['aim', 'a', 'b'],
      ['', 'c', 'd'],
    ])
  })

  it("sets Word's own footnotes down beneath their table", async () => {
    const marked = '<w:p><w:r><w:t>51%</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>'
    const body = `<w:tbl><w:tr>${cell('a')}<w:tc>${marked}</w:tc></w:tr></w:tbl>`
    const notes =
      '<w:footnotes xmlns:w="w"><w:footnote w:id="7"><w:p><w:r><w:t>To December.</w:t></w:r></w:p><w:p><w:r><w:t>Not final.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    const read = await contents('a.docx', wordFile(body, { 'word/footnotes.xml': notes }))
    expect(shown(read)).toEqual([['a', '51%[1]']])
    expect(read.tables[0]?.notes).toMatchObject([{ marker: '[1]', paragraphs: ['To December.', 'Not final.'] }])
  })

  it('leaves out what was deleted, and knows a heading by its style', async () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>'
    const heading = '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>what the docks did:</w:t></w:r></w:p>'
    const edited =
      '<w:p><w:del><w:r><w:delText>97%</w:delText></w:r></w:del><w:ins><w:r><w:t>98%</w:t></w:r></w:ins></w:p>'
    const body = `${heading}<w:tbl><w:tr>${cell('a')}<w:tc>${edited}</w:tc></w:tr></w:tbl>`
    const read = await contents('a.docx', wordFile(body, { 'word/styles.xml': styles }))
    expect(shown(read)).toEqual([['a', '98%']])
    expect(read.tables[0]?.heading).toBe('what the docks did:')
  })
})

describe('any file at all', () => {
  const names = fc.constantFrom('a.txt', 'a.csv', 'a.xlsx', 'a.docx', 'a')

  it.each([
    ['rows of one cell each', 'x,\n'.repeat(140_000)],
    ['rows of two', 'x,y\n'.repeat(140_000)],
    ['notes', `a,b\n${'* x,\n'.repeat(140_000)}`],
    ['dots in one line', '.'.repeat(1_000_000)],
    ['priorities in one line', 'themes '.repeat(200_000)],
  ])('may be made of %s and nothing else', async (_what, csv) => {
    expect(readPlanTables(await contents('a.csv', strToU8(csv))).rows).toEqual([])
  })

  it('is read or refused, and never throws', async () => {
    const lines = fc
      .array(
        fc.constantFrom('Measure', 'Target', '2030/31', '\t', '\n', '"', ',', '--', '* ', '<p>', '&#0;', 'P1.1 x', '4'),
      )
      .map((parts) => strToU8(parts.join('')))
    const packed = fc.record({ 'xl/workbook.xml': fc.string(), 'word/document.xml': fc.string() }).map(pack)
    await fc.assert(
      fc.asyncProperty(names, fc.oneof(lines, fc.uint8Array({ maxLength: 200 }), packed), async (name, bytes) => {
        const read = await readDocument(name, bytes)
        if (read.kind === 'read') readPlanTables(read)
      }),
      { numRuns: 300 },
    )
  })
})
