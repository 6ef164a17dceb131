import { fold } from './fold'
import type { Token } from './token'

/** Beginnings that are written with a hyphen, apart or together: "re-let", "re let", "relet". */
const PREFIXES = new Set(['re', 'e', 'pre', 'co', 'non', 'anti', 'multi', 'semi', 'sub', 'un'])

const HYPHENATED = /\p{L}+(?:-\p{L}+)+/gu

/** The hyphenated words of a name, each written together and folded: "e-forms" gives "eform". */
export const joinedIn = (name: string): readonly string[] =>
  (name.match(HYPHENATED) ?? []).map((word) => fold(word.replaceAll('-', '')))

/** A name with its prefixed words written together: "average relet time"; the name itself where it has none. */
export const withPrefixesJoined = (name: string): string =>
  name.replace(HYPHENATED, (word) =>
    PREFIXES.has((word.split('-')[0] ?? '').toLowerCase()) ? word.replaceAll('-', '') : word,
  )

/** "re let", "re-let": one word, where the council's names have it with a hyphen. */
export function joinPrefixes(tokens: readonly Token[], joined: ReadonlySet<string>): readonly Token[] {
  if (joined.size === 0) return tokens
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token) break
    const whole = next && !next.breakBefore && PREFIXES.has(token.fold) ? fold(`${token.text}${next.text}`) : null
    if (next && whole !== null && joined.has(whole)) {
      out.push({ ...token, text: `${token.text} ${next.text}`, end: next.end, fold: whole })
      at++
    } else out.push(token)
  }
  return out
}
