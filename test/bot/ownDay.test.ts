import { askCalendar } from '../../src/operations/askCalendar'
import type { Person } from '../connector/client'
import { allRead, pressedAndRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

let world: World
let priya: Person
let leah: Person
let amir: Person
let joanne: Person
let bethan: Person

beforeAll(async () => {
  world = await aWorld()
  const here = async (name: string) => {
    const person = await world.person(name)
    await person.installs()
    return person
  }
  ;[priya, leah, amir, joanne] = [await here('Priya Raman'), await here('Leah Fenwick'), await here('Amir Shah'), await here('Joanne Pickering')] // prettier-ignore
  bethan = await here('Bethan Lloyd')
  await opensTheQuarter(await here('George Abara'))
  await world.outturn.delivered()
  // ten o’clock, whenever this is run: the calendar speaks in working hours alone
  const now = new Date(world.clock.instant())
  world.clock.pass((24 + 10) * 60 - now.getUTCHours() * 60 - now.getUTCMinutes())
})
afterAll(() => world.end())

const press = (person: Person, verb: string, data: object) => pressedAndRead(world, person, { verb, data })
const idOf = async (name: string) =>
  (await world.outturn.deps.store.read((tx) => tx.people())).find((one) => one.name === name)?.id ?? 0

/** Two instances ask the calendar on a day, and once more; what each of these people has been sent of it. */
async function onDay(day: string, ...people: readonly Person[]): Promise<readonly string[]> {
  world.clock.set(day)
  const { deps } = world.outturn
  const from = world.connector.recorded.length
  await Promise.all([askCalendar(deps), askCalendar(deps)])
  await askCalendar(deps)
  await bethan.says("I'm back")
  await world.outturn.delivered()
  return people.map((one) => allRead(world.connector.in(one.conversationId, from).map(({ activity }) => activity)))
}
const times = (told: string | undefined, words: RegExp): number =>
  (told ?? '').match(new RegExp(words, 'g'))?.length ?? 0
const acts = async (act: string) =>
  (await world.outturn.deps.store.read((tx) => tx.record({}))).filter((one) => one.act === act)

test('a delegation ends by itself on its day and not before, and each of the two is told once', async () => {
  const asked = { measure: 'SD-027', person: await idOf('Leah Fenwick'), until: '2021-07-09' }
  expect(await press(priya, 'delegateMeasure', asked)).toMatch(/is Leah Fenwick’s until Friday 9 July/)
  await world.outturn.delivered()
  const before = await onDay('2021-07-08', priya, leah)
  expect(before.join('\n')).not.toMatch(/Debtor days/)
  expect(await acts('measure changed')).toHaveLength(1)
  const [owner, stoodIn] = await onDay('2021-07-09', priya, leah)
  expect(times(stoodIn, /Debtor days is no longer yours/)).toBe(1)
  expect(stoodIn).toMatch(/The day until which it was delegated has come\./)
  expect(times(owner, /Debtor days is yours now/)).toBe(1)
  expect(await acts('measure changed')).toHaveLength(2)
  expect(allRead(await priya.says('my returns'))).toContain('Debtor days')
  expect(allRead(await priya.says('take back debtor days'))).toMatch(/is not delegated to anybody/)
})

test('leave that was told of beforehand begins on its own first day, and the deputy is asked once', async () => {
  world.clock.set('2021-07-09')
  expect(await press(amir, 'takeLeave', { from: '2021-07-13', until: '2021-07-20' })).toMatch(/on leave/)
  await world.outturn.delivered()
  const standsIn = /Amir Shah is on leave until Tuesday 20 July, and you stand in/
  expect(times((await onDay('2021-07-12', joanne))[0], standsIn)).toBe(0)
  const [deputy, away] = await onDay('2021-07-13', joanne, amir)
  expect(times(deputy, standsIn)).toBe(1)
  // his own two cards: the opening’s and the reminder’s
  expect(times(away, /You are on leave until Tuesday 20 July, and Joanne Pickering has your figures/)).toBe(2)
  expect(times((await onDay('2021-07-14', joanne))[0], standsIn)).toBe(0)
})
