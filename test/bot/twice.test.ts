import { quarter } from '../../src/domain/period'
import { texts } from '../connector/card'
import { cardOf } from '../connector/client'
import type { InvokeAnswer, Person } from '../connector/client'
import type { DatabaseName } from '../support/databases'
import { asLines, asRecorded, keptFor } from '../torture/kept'
import { opensTheQuarter } from '../torture/people'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const Q1 = quarter(2021, 1)

const said = (answer: InvokeAnswer): string => texts(cardOf(answer)).join('\n')

/** A card as it is sent back: figures by measure, typed over the version that was on it. */
const saving = (figures: Readonly<Record<string, string>>, version = 0) => ({
  period: '2021Q1',
  door: 'card',
  rows: Object.keys(figures).map((measure) => ({ measure, version, queries: [] })),
  ...Object.fromEntries(Object.entries(figures).map(([measure, typed]) => [`figure_${measure}`, typed])),
})

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('the same invoke delivered again, on %s', (on) => {
  let world: World
  beforeAll(async () => {
    world = await aWorld(on)
    await opensTheQuarter(await world.person('Performance Officer'))
  }, 30_000)
  afterAll(() => world.end())

  const kept = async (...measures: readonly string[]) => {
    const all = await world.database.store.read((tx) => keptFor(tx, Q1))
    const ofThese = (line: string) => measures.includes(line.slice(0, 6))
    return { versions: asLines(all).filter(ofThese), record: asRecorded(all).filter(ofThese) }
  }

  const delivers = (by: Person, data: unknown, id: string) => by.invokes('saveReturns', data, { id })

  test('is one version and one entry in the record, and each delivery has a receipt', async () => {
    const tom = await world.person('Customer Services Manager')
    const data = saving({ 'SD-016': '10,950', 'SD-019': '21,400' })
    const first = said(await delivers(tom, data, 'card 1'))
    const second = said(await delivers(tom, data, 'card 1'))
    expect(first).toContain('✓ 2 figures saved')
    expect(second).toContain('✓ 2 figures saved so far')
    for (const figure of ['10,950', '21,400']) expect([first, second]).toEqual(Array(2).fill(expect.stringContaining(figure)))
    const lines = ['SD-016 1 10,950', 'SD-019 1 21,400']
    expect(await kept('SD-016', 'SD-019')).toEqual({ versions: lines, record: lines })
  })

  test('five times at once, is one version and one entry, and each delivery has a receipt', async () => {
    const amir = await world.person('Benefits Manager')
    const data = saving({ 'SD-007': '3.9', 'SD-009': '2,600' })
    const receipts = await Promise.all([1, 2, 3, 4, 5].map(() => delivers(amir, data, 'card 2')))
    expect(receipts.map(said)).toEqual(Array(5).fill(expect.stringMatching(/✓ 2 figures saved(.|\n)*2,600/)))
    const lines = ['SD-007 1 3.9', 'SD-009 1 2,600']
    expect(await kept('SD-007', 'SD-009')).toEqual({ versions: lines, record: lines.toSorted() })
  })

  test('tells an owner once of the figure that was keyed in for them', async () => {
    const george = await world.person('Performance Officer')
    const priya = await world.person('Payments and Income Manager')
    await priya.installs()
    const [proposal] = await george.says('for Priya: debtor days 49, by e-mail')
    const pressing = [1, 2].map(() => george.presses({ ...proposal, id: 'proposal' }, 'Save', {}))
    expect(pressing).toHaveLength(2)
    await Promise.all(pressing)
    await world.outturn.delivered()
  })

  test('late, after the figure was amended, does not put the old one back', async () => {
    const joanne = await world.person('Revenues Manager')
    const old = saving({ 'SD-024': '1,900' })
    await delivers(joanne, old, 'card 3')
    await delivers(joanne, saving({ 'SD-024': '1,950' }, 1), 'card 4')
    const late = said(await delivers(joanne, old, 'card 3'))
    expect(late).toContain('Joanne Pickering changed this to 1,950 on ')
    const lines = ['SD-024 1 1,900', 'SD-024 2 1,950']
    expect(await kept('SD-024')).toEqual({ versions: lines, record: lines })
  })
})
