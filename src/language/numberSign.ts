import type { Token } from './token'

/** "no. off target", "No. of misses": with its full stop "no" is short for "number", unless a new sentence begins after it. */
export function readNumberSign(text: string, tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, place) => {
    if (token.fold !== 'no' || text[token.end] !== '.') return token
    const next = tokens[place + 1]
    const goesOn = next !== undefined && /^[.] ?$/.test(text.slice(token.end, next.start)) && next.text === next.text.toLowerCase() // prettier-ignore
    return goesOn ? { ...token, fold: 'number' } : token
  })
}
