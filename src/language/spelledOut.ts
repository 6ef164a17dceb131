import { fold, stem } from './fold'
import type { MeasureIndex } from './measureIndex'
import type { PhraseIndex } from './phrases'
import { ABBREVIATIONS } from './tables/abbreviations'
import type { Token } from './token'

const isLetter = ({ text, kind }: Token): boolean => kind === 'word' && /^\p{L}$/u.test(text)

const MOST = 6

/** Initials that are everybody's. */
const COMMON = new Set(['rag', 'kpi'])

/** "I C T", as it is dictated: one word, where the council's names have it so. */
export function joinLetters(
  tokens: readonly Token[],
  { entries }: PhraseIndex,
  measures: MeasureIndex,
): readonly Token[] {
  if (!tokens.some(isLetter)) return tokens
  const joined: Token[] = []
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at]
    if (!first) break
    const length = spelledAt(tokens, at, entries, measures)
    const last = tokens[at + length - 1]
    if (length > 1 && last)
      joined.push({ ...first, text: lettersOf(tokens, at, length).toUpperCase(), end: last.end, fold: lettersOf(tokens, at, length) }) // prettier-ignore
    else joined.push(first)
    at += Math.max(1, length)
  }
  return joined
}

/** How many words from `at` on spell a name, with an "and" between its letters or without; 0 where they spell none. */
function spelledAt(
  tokens: readonly Token[],
  at: number,
  entries: PhraseIndex['entries'],
  measures: MeasureIndex,
): number {
  const letters = tokens.slice(at, at + MOST)
  const end = letters.findIndex((token, place) => !(isLetter(token) || (place > 0 && token.fold === 'and')) || (place > 0 && token.breakBefore)) // prettier-ignore
  for (let length = end < 0 ? letters.length : end; length > 1; length -= 1) {
    const last = tokens[at + length - 1]
    if (length === 3 && COMMON.has(lettersOf(tokens, at, length))) return length
    if (last && isLetter(last) && standsForWords(lettersOf(tokens, at, length), measures)) return length
    if (last && isLetter(last) && entries.get(lettersOf(tokens, at, length))?.some((tag) => tag.kind !== 'measure'))
      return length
  }
  return 0
}

const lettersOf = (tokens: readonly Token[], at: number, length: number): string =>
  tokens.slice(at, at + length).filter(isLetter).map(({ text }) => text.toLowerCase()).join('') // prettier-ignore

/** "h b claimants", "n n d r": letters of the council's measures, or short for words of theirs. "A" and "I" are words. */
function standsForWords(letters: string, { postings }: MeasureIndex): boolean {
  if (/^[ai]/.test(letters)) return false
  if (letters.length > 2 && postings.has(stem(letters))) return true
  const words = ABBREVIATIONS.get(letters)?.split(' ') ?? []
  return words.length === letters.length && words.every((word) => postings.has(stem(fold(word))))
}
