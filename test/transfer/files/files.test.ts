import fc from 'fast-check'
import { csvFile } from '../../../src/transfer/files/csv'
import { xlsxFile } from '../../../src/transfer/files/xlsx'
import { aTable, csvOf, number, rowsOf, text, wordsOf, xmlOf } from './outgoing'

const FORMULAS = [
  '=HYPERLINK("https://evil.example","click")',
  '+1',
  '-1+2',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\u200B=1+1',
  '＝1+1',
  "'=1+1",
  "''+1",
  '-£5',
]

/** Cells of a CSV as a spreadsheet sees them: unquoted, and nothing taken off. */
const cellsOf = (csv: string): readonly string[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .flatMap((line) => line.split(','))
    .map((cell) => cell.replace(/^"([^]*)"$/, '$1'))

describe('a CSV', () => {
  it('is UTF-8 with its mark, its rows ended as Windows ends them', () => {
    const file = csvFile(aTable([text('SD-001'), text('£20,000 — “fine”')]))
    expect(file.name).toBe('Q1 2021-22.csv')
    expect(file.contentType).toBe('text/csv; charset=utf-8')
    expect(csvOf(file)).toBe('\uFEFFcode,words\r\nSD-001,"£20,000 — “fine”"\r\n')
  })

  it.each(FORMULAS)('holds %j so that it cannot run, and gives it back', async (formula) => {
    const file = csvFile({ ...aTable([text('SD-001'), text(formula)]), comesBack: true })
    expect(csvOf(file)).toMatch(/SD-001,"?'/)
    expect(await wordsOf(file)).toEqual([['SD-001', formula]])
  })

  it('leaves a negative number a number', async () => {
    const file = csvFile(aTable([text('SD-001'), text('-5')], [text('SD-002'), number('-0.5', 1)]))
    expect(cellsOf(csvOf(file))).toEqual(expect.arrayContaining(['-5', '-0.5']))
    expect(await wordsOf(file)).toEqual([
      ['SD-001', '-5'],
      ['SD-002', '-0.5'],
    ])
  })

  it('is not parted anew by a spreadsheet that expects semicolons', () => {
    expect(csvOf(csvFile(aTable([text('SD-001'), text('a;=1+1')])))).toContain('"a;=1+1"')
  })
})

describe('a workbook', () => {
  it.each(FORMULAS)('holds %j as words, and gives it back', async (formula) => {
    const file = await xlsxFile({ ...aTable([text('SD-001'), text(formula)]), comesBack: true })
    expect(xmlOf(file)).not.toMatch(/<f[ >/]|t="str"/)
    expect(await wordsOf(file)).toEqual([['SD-001', formula]])
  })

  it('holds numbers as numbers, shown with their decimals', async () => {
    const file = await xlsxFile(aTable([number('1723180'), number('97.1', 2)]))
    const [, row] = await rowsOf(file)
    expect(row?.map(({ text, stored, kind }) => [text, stored, kind])).toEqual([
      ['1,723,180', '1723180', 'number'],
      ['97.10', '97.1', 'number'],
    ])
  })

  it('keeps in words a number that Excel would round', async () => {
    expect(await wordsOf(await xlsxFile(aTable([text('SD-001'), number('12345678901234567.25', 2)])))).toEqual([
      ['SD-001', '12345678901234567.25'],
    ])
  })

  it('has bold headings that stay in sight, wrapped words, and columns of a readable width', async () => {
    const xml = xmlOf(await xlsxFile(aTable([text('SD-001'), text('long '.repeat(100))])))
    expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
    expect(xml).toMatch(/<b\/>/)
    expect(xml).toMatch(/wrapText="1"/)
    expect(xml).toMatch(/<col min="1" max="1" width="12"[^>]*\/><col min="2" max="2" width="60"/)
  })

  it('has a name that Windows and Excel take', async () => {
    const file = await xlsxFile({ ...aTable([text('a')]), name: 'Returns of D’Arcy: [Q1 2021/22]? \u202Exslx.exe' })
    expect(file.name).toBe('Returns of D’Arcy- [Q1 2021-22]- -xslx.exe.xlsx')
    expect(xmlOf(file)).toContain('name="Returns of D’Arcy- -Q1 2021-22-')
  })

  it('cuts off what no cell can hold, and says so', async () => {
    const [row] = await wordsOf(await xlsxFile(aTable([text('SD-001'), text('a'.repeat(40_000))])))
    expect(row?.[1]).toHaveLength(32_767)
    expect(row?.[1]).toMatch(/a … \(cut off: a cell holds no more\)$/)
  })
})

describe('either file', () => {
  it('names the letters that turn words round, unless it is to be read in again', async () => {
    const table = aTable([text('SD-001'), text('97\u202E4.2')])
    for (const file of [csvFile(table), await xlsxFile(table)]) {
      expect(await wordsOf(file)).toEqual([['SD-001', '97⟨U+202E⟩4.2']])
    }
    const back = { ...table, comesBack: true }
    for (const file of [csvFile(back), await xlsxFile(back)]) {
      expect(await wordsOf(file)).toEqual([['SD-001', '97\u202E4.2']])
    }
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'holds the word %s as any other',
    async (word) => {
      const table = aTable([text('SD-001'), text(word)])
      for (const file of [csvFile(table), await xlsxFile(table)])
        expect(await wordsOf(file)).toEqual([['SD-001', word]])
    },
  )

  it('gives back to the letter whatever words are put into it', async () => {
    const odd = fc.constantFrom(
      '\u0001',
      '\u0085',
      '\uFFFD',
      '\uFFFE',
      '_x000D_',
      '_x005F_',
      'constructor',
      '__proto__',
      '\r\n',
      '\n\n',
      '\u00A0',
      '<p>',
      '&amp;',
      "'",
      '"',
      ';',
      '=',
      '🙂',
    )
    const words = fc
      .array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 6 })
      .map((parts) =>
        parts
          .join('')
          .replaceAll('\0', '')
          .replace(/\p{Surrogate}/gu, ''),
      )
      .filter((one) => one === '' || one.trim() !== '')
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (column) => {
        const table = { ...aTable(...column.map((one) => [text('SD-001'), text(one), text('.')])), comesBack: true }
        const wide = { ...table, header: ['code', 'words', 'end'] }
        const given = column.map((one) => ['SD-001', one, '.'])
        expect(await wordsOf(csvFile(wide))).toEqual(given)
        expect(await wordsOf(await xlsxFile(wide))).toEqual(given)
      }),
      { numRuns: 60 },
    )
  })
})
