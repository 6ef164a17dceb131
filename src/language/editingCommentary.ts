import type { Day } from '../domain/day'
import type { Command } from './intention'
import type { Lexicon } from './lexicon'
import { onlyMeasure, openedWith } from './onlyMeasure'
import type { Token } from './token'

const OPENINGS = ['edit commentary', 'edit the commentary', 'edit comment']

/** `edit commentary council tax in Q1`: one measure, and nothing else but a period. */
export function editCommentaryCommand(
  words: readonly Token[],
  rest: (from: number) => string,
  lexicon: Lexicon,
  today: Day,
): Command | null {
  const length = openedWith(words, OPENINGS)
  const about = length === null ? null : onlyMeasure(rest(length), lexicon, today)
  return about === null ? null : { kind: 'edit commentary', ...about }
}
