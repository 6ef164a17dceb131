import type { MeasureIndex } from './measureIndex'
import type { Term } from './term'

/** So many measures are looked at in full: of more that share a word with the sentence, those that share most. */
const MOST_CANDIDATES = 150

/**
 * The places of the measures that share a telling word with the sentence. A word may be in a thousand titles of a large
 * council: each is met once a word, and only those that are kept are put in order.
 */
export function candidates(finding: readonly Term[], index: MeasureIndex): readonly number[] {
  const shared = new Float64Array(index.measures.length)
  const met: number[] = []
  for (const { stems, certainty } of finding) {
    for (const { stem, telling } of stems) {
      for (const place of index.postings.get(stem) ?? []) {
        const before = shared[place] ?? 0
        if (before === 0) met.push(place)
        shared[place] = before + telling * certainty
      }
    }
  }
  return met.length <= MOST_CANDIDATES ? met : bestOf(met, (place) => shared[place] ?? 0)
}

/** The places that share most, the most first, and of equals the first in the plan. */
function bestOf(met: readonly number[], sharedAt: (place: number) => number): readonly number[] {
  const least = leastOf(met, sharedAt)
  const above = met.filter((place) => sharedAt(place) > least)
  const equal = met.filter((place) => sharedAt(place) === least).sort((one, other) => one - other)
  return [
    ...above.sort((one, other) => sharedAt(other) - sharedAt(one) || one - other),
    ...equal.slice(0, MOST_CANDIDATES - above.length),
  ]
}

/** What the last of those that are kept shares. Measures share few different sums, for they share few words. */
function leastOf(met: readonly number[], sharedAt: (place: number) => number): number {
  const counts = new Map<number, number>()
  for (const place of met) counts.set(sharedAt(place), (counts.get(sharedAt(place)) ?? 0) + 1)
  let kept = 0
  for (const [shared, count] of [...counts].sort(([one], [other]) => other - one)) {
    kept += count
    if (kept >= MOST_CANDIDATES) return shared
  }
  return 0
}

/** Those whose words stand in the fewest names first: they tell most. */
export function rarestFirst(terms: readonly Term[], index: MeasureIndex): readonly Term[] {
  const held = (term: Term): number =>
    Math.min(...term.stems.map(({ stem: stemmed }) => index.postings.get(stemmed)?.length ?? Infinity))
  const sorted = terms.map((term) => ({ term, held: held(term) })).sort((one, other) => one.held - other.held)
  return sorted.map(({ term }) => term)
}
