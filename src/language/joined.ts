import { fold, stem } from './fold'
import { SMALL } from './tables/saysLittle'
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

/** Stems that stand side by side in a name (measureIndex.ts). */
interface Pairs {
  readonly pairs: ReadonlyMap<string, unknown>
}

/** Fewer letters than these may be an ending, or a beginning. */
const LEAST_PART = 3

/** No two words of a name are longer together. */
const MOST_TOGETHER = 24

/** "paybill", "carehomes": two words that stand side by side in a name, written together where no name has them so. */
export function partTogether(tokens: readonly Token[], known: ReadonlySet<string>, { pairs }: Pairs): readonly Token[] {
  if (tokens.every((token) => known.has(token.fold))) return tokens
  return tokens.flatMap((token) => {
    if (
      token.kind !== 'word' ||
      token.text.length < 2 * LEAST_PART + 1 ||
      token.text.length > MOST_TOGETHER ||
      known.has(token.fold)
    )
      return [token]
    for (let at = LEAST_PART; at <= token.text.length - LEAST_PART; at++) {
      const [one, other] = [token.text.slice(0, at), token.text.slice(at)]
      const isPair =
        known.has(fold(one)) && known.has(fold(other)) && pairs.has(`${stem(fold(one))} ${stem(fold(other))}`)
      const end = token.start + at
      if (isPair)
        return [
          { ...token, text: one, fold: fold(one), end },
          { ...token, text: other, fold: fold(other), start: end, breakBefore: false },
        ]
    }
    return [token]
  })
}

/** "web chats", where a name has "webchat": one word of a name, and no two that stand side by side in one. */
export function asOneWord(tokens: readonly Token[], known: ReadonlySet<string>, { pairs }: Pairs): readonly Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token) break
    const whole = next && isOneWord(token, next) ? `${token.text.toLowerCase()}${next.fold}` : ''
    const named = known.has(whole) && !pairs.has(`${stem(token.fold)} ${stem(next?.fold ?? '')}`)
    if (next && named) {
      out.push({ ...token, text: `${token.text} ${next.text}`, end: next.end, fold: whole })
      at++
    } else out.push(token)
  }
  return out
}

const isOneWord = (token: Token, next: Token): boolean =>
  !SMALL.has(token.fold) && !SMALL.has(next.fold) && token.kind === 'word' && next.kind === 'word' && !next.breakBefore && token.text.length >= LEAST_PART && next.text.length >= LEAST_PART && token.text.length + next.text.length <= MOST_TOGETHER // prettier-ignore
