import { quarter } from '../../src/domain/period'
import { arrive } from '../../src/operations/arrive'
import { makeDeps } from '../../src/operations/liveCouncil'
import { demoCouncil } from '../builders/demoCouncil'
import { cardIn, inputs, texts } from '../connector/card'
import type { Card } from '../connector/card'
import type { Person } from '../connector/client'
import { rowsIn } from '../support/rows'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const Q1 = quarter(2021, 1)
const TYPED = {
  council: { name: 'South Derbyshire District Council', year: '2021/22' },
  scale: { scale: 'rag with tolerance', tolerance: '5', atZero: '1', cutOffs: '105, 98, 90' },
  calendar: { due: '10', hour: '09:00', from: '08:00', to: '18:00', comingDue: '2', overdue: '1', headOfService: '3' },
}

let world: World
let imogen: Person

beforeAll(async () => {
  world = await aWorld()
  imogen = await world.person('Imogen Castle')
})
afterAll(() => world.end())

const opens = async (part: string): Promise<Card> => (await imogen.invokes('editCouncil', { part })).value as Card
const sets = (part: keyof typeof TYPED, typed: object, more: object = {}) =>
  pressedAndRead(world, imogen, { verb: 'setCouncil', data: { part, ...TYPED[part], ...typed, ...more } })
const entries = async () =>
  (await world.database.store.read((tx) => tx.record({}))).filter(({ act }) => act === 'council set')

test.each(Object.keys(TYPED) as (keyof typeof TYPED)[])('the form of %s holds what stands', async (part) => {
  const boxes = inputs(await opens(part))
  expect(Object.fromEntries(boxes.map(({ id, value }) => [id, value]))).toEqual(TYPED[part])
  expect(boxes.every(({ label }) => label !== undefined && label !== '')).toBe(true)
})

test.each([
  ['council', { name: '', year: '2021/23' }, [/Give the council’s name\./, /financial year, like 2021\/22\. You typed “2021\/23”/]],
  ['scale', { tolerance: 'five', atZero: '-1' }, [/percentage, like 5\. You typed “five”/, /number, like 1\. You typed “-1”/]],
  ['scale', { tolerance: '500' }, [/must be 100 % or less/]],
  ['scale', { scale: 'shares of target', cutOffs: '90, 98, 105' }, [/Strong at 100 or more/]],
  ['scale', { scale: 'shares of target', cutOffs: '105' }, [/three percentages with commas between/]],
  ['calendar', { due: '0', hour: 'noon' }, [/from 1 to 60, like 10\. You typed “0”/, /time, like 09:00\. You typed “noon”/]],
  ['calendar', { hour: '7am', headOfService: '1' }, [/within the working hours, 08:00 to 18:00/, /later than the reminder to owners, which goes after 1 working day/]],
  ['calendar', { from: '18:00', to: '8.00' }, [/later than 18:00, when they begin/]],
] as const)('%s: %j is told at its box, and what was typed stays', async (part, typed, said) => {
  const before = await rowsIn(world)
  const { value } = await imogen.invokes('setCouncil', { part, ...TYPED[part], ...typed })
  const read = texts(value as Card).join('\n').replaceAll('\u00a0', ' ')
  for (const words of said) expect(read).toMatch(words)
  const kept = Object.fromEntries(inputs(value as Card).map((one) => [one.id, one.value]))
  expect(kept).toEqual({ ...TYPED[part], ...typed })
  expect(await rowsIn(world)).toEqual(before)
}) // prettier-ignore

test('a new name and year hold at once, and the record tells what stood before', async () => {
  expect(await sets('council', { name: 'South Derbyshire', year: '2022-23' })).toMatch(
    /name and year are set[\s\S]*South Derbyshire, 2022\/23\. Set by Imogen Castle on/,
  )
  expect((await entries()).at(-1)).toMatchObject({
    ...{ actorName: 'Imogen Castle', door: 'card' },
    before: { council: { name: 'South Derbyshire District Council', startYear: 2021 } },
    after: { council: { name: 'South Derbyshire', startYear: 2022 } },
  })
  expect(world.outturn.deps.council.name).toBe('South Derbyshire')
  expect(await sets('council', { name: 'South Derbyshire', year: '2022/23' })).toContain('Nothing was changed')
})

test('another instance knows it from its next turn on, and never goes back to what was set before', async () => {
  const { store, clock } = world.outturn.deps
  const other = makeDeps(store, clock, demoCouncil)
  const account = { objectId: 'somebody', name: 'Somebody' }
  const old = await store.glance((tx) => tx.councilHeld())
  await sets('council', { name: 'South Derbyshire District Council', year: '2021/22' })
  await arrive(other, { account, conversationId: 'elsewhere', wayBack: null }, false)
  expect(other.council).toEqual(world.outturn.deps.council)
  other.heed?.(old)
  expect(other.council.name).toBe('South Derbyshire District Council')
})

test('a due date and an hour that are set are those of the next period to open', async () => {
  expect(await sets('calendar', { due: '8 working days', hour: '9.30am', overdue: 'off' })).toMatch(
    /calendar is set[\s\S]*due 8 working days after a quarter ends\. Reminders go at 09:30, 2 working days before\./,
  )
  expect(allRead(await imogen.says('open Q1 2021/22'))).toContain('12 July')
  await imogen.invokes('openPeriod', { period: '2021Q1' })
  await world.outturn.delivered()
  await sets('calendar', { due: '10' })
  expect(await world.database.store.read((tx) => tx.period(Q1))).toMatchObject({ dueOn: '2021-07-12' })
})

test('a scale that rates open figures anew is shown first; closed periods keep theirs', async () => {
  const amir = await world.person('Amir Shah')
  const save = { period: '2021Q1', door: 'card', rows: [{ measure: 'SD-006', version: 0 }], 'figure_SD-006': '20' }
  await amir.invokes('saveReturns', save)
  const closedBefore = allRead(await imogen.says('which measures are off target in 2020/21?'))
  const wide = { tolerance: '50' }
  const preview = await sets('scale', wide)
  expect(preview).toMatch(/Q1 2021\/22 is open, with 1 rated figure: 1 would have another rating/)
  expect(world.outturn.deps.council.scale).toEqual(demoCouncil.scale)
  expect(await sets('scale', wide, { seen: true })).toContain('amber within 50 % of it, red beyond. Set by Imogen')
  expect(allRead(await imogen.says('which measures are off target in 2020/21?'))).toBe(closedBefore)
  expect((await entries()).at(-1)).toMatchObject({ before: { scale: { tolerancePercent: '5' } } })
})

test('another kind of scale brings its own words, and questions know them', async () => {
  await sets('scale', { scale: 'shares of target' }, { seen: true })
  const [said] = await imogen.says('set up')
  expect(texts(cardIn(said ?? {})).join(' ')).toMatch(/Strong from 105 % of the target.*inferred/)
  expect(allRead(await imogen.says('which are rated Action in Q1 2021/22?'))).toMatch(/Action/)
})

test('what was set outlives a restart, and was never written over', async () => {
  const { store, clock } = world.outturn.deps
  const again = makeDeps(store, clock, demoCouncil)
  again.heed?.(await store.glance((tx) => tx.councilHeld()))
  expect(again.council.scale).toMatchObject({ kind: 'shares of target', cutOffsAre: 'inferred' })
  await expect(world.database.db.deleteFrom('council_setting' as never).execute()).rejects.toThrow('only ever added to')
})
