import type { Day } from '../domain/day'
import type { Period } from '../domain/period'
import type { Command, Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { offerMeasure, unclear } from './offers'
import type { Line } from './submittedLine'
import { readLine } from './submittedLine'
import type { Heading } from './submissionHeading'
import { takeHeading } from './submissionHeading'
import { figureWordIn } from './figureWords'
import { stem } from './fold'
import { firstWord } from './leadIn'
import { QUESTION_OPENERS } from './tables/figures'
import { tokenise } from './token'

type Submit = Extract<Command, { readonly kind: 'submit' }>

/** Figures typed or pasted, or null when the text is nothing of the kind: then it is a question. */
export function submissionOf(text: string, lexicon: Lexicon, today: Day): Understanding | null {
  const heading = takeHeading(text, lexicon, today)
  if (heading.kind === 'unclear') return heading.understanding
  const lines = linesOf(heading.rest)
  const filled = lines.filter((line) => line !== '')
  if (filled.length === 0 || filled.length > MOST_LINES) return null
  if (filled.length === 1) return oneLine(filled[0] ?? '', heading, lexicon, today)
  return manyLines(lines, heading, lexicon, today)
}

/** More than any manager owns: a longer paste is a file, and is dropped in the chat as one. */
const MOST_LINES = 200

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  while (lines.length > 0 && lines.at(-1) === '') lines.pop()
  while (lines[0] === '') lines.shift()
  const gaps = lines.filter((line) => line === '').length
  return gaps > 0 && lines.every((line, place) => (place % 2 === 1) === (line === ''))
    ? lines.filter((line) => line !== '')
    : lines
}

/** Most sentences hold neither a number, nor words for one or for none, nor a colon: they need no further look. */
const mayHoldFigure = (line: string): boolean => /[\d:\t]/.test(line) || figureWordIn(tokenise(line))

/** "List …", "which …": a question by its first word, unless a measure's name holds that word. */
function asksFirst(line: string, { measures }: Lexicon): boolean {
  const first = firstWord(tokenise(line))
  if (!first) return false
  const asks = QUESTION_OPENERS.has(first.fold) || QUESTION_OPENERS.has(first.text.toLowerCase())
  return asks && !measures.postings.has(stem(first.fold))
}

const submitted = (
  heading: Heading,
  entries: Submit['entries'],
  unread: readonly string[] = [],
  bareColumn: readonly string[] = [],
): Understanding => ({
  kind: 'command',
  command: { kind: 'submit', entries, unread, bareColumn, period: heading.period, onBehalfOf: heading.onBehalfOf },
  words: tokenise(heading.whole).map((token) => ({ text: token.text, use: 'matched' })),
})

/** One figure, or several measures with theirs parted by commas or semicolons. */
function oneLine(line: string, heading: Heading, lexicon: Lexicon, today: Day): Understanding | null {
  if (line.includes('?') || !mayHoldFigure(line) || asksFirst(line, lexicon)) return null
  const whole = readLine(line, lexicon, today)
  if (whole.kind === 'entry')
    return submitted(whole.period ? { ...heading, period: whole.period } : heading, [whole.entry])
  const parts = line.split(/[;,] | and /).map((part) => readLine(part.trim(), lexicon, today))
  const entries = parts.flatMap((part) => (part.kind === 'entry' ? [part.entry] : []))
  if (parts.length > 1 && entries.length === parts.length)
    return submitted({ ...heading, period: periodOf(parts) ?? heading.period }, entries)
  return whole.kind === 'several' ? askWhich(whole, heading, lexicon) : null
}

const periodOf = (lines: readonly Line[]): Period | null =>
  lines.flatMap((line) => (line.kind === 'entry' ? (line.period ?? []) : []))[0] ?? null

function askWhich(line: Extract<Line, { kind: 'several' }>, heading: Heading, lexicon: Lexicon): Understanding {
  const offers = line.measures
    .slice(0, 5)
    .flatMap((code) => offerMeasure(code, lexicon, heading.taken, `: ${line.typed}`))
  const words = tokenise(heading.whole).map((token) => ({ text: token.text, use: 'unsure' as const }))
  return unclear({ kind: 'several readings' }, [...offers, ...line.otherwise], words)
}

/** A pasted column: measures with their figures, or figures alone. Lines that are neither are handed back as typed. */
function manyLines(lines: readonly string[], heading: Heading, lexicon: Lexicon, today: Day): Understanding | null {
  const read = lines.map((line) => ({ line, is: readLine(line, lexicon, today) }))
  const entries = read.flatMap(({ is }) => (is.kind === 'entry' ? [is.entry] : []))
  const filled = read.filter(({ line }) => line !== '')
  const bare = filled.filter(({ is }) => is.kind === 'bare')
  if (entries.length === 0 && bare.length === filled.length) return submitted(heading, [], [], lines)
  if (entries.length + bare.length < 2 && heading.onBehalfOf === null) return null
  if ((entries.length + bare.length) * 2 < filled.length) return null
  const unread = filled.filter(({ is }) => is.kind !== 'entry').map(({ line }) => line)
  return submitted({ ...heading, period: heading.period ?? periodOf(read.map(({ is }) => is)) }, entries, unread)
}
