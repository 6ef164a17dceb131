import type { Day } from '../domain/day'
import type { Command } from './intention'
import type { Lexicon } from './lexicon'
import { onlyMeasure, openedWith } from './onlyMeasure'
import type { Token } from './token'

const OPENINGS = ['ask the owner', 'ask its owner', 'ask an owner', 'ask owner']

/** `ask the owner of council tax in Q1`; alone, it is about what was shown last. Never with more than that. */
export function askOwnerCommand(
  words: readonly Token[],
  rest: (from: number) => string,
  lexicon: Lexicon,
  today: Day,
): Command | null {
  const length = openedWith(words, OPENINGS)
  if (length === null) return null
  if (words.length === length) return { kind: 'ask the owner', measure: null, period: null }
  const about = onlyMeasure(rest(length), lexicon, today)
  return about === null ? null : { kind: 'ask the owner', ...about }
}
