import type { MeasureCode } from '../domain/measure'
import { stem } from './fold'
import type { Lexicon } from './lexicon'

/** Up to three measures whose names hold a word. */
export function codesOf(word: string, lexicon: Lexicon): readonly MeasureCode[] {
  const places = lexicon.measures.postings.get(stem(word)) ?? []
  return places.slice(0, 3).flatMap((place) => lexicon.measures.measures[place]?.measure.code ?? [])
}
