import { likeness, titleWords } from './titleWords'

/** What is compared of a measure. */
export interface Titled {
  readonly title: string
  readonly serviceArea: string
}

/** One with a title like another's. */
export interface Near<T> {
  readonly one: T
  /** from 0 to 1 */
  readonly likeness: number
}

/** From here on two titles may mean one measure, and a person is asked. */
export const NEAR = 0.6

/** From here on their words mean the same. */
export const ALIKE = 0.85

/** A common word is no reason to compare thousands of titles. */
const MOST_COMPARED = 200

/** Finds those with titles like a given one, the likest first; of two alike, the one in the same service area. */
export function nearTitles<T>(all: readonly T[], titledOf: (one: T) => Titled): (titled: Titled) => readonly Near<T>[] {
  const wordsOf = new Map(all.map((one) => [one, titleWords(titledOf(one).title)]))
  const byWord = new Map<string, T[]>()
  for (const [one, words] of wordsOf) {
    for (const word of words) {
      const having = byWord.get(word)
      if (having) having.push(one)
      else byWord.set(word, [one])
    }
  }
  return ({ title, serviceArea }) => {
    const words = titleWords(title)
    const having = [...words].map((word) => byWord.get(word) ?? []).sort((one, other) => one.length - other.length)
    const compared = new Set(having.flat().slice(0, MOST_COMPARED))
    const near = [...compared].flatMap((one): readonly Near<T>[] => {
      const like = likeness(words, wordsOf.get(one) ?? new Set())
      return like >= NEAR ? [{ one, likeness: like }] : []
    })
    const here = ({ one }: Near<T>): number => Number(titledOf(one).serviceArea === serviceArea)
    return near.sort((one, other) => other.likeness - one.likeness || here(other) - here(one))
  }
}
