import type { Person } from './person'

/** The people whose names are most like words that are nobody's, the likest first. */
export function nearestPeople(words: string, people: readonly Person[], most = 3): readonly Person[] {
  const said = pairsOf(words)
  return people
    .map((person) => ({ person, like: likeness(said, pairsOf(person.name)) }))
    .filter(({ like }) => like > 0.2)
    .toSorted((one, other) => other.like - one.like)
    .slice(0, most)
    .map(({ person }) => person)
}

/** Letters side by side, of each word: "Preya" and "Priya" share some, whatever stands around them. */
function pairsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '') // prettier-ignore
  return words.flatMap((word) => Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2)))
}

/** Twice what both have, of all that they have (Dice): 1 is the same, 0 nothing alike. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  const both = one.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * both.length) / Math.max(1, one.length + other.length)
}
