import { cardIn, buttons } from '../connector/card'
import { Person } from '../connector/client'
import { rowsIn } from '../support/rows'
import { allRead, pressedAndRead } from '../support/said'
import { FileServer } from '../support/fileServer'
import { demoFile, demoPeople } from '../transfer/demo'
import { councilWith } from '../world/councilWith'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const LISTED = demoPeople.people.find(({ name }) => name === 'Imogen Castle')
const IMOGEN = { name: 'Imogen Castle', aadObjectId: LISTED?.objectId ?? '' }
const ADDRESS = LISTED?.email ?? ''

describe('a council that begins with nothing', () => {
  let world: World
  let server: FileServer
  let imogen: Person

  beforeAll(async () => {
    const council = councilWith({ plan: undefined, people: undefined })
    ;[world, server] = await Promise.all([aWorld('PostgreSQL', { council, firstPerson: ADDRESS }), FileServer.start()])
    imogen = new Person(IMOGEN, { bot: `http://127.0.0.1:${world.outturn.port}`, connector: world.connector })
    const member = { id: imogen.id, name: IMOGEN.name, objectId: IMOGEN.aadObjectId, userPrincipalName: ADDRESS }
    world.connector.members.set(imogen.conversationId, [member])
  })
  afterAll(async () => {
    await world.end()
    await server.close()
  })

  const drop = (name: string) => imogen.drops({ name, link: server.put(name, demoFile(name)) })

  test('greets its first person with the steps of setting up', async () => {
    const said = allRead(await imogen.installs())
    expect(said).toContain('Hello Imogen, this is Outturn')
    expect(said).toContain('South Derbyshire District Council, 2021/22.')
    expect(said).toContain('amber within 5 % of it')
    expect(said).toContain('Next: check the first three, then drop the service plan in this chat.')
  })

  test.each(['hello', 'which measures are off target?', 'set up', 'asdf'])('leads there from "%s"', async (words) => {
    expect(allRead(await imogen.says(words))).toContain('then drop the service plan in this chat.')
  })

  test('says what to do before there is anything to try', async () => {
    expect(allRead(await imogen.says('try it on me'))).toContain('There is no plan to try it on yet')
  })

  test('goes on to the people once the plan is kept, and then to opening the quarter', async () => {
    const [message] = await drop('plan.csv')
    if (!message) throw new Error('nothing was said of the plan')
    const keep = buttons(cardIn(message)).find(({ title }) => title.startsWith('Keep'))
    await imogen.invokes(keep?.verb ?? '', keep?.data)
    expect(allRead(await imogen.says('set up'))).toContain('Next: drop the people list in this chat.')
    const [list] = await drop('people.csv')
    if (!list) throw new Error('nothing was said of the list')
    const kept = buttons(cardIn(list)).find(({ verb }) => verb === 'confirmImport')
    await imogen.invokes('confirmImport', kept?.data)
    expect(allRead(await imogen.says('set up'))).toContain('Next: look at opening Q1 2021/22.')
  })
})

describe('the demonstration council', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.end())

  const save = (typed: Readonly<Record<string, string>>) => ({
    verb: 'tryReturns',
    data: {
      period: '2021Q1',
      door: 'card',
      rows: Object.keys(typed).map((measure) => ({ measure, version: 0 })),
      ...Object.fromEntries(Object.entries(typed).map(([measure, words]) => [`figure_${measure}`, words])),
    },
  })

  test.each([
    ['Tom Bradbury', /measures are in your name: Online forms developed/],
    ['Ruth Adeyemi', /You hear of an exception in Customer Services/],
    ['Margaret Hollis', /Without a period you get 2020\/21, the last one closed/],
    ['Imogen Castle', /No quarter is open\. Nobody is asked for anything/],
    ['Yusuf Demir', /“verify record” finds/],
    ['Patricia Langley', /You can read every figure that is signed off/],
  ])('tells %s what it does for them, once', async (name, words) => {
    const person = await world.person(name)
    expect(allRead(await person.installs())).toMatch(words)
    expect(await person.installs()).toEqual([])
  })

  test('has the performance team’s next action as its first button', async () => {
    const [message] = await (await world.person('George Abara')).installs()
    const opening = { title: 'Look at opening Q1 2021/22', data: { say: 'open Q1 2021/22' } }
    expect(buttons(cardIn(message ?? {}))[0]).toMatchObject(opening)
  })

  test('tells a manager what they owe now, with the card one tap away', async () => {
    const [imogen, amir] = [await world.person('Imogen Castle'), await world.person('Amir Shah')]
    await imogen.invokes('openPeriod', { period: '2021Q1' })
    await world.outturn.delivered()
    const [message] = await amir.installs()
    expect(allRead(message ? [message] : [])).toMatch(
      /Q1 2021\/22 is open\. You owe \d+ figures, due Wednesday 14 July\./,
    )
    expect(buttons(cardIn(message ?? {}))[0]).toMatchObject({ title: 'Give my figures', data: { say: 'my returns' } })
  })

  test('sends the real card on trial, checks what is typed, and keeps nothing of it', async () => {
    const imogen = await world.person('Imogen Castle')
    const before = await rowsIn(world)
    const said = allRead(await imogen.says('try it on me'))
    expect(said).toContain('A trial: this is the card as managers get it. Nothing you save in it is kept.')
    const [row] = await world.outturn.deps.store.read((tx) => tx.measures())
    const code = row?.code ?? ''
    expect(await pressedAndRead(world, imogen, save({ [code]: 'ninety' }))).toContain('You typed')
    expect(await pressedAndRead(world, imogen, save({ [code]: '91%' }))).toMatch(/would have been saved|needs a word/)
    expect(await rowsIn(world)).toEqual(before)
  })

  test('is set up and tried by the performance team alone', async () => {
    const tom = await world.person('Tom Bradbury')
    expect(allRead(await tom.says('set up'))).toContain('Only the performance team sets Outturn up.')
    expect(allRead(await tom.says('try it on me'))).toContain('Only the performance team tries the card out.')
    expect(await pressedAndRead(world, tom, save({ 'SD-001': '1' }))).toContain('Only the performance team')
  })
})
