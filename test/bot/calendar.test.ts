import { quarter } from '../../src/domain/period'
import { askCalendar } from '../../src/operations/askCalendar'
import { cardIn, texts } from '../connector/card'
import type { Person } from '../connector/client'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
let team: Person
let joanne: Person
let ruth: Person

beforeAll(async () => {
  world = await aWorld()
  team = await world.person('George Abara')
  joanne = await world.person('Joanne Pickering')
  ruth = await world.person('Ruth Adeyemi')
  for (const one of [team, joanne, ruth]) await one.installs()
  // ten o’clock, whenever this is run: the calendar speaks in working hours alone
  const now = new Date(world.clock.instant())
  world.clock.pass((24 + 10) * 60 - now.getUTCHours() * 60 - now.getUTCMinutes())
})
afterAll(() => world.end())

/** The calendar is asked on a day, and what it has to say goes out; the latest that a person has been sent, and how many. */
async function onDay(day: string, person: Person): Promise<{ readonly said: string; readonly messages: number }> {
  world.clock.set(day)
  const from = world.connector.recorded.length
  await askCalendar(world.outturn.deps)
  await askCalendar(world.outturn.deps)
  await joanne.says("I'm back")
  await world.outturn.delivered()
  const own = world.connector.in(person.conversationId, from).filter(({ kind }) => kind === 'send')
  const said = own.map(({ activity }) => texts(cardIn(activity)).join('\n').replaceAll('\u00a0', ' '))
  const told = said.filter((one) => !one.includes('You were not away'))
  return { said: told.at(-1) ?? '', messages: told.length }
}

async function opens(day: string, period: string): Promise<void> {
  world.clock.set(day)
  await team.invokes('openPeriod', { period })
  await world.outturn.delivered()
}

test('when a quarter has ended the performance team is asked once whether to open it, and nobody else hears', async () => {
  const { said, messages } = await onDay('2021-07-01', team)
  expect(messages).toBe(1)
  expect(said).toMatch(/Q1 2021\/22 has ended[^]*nobody is asked before you have said so/)
  expect((await onDay('2021-07-02', team)).messages).toBe(0)
})

test('three working days late, the head of service has the list, and owners are reminded the same day', async () => {
  await opens('2021-07-05', '2021Q1')
  const { said, messages } = await onDay('2021-07-19', ruth)
  expect(messages).toBe(1)
  expect(said).toMatch(/overdue in Customer Services[^]*Joanne Pickering/)
  const ledger = await world.outturn.deps.store.read((tx) => tx.deliveries({ period: quarter(2021, 1) }))
  expect(ledger.some(({ kind, wave }) => kind === 'reminder' && wave === 'reminder 2021-07-19')).toBe(true)
  expect((await onDay('2021-07-20', ruth)).messages).toBe(0)
})

test('one reminder asks for all that is owed in two open periods, each with a button of its own', async () => {
  await opens('2021-10-05', '2021Q2')
  const { said, messages } = await onDay('2021-10-12', joanne)
  expect(messages).toBe(1)
  expect(said).toMatch(/Reminder: 6 figures[^]*Q1 2021\/22[^]*Q2 2021\/22/)
})
