import { buttons, cardIn } from '../connector/card'
import { allRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

describe('examples of questions', () => {
  let world: World

  beforeAll(async () => {
    world = await aWorld()
  }, 60_000)
  afterAll(() => world.end())

  test('are of the council’s own measures, and every one has an answer', async () => {
    const margaret = await world.person('Margaret Hollis')
    await margaret.installs()
    const [card] = await margaret.says('help questions')
    const examples = [...allRead(card ? [card] : []).matchAll(/“([^”]+)”/g)].map(([, said]) => said ?? '')
    expect(examples.length).toBeGreaterThanOrEqual(6)
    expect(examples.join('\n')).toMatch(/Customer Services/)
    // Nothing earlier is held on the demo council: what improved has no answer, and so is no example.
    expect(examples.join('\n')).not.toMatch(/improved/)
    expect(buttons(cardIn(card ?? {})).length).toBeLessThanOrEqual(6)
    for (const example of examples) {
      await margaret.says('start over')
      expect([example, allRead(await margaret.says(example))]).toEqual([example, expect.stringMatching(/2020\/21/)])
      expect(allRead(await margaret.says(example))).not.toMatch(/No measures fit|not sure|Which did you mean/)
    }
  })

  test('what the plan’s own cells say is listed with the words in which they say it', async () => {
    const margaret = await world.person('Margaret Hollis')
    const ended = allRead(await margaret.says('which Customer Services measures are not carried forward into 2021/22?'))
    expect(ended).toMatch(/2 measures are not carried forward into 2021\/22/)
    expect(ended).toMatch(/Call abandonment rate[^]*2021\/22: the plan says “Not c\/f”/)
    const trend = allRead(await margaret.says('everything where the target just says Upward trend'))
    expect(trend).toMatch(/Target says “Upward trend”[^]*4 of 49 measures fit[^]*website hits[^]*Facebook fans/)
    expect(allRead(await margaret.says('and which are not carried forward?'))).toMatch(
      /measures are not carried forward/,
    )
  })

  test('are not for somebody who is not on the people list', async () => {
    expect(allRead(await world.stranger().says('help questions'))).not.toMatch(/off target in/)
  })
})
