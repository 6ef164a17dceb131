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
    tokens.forEach((_, from) => {
      for (const run of runsFrom(tokens, from)) {
        const long = run.filter(({ fold: word }) => !SMALL.has(word))
        addInitials(found, run, long, isOwnName(run))
        if (long.length < run.length) addInitials(found, long, long, isOwnName(run))
      }
    })
  for (const letters of found.keys()) if (isWord(letters)) found.delete(letters)
  return found
}

function addInitials(found: Map<string, string>, of: readonly Token[], long: readonly Token[], ownName: boolean): void {
  if (of.length < (ownName ? LEAST : MANY) || long.length < 2) return
  const letters = of.map(({ fold: word }) => word.slice(0, 1)).join('')
  const words = long.map(({ fold: word }) => word).join(' ')
  const there = found.get(letters)
  found.set(letters, there === undefined || there === words ? words : '')
}

const isWord = (letters: string): boolean => REAL_WORDS.has(letters) || ENGLISH_VOCABULARY.words.has(letters)

/** Words in a row that no mark parts, neither end of them small or too general to be called by its letter. */
function runsFrom(tokens: readonly Token[], from: number): readonly (readonly Token[])[] {
  if (!isCalledByLetter(tokens[from])) return []
  const runs: (readonly Token[])[] = []
  for (let to = from + 1; to < from + MOST; to++) {
    const token = tokens[to]
    if (token?.kind !== 'word' || token.breakBefore) break
    if (isCalledByLetter(token)) runs.push(tokens.slice(from, to + 1))
  }
  return runs
}

const isCalledByLetter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !SMALL.has(token.fold) && !GENERIC_STEMS.has(stem(token.fold))

/** "Right to Buy", "Local Plan Review": written with capitals. */
const isOwnName = (run: readonly Token[]): boolean =>
  run.every(({ fold: word, text }) => SMALL.has(word) || /^\p{Lu}\p{Ll}/u.test(text))

/** The words that an abbreviation stands for, or that a token's letters are the initials of where it is no other word. */
export function standsFor({ fold: said, kind }: Token, initialisms: ReadonlyMap<string, string>, spoken: boolean) {
  const initials = spoken || kind !== 'word' ? undefined : initialisms.get(said)
  const long = ABBREVIATIONS.get(said) ?? initials ?? ''
  return long === '' ? [] : long.split(' ').map(fold)
}
