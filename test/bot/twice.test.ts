import type { Activity } from 'botbuilder'
import { quarter } from '../../src/domain/period'
import { buttons, cardIn, input, pressed, texts } from '../connector/card'
import { cardOf } from '../connector/client'
import type { InvokeAnswer, Person } from '../connector/client'
import type { DatabaseName } from '../support/databases'
import { asLines, asRecorded, keptFor } from '../torture/kept'
import { cardSentTo, opensTheQuarter } from '../torture/people'
import { said, saving } from '../torture/saving'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const Q1 = quarter(2021, 1)

const textOf = (activity: Partial<Activity> | undefined): string => texts(cardIn(activity ?? {})).join('\n')

/** An answer's card, as it stands in the chat. */
const asSent = (answer: InvokeAnswer): Partial<Activity> => ({
  id: 'the card',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: cardOf(answer) }],
})

describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('the same invoke delivered again, on %s', (on) => {
  let world: World
  beforeAll(async () => {
    world = await aWorld(on)
    await opensTheQuarter(await world.person('Performance Officer'))
  }, 30_000)
  afterAll(() => world.end())

  const kept = async (...measures: readonly string[]) => {
    const all = await world.database.store.read((tx) => keptFor(tx, Q1))
    const ofThese = (line: string) => measures.includes(line.slice(0, 6))
    return { versions: asLines(all).filter(ofThese), record: asRecorded(all).filter(ofThese) }
  }

  const delivers = (by: Person, data: unknown, id: string) => by.invokes('saveReturns', data, { id })

  test('is one version and one entry in the record, and each delivery has a receipt', async () => {
    const tom = await world.person('Customer Services Manager')
    const data = saving({ 'SD-016': '11,950', 'SD-019': '21,400' })
    const first = said(await delivers(tom, data, 'card 1'))
    const second = said(await delivers(tom, data, 'card 1'))
    expect(first).toContain('✓ 2 figures saved')
    expect(second).toContain('✓ 2 figures saved so far')
    for (const figure of ['11,950', '21,400'])
      expect([first, second]).toEqual(Array(2).fill(expect.stringContaining(figure)))
    const lines = ['SD-016 1 11,950', 'SD-019 1 21,400']
    expect(await kept('SD-016', 'SD-019')).toEqual({ versions: lines, record: lines })
  })

  test('five times at once, is one version and one entry, and each delivery has a receipt', async () => {
    const amir = await world.person('Benefits Manager')
    const data = saving({ 'SD-007': '3.9', 'SD-009': '2,600' })
    const receipts = await Promise.all([1, 2, 3, 4, 5].map(() => delivers(amir, data, 'card 2')))
    expect(receipts.map(said)).toEqual(Array(5).fill(expect.stringMatching(/✓ 2 figures saved(.|\n)*2,600/)))
    const lines = ['SD-007 1 3.9', 'SD-009 1 2,600']
    expect(await kept('SD-007', 'SD-009')).toEqual({ versions: lines, record: lines.toSorted() })
  })

  test('tells an owner once of the figure that was keyed in for them', async () => {
    const george = await world.person('Performance Officer')
    const priya = await world.person('Payments and Income Manager')
    await priya.installs()
    const [proposal] = await george.says('for Priya: debtor days 49, by e-mail')
    const { data } = pressed(cardIn(proposal ?? {}), 'Save')
    const receipts = await Promise.all([1, 2].map(() => delivers(george, data, 'card 5')))
    expect(receipts.map(said)).toEqual(Array(2).fill(expect.stringMatching(/✓ 1 figure saved(.|\n)*49 days/)))
    await world.outturn.delivered()
    const told = world.connector.in(priya.conversationId).filter((one) => textOf(one.activity).includes('George Abara'))
    expect(told.map((one) => textOf(one.activity))).toEqual([expect.stringContaining('49 days')])
    expect(await kept('SD-027')).toEqual({ versions: ['SD-027 1 49'], record: ['SD-027 1 49'] })
  })

  test('with a missed target in it, asks what is being done about it and still says what was saved', async () => {
    const malcolm = await world.person('Financial Reporting Manager')
    const data = saving({ 'SD-029': 'Working Day 7', 'SD-031': 'Working Day 4' })
    const answers = [await delivers(malcolm, data, 'card 6'), await delivers(malcolm, data, 'card 6')]
    expect(answers.map(said)).toEqual(
      Array(2).fill(expect.stringMatching(/✓ 2 figures saved(.|\n)*What are you doing about it/)),
    )
    expect((await kept('SD-029', 'SD-031')).record).toEqual(['SD-029 1 Working Day 7', 'SD-031 1 Working Day 4'])
  })

  test('late, after the figure was amended, does not put the old one back', async () => {
    const joanne = await world.person('Revenues Manager')
    const old = saving({ 'SD-024': '1,900' })
    await delivers(joanne, old, 'card 3')
    await delivers(joanne, saving({ 'SD-024': '1,950' }, 1), 'card 4')
    const late = said(await delivers(joanne, old, 'card 3'))
    expect(late).toContain('Joanne Pickering changed this to 1,950 on ')
    const lines = ['SD-024 1 1,900', 'SD-024 2 1,950']
    expect(await kept('SD-024')).toEqual({ versions: lines, record: lines })
  })
})

describe('two people saving the same measure', () => {
  let world: World
  beforeEach(async () => {
    world = await aWorld()
    await opensTheQuarter(await world.person('Performance Officer'))
    // Whoever comes while cards go out may be sent theirs before they are answered.
    await world.outturn.delivered()
  })
  afterEach(() => world.end())

  const versions = async () => asLines(await world.database.store.read((tx) => keptFor(tx, Q1)))

  test('owner and deputy: the second is told who, when and what, keeps their words, and may save over it', async () => {
    const amir = await world.person('Benefits Manager')
    const joanne = await world.person('Revenues Manager')
    const [proposal] = await joanne.says('new benefit claims 16.5 days')
    await amir.invokes('saveReturns', saving({ 'SD-006': '17.25' }))
    const told = await joanne.presses(proposal ?? {}, 'Save')
    expect(said(told)).toMatch(/Amir Shah changed this to 17\.25 days on \d+ \w+ \d{4} at \d\d:\d\d/)
    expect(input(cardOf(told), 'figure_SD-006').value).toContain('16.5')
    expect(await versions()).toEqual(['SD-006 1 17.25'])

    const after = await joanne.presses(asSent(told), 'Save')
    expect(buttons(cardOf(after)).map((one) => one.title)).not.toContain('Save')
    expect(await versions()).toEqual(['SD-006 1 17.25', expect.stringContaining('SD-006 2 16.5')])
  })

  test('owner and performance team: only the measure that was overtaken waits, the others are saved', async () => {
    const priya = await world.person('Payments and Income Manager')
    const george = await world.person('Performance Officer')
    const [proposal] = await george.says('for Priya, by e-mail:\ndebtor days 49\nsuppliers paid within 30 days 98.1%')
    await priya.invokes('saveReturns', saving({ 'SD-027': '48' }))
    const told = await george.presses(proposal ?? {}, 'Save')
    expect(said(told)).toContain('✓ 1 figure saved')
    expect(said(told)).toContain('Priya Raman changed this to 48 days')
    expect(await versions()).toEqual(['SD-025 1 98.1%', 'SD-027 1 48'])

    await george.presses(asSent(told), 'Save')
    expect(await versions()).toEqual(['SD-025 1 98.1%', 'SD-027 1 48', 'SD-027 2 49'])
  })
})

test('after the close a submission is refused in words, and the card keeps what was typed', async () => {
  const world = await aWorld()
  const george = await world.person('Performance Officer')
  const tom = await world.person('Customer Services Manager')
  await tom.installs()
  await opensTheQuarter(george)
  const card = await cardSentTo(tom, world.connector)
  await george.invokes('closePeriod', { period: '2021Q1' })
  const from = world.connector.recorded.length
  const answer = await tom.presses(card, 'Save', { 'Online payments': '11,950' })
  expect(answer).toMatchObject({ status: 200, type: 'application/vnd.microsoft.activity.message' })
  // The card in the chat may have been written over by then: it says that the period has closed.
  const done = world.connector.in(tom.conversationId, from).filter(({ kind }) => kind === 'send')
  expect(done).toHaveLength(1)
  expect(textOf(done[0]?.activity)).toMatch(/Q1 2021\/22 was closed on .*, so this was not saved/)
  expect(asLines(await world.database.store.read((tx) => keptFor(tx, Q1)))).toEqual([])
  await world.end()
})
