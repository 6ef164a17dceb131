import type { Activity } from 'botbuilder'
import { quarter } from '../../src/domain/period'
import { askCalendar } from '../../src/operations/askCalendar'
import { cardIn, texts } from '../connector/card'
import type { Person } from '../connector/client'
import { allRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { said, saving } from '../torture/saving'
import { councilWith } from '../world/councilWith'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const Q1 = quarter(2021, 1)
const PROPERTY = 'SD-005'

const textOf = (activity: Partial<Activity>): string => texts(cardIn(activity)).join('\n')

let world: World
afterEach(() => world.end())

async function councilThatSays(signOff: unknown): Promise<void> {
  world = await aWorld('PGlite', { council: councilWith({ signOff }) })
  await opensTheQuarter(await world.person('Performance Officer'))
}

async function someone(name: string): Promise<Person> {
  const person = await world.person(name)
  await person.installs()
  return person
}

async function lastTo(person: Person): Promise<Partial<Activity>> {
  await world.outturn.delivered()
  return world.connector.in(person.conversationId).at(-1)?.activity ?? {}
}

const stateOf = async (code: string) =>
  (await world.database.store.read((tx) => tx.returns(Q1))).find(({ measure }) => measure.code === code)?.state

test('two steps: the second is asked once the first has signed, and only then is it signed off', async () => {
  await councilThatSays({ steps: 2, second: 'daniel.okafor@southderbyshire.example' })
  const [bethan, gillian, daniel] = [await someone('Bethan Lloyd'), await someone('Gillian Marsh'), await someone('Daniel Okafor')] // prettier-ignore
  await bethan.invokes('saveReturns', saving({ [PROPERTY]: '45' }))
  const first = await gillian.presses(await lastTo(gillian), 'Sign off what is ticked')
  expect(said(first)).toMatch(/✓ 1 figure signed off\. It waits for a second signature/)
  expect(await stateOf(PROPERTY)).toBe('submitted')
  expect(allRead(await gillian.says('who signed off energy ratings in Q1 2021/22?'))).toMatch(
    /Signed off by Gillian Marsh, .*, and waiting for a second signature/,
  )
  const card = await lastTo(daniel)
  expect(textOf(card)).toContain('Signed off by Gillian Marsh')
  expect(said(await daniel.presses(card, 'Sign off what is ticked'))).toContain('✓ 1 figure signed off.')
  expect(await stateOf(PROPERTY)).toBe('approved')
})

test('of several who are asked, the card of those who have not signed says who did, and signs nothing twice', async () => {
  await councilThatSays({ steps: 2, second: 'leadership' })
  const [bethan, gillian] = [await someone('Bethan Lloyd'), await someone('Gillian Marsh')]
  const [margaret, daniel] = [await someone('Margaret Hollis'), await someone('Daniel Okafor')]
  await bethan.invokes('saveReturns', saving({ [PROPERTY]: '45' }))
  await gillian.presses(await lastTo(gillian), 'Sign off what is ticked')
  const [own, other] = [await lastTo(margaret), await lastTo(daniel)]
  expect(textOf(other)).toContain('Signed off by Gillian Marsh')
  await margaret.presses(own, 'Sign off what is ticked')
  await world.outturn.delivered()
  const standing = world.connector.in(daniel.conversationId).filter(({ activityId }) => activityId === other.id)
  expect(standing.map(({ kind }) => kind)).toEqual(['send', 'update'])
  expect(allRead([standing.at(-1)?.activity ?? {}])).toMatch(/no longer needed\nMargaret Hollis has dealt with them\./)
  expect(said(await daniel.presses(other, 'Sign off what is ticked'))).toMatch(/Margaret Hollis/)
  const record = await world.database.store.read((tx) => tx.record({}))
  expect(record.filter(({ act }) => act === 'return signed off')).toHaveLength(2)
})

test('another person for an approver’s own figure: their deputy is asked, and they are refused', async () => {
  await councilThatSays({ steps: 1, ownFigures: 'need another person' })
  const [gillian, daniel] = [await someone('Gillian Marsh'), await someone('Daniel Okafor')]
  await gillian.invokes('saveReturns', saving({ [PROPERTY]: '45' }))
  expect(await stateOf(PROPERTY)).toBe('submitted')
  const line = { period: '2021Q1', serviceArea: 'Corporate Property', rows: [{ measure: PROPERTY, version: 1 }], rest: [], [`off_${PROPERTY}`]: 'true' } // prettier-ignore
  expect(said(await gillian.invokes('signOff', line))).toContain('this council asks for another person')
  expect(said(await daniel.presses(await lastTo(daniel), 'Sign off what is ticked'))).toContain('✓ 1 figure signed off')
  expect(await stateOf(PROPERTY)).toBe('approved')
})

test('no sign-off: nobody is asked, nothing says “not signed off”, and the close makes figures final', async () => {
  await councilThatSays({ steps: 0 })
  const [bethan, gillian, patricia] = [await someone('Bethan Lloyd'), await someone('Gillian Marsh'), await someone('Patricia Langley')] // prettier-ignore
  const receipt = said(await bethan.invokes('saveReturns', saving({ [PROPERTY]: '45' })))
  expect(receipt).not.toContain('signed off')
  expect(allRead(await gillian.says('sign off'))).toContain('You have nothing to sign off')
  const team = await world.person('Imogen Castle')
  expect(allRead(await team.says('close Q1 2021/22'))).not.toContain('signed off')
  await team.invokes('closePeriod', { period: '2021Q1' })
  expect(allRead(await patricia.says('energy ratings in Q1 2021/22'))).toMatch(/45\s%/)
})

test('on the due date an approver gets what is in, once a day and in working hours, and the rest the next', async () => {
  world = await aWorld('PGlite')
  await opensTheQuarter(await world.person('Performance Officer'))
  const tom = await someone('Tom Bradbury')
  await tom.invokes('saveReturns', saving({ 'SD-019': '21,400' }))
  const { deps } = world.outturn
  const ledger = () => deps.store.read((tx) => tx.deliveries({ kind: 'sign-off' }))
  /** Whom the calendar asks to sign off at a moment, and how many figures. */
  const asks = async (day: string, hour: string) => {
    const before = (await ledger()).length
    await askCalendar({ ...deps, clock: { today: () => day, instant: () => `${day}T${hour}:00.000Z` } })
    const [people, asked] = [await deps.store.read((tx) => tx.people()), (await ledger()).slice(before)]
    return asked.map(({ personId, facts }) => {
      const { returns } = facts as { readonly returns: readonly unknown[] }
      return `${people.find(({ id }) => id === personId)?.name ?? ''} ${returns.length}`
    })
  }
  expect(await asks('2021-07-13', '09:30')).toEqual([])
  expect(await asks('2021-07-14', '05:30')).toEqual([])
  expect(await asks('2021-07-14', '09:30')).toEqual(['Ruth Adeyemi 1'])
  await tom.invokes('saveReturns', saving({ 'SD-016': '12,000' }))
  expect(await asks('2021-07-14', '10:30')).toEqual([])
  expect(await asks('2021-07-15', '09:30')).toEqual(['Ruth Adeyemi 1'])
})

test('closing tells of what is not signed off, asks again when there is more, and keeps it marked', async () => {
  world = await aWorld('PGlite')
  await opensTheQuarter(await world.person('Performance Officer'))
  const [tom, team, ruth] = [await someone('Tom Bradbury'), await world.person('Imogen Castle'), await someone('Ruth Adeyemi')] // prettier-ignore
  await tom.invokes('saveReturns', saving({ 'SD-019': '21,400' }))
  const [card] = await team.says('close Q1 2021/22')
  expect(textOf(card ?? {})).toContain('1 figure is not signed off: Customer Services (1).')
  await tom.invokes('saveReturns', saving({ 'SD-016': '12,000' }))
  const refused = await team.presses(card ?? {}, 'Close anyway')
  expect(JSON.stringify(refused)).toContain('2 figures are not signed off now; your card told of 1.')
  const [again] = await team.says('close Q1 2021/22')
  expect(said(await team.presses(again ?? {}, 'Close anyway'))).toContain(
    '2 figures kept, 2 not signed off, 36 without one',
  )
  expect(allRead(await team.says('online payments in Q1 2021/22'))).toContain('not signed off')
  const signing = { period: '2021Q1', serviceArea: 'Customer Services', rest: [] }
  const back = { ...signing, rows: [{ measure: 'SD-016', version: 1 }], 'back_SD-016': 'Look again' }
  expect(said(await ruth.invokes('signOff', back))).toContain('the period is closed, so nobody could give it again')
  const off = { ...signing, rows: [{ measure: 'SD-016', version: 1 }], 'off_SD-016': 'true' }
  expect(said(await ruth.invokes('signOff', off))).toContain('✓ 1 figure signed off.')
})
