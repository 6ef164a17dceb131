import type { Activity } from 'botbuilder'
import { quarter } from '../../src/domain/period'
import { cardIn, inputs, texts } from '../connector/card'
import { cardOf } from '../connector/client'
import type { InvokeAnswer, Person } from '../connector/client'
import type { DatabaseName } from '../support/databases'
import { allRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { said, saving } from '../torture/saving'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const Q1 = quarter(2021, 1)

/** Corporate Property has one return, Bethan Lloyd's; Gillian Marsh is its head. */
const PROPERTY = 'SD-005'

const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2060]/g, ' ')
const textOf = (activity: Partial<Activity>): string => plain(texts(cardIn(activity)).join('\n'))

/** A service whose figures are all in, but for those named. */
async function figuresOf(world: World, serviceArea: string) {
  const returns = await world.database.store.read((tx) => tx.returns(Q1, { serviceAreas: [serviceArea] }))
  return returns.map(({ measure, state, current }) => ({ code: measure.code, owner: measure.owner, state, current }))
}

const stateOf = async (world: World, code: string) => {
  const [one] = (await world.database.store.read((tx) => tx.returns(Q1))).filter(({ measure }) => measure.code === code)
  return one?.state
}

const signing = (serviceArea: string, versions: Readonly<Record<string, number>>, typed: object = {}) => ({
  period: '2021Q1',
  serviceArea,
  rows: Object.entries(versions).map(([measure, version]) => ({ measure, version })),
  rest: [],
  ...typed,
})

const ticked = (...codes: readonly string[]) => Object.fromEntries(codes.map((code) => [`off_${code}`, 'true']))

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('a service’s figures are signed off, on %s', (on) => {
  let world: World
  let ruth: Person
  let tom: Person

  beforeAll(async () => {
    world = await aWorld(on)
    ruth = await world.person('Ruth Adeyemi')
    tom = await world.person('Tom Bradbury')
    for (const one of [ruth, tom]) await one.installs()
    await opensTheQuarter(await world.person('Performance Officer'))
  }, 60_000)
  afterAll(() => world.end())

  const received = async (person: Person): Promise<readonly string[]> => {
    await world.outturn.delivered()
    return world.connector.in(person.conversationId).map(({ activity }) => textOf(activity))
  }

  test('the head of service hears of an exception when it is submitted, once', async () => {
    await tom.invokes('saveReturns', saving({ 'SD-016': '9,000', 'SD-019': '40,000' }))
    const told = (await received(ruth)).filter((text) => text.includes('Tom Bradbury submitted'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/Online payments: 9,000, target .*Red, missed by/)
    await tom.invokes('saveReturns', {
      ...saving({ 'SD-016': '9,000' }, 1),
      'action_SD-016': 'The payment line reopened on 1 July',
    })
    expect((await received(ruth)).filter((text) => text.includes('Tom Bradbury submitted'))).toHaveLength(1)
  })

  test('and is asked for nothing while a return is still to come', async () => {
    expect((await received(ruth)).filter((text) => text.includes('waiting for you to sign off'))).toEqual([])
    const asked = await world.database.store.read((tx) => tx.deliveries({ kind: 'sign-off' }))
    expect(asked).toEqual([])
  })

  test('gets one card when the last is in', async () => {
    const all = await figuresOf(world, 'Customer Services')
    for (const owner of ['Amir Shah', 'Joanne Pickering', 'Tom Bradbury']) {
      const person = await world.person(owner)
      const email = `${owner.toLowerCase().replace(' ', '.')}@southderbyshire.example`
      const own = all.filter((one) => one.owner === email && one.state === 'outstanding').map((one) => one.code)
      await person.invokes('saveReturns', saving(Object.fromEntries(own.map((code) => [code, 'source failed']))))
    }
    const cards = (await received(ruth)).filter((text) => text.includes('waiting for you to sign off'))
    expect(cards).toHaveLength(1)
    expect(cards[0]).toContain('15 figures are waiting for you to sign off')
    expect(cards[0]).toContain('6 more figures will follow once you have dealt with these.')
    expect(cards[0]).toContain('Being done: The payment line reopened on 1 July')
  })

  test('signs off what is ticked, and the next face follows', async () => {
    const card = (await sentTo(ruth)).at(-1) ?? {}
    const answer = await ruth.presses(card, 'Sign off what is ticked')
    expect(said(answer)).toContain('✓ 9 figures signed off.')
    expect(said(answer)).toContain('6 figures are waiting for you to sign off')
    const after = await ruth.presses(asSent(answer), 'Sign off what is ticked')
    expect(said(after)).toContain('✓ 6 figures signed off.')
    const states = (await figuresOf(world, 'Customer Services')).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['approved']))
  })

  const sentTo = async (person: Person) => {
    await world.outturn.delivered()
    return world.connector.in(person.conversationId).map(({ activity }) => activity)
  }

  test('an amended figure is the only one to wait again, and the approver gets it again', async () => {
    await tom.invokes('saveReturns', saving({ 'SD-019': '41,000' }, 1))
    const cards = (await received(ruth)).filter((text) => text.includes('waiting for you to sign off'))
    expect(cards.at(-1)).toContain('1 figure is waiting for you to sign off')
    expect(cards.at(-1)).toContain('41,000')
    expect(await stateOf(world, 'SD-019')).toBe('submitted')
  })

  test('an approval names the version it saw, and is refused clearly when another stands', async () => {
    const answer = await ruth.invokes('signOff', signing('Customer Services', { 'SD-019': 1 }, ticked('SD-019')))
    expect(said(answer)).toMatch(/Not signed off: Tom Bradbury changed this on .*, after your card was drawn/)
    expect(said(answer)).toContain('41,000')
    expect(await stateOf(world, 'SD-019')).toBe('submitted')
  })

  test('one is sent back with a reason, and reopens on its owner’s card with it', async () => {
    const none = await ruth.invokes('signOff', signing('Customer Services', { 'SD-019': 2 }, { 'back_SD-019': '  ' }))
    expect(said(none)).toContain('Nothing was signed off')
    const back = { 'off_SD-019': 'true', 'back_SD-019': 'Leave out the switchboard’s internal calls' }
    const answer = await ruth.invokes('signOff', signing('Customer Services', { 'SD-019': 2 }, back))
    expect(said(answer)).toContain('1 figure sent back.')
    const [card] = (await sentTo(tom)).slice(-1)
    const shown = textOf(card ?? {})
    expect(shown).toContain('Ruth Adeyemi sent a figure back to you')
    expect(shown).toContain('Sent back by Ruth Adeyemi: Leave out the switchboard’s internal calls')
    expect(inputs(cardIn(card ?? {})).map(({ value }) => value)).toContain('41,000')
    const receipt = await tom.presses(card ?? {}, 'Save', { 'Telephone enquiries': '38,500' })
    expect(said(receipt)).toContain('✓ 1 figure saved')
    expect((await received(ruth)).at(-1)).toContain('38,500')
  })

  test('the same press twice is one signature and one entry in the record', async () => {
    const press = () =>
      ruth.invokes('signOff', signing('Customer Services', { 'SD-019': 3 }, ticked('SD-019')), { id: 'press 1' })
    const answers = await Promise.all([press(), press()])
    expect(answers.map(said).filter((text) => text.includes('✓ 1 figure signed off.'))).toHaveLength(1)
    expect(answers.map(said).join('\n')).toContain('signed off already by Ruth Adeyemi')
    const entries = await world.database.store.read((tx) => tx.record({ measure: 'SD-019', period: Q1 }))
    const acts = entries.map(({ act, actorName }) => `${act} ${actorName}`)
    expect(acts).toEqual([
      'return submitted Tom Bradbury',
      'return signed off Ruth Adeyemi',
      'return amended Tom Bradbury',
      'return sent back Ruth Adeyemi',
      'return amended Tom Bradbury',
      'return signed off Ruth Adeyemi',
    ])
  })

  test('figure and approval at the same moment: what is signed is what was seen', async () => {
    for (let round = 0; round < 4; round += 1) {
      const version = 3 + round
      const before = await stateOf(world, 'SD-019')
      expect(before).toMatch(/approved|submitted/)
      await Promise.all([
        tom.invokes('saveReturns', saving({ 'SD-019': `${38_600 + round}` }, version)),
        ruth.invokes('signOff', signing('Customer Services', { 'SD-019': version }, ticked('SD-019'))),
      ])
      const [one] = (await figuresOf(world, 'Customer Services')).filter(({ code }) => code === 'SD-019')
      expect(one?.current?.version).toBe(version + 1)
      expect(one?.state).toBe('submitted')
      expect(one?.current?.approvals).toBeUndefined()
    }
  })

  test('who may not sign may not, and learns nothing', async () => {
    for (const name of ['Tom Bradbury', 'Colin Fairbrother', 'Margaret Hollis', 'Imogen Castle']) {
      const person = await world.person(name)
      const answer = await person.invokes('signOff', signing('Customer Services', { 'SD-019': 7 }, ticked('SD-019')))
      expect(said(answer)).toContain('not yours to sign off')
      expect(said(answer)).not.toMatch(/38,?6\d\d/)
    }
    expect(await stateOf(world, 'SD-019')).toBe('submitted')
  })

  test('an approver’s own figure counts as signed off, and says so', async () => {
    const gillian = await world.person('Gillian Marsh')
    await gillian.invokes('saveReturns', saving({ [PROPERTY]: 'source failed' }))
    expect(await stateOf(world, PROPERTY)).toBe('approved')
  })

  test('commentary edited for publication stands beside the words as given, and their writer is told', async () => {
    const imogen = await world.person('Imogen Castle')
    const [card] = await imogen.says('edit commentary online payments')
    expect(textOf(card ?? {})).toContain('Tom Bradbury wrote no commentary.')
    const answer = await imogen.presses(card ?? {}, 'Save', {
      'Words to publish': 'Fewer bills fell due this quarter.',
    })
    expect(said(answer)).toContain('Tom Bradbury is told')
    expect((await received(tom)).at(-1)).toContain('Published: Fewer bills fell due this quarter.')
    const shown = allRead(await ruth.says('online payments in Q1 2021/22'))
    expect(shown).toMatch(/Commentary\nFewer bills fell due this quarter\.\nAs given\nnone was given/)
    const late = { period: '2021Q1', measure: 'SD-016', version: 1, words: 'Other words' }
    expect(JSON.stringify(await imogen.invokes('saveCommentary', late))).toContain('has changed it meanwhile')
    const entries = await world.database.store.read((tx) => tx.record({ measure: 'SD-016', period: Q1 }))
    expect(entries.at(-1)).toMatchObject({ act: 'commentary edited', actorName: 'Imogen Castle' })
  })

  test('what is asked about it is answered', async () => {
    expect(allRead(await ruth.says('is Customer Services signed off?'))).toMatch(/14 of 15 figures are signed off/)
    expect(allRead(await ruth.says('what do I have to sign off?'))).toContain('1 figure is waiting for you to sign off')
    expect(allRead(await tom.says('what do I have to sign off?'))).toContain('You have nothing to sign off')
    expect(allRead(await ruth.says('sign off finance'))).toContain('Nothing in Finance is waiting for you to sign off')
  })
})

/** An answer's card, as it stands in the chat. */
const asSent = (answer: InvokeAnswer): Partial<Activity> => ({
  id: 'the card',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: cardOf(answer) }],
})
