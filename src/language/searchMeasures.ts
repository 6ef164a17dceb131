import type { Measure } from '../domain/measure'
import { findMeasures } from './findMeasures'
import { fold } from './fold'
import type { Lexicon } from './lexicon'
import { readSentence } from './sentence'
import type { Day } from '../domain/day'

/**
 * Measures for words that are still being typed, best first: those in which every word begins some word of their names
 * or of their service's, then those that a finished sentence would find, misspelt words and abbreviations included.
 */
export function searchMeasures(text: string, lexicon: Lexicon, today: Day, limit: number): readonly Measure[] {
  const typed = wordsOf(text)
  if (typed.length === 0) return []
  const begun = lexicon.measures.measures
    .map(({ measure }) => measure)
    .filter((measure) => everyBegins(typed, wordsOf(namesOf(measure))))
  const meant = findMeasures(readSentence(text, lexicon, today).reading, lexicon)
    .filter(({ strong }) => strong)
    .map(({ entry }) => entry.measure)
  const both = meant.filter((measure) => begun.includes(measure))
  return [...new Set([...both, ...begun, ...meant])].slice(0, limit)
}

const namesOf = ({ title, shortName, aliases, serviceArea }: Measure): string =>
  [title, shortName, ...aliases, serviceArea].join(' ')

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}£%]+/u)
    .filter((word) => word !== '')
    .map(fold)

const everyBegins = (typed: readonly string[], words: readonly string[]): boolean =>
  typed.every((begin) => words.some((word) => word.startsWith(begin)))
