import type { Activity } from 'botbuilder'
import { Person } from '../connector/client'
import type { Identity } from '../connector/client'
import { rowsIn } from '../support/rows'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld, STRANGER } from '../world/world'
import type { World } from '../world/world'

const CHANNEL = { id: '19:performance@thread.tacv2', teamId: '19:corporate-resources' }
/** Somebody of each role, from those who may read everything to those who may read least. */
const READERS = ['Margaret Hollis', 'Imogen Castle', 'Yusuf Demir', 'Ruth Adeyemi', 'Tom Bradbury', 'Patricia Langley']
const PRIVATE = /one-to-one chat with Outturn/

let world: World
let objectIds: ReadonlyMap<string, string>

beforeAll(async () => {
  world = await aWorld()
  const people = await world.outturn.deps.store.read((tx) => tx.people())
  objectIds = new Map(people.map((one) => [one.name, one.objectId ?? '']))
  await (await world.person('Imogen Castle')).invokes('openPeriod', { period: '2021Q1' })
  const [taxes, amir] = [await world.person('Joanne Pickering'), await world.person('Amir Shah')]
  await taxes.invokes('saveReturns', card('SD-008', '29.4%'))
  await amir.invokes('saveReturns', card('SD-006', 'system down, source failed'))
  world.clock.set('2021-07-20')
})
afterAll(() => world.end())

const card = (measure: string, figure: string): object => ({
  period: '2021Q1',
  door: 'card',
  rows: [{ measure, version: 0 }],
  [`figure_${measure}`]: figure,
})

const identity = (name: string): Identity => ({ name, aadObjectId: objectIds.get(name) ?? '' })

function inChannel(who: Identity): Person {
  const bot = `http://127.0.0.1:${world.outturn.port}`
  return new Person(who, { bot, connector: world.connector, channel: CHANNEL })
}

const heard = async (name: string, words: string): Promise<string> =>
  allRead(await inChannel(identity(name)).says(words))

/** Managers with figures still to give, any of whose names would say who is late. */
const LATE = /Amir|Tom|Joanne|Nadia|Owen|Bethan|Priya|Malcolm|Leah|Sanjay|Kate/

describe.each(READERS)('in a channel, %s', (name) => {
  test('has what is signed off', async () => {
    expect(await heard(name, 'which measures are off target in Customer Services?')).toMatch(
      /3 of 6 rated measures missed[^]*19\.74 days/,
    )
    expect(await heard(name, 'council tax collection in 2020/21')).toContain('97.1 %')
  })

  test.each([
    'council tax collection in Q1 2021/22',
    'new benefit claims processing time in Q1 2021/22',
    'which measures are off target in Customer Services in Q1 2021/22?',
    'how is Customer Services doing in Q1 2021/22?',
    'how many measures are green in Q1 2021/22?',
  ])('has nothing of what is not: “%s”', async (words) => {
    const said = await heard(name, words)
    expect(said).toContain('Q1 2021/22 is not signed off, so it is not shown where others are reading.')
    expect(said).not.toMatch(/29\.4|failed|system down|Joanne|Amir/)
  })

  test.each(['progress', 'who is late?', 'what is outstanding in Customer Services?'])(
    'hears which services are late, and never who: “%s”',
    async (words) => {
      const said = await heard(name, words)
      expect(said).toMatch(/Customer Services\n2 of 15\n13 overdue/)
      expect(said).not.toMatch(LATE)
    },
  )

  test.each([
    'what do I owe?',
    'my returns',
    'open Q2 2021/22',
    'close Q1 2021/22',
    'remind',
    'remind preview',
    'telephone enquiries 21,400',
    'for Tom Bradbury: telephone enquiries 21,400, by e-mail',
    'act as performance team',
  ])('is asked into a chat of their own for “%s”', async (words) => {
    const before = await rowsIn(world)
    const said = await heard(name, words)
    expect(said).toMatch(PRIVATE)
    expect(said).not.toMatch(LATE)
    expect(await rowsIn(world)).toEqual(before)
  })
})

describe('cards in a channel', () => {
  test.each<[string, string, object]>([
    ['Tom Bradbury', 'saveReturns', card('SD-019', '21,400')],
    ['Tom Bradbury', 'finishLater', { period: '2021Q1' }],
    ['Tom Bradbury', 'amendReturns', { period: '2021Q1', measures: ['SD-019'] }],
    ['Imogen Castle', 'sendReminders', { scope: { kind: 'everyone' }, how: 'again' }],
    ['Imogen Castle', 'closePeriod', { period: '2021Q1' }],
    ['Imogen Castle', 'actAs', { person: 1 }],
  ])('of %s do nothing: %s', async (name, verb, data) => {
    const [before, person] = [await rowsIn(world), inChannel(identity(name))]
    const said = await pressedAndRead(world, person, { verb, data })
    expect(said).toMatch(PRIVATE)
    expect(said).not.toMatch(LATE)
    await person.posts({ type: 'message', value: { ...data, verb } })
    expect(await rowsIn(world)).toEqual(before)
  })
})

describe('a stranger in a channel', () => {
  test.each(['which measures are off target?', 'progress', 'what do I owe?', 'open Q2 2021/22', 'help'])(
    'who says “%s” is told how to get access, and nothing else',
    async (words) => {
      const before = await rowsIn(world)
      const said = allRead(await inChannel(STRANGER).says(words))
      expect(said).toContain('You are not on the people list yet')
      expect(said).not.toMatch(/off target|Customer Services\n|%/)
      expect(await rowsIn(world)).toEqual(before)
    },
  )

  test.each(['act as performance team', 'act as manager'])('cannot be somebody else there: “%s”', async (words) => {
    const before = await rowsIn(world)
    const said = allRead(await inChannel(STRANGER).says(words))
    expect(said).toMatch(PRIVATE)
    expect(said).not.toMatch(LATE)
    expect(await rowsIn(world)).toEqual(before)
  })
})

describe('a conversation of several', () => {
  test.each<[string, object]>([
    ['a group chat', { conversationType: 'groupChat', isGroup: true }],
    ['a group that does not say what it is', { isGroup: true }],
    ['a kind that is new', { conversationType: 'sharedChannel' }],
  ])('that is %s is no place for what is not signed off', async (_, kind) => {
    const margaret = await world.person('Margaret Hollis')
    const conversation = { id: margaret.conversationId, ...kind } as Activity['conversation']
    const said = await margaret.says('council tax collection in Q1 2021/22', { conversation })
    expect(allRead(said)).toMatch(PRIVATE)
  })

  test('is told from a chat with one person, who has the figure there', async () => {
    const margaret = await world.person('Margaret Hollis')
    expect(allRead(await margaret.says('council tax collection in Q1 2021/22'))).toContain('29.4 %')
    expect(allRead(await margaret.says('who is late?'))).toMatch(/Tom Bradbury/)
  })
})
