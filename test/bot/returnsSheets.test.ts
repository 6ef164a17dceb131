import { readDocument } from '../../src/transfer/documents/readDocument'
import { csvFile } from '../../src/transfer/files/csv'
import type { OutgoingTable } from '../../src/transfer/files/outgoingFile'
import { xlsxFile } from '../../src/transfer/files/xlsx'
import { buttons, cardIn, input } from '../connector/card'
import { cardOf } from '../connector/client'
import type { Person } from '../connector/client'
import { FileServer } from '../support/fileServer'
import { rowsIn } from '../support/rows'
import { allRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { quarter } from '../../src/domain/period'
import { workbook } from '../transfer/documents/files'
import { text, xmlOf } from '../transfer/files/outgoing'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
let drive: FileServer
let tom: Person
let amir: Person

beforeAll(async () => {
  ;[world, drive] = await Promise.all([aWorld(), FileServer.start()])
  tom = await world.person('Tom Bradbury')
  amir = await world.person('Amir Shah')
  await opensTheQuarter(await world.person('Performance Officer'))
  await world.outturn.delivered()
})
afterAll(async () => {
  await world.end()
  await drive.close()
})

type Row = Record<string, string>

/** The workbook that somebody is given, and its rows by heading. */
async function given(who: Person, says = 'my returns as a spreadsheet') {
  const [reply] = await who.says(says)
  const card = cardIn(reply ?? {}) as { body: { actions?: { url?: string }[] }[] }
  const [link = ''] = card.body.flatMap(({ actions = [] }) => actions.flatMap(({ url }) => url ?? []))
  const bytes = new Uint8Array(await (await fetch(link)).arrayBuffer())
  const read = await readDocument('returns.xlsx', bytes)
  if (read.kind === 'refused') throw new Error(read.says)
  const [header = [], ...rows] = read.tables.flatMap((table) => table.rows)
  const named = rows.map((row): Row => Object.fromEntries(header.map(({ text: heading }, at) => [heading, row[at]?.text ?? '']))) // prettier-ignore
  return { said: allRead([reply ?? {}]), name: decodeURIComponent(link.split('/').at(-1) ?? ''), bytes, rows: named }
}

const tableOf = (rows: readonly Row[]): OutgoingTable => {
  const header = Object.keys(rows[0] ?? {})
  return { name: 'Returns', header, rows: rows.map((row) => header.map((heading) => text(row[heading] ?? ''))), comesBack: true } // prettier-ignore
}

async function drops(who: Person, rows: readonly Row[], as: 'xlsx' | 'csv' = 'xlsx') {
  const file = as === 'xlsx' ? await xlsxFile(tableOf(rows)) : csvFile(tableOf(rows))
  const name = `returns ${Math.random()}.${as}`
  return who.drops({ name, link: drive.put(name, file.bytes) })
}

/** The rows with figures and words filled in, by code. */
const filled = (rows: readonly Row[], fill: Readonly<Record<string, Partial<Row>>>): readonly Row[] =>
  rows.map((row): Row => ({ ...row, ...(fill[row['Code'] ?? ''] as Row | undefined) }))

const kept = async (code: string) => {
  const found = await world.outturn.deps.store.read((tx) => tx.figures(quarter(2021, 1), { measures: [code] }))
  return found[0]?.returned?.current ?? null
}

test('a manager is given what they owe, a row a measure, each with its period', async () => {
  const { said, name, bytes, rows } = await given(tom)
  expect(said).toContain('Q1 2021/22 · 7 figures')
  expect(name).toBe('Returns Q1 2021-22 Tom Bradbury.xlsx')
  expect(rows.map((row) => row['Code'])).toEqual(['SD-012', 'SD-013', 'SD-014', 'SD-015', 'SD-016', 'SD-019', 'SD-020'])
  expect(new Set(rows.map((row) => row['Period']))).toEqual(new Set(['Q1 2021/22']))
  expect(rows.find((row) => row['Code'] === 'SD-019')).toMatchObject({
    Figure: '',
    Commentary: '',
    'Corrective action': '',
  })
  expect(xmlOf({ name, contentType: '', bytes })).not.toMatch(/<f[ >/]/)
})

test('filled in and dropped, it is shown first, saved on the word, and asks about what needs one', async () => {
  const { rows } = await given(tom)
  const evil = '=HYPERLINK("https://evil.example") \u202E[click](javascript:x)'
  const dropped = filled(rows, {
    'SD-016': { Figure: '11,950', Commentary: evil, 'Corrective action': '+1 on the phones' },
    'SD-019': { Figure: 'ninety', Commentary: 'The system was down.' },
  })
  const before = await rowsIn(world)
  // Rows in another order, some gone, and a column of the manager's own: the headings say which is which.
  const [preview] = await drops(tom, [...dropped].reverse().filter((row) => row['Figure'] !== '').map((row) => ({ Notes: 'mine', ...row }))) // prettier-ignore
  expect(allRead([preview ?? {}])).toMatch(
    /Nothing is saved yet\.[^]*To be saved with them: commentary on 2 figures and corrective action on 1 figure\.[^]*11,950[^]*You typed 'ninety'/,
  )
  expect(await rowsIn(world)).toEqual(before)

  const again = cardOf(await tom.presses(preview ?? {}, buttons(cardIn(preview ?? {}))[0]?.title ?? ''))
  const saved = await kept('SD-016')
  expect(saved).toMatchObject({
    door: 'spreadsheet',
    commentary: evil,
    action: { words: '+1 on the phones' },
    version: 1,
  })
  expect(input(again, 'Telephone enquiries').value).toBe('ninety')

  const second = { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: again }] }
  await tom.presses(second, 'Save', { 'Telephone enquiries': '21,400' })
  expect(await kept('SD-019')).toMatchObject({
    commentary: 'The system was down.',
    reply: { outturn: { written: '21,400' } },
  })
})

test('what was said in it stands in the export as typed, and runs nowhere', async () => {
  const imogen = await world.person('Imogen Castle')
  const [reply] = await imogen.says('export Q1 2021/22')
  const card = cardIn(reply ?? {}) as { body: { actions?: { url?: string }[] }[] }
  const links = card.body.flatMap(({ actions = [] }) => actions.flatMap(({ url }) => url ?? []))
  for (const link of links) {
    const bytes = new Uint8Array(await (await fetch(link)).arrayBuffer())
    const read = await readDocument(decodeURIComponent(link.split('/').at(-1) ?? ''), bytes)
    const cells =
      read.kind === 'read' ? read.tables.flatMap(({ rows }) => rows.flat().map(({ text: words }) => words)) : []
    expect(cells).toContain('=HYPERLINK("https://evil.example") ⟨U+202E⟩[click](javascript:x)')
    expect(cells).toContain('+1 on the phones')
    if (link.endsWith('.xlsx')) expect(xmlOf({ name: '', contentType: '', bytes })).not.toMatch(/<f[ >/]/)
    else expect(Buffer.from(bytes).toString()).not.toMatch(/(?:^|,)"?[=+@]/m)
  }
})

test('as a CSV it is read the same', async () => {
  const { rows } = await given(tom)
  const [row] = rows
  if (!row) throw new Error('Tom owes nothing')
  const [preview] = await drops(tom, [{ ...row, Figure: '5', Commentary: '-dash' }], 'csv')
  await tom.presses(preview ?? {}, 'Save')
  expect(await kept(row['Code'] ?? '')).toMatchObject({ commentary: '-dash', reply: { outturn: { written: '5' } } })
})

describe('what was done to the file is answered clearly', () => {
  let rows: readonly Row[]
  beforeAll(async () => {
    rows = (await given(amir)).rows
  })

  const first = (): Row => rows[0] ?? {}
  const answer = async (who: Person, changed: readonly Row[]) => allRead(await drops(who, changed))

  test.each<[string, () => readonly Row[], RegExp]>([
    ['nothing filled in', () => rows, /Nothing is filled in/],
    ['a changed code', () => [{ ...first(), Code: 'SD-999', Figure: '5' }], /Row 2: no measure has the code 'SD-999'/],
    ['no code', () => [{ ...first(), Code: '', Figure: '5' }], /Row 2: its code is gone/],
    ['another’s code', () => [{ ...first(), Code: 'SD-010', Figure: '5' }, { ...first(), Figure: '4' }], /Row 2: 'SD-010' is the code of another measure/], // prettier-ignore
    ['a period that is none', () => [{ ...first(), Period: 'last quarter', Figure: '5' }], /period must be written like 'Q1 2021\/22'/], // prettier-ignore
    ['two periods', () => [{ ...first(), Figure: '5' }, { ...first(), Period: '2021/22', Figure: '5' }], /figures of Q1 2021\/22 and 2021\/22\. Send one file for each period/], // prettier-ignore
    ['a closed period', () => [{ ...first(), Period: '2020/21', Figure: '5' }], /2020\/21 was closed/],
    [
      'a period to come',
      () => [{ ...first(), Period: 'Q3 2021/22', Figure: '5' }],
      /Q3 2021\/22 has not been opened yet/,
    ],
    ['words without a figure', () => [{ ...first(), Commentary: 'Busy.' }], /has words and no figure/],
    [
      'one measure twice',
      () => [
        { ...first(), Figure: '5' },
        { ...first(), Figure: '6' },
      ],
      /5 and 6/,
    ],
  ])('%s', async (_, changed, says) => {
    const before = await rowsIn(world)
    expect(await answer(amir, changed())).toMatch(says)
    expect(await rowsIn(world)).toEqual(before)
  })

  test('another person’s measures are left out, and nothing about them is shown', async () => {
    const said = await answer(tom, filled(rows, { [first()['Code'] ?? '']: { Figure: '5' } }))
    expect(said).toContain('1 figure left out: that measure is not yours to report.')
    expect(said).not.toContain(first()['Measure'] ?? '?')
  })

  test('a date, an error and a formula without a result where a figure is due are said by their row', async () => {
    const cells = (code: string, number: number, figure: string) =>
      `<row r="${number}">${[code, 'Q1 2021/22'].map((words, at) => `<c r="${'AB'.charAt(at)}${number}" t="inlineStr"><is><t>${words}</t></is></c>`).join('')}${figure}</row>` // prettier-ignore
    const header = `<row r="1">${['Code', 'Period', 'Figure'].map((words, at) => `<c r="${'ABC'.charAt(at)}1" t="inlineStr"><is><t>${words}</t></is></c>`).join('')}</row>` // prettier-ignore
    const codes = rows.map((row) => row['Code'] ?? '')
    const bytes = workbook(
      [
        header,
        cells(codes[0] ?? '', 2, '<c r="C2" s="1"><v>44319</v></c>'),
        cells(codes[1] ?? '', 3, '<c r="C3" t="e"><v>#DIV/0!</v></c>'),
        cells(codes[2] ?? '', 4, '<c r="C4"><f>1+1</f></c>'),
        cells(codes[3] ?? '', 5, '<c r="C5"><f>2+2</f><v>4</v></c>'),
      ].join(''),
      { 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>' },
    )
    const said = allRead(await amir.drops({ name: 'odd.xlsx', link: drive.put('odd.xlsx', bytes) }))
    expect(said).toMatch(/Row 2: a figure is due for .*, and the cell is a date, '03\/05\/2021'/)
    expect(said).toMatch(/Row 3: .* an error of the spreadsheet, '#DIV\/0!'/)
    expect(said).toMatch(/Row 4: the formula for .* has never been worked out/)
    expect(said).toContain('Nothing is saved yet')
  })

  test('a preview is its own person’s, and stands until it is gone', async () => {
    const [preview] = await drops(amir, filled(rows, { [first()['Code'] ?? '']: { Figure: '5' } }))
    const { data } = buttons(cardIn(preview ?? {}))[0] ?? { data: {} }
    const stranger = await tom.invokes('saveProposal', data)
    expect(JSON.stringify(stranger.value)).toContain('no longer holds that spreadsheet')
    world.clock.pass(25 * 60)
    const late = await amir.invokes('saveProposal', data)
    expect(JSON.stringify(late.value)).toContain('Drop the file again. Nothing was saved.')
    expect(await kept(first()['Code'] ?? '')).toBeNull()
  })
})
