/**
 * How many single mistakes part two words: a letter left out, put in, changed, or swapped with its neighbour (optimal
 * string alignment). Anything beyond `most` comes back as `most + 1`.
 */
export function mistakesBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const change = (last[j - 1] ?? 0) + (same ? 0 : 1)
      const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change)
      row.push(swapped ? Math.min(best, (beforeLast[j - 2] ?? 0) + 1) : best)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[other.length] ?? most + 1, most + 1)
}

/** Words that a mistyped one may stand for, by first letter and length, each with the letters it is made of. */
export interface Vocabulary {
  readonly buckets: ReadonlyMap<string, readonly Spelt[]>
  readonly words: ReadonlySet<string>
}

interface Spelt {
  readonly word: string
  readonly letters: number
}

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const buckets = new Map<string, Spelt[]>()
  const all = new Set(words)
  for (const word of all) {
    if (word.length < 3 || /\d/.test(word)) continue
    const key = `${word[0] ?? ''}${word.length}`
    const bucket = buckets.get(key)
    if (bucket) bucket.push({ word, letters: lettersOf(word) })
    else buckets.set(key, [{ word, letters: lettersOf(word) }])
  }
  return { buckets, words: all }
}

/** Which letters a word holds, a bit each: most words that are far apart differ here already, and need no counting. */
function lettersOf(word: string): number {
  let letters = 0
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) % 26)
  return letters
}

function bits(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
}

/** One mistake is forgiven in four to six letters, two in seven or more, none in fewer. */
export const mistakesForgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2)

/** The nearest word within `most` mistakes; of several, the first by the alphabet. */
export const nearestWord = (vocabulary: Vocabulary, word: string, most = mistakesForgiven(word)): string | null =>
  [...nearestWords(vocabulary, word, most).words].filter((each) => each.length > 3).sort()[0] ?? null

/** Words equally near, and how far off they are. */
export interface Nearest {
  readonly words: readonly string[]
  readonly mistakes: number
}

/** All the words nearest to one within `most` mistakes, of those that start alike (or whose first two letters were swapped). */
export function nearestWords(vocabulary: Vocabulary, word: string, most: number): Nearest {
  if (most === 0 || word.length > 30) return { words: [], mistakes: Infinity }
  const letters = lettersOf(word)
  let words: string[] = []
  let least = most
  for (const candidate of neighbours(vocabulary, word, most)) {
    if (bits(letters ^ candidate.letters) > 2 * least) continue
    const mistakes = mistakesBetween(word, candidate.word, least)
    if (mistakes > least) continue
    if (mistakes < least) [words, least] = [[], mistakes]
    words.push(candidate.word)
  }
  return words.length === 0 ? { words, mistakes: Infinity } : { words, mistakes: least }
}

function* neighbours({ buckets }: Vocabulary, word: string, most: number): Generator<Spelt> {
  const starts = word[0] === word[1] ? [word[0]] : [word[0], word[1]]
  for (const start of starts)
    for (let length = word.length - most; length <= word.length + most; length++)
      yield* buckets.get(`${start ?? ''}${length}`) ?? []
}
