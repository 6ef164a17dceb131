import type { Measure } from '../domain/measure'
import { stem } from './fold'
import { longestPhrase } from './phrases'
import { ENGLISH } from './tables/english'
import { GENERIC_STEMS, SMALL } from './tables/saysLittle'
import type { Token } from './token'
import { tokenise } from './token'

/** So many everyday words in a row, as one title alone has them, are that title's: "enough people around them". */
const RUN = 4

const says = (fold: string): boolean =>
  !SMALL.has(fold) && !GENERIC_STEMS.has(stem(fold)) && longestPhrase(ENGLISH, [fold], 0) === null

const runAt = (tokens: readonly Token[], at: number): string | null => {
  const folds = tokens.slice(at, at + RUN).map((token) => token.fold)
  return folds.length === RUN && !folds.some(says) ? folds.join(' ') : null
}

/** Runs of words that say nothing one by one, by the places in `measures` of the titles that have them. */
export function runsOf(measures: readonly Measure[]): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>()
  measures.forEach(({ title }, place) => {
    const tokens = tokenise(title)
    for (const at of tokens.keys()) {
      const run = runAt(tokens, at)
      const there = run === null ? undefined : runs.get(run)
      if (there && there.at(-1) !== place) there.push(place)
      else if (run !== null && !there) runs.set(run, [place])
    }
  })
  return runs
}

/** The measures that a run of the sentence's words names, with the places of those words. */
export function namedByRun(
  tokens: readonly Token[],
  runs: ReadonlyMap<string, readonly number[]>,
): readonly (readonly [measure: number, words: readonly number[]])[] {
  if (runs.size === 0) return []
  return [...tokens.keys()].flatMap((at) => {
    const places = runs.get(tokens.slice(at, at + RUN).map((token) => token.fold).join(' ')) ?? [] // prettier-ignore
    const [only] = places
    return only === undefined || places.length > 1 ? [] : [[only, Array.from({ length: RUN }, (_, step) => at + step)] as const] // prettier-ignore
  })
}
