import type { Activity } from 'botbuilder'
import { buttons, cardIn, inputs } from '../connector/card'
import type { Person } from '../connector/client'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const EVERYTHING = {
  ...{ serviceAreas: [], priorities: [], keyAims: [], outcomes: [], measures: [], exceptServiceAreas: [] },
  ...{ verdicts: [], ratings: [], provisional: null, missedBy: null, exceptMeasures: [] },
}

/** What the three boxes hold. */
const boxes = (card: Partial<Activity>) => Object.fromEntries(inputs(cardIn(card)).map(({ id, value }) => [id, value]))

describe('the reading of a question, changed by buttons', () => {
  let world: World
  let margaret: Person

  beforeAll(async () => {
    world = await aWorld()
    margaret = await world.person('Margaret Hollis')
    await margaret.installs()
  }, 60_000)
  afterAll(() => world.end())

  /** Asks, changes what stands in the boxes, and gives what the very card then holds. */
  async function changes(words: string, given: Readonly<Record<string, string>>): Promise<Partial<Activity>> {
    const [card] = await margaret.says(words)
    return changesOn(card ?? {}, given)
  }
  async function changesOn(card: Partial<Activity>, given: Readonly<Record<string, string>>) {
    const from = world.connector.recorded.length
    await margaret.presses(card, 'Show', given)
    const [only, ...others] = world.connector.in(margaret.conversationId, from)
    expect([only?.kind, only?.activity.id, others]).toEqual(['update', card.id, []])
    return { ...only?.activity, id: card.id ?? '' }
  }

  test('its boxes hold what was understood', async () => {
    const [card] = await margaret.says('which measures are off target in Customer Services?')
    expect(boxes(card ?? {})).toEqual({ period: '2020Y', service: '=Customer Services', rating: 'missed' })
    const [status] = await margaret.says('how are we doing?')
    expect(boxes(status ?? {})).toEqual({ period: '2020Y', service: 'all', rating: 'any' })
    const [several] = await margaret.says('which measures missed by more than 10% in Finance or Customer Services?')
    expect(boxes(several ?? {})).toEqual({ period: '2020Y', service: 'as asked', rating: 'as asked' })
  })

  test('one box changed changes that alone, and the thread goes on from there', async () => {
    const finance = await changes('which measures are off target in Customer Services?', { Service: '=Finance' })
    expect(allRead([finance])).toContain('Off target · Finance · 2020/21')
    expect(boxes(finance)).toEqual({ period: '2020Y', service: '=Finance', rating: 'missed' })
    const reds = await changesOn(finance, { Rating: '=red' })
    expect(allRead([reds])).toContain('Red · Finance · 2020/21')
    expect(allRead(await margaret.says('how many?'))).toMatch(/Red · Finance · 2020\/21/)
    const all = await changesOn(reds, { Service: 'all', Rating: 'any' })
    expect(allRead([all])).toContain('1 to 10 of 49.')
  })

  test('what it does not name stays: thresholds, exceptions and order', async () => {
    const ranked = await changes('the 3 worst misses', { Service: '=Customer Services' })
    expect(allRead([ranked])).toContain('Worst misses by share of target · Customer Services · 2020/21')
    const kept = await changes('which provisional measures are off target except in Finance?', { Rating: '=red' })
    expect(allRead([kept])).toContain('Provisional · Red · All services, except Finance · 2020/21')
    const listed = await changes('how is Finance doing?', { Rating: 'missed' })
    expect(allRead([listed])).toContain('Off target · Finance · 2020/21')
  })

  test('takes no more than five statements', async () => {
    const [card] = await margaret.says('how is Finance doing?')
    world.database.statements.length = 0
    await changesOn(card ?? {}, { Rating: '=red' })
    expect(world.database.statements.length).toBeLessThanOrEqual(5)
  })

  test('what no card of ours sends changes nothing, and whoever presses is asked who they are', async () => {
    const list = { kind: 'list', filter: EVERYTHING, period: '2020Y' }
    const chosen = { period: '2020Y', service: 'all', rating: 'any' }
    const pressing = (data: object, by = margaret) => pressedAndRead(world, by, { verb: 'changeReading', data })
    expect(await pressing({ question: list, ...chosen })).toContain('1 to 10 of 49.')
    for (const forged of [
      { question: list, ...chosen, service: 'Finance' },
      { question: list, ...chosen, rating: 'x' },
      { question: list, ...chosen, period: '2020' },
      { question: { ...list, kind: 'what I owe' }, ...chosen },
      { question: { ...list, filter: { ...EVERYTHING, person: 1 } }, ...chosen },
      { question: list },
    ]) {
      expect(await pressing(forged)).not.toMatch(/of 49|Something went wrong/)
    }
    expect(await pressing({ question: list, ...chosen }, world.stranger())).not.toMatch(/of 49/)
  })

  test('a period that is not there is refused in words, and the card stays', async () => {
    const read = await pressedAndRead(world, margaret, {
      verb: 'changeReading',
      data: { question: { kind: 'list', filter: { ...EVERYTHING, asReported: 'last' }, period: '2020Y' }, period: '2021Q1', service: 'all', rating: 'any' }, // prettier-ignore
    })
    expect(read).toMatch(/Q1 2021\/22 has not been closed|No measures fit/)
  })

  test('where others read nothing can be changed by a button, and nobody is named by a suggestion', async () => {
    const conversation = { isGroup: true, conversationType: 'groupChat', name: '', id: margaret.conversationId }
    const [card] = await margaret.says('which measures are off target?', { conversation })
    expect(inputs(cardIn(card ?? {}))).toEqual([])
    const titles = buttons(cardIn(card ?? {})).map(({ title }) => title)
    expect(titles).not.toContain('Who owns these?')
    expect(titles.some((title) => title.startsWith('Why is '))).toBe(true)
  })

  test('three questions go on from an answer, and each of them is answered', async () => {
    const [card] = await margaret.says('which measures are off target?')
    const next = buttons(cardIn(card ?? {})).filter(({ title }) => title.endsWith('?'))
    expect(next.map(({ title }) => title)).toEqual([
      'Why is GDPR and cyber training completed red?',
      'Who owns these?',
      'What are the 3 worst misses?',
    ])
    for (const { data } of next) {
      const answer = allRead(await margaret.says('', { value: data }))
      expect(answer).toContain('2020/21')
      expect(answer).not.toMatch(/I do not|No measures fit/)
    }
  })
})
