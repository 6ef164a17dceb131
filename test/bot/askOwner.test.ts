import { year } from '../../src/domain/period'
import type { Activity } from 'botbuilder'
import { buttons, cardIn, texts } from '../connector/card'
import { Person } from '../connector/client'
import type { InvokeAnswer } from '../connector/client'
import type { DatabaseName } from '../support/databases'
import { errorBody } from '../connector/connector'
import { rowsIn } from '../support/rows'
import { allRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const WORDS = 'What would it take to be on target by the end of the year?'
const heardOf = (answer: InvokeAnswer): string => allRead([], answer)
const REPLY = 'Two more recovery runs in the autumn. We expect 97.8 % by March.'

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('a measure’s owner is asked, on %s', (on) => {
  let world: World
  let margaret: Person
  let joanne: Person

  beforeAll(async () => {
    world = await aWorld(on)
    margaret = await world.person('Margaret Hollis')
    joanne = await world.person('Joanne Pickering')
    for (const one of [margaret, joanne]) await one.installs()
    await opensTheQuarter(await world.person('Performance Officer'))
    await world.outturn.delivered()
  }, 60_000)
  afterAll(() => world.end())

  /** The last message that somebody had of Outturn's own accord. */
  async function last(person: Person): Promise<Partial<Activity>> {
    await world.outturn.delivered()
    const sent = world.connector.in(person.conversationId, 0).filter(({ kind }) => kind === 'send')
    return sent.at(-1)?.activity ?? {}
  }
  const read = (activity: Partial<Activity>): string => texts(cardIn(activity)).join('\n').replaceAll('\u00a0', ' ')

  /** The form, filled in and sent. */
  async function asks(person: Person, of: string, typed: Readonly<Record<string, string>>) {
    const [form] = await person.says(`ask the owner of ${of}`)
    return heardOf(await person.presses(form ?? {}, 'Send', typed))
  }

  test('a measure’s card has the button, and a list the way to each of its owners', async () => {
    const [card] = await margaret.says('council tax collection rate')
    expect(JSON.stringify(card)).toContain('ask the owner of Council Tax collected in 2020/21')
    const [list] = await margaret.says('which measures are off target in Customer Services?')
    expect(buttons(cardIn(list ?? {})).map(({ title }) => title)).toContain('Ask an owner')
    expect(allRead(await margaret.says('ask the owner'))).toMatch(/Ask the owner of which measure\?/)
    await margaret.says('council tax collection rate')
    expect(allRead(await margaret.says('ask the owner'))).toContain('Ask Joanne Pickering about Council Tax collected')
  })

  test('the form has three working days in it, and says what is asked about', async () => {
    const [form] = await margaret.says('ask the owner of council tax collection')
    expect(read(form ?? {})).toMatch(/2020\/21 · Customer Services[^]*97\.1/)
    expect(JSON.stringify(form)).toContain('"value":"2021-07-08"')
  })

  test.each([
    [{ 'Your question': '  ' }, /The question was empty\. Nothing was sent/],
    [{ 'Your question': WORDS, 'Reply wanted by': '2021-07-02' }, /has gone by[^]*Nothing was sent/],
    [{ 'Your question': WORDS, 'Reply wanted by': '2022-07-08' }, /more than three months away[^]*Nothing was sent/],
  ])('%j is refused, and nothing is kept', async (typed, why) => {
    const before = await rowsIn(world)
    expect(await asks(margaret, 'council tax collection', typed)).toMatch(why)
    expect(await rowsIn(world)).toEqual(before)
  })

  test('the question goes to the owner, whose reply goes back, and both stay with the figure', async () => {
    const sent = await asks(margaret, 'council tax collection', { 'Your question': WORDS })
    expect(sent).toMatch(/Your question goes to Joanne Pickering[^]*8 July 2021/)
    const card = await last(joanne)
    expect(read(card)).toMatch(
      /Margaret Hollis asks about Council Tax collected[^]*What would it take[^]*by 8 July 2021/,
    )
    expect(allRead(await margaret.says('council tax collection rate'))).toMatch(/Asked\nWhat would it take[^]*none yet/)

    expect(heardOf(await joanne.presses(card, 'Send reply', { 'Your reply': REPLY }))).toContain(
      'goes to Margaret Hollis',
    )
    expect(read(await last(margaret))).toMatch(/Joanne Pickering replied about Council Tax collected[^]*recovery runs/)
    const shown = allRead(await margaret.says('council tax collection rate'))
    expect(shown).toMatch(/Reply\nTwo more recovery runs.*\(Joanne Pickering, /)
    const again = heardOf(await joanne.presses(card, 'Send reply', { 'Your reply': 'Another' }))
    expect(again).toMatch(/Joanne Pickering has replied already\. Nothing was sent/)

    const entries = await world.database.store.read((tx) => tx.record({ measure: 'SD-008', period: year(2020) }))
    const told = entries.map(({ act, actorName }) => `${actorName}: ${act}`)
    expect(told.slice(-2)).toEqual(['Margaret Hollis: owner asked', 'Joanne Pickering: owner replied'])
    const imogen = await world.person('Imogen Castle')
    const story = allRead(await imogen.says('history council tax collection'))
    expect(story).toMatch(
      /Owner replied[^]*Reply: Two more recovery runs[^]*Owner asked[^]*Question: What would it take/,
    )
  })

  test('the same press twice is one question, and nobody else may reply to it', async () => {
    const question = { period: '2020Y', measure: 'SD-008', words: 'Once or twice?', replyBy: '2021-07-09' }
    const press = () => margaret.invokes('askOwner', question, { id: 'pressed once' })
    await Promise.all([press(), press()])
    await press()
    await world.outturn.delivered()
    const kept = await world.database.store.read((tx) => tx.deliveries({ kind: 'owner asked' }))
    expect(kept.filter(({ wave }) => wave === 'pressed once')).toHaveLength(1)
    const tom = await world.person('Tom Bradbury')
    const forged = await tom.invokes('replyToQuestion', { question: 'pressed once', words: 'Not mine to say' })
    expect(heardOf(forged)).toContain('That question was not put to you')
  })

  test('in a channel nobody is asked, and what was said stands there without names', async () => {
    const channel = { id: '19:team@thread.tacv2', teamId: '19:team' }
    const identity = { name: 'Margaret Hollis', aadObjectId: (await accountOf('Margaret Hollis')) ?? '' }
    const there = new Person(identity, {
      bot: `http://127.0.0.1:${world.outturn.port}`,
      connector: world.connector,
      channel,
    })
    const shown = await there.says('council tax collection rate')
    expect(allRead(shown)).toContain('recovery runs')
    expect(allRead(shown)).not.toMatch(/Joanne|Margaret/)
    expect(JSON.stringify(shown)).not.toContain('ask the owner')
    expect(allRead(await there.says('ask the owner of council tax collection'))).not.toContain('Joanne')
  })

  test('a question that can’t be delivered is told to the asker, once', async () => {
    world.connector.failNext({
      matches: ({ method, path }) => method === 'POST' && path[0] === joanne.conversationId,
      answer: { status: 403, body: errorBody('ConversationBlockedByUser') },
    })
    await asks(margaret, 'council tax collection', { 'Your question': 'Does this arrive?' })
    expect(read(await last(margaret))).toMatch(/could not be delivered[^]*Does this arrive\?/)
    const kept = await world.database.store.read((tx) => tx.deliveries({ kind: 'owner replied' }))
    expect(kept.filter(({ wave }) => wave.endsWith('undelivered'))).toHaveLength(1)
  })

  async function accountOf(name: string) {
    const people = await world.outturn.deps.store.read((tx) => tx.people())
    return people.find((one) => one.name === name)?.objectId
  }
})
