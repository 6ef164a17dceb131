import { WORD_FAMILIES } from './tables/wordFamilies'

/** A word brought to the form that tables and names are kept in: lower case, no accents or apostrophes, singular. */
export function fold(word: string): string {
  const plain = /^[a-z0-9.]*$/.test(word) ? word : plainLetters(word)
  return singular(plain)
}

const plainLetters = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    // "Oakes's", "James’s"
    .replace(/s['’]s$/, 's')
    // "P3's": what is left is a code, which is too short to lose an "s" as a word does
    .replace(/^([a-z]{1,3}\d{1,2})['’]s$/, '$1')
    .replace(/[\p{M}'’‘`&]/gu, '')

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:us|ss|is)$/.test(word)) return word
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.slice(0, -1)
}

/** Endings that do not change what a measure is about ("claimants", "claiming"), with the least letters left before each. */
const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ['ment', 3],
  ['ation', 4],
  ['ship', 4],
  ['ance', 4],
  ['ness', 4],
  ['ing', 4],
  ['ant', 4],
  ['ion', 4],
  ['ed', 4],
  ['er', 4],
  ['al', 4],
  ['ly', 4],
  ['e', 3],
]

/** What is left of a folded word without its ending, for matching the words of measures only. */
export function stem(folded: string): string {
  const known = STEMS.get(folded)
  if (known !== undefined) return known
  const rest = withoutEnding(folded)
  const left = FAMILY_STEMS.get(rest) ?? rest
  if (STEMS.size >= MOST_STEMS) STEMS.clear()
  STEMS.set(folded, left)
  return left
}

/** The same words are asked about again and again; what people type has no end, and this has. */
const STEMS = new Map<string, string>()
const MOST_STEMS = 20_000

/** As much is left of "validate" as of "validation". */
const LEFT_OF_ATE = 4

function withoutEnding(folded: string): string {
  let rest = folded
  for (let round = 0; round < 2; round++) {
    const found = ENDINGS.find(([ending, least]) => rest.endsWith(ending) && rest.length - ending.length >= least)
    if (!found) break
    rest = rest.slice(0, -found[0].length)
  }
  if (rest !== folded && rest.endsWith('at') && rest.length - 2 >= LEFT_OF_ATE) return rest.slice(0, -2)
  return /([bdglmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest
}

/** The stem of each family's words, by what is left of each without its ending. */
const FAMILY_STEMS: ReadonlyMap<string, string> = new Map(
  WORD_FAMILIES.flatMap((words) => words.map((word) => [withoutEnding(fold(word)), withoutEnding(fold(words[0] ?? word))] as const)), // prettier-ignore
)

/** A phrase as a key: each word folded, "&" read as "and". */
export const phraseKey = (folds: readonly string[]): string => folds.join(' ')
