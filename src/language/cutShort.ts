import { fold, stem } from './fold'
import type { Vocabulary } from './nearness'

/** How no word of English ends: letters between these two were left out ("reductn", "compltd", "paymt"). */
const CUT = /(?:[bcdkpst]n|[bcdgkpstv]g|[bcghkmptv]d|[dgkmv]t|[dt]l|[bcdkptv]r)$/

/** At most so many letters are left out. */
const MOST_LEFT_OUT = 7

/**
 * The one word of a vocabulary that is meant by letters of it in order, the first three and the last among them;
 * undefined for a word that may be whole, and where several would do.
 */
export function cutShort(folded: string, { buckets }: Vocabulary): string | undefined {
  if (folded.length < 5 || !CUT.test(folded)) return undefined
  const words: string[] = []
  for (let length = folded.length + 1; length <= folded.length + MOST_LEFT_OUT; length++)
    for (const { word } of buckets.get(`${folded[0] ?? ''}${length}`) ?? []) if (isCutOf(folded, word)) words.push(word)
  const [first, ...others] = words
  return first !== undefined && others.every((other) => stem(fold(other)) === stem(fold(first))) ? first : undefined
}

const isCutOf = (folded: string, word: string): boolean =>
  word.startsWith(folded.slice(0, 3)) && word.at(-1) === folded.at(-1) && isWithin(folded, word)

/** Its letters stand in the word, in order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0
  for (const letter of word) if (letter === letters[at]) at += 1
  return at === letters.length
}
