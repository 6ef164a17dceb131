import { stem } from './fold'
import type { MeasureIndex } from './measureIndex'
import { tellingOf } from './measureIndex'
import { SYNONYMS, SYNONYMS_BY_STEM } from './tables/synonyms'
import type { Term } from './term'
import type { Token } from './token'

/** An everyday word that says the same says less than the word itself, and finds nothing alone. */
const SAYS = 0.6

/** What else a word may stand for in a measure's name that the rest of the sentence finds. */
export function termAlike(token: Token, place: number, index: MeasureIndex): readonly Term[] {
  if (token.kind !== 'word' || !token.sure) return []
  const stems = (SYNONYMS.get(token.fold) ?? SYNONYMS_BY_STEM.get(stem(token.fold)) ?? [])
    .map((word) => ({ fold: word, stem: stem(word) }))
    .filter((word) => index.postings.has(word.stem))
    .map((word) => ({ ...word, telling: tellingOf(index, word.stem) }))
  return stems.length === 0 ? [] : [{ place, stems, together: false, certainty: SAYS, weight: 0.5, mistakes: 0, finds: false, alike: true }] // prettier-ignore
}
