import { allRead, pressedAndRead } from '../support/said'
import type { Person } from '../connector/client'
import { opensTheQuarter } from '../torture/people'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** Debtor days: 61 against a target of less than 30 or so, whatever the plan says; owned by Priya. */
const MEASURE = 'SD-027'

let world: World
let team: Person
let priya: Person

const press = (person: Person, verb: string, data: object) => pressedAndRead(world, person, { verb, data })
const form = (more: object = {}) => ({
  ...{ measure: MEASURE, aspect: 'tolerance', value: '40 days', from: '2021Q1', reason: 'Agreed with the director.' },
  ...more,
})

beforeAll(async () => {
  world = await aWorld()
  team = await world.person('Performance Officer')
  priya = await world.person('Priya Raman')
  await opensTheQuarter(team)
  await priya.invokes('saveReturns', {
    ...{ period: '2021Q1', door: 'card', rows: [{ measure: MEASURE, version: 0 }] },
    [`figure_${MEASURE}`]: '61 days',
  })
})
afterAll(() => world.end())

test('the card shows how the measure stands, and what may be changed', async () => {
  expect(allRead(await team.says('change debtor days'))).toMatch(
    /Change Debtor days[^]*Target 2021\/22[^]*Tolerance[^]*The council’s[^]*Owner[^]*Priya Raman/,
  )
  expect(await press(team, 'chooseChange', { measure: MEASURE, aspect: 'tolerance' })).toMatch(
    /In Q1 2021\/22: The council’s[^]*First period it applies to/,
  )
})

test('what is wrong is said at its box, and nothing typed is lost', async () => {
  const said = await press(team, 'showChange', form({ value: 'a bit' }))
  expect(said).toMatch(/A tolerance is like “2 points”[^]*You typed “a bit”/)
  const answer = await team.invokes('showChange', form({ reason: '' }))
  expect(JSON.stringify(answer.value)).toMatch(/Say why, so that the record can tell[^]*40 days|40 days[^]*Say why/)
  expect(await press(team, 'showChange', form({ from: '2020Y' }))).toContain('Choose a period that is not closed')
})

test('the preview tells before and after and the rating it would move, and keeps nothing', async () => {
  const said = await press(team, 'showChange', form())
  expect(said).toMatch(/The council’s[^]*40 days[^]*Q1 2021\/22 on[^]*Q1 2021\/22, 61 days: ● Red becomes ● Amber/)
  const history = await world.outturn.deps.store.read((tx) => tx.measureHistory(MEASURE))
  expect(history?.measures).toHaveLength(1)
})

test('once made it rates the period from which it counts, and the record tells it', async () => {
  expect(await press(team, 'makeChange', form())).toContain('✓ Debtor days is changed')
  const asked = allRead(await team.says('debtor days in Q1 2021/22'))
  expect(asked).toContain('Amber')
  const entries = await world.outturn.deps.store.read((tx) => tx.record({ measure: MEASURE }))
  expect(entries.find(({ act }) => act === 'measure changed')).toMatchObject({
    ...{ actorName: 'George Abara', reason: 'Agreed with the director.', door: 'card' },
    before: { aspect: 'tolerance', tolerance: null },
    after: { aspect: 'tolerance', tolerance: { kind: 'own units', amount: '40' } },
  })
})

test('a new short name is understood at once, and a new owner gets the return that is still owed', async () => {
  const named = form({ aspect: 'short name', value: 'Zebra reports', measure: 'SD-028' })
  expect(await press(team, 'makeChange', named)).toContain('Zebra reports is changed')
  expect(allRead(await team.says('change zebra reports'))).toContain('Change Zebra reports')
  const malcolm = (await world.outturn.deps.store.read((tx) => tx.people())).find((one) => one.name === 'Malcolm Dyer')
  const owner = form({ aspect: 'owner', value: String(malcolm?.id ?? 0), measure: 'SD-028' })
  expect(await press(team, 'makeChange', owner)).toContain('Malcolm Dyer')
  await world.outturn.delivered()
  const due = await world.outturn.deps.store.read((tx) => tx.deliveries({ personId: malcolm?.id ?? 0 }))
  expect(due.map(({ wave }) => wave)).toContainEqual(expect.stringContaining('owner of SD-028'))
  expect(allRead(await (await world.person('Malcolm Dyer')).says('my returns'))).toContain('Zebra reports')
})

test('a closed period stays as it was reported, whatever is changed for it afterwards', async () => {
  await press(team, 'closePeriod', { period: '2021Q1' })
  const before = allRead(await team.says('debtor days in Q1 2021/22'))
  expect(await press(team, 'makeChange', form({ value: 'none' }))).toContain('Choose a period that is not closed')
  await press(team, 'makeChange', form({ value: 'none', from: '2021Q2', reason: 'Back to none.' }))
  await press(team, 'makeChange', form({ aspect: 'target', value: 'Less than 90 days', from: '2021Q2' }))
  expect(allRead(await team.says('debtor days in Q1 2021/22'))).toBe(before)
  expect(before).toContain('Amber')
})
