import type { KnownMeasure } from '../draft/knownMeasure'
import { likeness, titleWords } from './titleWords'

/** A measure with a title like another's. */
export interface Near {
  readonly known: KnownMeasure
  /** from 0 to 1 */
  readonly likeness: number
}

/** From here on two titles may mean one measure, and a person is asked. */
export const NEAR = 0.6

/** From here on their words mean the same. */
export const ALIKE = 0.85

/** A common word is no reason to compare thousands of titles. */
const MOST_COMPARED = 200

/** Finds measures with titles like a given one, the likest first; of two alike, the one in the same service area. */
export function nearTitles(known: readonly KnownMeasure[]): (title: string, serviceArea: string) => readonly Near[] {
  const wordsOf = new Map(known.map((one) => [one, titleWords(one.measure.title)]))
  const byWord = new Map<string, KnownMeasure[]>()
  for (const [one, words] of wordsOf) {
    for (const word of words) {
      const having = byWord.get(word)
      if (having) having.push(one)
      else byWord.set(word, [one])
    }
  }
  return (title, serviceArea) => {
    const words = titleWords(title)
    const having = [...words].map((word) => byWord.get(word) ?? []).sort((one, other) => one.length - other.length)
    const compared = new Set(having.flat().slice(0, MOST_COMPARED))
    const near = [...compared].flatMap((one): readonly Near[] => {
      const like = likeness(words, wordsOf.get(one) ?? new Set())
      return like >= NEAR ? [{ known: one, likeness: like }] : []
    })
    const here = ({ known: { measure } }: Near): number => Number(measure.serviceArea === serviceArea)
    return near.sort((one, other) => other.likeness - one.likeness || here(other) - here(one))
  }
}
