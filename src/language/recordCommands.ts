import type { Day } from '../domain/day'
import type { Command } from './intention'
import type { Lexicon } from './lexicon'
import { chosen, readSentence } from './sentence'
import type { Token } from './token'

const VERIFY = /^(?:verify|check) (?:the )?record$/

/** Words that may stand between "history" and the measure. */
const AROUND = new Set(['of', 'the', 'for', 'full'])

/** "page 2", at the end: what a card's own button says. */
const PAGE = /,? page (\d{1,4})$/i

/** `verify record`, and `history` with the name of one measure and nothing else. */
export function recordCommand(
  words: readonly Token[],
  rest: (from: number) => string,
  lexicon: Lexicon,
  today: Day,
): Command | null {
  if (VERIFY.test(words.map(({ fold }) => fold).join(' '))) return { kind: 'verify record' }
  if (words[0]?.fold !== 'history' || words.length < 2) return null
  const said = rest(1)
  const page = Number(PAGE.exec(said)?.[1] ?? 1)
  const sentence = readSentence(said.replace(PAGE, ''), lexicon, today)
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || sentence.unknown.length > 0) return null
  const isAllOfIt = sentence.reading.tokens.every((token, place) => only.used.has(place) || AROUND.has(token.fold))
  return isAllOfIt ? { kind: 'history', measure: only.entry.measure.code, page: Math.max(1, page) } : null
}
