import type { Activity } from 'botbuilder'
import { cardIn, texts } from '../connector/card'
import type { Person } from '../connector/client'
import { pressedAndRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
let team: Person
let priya: Person
let bethan: Person
let leah: Person

const BETHANS = 'SD-031'

beforeAll(async () => {
  world = await aWorld()
  team = await world.person('Performance Officer')
  priya = await world.person('Priya Raman')
  bethan = await world.person('Bethan Lloyd')
  leah = await world.person('Leah Fenwick')
  for (const one of [priya, bethan, leah]) await one.installs()
  await opensTheQuarter(team)
  await world.outturn.delivered()
})
afterAll(() => world.end())

/** The messages of a person's chat as they stand now: what was written over has taken the place of what was sent. */
function chatOf(person: Person): readonly Partial<Activity>[] {
  const standing = new Map<string, Partial<Activity>>()
  for (const { kind, activityId, activity } of world.connector.in(person.conversationId)) {
    if (kind === 'send' || (kind === 'update' && standing.has(activityId))) standing.set(activityId, activity)
  }
  return [...standing.values()]
}
const readIn = (activity: Partial<Activity>): string => texts(cardIn(activity)).join('\n').replaceAll('\u00a0', ' ')
const formsOf = (person: Person) => chatOf(person).filter((one) => JSON.stringify(one).includes('saveReturns'))
const press = (person: Person, verb: string, data: object) => pressedAndRead(world, person, { verb, data })
const owned = async (person: Person): Promise<readonly string[]> => {
  const { people, returns } = await world.outturn.deps.store.read(async (tx) => ({
    people: await tx.people(),
    returns: await tx.returns({ kind: 'quarter', startYear: 2021, quarter: 1 }),
  }))
  const email = people.find((one) => person.id.endsWith(one.objectId ?? 'nobody'))?.email
  return returns.filter(({ measure }) => measure.owner === email).map(({ measure }) => measure.code)
}

test('a card whose every figure somebody else gave says so in its place, and no form is left', async () => {
  const [measure = BETHANS] = await owned(bethan)
  expect(formsOf(bethan)).toHaveLength(1)
  const people = await world.outturn.deps.store.read((tx) => tx.people())
  const id = people.find(({ name }) => name === 'Bethan Lloyd')?.id ?? 0
  const rows = [{ measure, version: 0, typed: '52' }]
  await press(team, 'saveReturns', { period: '2021Q1', door: 'typed', rows, for: { person: id, how: 'by e-mail' } })
  await world.outturn.delivered()
  expect(formsOf(bethan)).toHaveLength(0)
  expect(chatOf(bethan).map(readIn).join('\n')).toMatch(
    /This card is no longer needed[^]*is in\. The last came from George Abara\./,
  )
})

test('a measure that has moved leaves the card of its former owner, and a press on the old one saves the rest', async () => {
  const [moved = '', kept = ''] = await owned(priya)
  const [before] = formsOf(priya)
  const people = await world.outturn.deps.store.read((tx) => tx.people())
  const value = String(people.find(({ name }) => name === 'Leah Fenwick')?.id ?? 0)
  const owner = { measure: moved, aspect: 'owner', value, from: '2021Q1', reason: 'Moved with the team.' }
  await press(team, 'makeChange', owner)
  await world.outturn.delivered()
  const [after] = formsOf(priya)
  expect(after?.id).toBe(before?.id)
  expect(readIn(after ?? {})).toMatch(/is Leah Fenwick’s now\./)
  expect(JSON.stringify(after)).not.toContain(`figure_${moved}`)
  const rows = [moved, kept].map((measure) => ({ measure, version: 0 }))
  const typed = { [`figure_${moved}`]: '61 days', [`figure_${kept}`]: '51' }
  const said = await press(priya, 'saveReturns', { period: '2021Q1', door: 'card', rows, ...typed })
  expect(said).toMatch(/not yours to report\. You typed “61 days”/)
  const latest = formsOf(leah).at(-1)
  expect(JSON.stringify(latest)).toContain(`figure_${moved}`)
})

test('one’s last figure given in words ends one’s own earlier cards', async () => {
  const rest = await owned(leah)
  const rows = rest.map((measure) => ({ measure, version: 0, typed: 'nothing to measure this quarter' }))
  expect(formsOf(leah).length).toBeGreaterThan(0)
  await press(leah, 'saveProposal', { period: '2021Q1', door: 'pasted', rows })
  await world.outturn.delivered()
  expect(formsOf(leah)).toHaveLength(0)
  expect(chatOf(leah).map(readIn).join('\n')).toMatch(/The last came from you\./)
})

test('closing takes the forms of all who still owed, and a stale press is told why', async () => {
  const amir = await world.person('Amir Shah')
  await amir.installs()
  await team.says('remind Amir Shah')
  await world.outturn.delivered()
  const form = formsOf(amir).at(-1)
  expect(form).toBeDefined()
  await press(team, 'closePeriod', { period: '2021Q1' })
  await world.outturn.delivered()
  expect(formsOf(amir)).toHaveLength(0)
  expect(chatOf(amir).map(readIn).join('\n')).toMatch(/This card is no longer needed\nQ1 2021\/22 is closed\./)
  const rows = [{ measure: 'SD-010', version: 0 }]
  const said = await press(amir, 'saveReturns', { period: '2021Q1', door: 'card', rows, 'figure_SD-010': '0.1' })
  expect(said).toMatch(/Q1 2021\/22 was closed[^]*not saved/)
})
