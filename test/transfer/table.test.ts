import Papa from 'papaparse'
import { missingColumns, readTable } from '../../src/transfer/table'

const AWKWARD = [
  '50%**',
  '>£9263.11',
  '*Q3 2020/21 "grey" miles, with a comma',
  '“grey” miles',
  "the 'grey' miles",
  '* first note ¶ its second paragraph\n** second note',
  ' spaces at both ends ',
  '',
  '=1+1',
  'naïve – dash',
]

describe('a comma-separated file', () => {
  it('gives back every awkward cell to the letter', () => {
    const headings = AWKWARD.map((_, index) => `column ${index}`)
    const table = readTable(Papa.unparse([headings, AWKWARD]))
    expect(table.findings).toEqual([])
    expect(headings.map((heading) => table.rows[0]?.cells[heading])).toEqual(AWKWARD)
  })

  it('may have a byte order mark, Windows line endings and blank lines', () => {
    const table = readTable('\uFEFFName,Short  Name \r\nOne,1\r\n\r\n,\r\nTwo,2\r\n\r\n')
    expect(table.headings).toEqual(['name', 'short name'])
    expect(table.rows).toEqual([
      { row: 2, cells: { name: 'One', 'short name': '1' } },
      { row: 5, cells: { name: 'Two', 'short name': '2' } },
    ])
    expect(table.findings).toEqual([])
  })

  it('reads cells that a short row leaves out as blank', () => {
    expect(readTable('a,b\n1').rows[0]?.cells).toEqual({ a: '1', b: '' })
  })

  it.each([
    ['an empty file', '', /empty/],
    ['a file of blank lines', '\n\n', /empty/],
    ['a heading that comes twice', 'a,A\n1,2', /more than once/],
    ['a row longer than the headings', 'a\n1,2', /stands under none/],
    ['a quotation mark that never closes', 'a\n"1', /don't pair up/],
  ])('says what is wrong with %s, and does not throw', (_, csv, says) => {
    expect(readTable(csv).findings.map((finding) => finding.says)).toEqual([expect.stringMatching(says)])
  })

  it('names every column that is missing', () => {
    const table = readTable('Title,Owner\n')
    expect(missingColumns(table, ['title', 'unit', 'code']).map(({ says }) => says)).toEqual([
      "There is no column headed 'unit'.",
      "There is no column headed 'code'.",
    ])
  })
})
