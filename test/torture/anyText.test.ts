import fc from 'fast-check'
import { buildLexicon } from '../../src/language/lexicon'
import { searchMeasures } from '../../src/language/searchMeasures'
import { understand } from '../../src/language/understand'
import { largePeople, largePlan, QUARTERS } from '../bench/largeCouncil'
import { anyText, LONG, OPENINGS, repeated, SIGNS } from '../builders/anyText'
import { aCouncil, demoLexicon, held, TODAY } from '../language/builders/lexicons'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

const large = buildLexicon({
  council: aCouncil('Large Council'),
  measures: largePlan(1_000),
  people: largePeople(1_000).map((one, id) => ({ ...one, id: id + 1 })),
  periods: QUARTERS.map((one, n) => held(one, n === QUARTERS.length - 1 ? 'open' : 'closed')),
})

const thread = { question: { kind: 'what I owe' }, shown: [] } as const

describe.each([
  ['the demo council', demoLexicon()],
  ['a large council', large],
])('with the words of %s', (_, lexicon) => {
  test('no text makes understanding or searching throw or hang', () => {
    const takesIt = (text: string) => {
      expect(['question', 'command', 'unclear']).toContain(understand(text, lexicon, TODAY, thread).kind)
      expect(searchMeasures(text.slice(0, 200), lexicon, TODAY, 5).length).toBeLessThanOrEqual(5)
    }
    const bounds = { numRuns: 2_000, interruptAfterTimeLimit: 280_000, markInterruptAsFailure: true }
    fc.assert(fc.property(anyText([...lexicon.known]), takesIt), bounds)
  }, 300_000)

  // A busy machine may take its time over any of them: the least of five, and a generous factor.
  test('a text four times as long takes no more than some four times as long', () => {
    const took = (text: string) => {
      const times = [1, 2, 3, 4, 5].map((round) => {
        const from = performance.now()
        understand(text, lexicon, `2021-04-${10 + round}`, null)
        return performance.now() - from
      })
      return Math.min(...times)
    }
    const steep = [...OPENINGS, ...SIGNS].flatMap((piece) => {
      const [short, long] = [took(repeated(piece, LONG / 2)), took(repeated(piece, LONG * 2))]
      return long > short * 4 * 3 + 100 ? [{ piece, short, long }] : []
    })
    expect(steep).toEqual([])
  }, 300_000)
})

describe('whole turns', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
  }, 60_000)
  afterAll(() => world.end())

  test('each has a reply, whatever was said and whoever said it', async () => {
    const words = ['debtor days', 'Finance', 'online payments', 'Q1 2021/22', 'Priya Raman', 'council tax']
    const texts = [...fc.sample(anyText(words), 150), ...[...OPENINGS, ...SIGNS].map((piece) => repeated(piece, LONG))]
    for (const name of ['Imogen Castle', 'Tom Bradbury', 'Chief Executive']) {
      const person = await world.person(name)
      for (const text of texts) {
        const replies = await person.says(text)
        if (replies.length === 0) throw new Error(`no reply to ${JSON.stringify(text.slice(0, 200))}`)
        const wrong = JSON.stringify(replies).includes('Something went wrong')
        if (wrong) throw new Error(`a fault for ${JSON.stringify(text.slice(0, 200))}`)
      }
    }
  }, 600_000)
})
