import type { Day } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { Lexicon } from './lexicon'
import { chosen, readSentence } from './sentence'
import type { Token } from './token'

const AROUND = new Set(['for', 'of', 'on', 'about', 'the', 'in'])

/** What follows the words of a command: one measure and perhaps one period, and nothing else. Null: something else. */
export function onlyMeasure(
  words: string,
  lexicon: Lexicon,
  today: Day,
): { readonly measure: MeasureCode; readonly period: Period | null } | null {
  const sentence = readSentence(words, lexicon, today)
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || sentence.unknown.length > 0) return null
  const spans = sentence.live.filter((span) => span.tags.some((tag) => tag.kind === 'period'))
  const inPeriod = (place: number) => spans.some((span) => place >= span.from && place < span.to)
  const clean = sentence.reading.tokens.every(
    (token, place) => (only.used.has(place) && token.sure) || inPeriod(place) || AROUND.has(token.fold),
  )
  const periods = spans.flatMap((span) => span.tags.flatMap((tag) => (tag.kind === 'period' ? tag.readings : [])))
  if (!clean || spans.length > 1 || (spans.length === 1 && periods.length !== 1)) return null
  return { measure: only.entry.measure.code, period: periods[0] ?? null }
}

/** How many words of an opening ("edit the commentary") the words begin with; null: with none of them. */
export function openedWith(words: readonly Token[], openings: readonly string[]): number | null {
  const start = words.slice(0, 3).map((word) => word.fold).join(' ') // prettier-ignore
  const opening = openings.find((each) => start === each || start.startsWith(`${each} `))
  return opening === undefined ? null : opening.split(' ').length
}
