import type { Day } from '../domain/day'
import type { Command } from './intention'
import type { Lexicon } from './lexicon'
import { chosen, readSentence } from './sentence'
import type { Token } from './token'

const OPENINGS = ['ask the owner', 'ask its owner', 'ask an owner', 'ask owner']

const AROUND = new Set(['for', 'of', 'on', 'about', 'the', 'in'])

/** `ask the owner of council tax in Q1`; alone, it is about what was shown last. Never with more than that. */
export function askOwnerCommand(
  words: readonly Token[],
  rest: (from: number) => string,
  lexicon: Lexicon,
  today: Day,
): Command | null {
  const start = words.slice(0, 3).map((word) => word.fold).join(' ') // prettier-ignore
  const opening = OPENINGS.find((each) => start === each || start.startsWith(`${each} `))
  if (opening === undefined) return null
  const length = opening.split(' ').length
  if (words.length === length) return { kind: 'ask the owner', measure: null, period: null }
  const sentence = readSentence(rest(length), lexicon, today)
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || sentence.unknown.length > 0) return null
  const spans = sentence.live.filter((span) => span.tags.some((tag) => tag.kind === 'period'))
  const inPeriod = (place: number) => spans.some((span) => place >= span.from && place < span.to)
  const clean = sentence.reading.tokens.every(
    (token, place) => (only.used.has(place) && token.sure) || inPeriod(place) || AROUND.has(token.fold),
  )
  const periods = spans.flatMap((span) => span.tags.flatMap((tag) => (tag.kind === 'period' ? tag.readings : [])))
  if (!clean || spans.length > 1 || (spans.length === 1 && periods.length !== 1)) return null
  return { kind: 'ask the owner', measure: only.entry.measure.code, period: periods[0] ?? null }
}
