import { buttons, cardIn, inputs } from '../connector/card'
import type { Person } from '../connector/client'
import { allRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

describe('targets that were met, by how far they were beaten', () => {
  let world: World
  let margaret: Person

  beforeAll(async () => {
    world = await aWorld()
    margaret = await world.person('Margaret Hollis')
    await margaret.installs()
  }, 60_000)
  afterAll(() => world.end())

  const hears = async (words: string): Promise<string> => allRead(await margaret.says(words))

  test('the card says which, by how much, and what has no place in the rank', async () => {
    const most = await hears('which OD&P measure beat its target by the widest margin?')
    expect(most).toContain(
      'Targets beaten by most, by share of target · Organisational Development and Performance · 2020/21',
    )
    expect(most).toContain('The target beaten by most of 2 met.')
    expect(most).toContain('beaten by 100.0 % of target')
    const just = await hears('which 3 measures only just made it, across all services?')
    expect(just).toContain('Targets only just met, by share of target · All services · 2020/21')
    expect(just).toContain('met exactly')
    expect(just).toContain('no share of it to beat it by')
  })

  test('the thread goes down the rank, and to the other end of it', async () => {
    await hears('which measure beat its target by most?')
    expect(await hears('and the next two')).toContain('Numbers 2 to 3 of 13 targets met, the furthest beaten first.')
    expect(await hears('and which only just made it in Finance')).toContain(
      'Targets only just met, by share of target · Finance',
    )
  })

  test('its boxes hold what was met, and another service keeps the order', async () => {
    const [card] = await margaret.says('which Finance measure beat its target by most?')
    expect(inputs(cardIn(card ?? {})).map(({ value }) => value)).toEqual(['2020Y', '=Finance', 'met'])
    expect(buttons(cardIn(card ?? {})).map(({ title }) => title)).toContain('All targets met')
    const from = world.connector.recorded.length
    await margaret.presses(card ?? {}, 'Show', { Service: '=Customer Services' })
    const [shown] = world.connector.in(margaret.conversationId, from)
    expect(allRead([shown?.activity ?? {}])).toContain('Targets beaten by most, by share of target · Customer Services')
  })

  test('which service has none, and which the second most', async () => {
    expect(await hears('which service has the most reds?')).toContain(
      'Business Change and ICT has the most red measures: 3.',
    )
    expect(await hears('which has the second most?')).toContain('have the second most red measures: 2 each.')
    expect(await hears('and which has none?')).toContain('Corporate Property has the fewest red measures: none.')
  })
})
