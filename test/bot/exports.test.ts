import { codedPlanIn } from '../../src/transfer/codedPlan'
import { readDocument } from '../../src/transfer/documents/readDocument'
import { readPlanTable } from '../../src/transfer/readPlan'
import type { Person } from '../connector/client'
import { FileServer } from '../support/fileServer'
import { exported, fetched } from '../support/exported'
import type { Fetched } from '../support/exported'
import { allRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { demoPlan } from '../transfer/demo'
import { wordsOf, xmlOf } from '../transfer/files/outgoing'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
let imogen: Person
let tom: Person

beforeAll(async () => {
  world = await aWorld()
  imogen = await world.person('Imogen Castle')
  tom = await world.person('Tom Bradbury')
  await opensTheQuarter(await world.person('Performance Officer'))
  await world.outturn.delivered()
})
afterAll(() => world.end())

describe('a period', () => {
  const EVIL = '=HYPERLINK("https://evil.example","click") \u202Egnp'

  beforeAll(async () => {
    const rows = [
      { measure: 'SD-016', version: 0 },
      { measure: 'SD-019', version: 0 },
    ]
    const typed = { 'figure_SD-016': '11,950', 'action_SD-016': EVIL, 'figure_SD-019': 'no data until 20 July' }
    await tom.invokes('saveReturns', { period: '2021Q1', door: 'card', rows, ...typed })
    const priya = await world.person('Priya Raman')
    await priya.invokes('saveReturns', {
      period: '2021Q1', door: 'card', rows: [{ measure: 'SD-027', version: 0 }], 'figure_SD-027': '61 days provisional',
    }) // prettier-ignore
  })

  test('is exported in plan order with all that a report needs', async () => {
    const rows = await exported(imogen, 'export Q1 2021/22')
    expect([...rows.keys()]).toEqual(demoPlan.measures.map(({ measure }) => measure.code))
    expect(rows.get('SD-027')).toMatchObject({
      period: 'Q1 2021/22',
      service: 'Finance',
      priority: 'Our People',
      outcome: expect.stringMatching(/^P3/) as string,
      outturn: '61',
      'outturn as written': '61 days provisional',
      rating: expect.stringMatching(/Green|Amber|Red/) as string,
      reason: expect.stringMatching(/arget met|issed by/) as string,
      'since the period before': expect.stringContaining('Q4 2020/21') as string,
      provisional: expect.stringMatching(/./) as string,
      'submitted by': expect.stringContaining('Priya Raman on the card') as string,
      'signed off by': 'Not signed off',
    })
    expect(rows.get('SD-019')).toMatchObject({ outturn: 'No figure', 'outturn as written': 'no data until 20 July' })
  })

  test('people’s words stand in it as typed, and nothing runs', async () => {
    const { files } = await fetched(imogen, 'export Q1 2021/22')
    const [workbook, csv] = files
    if (!workbook || !csv) throw new Error('two files')
    expect(xmlOf(workbook)).not.toMatch(/<f[ >/]/)
    expect(Buffer.from(csv.bytes).toString('utf8')).toContain(
      `"'=HYPERLINK(""https://evil.example"",""click"") ⟨U+202E⟩gnp"`,
    )
    expect((await wordsOf(workbook)).flat()).toContain('=HYPERLINK("https://evil.example","click") ⟨U+202E⟩gnp')
  })

  test('that is not signed off holds for others only what they may see, and says what is left out', async () => {
    const { said } = await fetched(tom, 'export Q1 2021/22')
    expect(said).toContain('1 measure left out: not signed off, and until then not yours to see.')
    const rows = await exported(tom, 'export Q1 2021/22')
    expect(rows.has('SD-027')).toBe(false)
    expect(rows.has('SD-016')).toBe(true)
  })

  test('that came with the plan is exported to everyone', async () => {
    const rows = await exported(await world.person('Patricia Langley'), 'export 2020/21 as a spreadsheet')
    expect(rows.size).toBe(49)
    expect(rows.get('SD-004')).toMatchObject({
      outturn: expect.stringMatching(/^51/) as string,
      'outturn as written': '51%*',
      'signed off by': 'Came with the plan',
      'since the same period last year': 'No figure for 2019/20',
    })
  })

  test('that Outturn does not hold is refused in words', async () => {
    expect(allRead(await imogen.says('export Q3 2021/22'))).toContain('it has not been opened')
  })
})

describe('dropped back in the chat', () => {
  let drive: FileServer
  beforeAll(async () => {
    drive = await FileServer.start()
  })
  afterAll(() => drive.close())

  const drops = async ({ name, bytes }: Fetched['files'][number]) =>
    allRead(await imogen.drops({ name, link: drive.put(name, bytes) }))

  test('the plan is all as before, in either format', async () => {
    const { files } = await fetched(imogen, 'export plan')
    for (const file of files) {
      expect(await drops(file)).toMatch(/New\n0\nChanged\n0\nAs before\n49\nGone\n0/)
      await imogen.says('cancel import')
    }
  })

  test('a period’s figures are no plan, and nothing is read from them', async () => {
    const { files } = await fetched(imogen, 'export 2020/21')
    for (const file of files)
      expect(await drops(file)).toContain('This is a period’s export, and nothing is read from it.')
  })
})

test('the plan that is exported imports as the very same, whatever has been given since', async () => {
  const { files } = await fetched(imogen, 'export plan')
  for (const { name, bytes } of files) {
    const read = await readDocument(name, bytes)
    const table = read.kind === 'read' ? codedPlanIn(read) : null
    expect(table && readPlanTable(table).measures).toEqual(demoPlan.measures)
  }
})
