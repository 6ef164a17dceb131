import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Activity } from 'botbuilder'
import { pino } from 'pino'
import { compose } from '../../src/compose'
import type { Outturn } from '../../src/compose'
import { quarter, year } from '../../src/domain/period'
import { buttons, cardIn, texts } from '../connector/card'
import { cardOf, Person } from '../connector/client'
import { FileServer } from '../support/fileServer'
import { allRead } from '../support/said'
import { asDocx, asText, asXlsx, table, words } from '../transfer/documents/files'
import type { Piece } from '../transfer/documents/files'
import { demoFile } from '../transfer/demo'
import { aWorld, LOCAL } from '../world/world'
import type { World } from '../world/world'

const IMOGEN = { name: 'Imogen Castle', aadObjectId: '7e1769cf-1b93-4106-afd5-f372f0c93d19' }
const GEORGE = { name: 'George Abara', aadObjectId: '3419750a-514f-4737-8047-7e16f9034e0d' }

let server: FileServer
let council: string

beforeAll(async () => {
  server = await FileServer.start()
  const { plan: _, ...without } = JSON.parse(demoFile('council.json')) as Record<string, unknown>
  const folder = mkdtempSync(join(tmpdir(), 'outturn-council-'))
  council = join(folder, 'council.json')
  writeFileSync(council, JSON.stringify(without))
  writeFileSync(join(folder, 'people.csv'), demoFile('people.csv'))
})
afterAll(() => server.close())

const drop = (who: Person, name: string, file: string | Uint8Array) => who.drops({ name, link: server.put(name, file) })
const at = (outturn: Outturn, world: World, who: typeof IMOGEN) =>
  new Person(who, { bot: `http://127.0.0.1:${outturn.port}`, connector: world.connector })
const read = (card: Record<string, unknown>): string => texts(card).join('\n').replaceAll('\u00a0', ' ')

/** Presses a button of what was last said, and gives the card that took its place. */
async function press(who: Person, on: Partial<Activity>, title: string, typed: Record<string, string> = {}) {
  const card = cardOf(await who.presses(on, title, typed))
  return { said: read(card), card, again: { ...on, attachments: [{ contentType: CARD, content: card }] } }
}
const CARD = 'application/vnd.microsoft.card.adaptive'

describe('the plan of a council that begins without one', () => {
  let world: World
  let bot: Outturn
  beforeAll(async () => {
    world = await aWorld('PostgreSQL', { council })
    bot = world.outturn
  })
  afterAll(() => world.end())

  test('is shown by service area with what is assumed, and nothing is kept', async () => {
    const said = allRead(await drop(at(bot, world, IMOGEN), 'plan.csv', demoFile('plan.csv')))
    expect(said).toContain('49 measures read. Nothing has been kept yet.')
    expect(said).toMatch(/New\n49\nChanged\n0\nAs before\n0\nGone\n0\nTo confirm\n7/)
    expect(said).toContain('Customer Services · 19 measures')
    expect(said).toMatch(/4 assumptions have a proposal with evidence for it[^]*3 assumptions are unsure and stay open/)
    expect(await bot.deps.store.read((tx) => tx.measures())).toEqual([])
  })

  test('keeps answers through a restart, and asks only what is left', async () => {
    const [summary] = await at(bot, world, IMOGEN).says('import')
    const page = await press(at(bot, world, IMOGEN), summary ?? {}, 'Check each')
    expect(page.said).toContain('7 things to confirm')
    expect(page.said).toContain('Which way is better?')
    const rest = await press(at(bot, world, IMOGEN), page.again, 'Save', { choice_0: 'lower' })
    expect(rest.said).toMatch(/3 things to confirm/)

    const again = await compose({ ...LOCAL, council }, { store: notClosing(bot), clock: world.clock, log: pino({ level: 'silent' }) }) // prettier-ignore
    const said = allRead(await at(again, world, IMOGEN).says('import'))
    expect(said).toMatch(/To confirm\n3\n/)
    await again.stop()
  })

  test('is kept in one go: measures, targets, last year’s outturns, owners and ratings are there', async () => {
    const [summary] = await at(bot, world, IMOGEN).says('import')
    const kept = await press(at(bot, world, IMOGEN), summary ?? {}, 'Keep the plan')
    expect(kept.said).toMatch(/✓ The plan is kept[^]*New\n49[^]*Outturns brought\n49/)
    const imogen = at(bot, world, IMOGEN)
    expect(allRead(await imogen.says('which measures are off target in Customer Services?'))).toMatch(
      /3 of 6 rated measures missed[^]*19\.74 days/,
    )
    expect(allRead(await imogen.says('who owns debtor days'))).toContain('Priya Raman')
    expect((await bot.deps.store.read((tx) => tx.record({}))).map(({ act }) => act)).toContain('plan imported')
    expect(allRead(await imogen.says('import'))).toContain('Drop the file in this chat')
  })

  test('imported again changes nothing', async () => {
    const said = allRead(await drop(at(bot, world, IMOGEN), 'again.csv', demoFile('plan.csv')))
    expect(said).toMatch(/New\n0\nChanged\n0\nAs before\n49\nGone\n0/)
    await at(bot, world, IMOGEN).says('cancel import')
  })

  test('is refused to a manager, whose drop keeps nothing', async () => {
    const amir = { name: 'Amir Shah', aadObjectId: 'f440af48-eac4-4ab2-87a7-a1a326e44e61' }
    expect(allRead(await drop(at(bot, world, amir), 'plan.csv', demoFile('plan.csv')))).toContain(
      'Only the performance team can import a plan.',
    )
  })
})

const HEADINGS = ['Key Aim', 'Outcome', 'Service Measure', '20-21 Target', '20-21 Outturn', '21-22 Target']
const plan = (...rows: readonly (readonly string[])[]): readonly Piece[] => [
  words('Ferries performance'),
  words('These measures show how the ferries do.'),
  table(
    HEADINGS,
    ...rows.map(([title = '', ...figures]) => ['R1. Cross in time', 'R1.1 Boats leave', title, ...figures]),
  ),
]
const FIRST = plan(
  ['Share of crossings that left on time', '80%', '50%', '80%'],
  ['Collection of harbour dues', '95%', '96.5%', '95%'],
  ['Boats waiting at month end', '<5%', '4%', '<5%'],
  ['Lanterns lit', '40', '38', '40'],
)
/** A target moved, a title rewritten, one measure gone and one new; and a figure that is not the one held. */
const SECOND = plan(
  ['Share of crossings that left on time', '80%', '51%', '85%'],
  ['Harbour dues (collection rate).', '95%', '96.5%', '95%'],
  ['Boats waiting at month end', '<6%', '4%', '<5%'],
  ['Ropes renewed', '', '', '12'],
)

describe('a plan in a council’s own form, and the next one', () => {
  let world: World
  let imogen: Person
  beforeAll(async () => {
    world = await aWorld('PostgreSQL', { council })
    imogen = at(world.outturn, world, IMOGEN)
  })
  afterAll(() => world.end())
  const held = () => world.outturn.deps.store.read((tx) => tx.measures())
  const figureOf = async (title: string, period: ReturnType<typeof quarter> | ReturnType<typeof year>) => {
    const rows = await world.outturn.deps.store.read((tx) => tx.figures(period))
    return rows.find(({ measure }) => measure.title.includes(title))
  }

  test.each([
    ['Word', 'plan.docx', asDocx(FIRST)],
    ['Excel', 'plan.xlsx', asXlsx(FIRST)],
    ['text', 'plan.txt', asText(FIRST)],
  ])('reads the same from %s', async (_, name, bytes) => {
    const said = allRead(await drop(imogen, name, bytes))
    expect(said).toMatch(/4 measures read[^]*New\n4[^]*Ferries · 4 measures/)
    await imogen.says('cancel import')
  })

  test('gives every measure a lasting code', async () => {
    const [summary] = await drop(imogen, 'plan.docx', asDocx(FIRST))
    await press(imogen, summary ?? {}, 'Keep the plan')
    expect((await held()).map(({ code }) => code)).toEqual(['SD-001', 'SD-002', 'SD-003', 'SD-004'])
    expect((await figureOf('harbour dues', year(2020)))?.outturn?.written).toBe('96.5%')
  })

  test('asks of a near title, and cannot be kept until it is answered', async () => {
    const deps = world.outturn.deps
    const by = (await deps.store.read((tx) => tx.people())).find(({ name }) => name === IMOGEN.name)
    const measures = (await held()).map((measure) => ({ kind: 'measure kept' as const, measure: { ...measure, owner: by?.email ?? null } })) // prettier-ignore
    await deps.store.transaction((tx) => tx.write(measures))
    await imogen.invokes('openPeriod', { period: '2021Q1' })
    const saved = await imogen.invokes('saveReturns', { period: '2021Q1', door: 'card', rows: [{ measure: 'SD-001', version: 0 }], 'figure_SD-001': '81%' }) // prettier-ignore
    expect(allRead([], saved)).toContain('81')

    const [summary] = await drop(imogen, 'next.docx', asDocx(SECOND))
    const said = allRead([summary ?? {}])
    expect(said).toMatch(/1 title is nearly the title of a measure held/)
    expect(said).toMatch(/Harbour dues \(collection rate\)\.\nHeld: Collection of harbour dues/)
    expect(said).toContain('target 2021/22: 80% → 85%')
    expect(said).toMatch(/Gone: 1 measure\nLanterns lit/)
    expect(said).toMatch(
      /“Share of crossings that left on time”: its 2020\/21 outturn is 51% here\. The figure held, 50%, stays\./,
    )
    expect(said).toMatch(
      /its 2020\/21 target is <6% here\. 2020\/21 is closed, so the one it was reported on, <5%, stays\./,
    )
    expect(said).toContain('Changes apply from Q1 2021/22.')
    const { draft, seen } = { draft: draftIn(summary ?? {}), seen: '' }
    expect(allRead([], await imogen.invokes('confirmImport', { draft, seen }))).not.toContain('is kept')
  })

  test('is an update: figures stay, a changed target has its reason, the renamed keeps its code, the gone is not deleted', async () => {
    const [summary] = await imogen.says('import')
    const page = await press(imogen, summary ?? {}, 'Check each')
    expect(page.said).toContain('Is it a measure that is held already?')
    await press(imogen, page.again, 'Save', { choice_0: 'renamed' })
    const [ready] = await imogen.says('import')
    const gone = await press(imogen, ready ?? {}, 'Retire the gone one')
    const kept = await press(imogen, gone.again, 'Keep the plan', { reason: 'Agreed by Cabinet on 1 July' })
    expect(kept.said).toContain('✓ The plan is kept')

    expect((await held()).map(({ code, title, life }) => [code, title.trim(), life.kind])).toEqual([
      ['SD-001', 'Share of crossings that left on time', 'live'],
      ['SD-002', 'Harbour dues (collection rate).', 'live'],
      ['SD-003', 'Boats waiting at month end', 'live'],
      ['SD-004', 'Lanterns lit', 'discontinued'],
      ['SD-005', 'Ropes renewed', 'live'],
    ])
    const row = await figureOf('left on time', quarter(2021, 1))
    expect([row?.outturn?.written, row?.target?.written, row?.target?.version]).toEqual(['81%', '85%', 2])
    expect((await figureOf('left on time', year(2020)))?.outturn?.written).toBe('50%')
    expect((await figureOf('Lanterns', year(2020)))?.outturn?.written).toBe('38')
    const entries = await world.outturn.deps.store.read((tx) => tx.record({ measure: 'SD-001' }))
    expect(entries.at(-1)).toMatchObject({ act: 'measure changed by import', reason: 'Agreed by Cabinet on 1 July' })
  })

  test('two people import at once: who comes second looks again, and nothing is kept twice', async () => {
    const george = at(world.outturn, world, GEORGE)
    const third = plan(['Ropes renewed', '', '', '14'], ['Sails mended', '', '', '3'])
    const [mine] = await drop(imogen, 'mine.docx', asDocx(third))
    const [theirs] = await drop(george, 'theirs.docx', asDocx(third))
    await press(imogen, mine ?? {}, 'Keep the plan')
    const second = await press(george, theirs ?? {}, 'Keep the plan')
    expect(second.said).toContain('Keep this plan?')
    expect((await held()).filter(({ title }) => title.includes('Sails'))).toHaveLength(1)
    expect(allRead(await george.says('cancel import'))).toContain('Nothing of theirs.docx was kept.')
  })
})

const draftIn = (shown: Partial<Activity>): unknown =>
  buttons(cardIn(shown))
    .map(({ data }) => data['draft'])
    .find((draft) => draft !== undefined)

/** The same record for another bot, which does not take it along when it stops. */
const notClosing = ({ deps: { store } }: Outturn) => ({ ...store, close: () => Promise.resolve() })
