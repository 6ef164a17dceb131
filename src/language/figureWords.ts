import type { Lexicon } from './lexicon'
import type { IndexedMeasure } from './measureIndex'
import { soundsLike } from './soundsLike'
import { FIGURE_OPENERS, FIGURE_WORDS, NIL_PHRASES, NUMBER_WORDS } from './tables/figures'
import type { Token } from './token'

/** True for a word that is a number by itself: "29.4", "£120", "ninety". A year ("2020/21") is none. */
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || NUMBER_WORDS.has(token.fold))

/** How many words at `at` say that there is no figure: 0 when they don't. */
function nilAt(tokens: readonly Token[], at: number): number {
  const words = NIL_BY_OPENER.get(tokens[at]?.fold ?? '') ?? []
  return Math.max(0, ...words.filter((each) => each.every((word, step) => word === tokens[at + step]?.fold)).map((each) => each.length)) // prettier-ignore
}

/** The ways of saying that there is no figure, by their first words. */
const NIL_BY_OPENER = new Map<string, (readonly string[])[]>()
for (const words of NIL_PHRASES.map((phrase) => phrase.split(' '))) {
  const opener = words[0] ?? ''
  NIL_BY_OPENER.set(opener, [...(NIL_BY_OPENER.get(opener) ?? []), words])
}

/** True when some word is a number, or begins a way of saying that there is none. */
export const figureWordIn = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isNumber(token) || NIL_BY_OPENER.has(token.fold))

/** The most words that may follow "no data": "yet, expected by 20 July". */
const NIL_TAIL = 7

/** Whether a figure, and nothing but a figure, stands from `at` to the end. */
export function isFigureFrom(tokens: readonly Token[], at: number): boolean {
  const nil = nilAt(tokens, at)
  if (nil > 0) return isNilTail(tokens.slice(at + nil))
  if (isPronounOne(tokens, at) || isSmallWord(tokens, at)) return false
  const opened = FIGURE_OPENERS.has(tokens[at]?.fold ?? '')
  const first = opened
    ? tokens.findIndex((token, place) => place > at && !FIGURE_OPENERS.has(token.fold) && token.fold !== 'day')
    : at
  if (!isNumber(tokens[first])) return false
  return tokens.slice(first).every((token) => isNumber(token) || FIGURE_WORDS.has(token.fold))
}

/** "linked 2" */
const isSmallWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && soundsLike(token, tokens[at - 1], tokens[at + 1]) !== null
}

/** "and the council tax one": which measure, and not the figure 1. */
const isPronounOne = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  at === tokens.length - 1 &&
  tokens[at]?.fold === 'one' &&
  !tokens[at].breakBefore &&
  !FIGURE_OPENERS.has(tokens[at - 1]?.fold ?? '')

const isNilTail = (tail: readonly Token[]): boolean =>
  tail.length === 0 ||
  (tail.length <= NIL_TAIL && tail.every((token) => isNumber(token) || FIGURE_WORDS.has(token.fold) || ['yet', 'thi', 'this', 'quarter', 'again'].includes(token.fold))) // prettier-ignore

/** Units as they are typed beside a number. */
const UNITS: ReadonlyMap<string, string> = new Map([['d', 'day'], ['sec', 'second'], ['s', 'second'], ['min', 'minute'], ['hr', 'hour'], ['wk', 'week'], ['mth', 'month']]) // prettier-ignore

/** "within 30", "30 days": a number that some measure's own name holds beside the same word. */
const isOwnNumber = (tokens: readonly Token[], at: number, lexicon: Lexicon, side: 'before' | 'after'): boolean => {
  const token = tokens[at]
  const beside = tokens[side === 'before' ? at - 1 : at + 1]
  if (token?.kind !== 'number' || beside === undefined) return false
  const pair =
    side === 'before' ? `${beside.fold} ${token.fold}` : `${token.fold} ${UNITS.get(beside.fold) ?? beside.fold}`
  return lexicon.measures.numbers.has(pair)
}

/** Places from which nothing but a figure follows, leaving out numbers that a name holds after the same word. */
export const figureStarts = (tokens: readonly Token[], lexicon: Lexicon): readonly number[] =>
  tokens.flatMap((_, at) => (isFigureFrom(tokens, at) && !isOwnNumber(tokens, at, lexicon, 'before') ? [at] : []))

/** "suppliers 30 days": a number that may be part of the name of the measures meant, and then is not a figure. */
export const mayBeOfName = (
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  meant: readonly IndexedMeasure[],
): boolean =>
  isOwnNumber(tokens, at, lexicon, 'after') && meant.some((entry) => entry.words.has(tokens[at]?.fold ?? ''))
