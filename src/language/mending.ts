import { fold, stem } from './fold'
import type { Lexicon } from './lexicon'
import { mistakesBetween, nearestWord } from './nearness'
import { ABBREVIATIONS } from './tables/abbreviations'
import { MENDED } from './tables/english'
import type { Token } from './token'

/** Mistyped words mended in one sentence: more than this is not a sentence about the council. */
const MOST_MENDED = 12

/**
 * Words that nobody knows, taken for the nearest that somebody does; null when there is nothing to mend. `covered` are
 * the places of words that are already understood.
 */
export function mend(
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
  lexicon: Lexicon,
): readonly Token[] | null {
  const strange = tokens.filter(
    (token, place) => !covered.has(place) && token.kind === 'word' && !isWritten(token.fold, lexicon),
  )
  const mended = new Map(strange.slice(0, MOST_MENDED).flatMap((token) => mendedPair(token, lexicon)))
  return mended.size === 0 ? null : tokens.map((token) => mended.get(token) ?? token)
}

/** The council writes this very word, or it abbreviates words. */
const isWritten = (word: string, lexicon: Lexicon): boolean => lexicon.known.has(word) || ABBREVIATIONS.has(word)

function mendedPair(token: Token, lexicon: Lexicon): readonly (readonly [Token, Token])[] {
  const one = token.fold.slice(0, -1)
  // "taxis", "FOIs": the fold leaves words in "is" as they are, for most are no plurals.
  if (token.fold.endsWith('is') && isWritten(one, lexicon)) return [[token, { ...token, fold: one }]]
  const nearest = lexicon.measures.postings.has(stem(token.fold)) ? ofOneStem(token, lexicon) : nearestTo(token, lexicon) // prettier-ignore
  return nearest === null ? [] : [[token, { ...token, fold: nearest, sure: false }]]
}

/** "planing", where names have "planning": their stem is one, and so it was no other form of the word that was meant. */
function ofOneStem({ fold: word }: Token, { vocabulary }: Lexicon): string | null {
  const nearest = word.length < 6 ? null : nearestWord(vocabulary, word, 1)
  return nearest !== null && stem(nearest) === stem(word) ? nearest : null
}

function nearestTo(token: Token, { vocabulary }: Lexicon): string | null {
  const nearest = nearestWord(vocabulary, token.fold) ?? nearestWord(vocabulary, token.text.toLowerCase())
  return nearest === null || isDerived(token.fold, nearest) || isOtherWord(token.fold, nearest) ? null : nearest
}

/** "quarterly" is a word of its own, not "quarter" mistyped. */
const isDerived = (word: string, nearest: string): boolean =>
  word.startsWith(nearest) && ['ly', 'ing', 'ed', 'er', 'al'].includes(word.slice(nearest.length))

const ENGLISH_FOLDS = new Set(MENDED.map(fold))

/** "quitters" are no "quarters": a word of Outturn's own, in seven letters, is mistyped in one place and not in two. */
const isOtherWord = (word: string, nearest: string): boolean =>
  ENGLISH_FOLDS.has(nearest) && word.length < 8 && mistakesBetween(word, nearest, 1) > 1
