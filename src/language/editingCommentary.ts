import type { Day } from '../domain/day'
import type { Command } from './intention'
import type { Lexicon } from './lexicon'
import { chosen, readSentence } from './sentence'
import type { Token } from './token'

const OPENINGS = ['edit commentary', 'edit the commentary', 'edit comment']

const AROUND = new Set(['for', 'of', 'on', 'about', 'the', 'in'])

/** `edit commentary council tax in Q1`: one measure, and nothing else but a period. */
export function editCommentaryCommand(
  words: readonly Token[],
  rest: (from: number) => string,
  lexicon: Lexicon,
  today: Day,
): Command | null {
  const start = words.slice(0, 3).map((word) => word.fold).join(' ') // prettier-ignore
  const opening = OPENINGS.find((each) => start === each || start.startsWith(`${each} `))
  if (opening === undefined) return null
  const sentence = readSentence(rest(opening.split(' ').length), lexicon, today)
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || sentence.unknown.length > 0) return null
  const spans = sentence.live.filter((span) => span.tags.some((tag) => tag.kind === 'period'))
  const inPeriod = (place: number) => spans.some((span) => place >= span.from && place < span.to)
  const clean = sentence.reading.tokens.every(
    (token, place) => (only.used.has(place) && token.sure) || inPeriod(place) || AROUND.has(token.fold),
  )
  const periods = spans.flatMap((span) => span.tags.flatMap((tag) => (tag.kind === 'period' ? tag.readings : [])))
  if (!clean || spans.length > 1 || (spans.length === 1 && periods.length !== 1)) return null
  return { kind: 'edit commentary', measure: only.entry.measure.code, period: periods[0] ?? null }
}
