import { understand } from '../../src/language/understand'
import { buildLexicon } from '../../src/language/lexicon'
import type { Lexicon } from '../../src/language/lexicon'
import { largePeople, largePlan, QUARTERS, serviceArea } from '../bench/largeCouncil'
import { aCouncil, held, TODAY } from './builders/lexicons'

/** A table that says how often it was looked into. */
class Watched<K, V> extends Map<K, V> {
  constructor(
    of: ReadonlyMap<K, V>,
    private readonly look: (found: V | undefined) => void,
  ) {
    super(of)
  }

  override get(key: K): V | undefined {
    const found = super.get(key)
    this.look(found)
    return found
  }
}

interface Work {
  /** times that a word was looked for in a measure's names */
  lookups: number
  /** words that a mistyped one was held against */
  compared: number
}

function watched(measures: number): { readonly lexicon: Lexicon; readonly work: Work } {
  const periods = QUARTERS.map((one, n) => held(one, n === QUARTERS.length - 1 ? 'open' : 'closed'))
  const people = largePeople(measures).map((one, id) => ({ ...one, id: id + 1 }))
  const source = { council: aCouncil('Large Council'), measures: largePlan(measures), people, periods }
  const lexicon = buildLexicon(source)
  const work = { lookups: 0, compared: 0 }
  const named = lexicon.measures.measures.map(({ measure, words }) => ({ measure, words: new Watched(words, () => (work.lookups += 1)) })) // prettier-ignore
  const buckets = new Watched(lexicon.vocabulary.buckets, (found) => (work.compared += found?.length ?? 0))
  const vocabulary = { ...lexicon.vocabulary, buckets }
  return { lexicon: { ...lexicon, vocabulary, measures: { ...lexicon.measures, measures: named } }, work }
}

/** The dearest sentences that people say to a large council: with a whole title in them, or words that nobody knows. */
const sentencesOf = (titles: readonly string[]): readonly string[] =>
  titles.flatMap((title, n) => [
    `who owns ${title}`,
    `${title} in Q2 2019/20`,
    `${title}: 61`,
    `compare ${title.toLowerCase()} with ${serviceArea(n + 3)}`,
    `${title.replaceAll(/[aeiou]/g, '')} off targt`,
  ])

test('the work that a sentence makes does not grow with the council', () => {
  const most = [800, 3_000].map((measures) => {
    const { lexicon, work } = watched(measures)
    const titles = Array.from({ length: 20 }, (_, n) => largePlan(800)[n * 37]?.title ?? '')
    const done = sentencesOf(titles).map((text) => {
      Object.assign(work, { lookups: 0, compared: 0 })
      understand(text, lexicon, TODAY, null)
      return { ...work }
    })
    return {
      lookups: Math.max(...done.map(({ lookups }) => lookups)),
      compared: Math.max(...done.map(({ compared }) => compared)),
    }
  })
  const [small, large] = most
  expect(small?.lookups).toBeGreaterThan(500)
  expect(large?.lookups).toBeLessThanOrEqual((small?.lookups ?? 0) * 1.2)
  expect(large?.compared).toBeLessThanOrEqual((small?.compared ?? 0) * 1.5)
})
