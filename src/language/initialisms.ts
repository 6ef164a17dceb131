import { fold, stem } from './fold'
import { ABBREVIATIONS } from './tables/abbreviations'
import { ENGLISH_VOCABULARY } from './tables/english'
import { REAL_WORDS } from './tables/realWords'
import { GENERIC_STEMS, SMALL } from './tables/saysLittle'
import type { Token } from './token'

const LEAST = 3
const MOST = 5

/** Fewer letters stand for too many things: only those of a thing with a name of its own are surely its initials. */
const MANY = 4

/**
 * What people write for some words in a row of a measure's name, by their first letters, with and without the small
 * words between: "rtb" → "right buy", "dtoc" → "delayed transfers care". Letters that stand for two things, or that are a
 * word of English, stand for nothing.
 */
export function initialismsOf(names: readonly (readonly Token[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const tokens of names)
    for (const run of runsOf(tokens)) {
      const long = run.map((token) => token.fold).filter((word) => !SMALL.has(word))
      for (const words of [run.map((token) => token.fold), long]) {
        const letters = words.map((word) => word.slice(0, 1)).join('')
        if (letters.length < LEAST || letters.length > MOST || long.length < 2 || isWord(letters)) continue
        if (letters.length < MANY && !isOwnName(run)) continue
        const there = found.get(letters)
        found.set(letters, there === undefined || there === long.join(' ') ? long.join(' ') : '')
      }
    }
  return found
}

const isWord = (letters: string): boolean => REAL_WORDS.has(letters) || ENGLISH_VOCABULARY.words.has(letters)

/** Words in a row that no mark parts, neither end of them small or too general to be called by its letter. */
function runsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap((_, from) =>
    Array.from({ length: MOST }, (_each, more) => tokens.slice(from, from + more + 1)).filter(
      (run) =>
        run.length > 1 &&
        run.every(({ kind, breakBefore }, at) => kind === 'word' && (at === 0 || !breakBefore)) &&
        [run[0], run.at(-1)].every((end) => end && !SMALL.has(end.fold) && !GENERIC_STEMS.has(stem(end.fold))),
    ),
  )
}

/** "Right to Buy", "Local Plan Review": written with capitals. */
const isOwnName = (run: readonly Token[]): boolean =>
  run.every(({ fold: word, text }) => SMALL.has(word) || /^\p{Lu}\p{Ll}/u.test(text))

/** The words that an abbreviation stands for, or that a token's letters are the initials of where it is no other word. */
export function standsFor({ fold: said, kind }: Token, initialisms: ReadonlyMap<string, string>, spoken: boolean) {
  const initials = spoken || kind !== 'word' ? undefined : initialisms.get(said)
  const long = ABBREVIATIONS.get(said) ?? initials ?? ''
  return long === '' ? [] : long.split(' ').map(fold)
}
