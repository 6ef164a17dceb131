import type { Person } from '../connector/client'
import { rowsIn } from '../support/rows'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** Tom owns measures of Customer Services and stands in for nobody. These are others’, and have a figure already. */
const JOANNES = 'SD-008'
const PRIYAS = 'SD-027'
const TOMS = 'SD-019'
/** What Tom may not learn: names and figures of measures that are not his. */
const SECRET = /Council Tax|29\.4|Debtor days|61|suppliers/i

const NOT_YOURS = /not yours to report/
const FOR_ANOTHER = /Only the performance team can give a figure for somebody else\. Nothing was saved\./

let world: World
let tom: Person
let ids: ReadonlyMap<string, number>

beforeAll(async () => {
  world = await aWorld()
  const people = await world.outturn.deps.store.read((tx) => tx.people())
  ids = new Map(people.map((one) => [one.name, one.id]))
  tom = await world.person('Tom Bradbury')
  await (await world.person('Imogen Castle')).invokes('openPeriod', { period: '2021Q1' })
  const given = [['Joanne Pickering', JOANNES, '29.4%'] as const, ['Priya Raman', PRIYAS, '61 days'] as const]
  for (const [owner, measure, figure] of given) {
    const data = card(measure, figure)
    expect(await pressedAndRead(world, await world.person(owner), { verb: 'saveReturns', data })).toMatch(
      /1 figure saved/,
    )
  }
})
afterAll(() => world.end())

interface Row {
  readonly measure: string
  readonly version?: number
  readonly typed?: string
}

const card = (measure: string, figure: string, over: object = {}): object => ({
  period: '2021Q1',
  door: 'card',
  rows: [{ measure, version: 0 } satisfies Row],
  [`figure_${measure}`]: figure,
  ...over,
})
const proposal = (row: Row, over: object = {}): object => ({
  period: '2021Q1',
  door: 'typed',
  rows: [{ version: 0, ...row }],
  ...over,
})
const forPriya = () => ({ for: { person: ids.get('Priya Raman'), how: 'by e-mail' } })
const forTom = () => ({ for: { person: ids.get('Tom Bradbury'), how: 'by e-mail' } })

type Forged = readonly [name: string, verb: string, data: () => object, said: RegExp]

const FORGED: readonly Forged[] = [
  ['a figure of a colleague’s measure', 'saveReturns', () => card(JOANNES, '12%'), NOT_YOURS],
  ['a figure of another service’s measure', 'saveReturns', () => card(PRIYAS, '12 days'), NOT_YOURS],
  ['the same as a proposal', 'saveProposal', () => proposal({ measure: PRIYAS, typed: '12 days' }), NOT_YOURS],
  ['a figure over the version that stands', 'saveReturns', () => standing(PRIYAS, 1), NOT_YOURS],
  ['a figure over a version still to come', 'saveReturns', () => standing(PRIYAS, 2), NOT_YOURS],
  ['an action beside another’s figure', 'saveReturns', () => action(PRIYAS), NOT_YOURS],
  ['a figure for its owner', 'saveReturns', () => card(PRIYAS, '12 days', forPriya()), FOR_ANOTHER],
  [
    'a proposal for its owner',
    'saveProposal',
    () => proposal({ measure: PRIYAS, typed: '12' }, forPriya()),
    FOR_ANOTHER,
  ],
  ['another’s measure for oneself', 'saveReturns', () => card(PRIYAS, '12 days', forTom()), FOR_ANOTHER],
  [
    'a figure for nobody',
    'saveReturns',
    () => card(PRIYAS, '12', { for: { person: 0, how: 'x' } }),
    /not on the people/,
  ],
  ['a figure in another’s name', 'saveReturns', () => ({ ...card(PRIYAS, '12 days'), ...asImogen() }), NOT_YOURS],
  ['a measure that is none', 'saveReturns', () => card('SD-999', '12'), /nothing is due for that measure/],
  ['a measure that is a command', 'saveReturns', () => card("'; drop table return; --", '1'), /nothing is due/],
  ['a measure without end', 'saveReturns', () => card('S'.repeat(65), '12'), /out of date/],
  ['more rows than there are measures', 'saveReturns', () => ({ ...card(TOMS, '1'), rows: rows(101) }), /out of date/],
  [
    'one’s own figure in a quarter to come',
    'saveReturns',
    () => card(TOMS, '1', { period: '2021Q2' }),
    /not been opened/,
  ],
  [
    'one’s own figure in the year to come',
    'saveReturns',
    () => card(TOMS, '1', { period: '2022Y' }),
    /not been opened/,
  ],
  ['one’s own figure in a closed year', 'saveReturns', () => card(TOMS, '1', { period: '2020Y' }), /was closed/],
  ['a proposal in a closed year', 'saveProposal', () => card(TOMS, '1', { period: '2020Y' }), /was closed/],
  ['a card for others’ figures', 'amendReturns', () => named([JOANNES, PRIYAS]), /owe nothing|not yours/],
  ['a card for everything', 'amendReturns', () => named(['*', '%', '']), /out of date/],
  ['a quarter to be opened', 'openPeriod', () => ({ period: '2020Q4' }), /Only the performance team can open/],
  ['a quarter to be closed', 'closePeriod', () => ({ period: '2021Q1' }), /Only the performance team can close/],
  [
    'the same in another’s name',
    'closePeriod',
    () => ({ period: '2021Q1', ...asImogen() }),
    /Only the performance team/,
  ],
  [
    'reminders to everyone',
    'sendReminders',
    () => reminding({ kind: 'everyone' }),
    /Only the performance team can send/,
  ],
  [
    'a reminder to one person',
    'sendReminders',
    () => reminding({ kind: 'person', personId: ids.get('Priya Raman') }),
    /Only the performance team can send/,
  ],
]

const standing = (measure: string, version: number) => card(measure, '12 days', { rows: [{ measure, version }] })
const action = (measure: string) => card(measure, '', { [`action_${measure}`]: 'Nothing at all', ...version(measure) })
const version = (measure: string) => ({ rows: [{ measure, version: 1 }] })
const rows = (count: number) => Array.from({ length: count }, () => ({ measure: TOMS, version: 0 }))
const named = (measures: readonly string[]) => ({ period: '2021Q1', measures })
const reminding = (scope: object) => ({ scope, how: 'again' })
const asImogen = () => ({
  by: ids.get('Imogen Castle'),
  caller: { person: { id: ids.get('Imogen Castle'), roles: ['performance team'] } },
  from: { aadObjectId: '7e1769cf-1b93-4106-afd5-f372f0c93d19' },
  aadObjectId: '7e1769cf-1b93-4106-afd5-f372f0c93d19',
})

describe('a manager who forges a card', () => {
  test.each(FORGED)('with %s is refused in words, and nothing is written or told', async (_, verb, data, refusal) => {
    const before = await rowsIn(world)
    const said = await pressedAndRead(world, tom, { verb, data: data() })
    expect(said).toMatch(refusal)
    expect(said).not.toMatch(SECRET)
    expect(await rowsIn(world)).toEqual(before)
  })

  test.each(FORGED)('with %s in an older client’s way is refused alike', async (_, verb, data, refusal) => {
    const [before, from] = [await rowsIn(world), world.connector.recorded.length]
    await tom.posts({ type: 'message', value: { ...data(), verb } })
    const said = allRead(world.connector.in(tom.conversationId, from).map(({ activity }) => activity))
    expect(said).toMatch(refusal)
    expect(said).not.toMatch(SECRET)
    expect(await rowsIn(world)).toEqual(before)
  })

  test('keeps what is their own, and is told that the rest is not', async () => {
    const before = await rowsIn(world)
    const data = { ...card(TOMS, '21,400'), rows: [TOMS, PRIYAS].map((measure) => ({ measure, version: 0 })) }
    const said = await pressedAndRead(world, tom, {
      verb: 'saveReturns',
      data: { ...data, [`figure_${PRIYAS}`]: '12' },
    })
    expect(said).toContain('21,400')
    expect(said).toMatch(NOT_YOURS)
    expect(said).not.toMatch(SECRET)
    expect(await rowsIn(world)).toEqual({ ...before, versions: before.versions + 1, record: before.record + 1 })
  })

  test.each([0, 7, 9_999])('with a version of their own that never stood (%i) is told what stands', async (number) => {
    const before = await rowsIn(world)
    const data = card(TOMS, '33,300', { rows: [{ measure: TOMS, version: number }] })
    const said = await pressedAndRead(world, tom, { verb: 'saveReturns', data })
    expect(said).toContain('21,400')
    expect(await rowsIn(world)).toEqual(before)
  })
})

describe('who somebody is', () => {
  test('is their Entra id, whatever Teams id comes with it', async () => {
    const [imogen, before] = [await world.person('Imogen Castle'), await rowsIn(world)]
    const from = { id: imogen.id, name: 'Imogen Castle', aadObjectId: tom.id.slice('29:'.length) }
    const [reply] = await tom.says('open Q2 2021/22', { from })
    expect(allRead(reply ? [reply] : [])).toContain('Only the performance team can open a period.')
    expect(await rowsIn(world)).toEqual(before)
  })

  test('lets a deputy give what they stand in for', async () => {
    const amir = await world.person('Amir Shah')
    const said = await pressedAndRead(world, amir, { verb: 'saveReturns', data: card('SD-023', '30.1%') })
    expect(said).toMatch(/Business rates collected[^]*30\.1 %/)
  })
})

describe('the performance team', () => {
  test.each<[string, () => object]>([
    ['without saying for whom', () => card(PRIYAS, '12 days')],
    ['for somebody whose measure it is not', () => card(PRIYAS, '12 days', forTom())],
  ])('cannot give a figure %s', async (_, data) => {
    const [imogen, before] = [await world.person('Imogen Castle'), await rowsIn(world)]
    expect(await pressedAndRead(world, imogen, { verb: 'saveProposal', data: data() })).toMatch(NOT_YOURS)
    expect(await rowsIn(world)).toEqual(before)
  })
})
