import type { Activity } from 'botbuilder'
import { quarter } from '../../src/domain/period'
import { cardIn, texts } from '../connector/card'
import type { Person } from '../connector/client'
import { allRead, pressedAndRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const Q1 = quarter(2021, 1)

let world: World
let team: Person
let amir: Person
let joanne: Person
let priya: Person
let leah: Person

beforeAll(async () => {
  world = await aWorld()
  const named = (name: string) => world.person(name)
  ;[team, amir, joanne] = [await named('George Abara'), await named('Amir Shah'), await named('Joanne Pickering')]
  ;[priya, leah] = [await named('Priya Raman'), await named('Leah Fenwick')]
  for (const one of [team, amir, joanne, priya, leah]) await one.installs()
  await opensTheQuarter(team)
  await world.outturn.delivered()
})
afterAll(() => world.end())

const press = (person: Person, verb: string, data: object = {}) => pressedAndRead(world, person, { verb, data })

/** What stands in a person’s chat, the latest last: what was written over has taken the place of what was sent. */
function chatOf(person: Person): readonly string[] {
  const standing = new Map<string, Partial<Activity>>()
  for (const { kind, activityId, activity } of world.connector.in(person.conversationId)) {
    if (kind === 'send' || (kind === 'update' && standing.has(activityId))) standing.set(activityId, activity)
  }
  return [...standing.values()].map((one) => texts(cardIn(one)).join('\n').replaceAll('\u00a0', ' '))
}
const acts = async (act: string) =>
  (await world.outturn.deps.store.read((tx) => tx.record({}))).filter((one) => one.act === act)
const idOf = async (name: string) =>
  (await world.outturn.deps.store.read((tx) => tx.people())).find((one) => one.name === name)?.id ?? 0

test('leave is shown first; then the deputy has the card, which says for whom, and one’s own says who has it', async () => {
  expect(allRead(await amir.says("I'm on leave until 19 July"))).toMatch(
    /On leave until Monday 19 July\?[^]*Joanne Pickering stands in for you, and gets your card now, with 5 figures/,
  )
  expect(await press(amir, 'takeLeave', { from: '2021-07-05', until: '2021-07-19' })).toMatch(
    /✓ You are on leave until Monday 19 July[^]*Joanne Pickering has your card\./,
  )
  await world.outturn.delivered()
  expect(chatOf(joanne).at(-1)).toMatch(
    /Amir Shah is on leave until Monday 19 July, and you stand in\.[^]*8 figures by[^]*Housing Benefit/,
  )
  expect(chatOf(amir).join('\n')).toMatch(/This card is no longer needed[^]*and Joanne Pickering has your figures\./)
  expect(await acts('leave told')).toMatchObject([
    { after: { until: '2021-07-19', deputy: await idOf('Joanne Pickering') } },
  ])
  expect(allRead(await team.says('remind preview'))).toMatch(/Amir Shah is on leave until 19 July: Joanne Pickering is/)
})

test('whoever comes back is asked again, and the deputy’s card goes back to their own figures', async () => {
  expect(allRead(await amir.says("I'm back"))).toMatch(/Welcome back/)
  await world.outturn.delivered()
  expect(chatOf(joanne).filter((one) => one.includes('Housing Benefit'))).toEqual([])
  expect(chatOf(joanne).join('\n')).toMatch(/Amir Shah is back, and gives their own figures\.[^]*Council Tax collected/)
  expect(allRead(await amir.says("I'm back"))).toMatch(/You were not away/)
})

test('a snooze pauses one’s own reminders alone; a day gone by or unknown is refused, with what would be right', async () => {
  expect(allRead(await priya.says('snooze me until Thursday'))).toMatch(/No reminders until Thursday 8 July/)
  expect(allRead(await team.says('remind preview'))).toMatch(/Paused at their own wish: Priya Raman \(until 8 July\)/)
  expect(allRead(await priya.says('snooze me until 1 July'))).toMatch(/1 July 2021 is not a day to come/)
  expect(allRead(await priya.says('snooze me until the cows come home'))).toMatch(
    /cannot tell which day “the cows come home” is\. Say a day like “19 July”/,
  )
  expect(allRead(await priya.says("I'm on leave"))).toMatch(/Say until when/)
  expect(allRead(await team.says('who is on leave?'))).not.toMatch(/On leave until/)
})

test('an owner delegates a measure until a day: both are told, and the calendar gives it back', async () => {
  const unknown = await priya.says('delegate debtor days to Leeah')
  expect(allRead(unknown)).toMatch(/Nobody on the people list is called “Leeah”/)
  expect(JSON.stringify(unknown)).toContain('delegate Debtor days to Leah Fenwick')
  expect(allRead(await priya.says('delegate debtor days to a manager'))).toMatch(/Which a manager do you mean\?/)
  expect(allRead(await leah.says('delegate debtor days to Priya'))).toMatch(
    /Debtor days is not yours to delegate\. Its owner is Priya Raman\./,
  )
  expect(allRead(await priya.says('delegate debtor days to Leah until 1 July'))).toMatch(/not a day to come/)
  expect(allRead(await priya.says('delegate debtor days to Leah until 30 July'))).toMatch(
    /Give Debtor days to Leah Fenwick\?[^]*until Friday 30 July/,
  )
  const person = await idOf('Leah Fenwick')
  expect(await press(priya, 'delegateMeasure', { measure: 'SD-027', person, until: '2021-07-30' })).toMatch(
    /✓ Debtor days is Leah Fenwick’s until Friday 30 July/,
  )
  await world.outturn.delivered()
  expect(chatOf(leah).at(-1)).toMatch(/Debtor days is yours now\. Delegated by its owner until 30 July 2021\./)
  expect(chatOf(priya).filter((one) => one.includes('Debtor days at'))).toEqual([])
  expect(allRead(await leah.says('delegate debtor days to Amir Shah'))).toMatch(/was delegated to you/)
  expect(await press(leah, 'takeBack', { measure: 'SD-027' })).toMatch(/Only Priya Raman or the performance team/)
  expect(allRead(await priya.says('take back debtor days'))).toMatch(/Take Debtor days back from Leah Fenwick\?/)
  expect(await press(priya, 'takeBack', { measure: 'SD-027' })).toMatch(/✓ Debtor days is Priya Raman’s again/)
  await world.outturn.delivered()
  expect(chatOf(leah).at(-1)).toMatch(/Debtor days is no longer yours/)
  expect(allRead(await priya.says('take back debtor days'))).toMatch(/is not delegated to anybody/)
})

test('“that’s not mine” goes to the performance team, who name the owner: the figure is owed again, by them', async () => {
  expect(allRead(await leah.says("that's not mine"))).toMatch(/Which one is not yours\?/)
  const [mine] = (await world.outturn.deps.store.read((tx) => tx.returns(Q1))).filter(
    ({ measure }) => measure.owner?.startsWith('leah') === true,
  )
  const { code = '', shortName = '' } = mine?.measure ?? {}
  expect(allRead(await leah.says(`${shortName} is not mine`))).toMatch(/said not to be theirs/)
  const rows = [{ measure: code, version: 0, typed: 'not mine' }]
  await press(leah, 'saveProposal', { period: '2021Q1', door: 'typed', rows })
  await world.outturn.delivered()
  expect(chatOf(team).at(-1)).toMatch(/Leah Fenwick says that .* is not theirs[^]*they get the card at once/)
  expect(JSON.stringify(await team.says(`reassign ${shortName}`))).toContain('Its owner said that it is not theirs.')
  const value = String(await idOf('Amir Shah'))
  const reason = 'Leah Fenwick said that it is not theirs.'
  await press(team, 'makeChange', { measure: code, aspect: 'owner', value, from: '2021Q1', reason })
  await world.outturn.delivered()
  expect(chatOf(amir).at(-1)).toContain(`${shortName} is yours now. Leah Fenwick said that it is not theirs.`)
  expect(allRead(await amir.says('my returns'))).toContain(shortName)
})

test('the due date moves for everybody, with its reason, and not to a day that is none', async () => {
  expect(allRead(await leah.says('move the due date to 30 July'))).toMatch(/Only the performance team can move/)
  expect(allRead(await team.says('move the due date of Q1 to 1 July'))).toMatch(/1 July 2021 has gone by/)
  expect(allRead(await team.says('move the due date of Q1 to 31 July'))).toMatch(/not a working day/)
  expect(allRead(await team.says('move the due date of Q1 to 16 July because the system was down'))).toMatch(
    /Move the due date to Friday 16 July\?[^]*Figures are due by Wednesday 14 July now/,
  )
  const moving = { period: '2021Q1', dueOn: '2021-07-16' }
  expect(await press(team, 'moveDueDate', moving)).toMatch(/Say why the due date is moved/)
  expect(await press(team, 'moveDueDate', { ...moving, reason: 'The system was down.' })).toMatch(
    /✓ Q1 2021\/22 is due on Friday 16 July/,
  )
  expect(await acts('due date moved')).toMatchObject([{ reason: 'The system was down.', actorName: 'George Abara' }])
})

test('what is overdue is chased with the heads of service, who see the list, once a day', async () => {
  expect(allRead(await team.says('chase overdue'))).toMatch(/Nothing is overdue/)
  world.clock.set('2021-07-20')
  const ruth = await world.person('Ruth Adeyemi')
  await ruth.installs()
  expect(allRead(await leah.says('chase overdue'))).toMatch(/Only the performance team can chase/)
  expect(allRead(await team.says('chase overdue'))).toMatch(
    /Tell \d heads? of service\?[^]*Ruth Adeyemi: Customer Services/,
  )
  expect(await press(team, 'chaseOverdue')).toMatch(/people told[^]*Ruth Adeyemi/)
  await world.outturn.delivered()
  expect(chatOf(ruth).at(-1)).toMatch(/overdue in Customer Services[^]*Amir Shah/)
  expect(await press(team, 'chaseOverdue')).toMatch(/Every head of service has been told today/)
})
