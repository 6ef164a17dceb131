import { stem } from './fold'
import type { Lexicon } from './lexicon'
import type { Reading } from './reading'
import { PLAIN_WORDS } from './tables/plainWords'

/**
 * Whether the word at a place may be left out of what is asked, to be named beside the answer. A word that the council
 * writes in a name is never plain, nor is one in capitals where no sentence begins, which may be somebody's name, nor
 * one that a "not" turns.
 */
export function isPlainWord({ tokens, spans }: Reading, place: number, lexicon: Lexicon): boolean {
  const token = tokens[place]
  if (token?.kind !== 'word' || !token.sure || !PLAIN_WORDS.has(token.fold)) return false
  if (lexicon.known.has(token.fold) || lexicon.measures.postings.has(stem(token.fold))) return false
  if (spans.some(({ to, tags }) => to === place && tags.some(({ kind }) => kind === 'negate' || kind === 'exclude')))
    return false
  return place === 0 || token.breakBefore || !isCapitalised(token.text)
}

/** "Hope", and not "HOPE": who shouts writes everything so. */
const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text)
