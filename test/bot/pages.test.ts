import type { Activity } from 'botbuilder'
import { buttons, cardIn } from '../connector/card'
import type { Person } from '../connector/client'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const EVERYTHING = {
  ...{ serviceAreas: [], priorities: [], keyAims: [], outcomes: [], measures: [], exceptServiceAreas: [] },
  ...{ verdicts: [], ratings: [], provisional: null, missedBy: null, exceptMeasures: [] },
}

describe('an answer that is longer than a page', () => {
  let world: World
  let margaret: Person

  beforeAll(async () => {
    world = await aWorld()
    margaret = await world.person('Margaret Hollis')
    await margaret.installs()
  }, 60_000)
  afterAll(() => world.end())

  /** The sentences that a tap on a row says: one a measure. */
  const rowsOf = (card: Partial<Activity>): readonly string[] => {
    const said: string[] = []
    JSON.stringify(cardIn(card), (key, value: unknown) => {
      const text = key === 'selectAction' ? JSON.stringify(value) : ''
      if (text.includes('About this measure')) said.push(text)
      return value
    })
    return said
  }
  const titles = (card: Partial<Activity>): readonly string[] => buttons(cardIn(card)).map(({ title }) => title)

  /** Presses the button, and gives what the very message holds then. */
  async function turns(card: Partial<Activity>, title: string): Promise<Partial<Activity>> {
    const from = world.connector.recorded.length
    await margaret.presses(card, title)
    const [only, ...others] = world.connector.in(margaret.conversationId, from)
    expect([only?.kind, only?.activity.id, others]).toEqual(['update', card.id, []])
    return { ...only?.activity, id: card.id ?? '' }
  }

  test('has ten rows a page, in one message, and every row once', async () => {
    const [first] = await margaret.says('list all measures')
    if (!first) throw new Error('no answer')
    expect(allRead([first])).toContain('1 to 10 of 49.')
    expect(titles(first)).not.toContain('Previous')
    const pages = [first]
    for (let card = first; titles(card).includes('Next'); pages.push(card)) card = await turns(card, 'Next')
    expect(pages.map((page) => rowsOf(page).length)).toEqual([10, 10, 10, 10, 9])
    expect(new Set(pages.flatMap(rowsOf)).size).toBe(49)
    const last = pages.at(-1) ?? {}
    expect(allRead([last])).toContain('41 to 49 of 49.')
    const before = await turns(last, 'Previous')
    expect(rowsOf(before)).toEqual(rowsOf(pages[3] ?? {}))
  })

  test('“the second one” is the second of the page that is looked at', async () => {
    const [first] = await margaret.says('which measures are off target?')
    const second = await turns(first ?? {}, 'Next')
    expect(allRead([second])).toContain('11 to 12 of 12.')
    const [, name] = rowsOf(second)
    const [measure] = await margaret.says('the second one')
    const title = /"say":"([^"]+)"/.exec(name ?? '')?.[1] ?? 'none'
    expect(allRead(measure ? [measure] : [])).toContain(title)
  })

  test('takes no more than five statements to turn', async () => {
    const [first] = await margaret.says('which measures are off target?')
    world.database.statements.length = 0
    await turns(first ?? {}, 'Next')
    expect(world.database.statements.length).toBeLessThanOrEqual(5)
  })

  test('a page beyond the last is the last; one that is no question of ours changes nothing', async () => {
    const list = { kind: 'list', filter: EVERYTHING, period: null }
    const turning = (data: object) => pressedAndRead(world, margaret, { verb: 'turnPage', data })
    expect(await turning({ question: list, page: 999 })).toContain('41 to 49 of 49.')
    for (const forged of [
      { question: list, page: 0 },
      { question: { ...list, kind: 'what I owe' }, page: 1 },
      { question: { ...list, filter: { ...EVERYTHING, missedBy: { over: 'abc', under: null } } }, page: 1 },
      { question: { ...list, filter: { ...EVERYTHING, person: 1 } }, page: 1 },
      { page: 1 },
    ]) {
      expect(await turning(forged)).not.toMatch(/of 49|Something went wrong/)
    }
  })

  test('whoever presses is asked who they are', async () => {
    const data = { question: { kind: 'list', filter: EVERYTHING, period: null }, page: 2 }
    const read = await pressedAndRead(world, world.stranger(), { verb: 'turnPage', data })
    expect(read).not.toMatch(/of 49/)
    expect(read).not.toBe('')
  })

  test('where others read, the rest is folded and no button turns anything', async () => {
    const card = answerOf(await margaret.says('list all measures', { conversation: { ...GROUP, id: margaret.conversationId } })) // prettier-ignore
    expect(titles(card)).toContain('39 more')
    expect(titles(card)).not.toContain('Next')
  })
})

const GROUP = { isGroup: true, conversationType: 'groupChat', name: '' }

const answerOf = ([card]: readonly Partial<Activity>[]): Partial<Activity> => card ?? {}
