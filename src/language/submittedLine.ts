import type { Day } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import { figureStarts, isFigureFrom, mayBeOfName } from './figureWords'
import type { Offer, TypedEntry } from './intention'
import type { Lexicon } from './lexicon'
import { offerMeasure } from './offers'
import { longestPhrase } from './phrases'
import { isHeld } from './periodsHeld'
import type { Sentence } from './sentence'
import { chosen, liveTags, readSentence, tagsOf } from './sentence'
import { readTextSpeak } from './textSpeak'
import { ASKED_WITHIN, LINKS, QUESTION_OPENERS } from './tables/figures'
import type { Token } from './token'
import { tokenise } from './token'

/** What a line of a submission is. */
export type Line =
  | { readonly kind: 'entry'; readonly entry: TypedEntry; readonly period: Period | null }
  /** a figure alone, or an empty cell */
  | { readonly kind: 'bare' }
  | {
      readonly kind: 'several'
      readonly measures: readonly MeasureCode[]
      readonly typed: string
      readonly otherwise: readonly Offer[]
    }
  | { readonly kind: 'neither' }

const NEITHER: Line = { kind: 'neither' }

/** What people say after a figure that is no part of it; looked for at the end only. */
const LAST_WORDS = / (?:now|today|so far|please|pls|thanks)[.!]?$/i

/** A measure and its figure, parted by a tab, a colon, a word like "is", or only a space. */
export function readLine(whole: string, lexicon: Lexicon, today: Day): Line {
  const line = whole.slice(0, -12) + whole.slice(-12).replace(LAST_WORDS, '')
  if (line === '') return { kind: 'bare' }
  const cells = line.split('\t').map((cell) => cell.trim()).filter((cell) => cell !== '') // prettier-ignore
  if (cells.length > 2) return NEITHER
  if (cells.length === 2) return pair(cells[0] ?? '', cells[1] ?? '', lexicon, today)
  // "The website hits one" points at a measure.
  if (/^(?:the|that|this|and the|just the)\b.*[^:=] one$/i.test(line) && !/\b(?:is|was|at|of)\s+one$/i.test(line))
    return NEITHER
  const shorn = withoutPeriodAtEnd(line, lexicon, today)
  if (isName(shorn.tokens, lexicon)) return NEITHER
  const starts = figureStarts(shorn.tokens, lexicon)
  if (starts[0] === 0) return { kind: 'bare' }
  const free = starts.filter((start) => !isOfName(line, shorn.tokens, start, lexicon, today))
  const at = free.find((start) => isName(shorn.tokens.slice(0, start), lexicon)) ?? free[0]
  if (at === undefined) return starts.length > 0 ? NEITHER : afterColon(line, lexicon, today)
  const from = reachBack(line, shorn.tokens[at]?.start ?? 0)
  const read = pair(line.slice(0, from), line.slice(from, shorn.end), lexicon, today, shorn.period)
  const perhapsYear = read.kind === 'entry' && isPerhapsYear(line.slice(0, from), line.slice(from, shorn.end))
  return perhapsYear ? orYear(read, lexicon) : read
}

/** A measure's whole name is a question about it, though it may end in a number ("… by 2021"). */
const isName = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  longestPhrase(lexicon.phrases, tokens.map((token) => token.fold), 0)?.length === tokens.length // prettier-ignore

function isOfName(line: string, tokens: readonly Token[], at: number, lexicon: Lexicon, today: Day): boolean {
  const name = readSentence(line.slice(0, tokens[at]?.start ?? 0), lexicon, today)
  return mayBeOfName(tokens, at, lexicon, chosen(name).map((match) => match.entry)) // prettier-ignore
}

/** "debtor days 61 for Q1 2021/22": the period is not part of the figure. */
function withoutPeriodAtEnd(
  line: string,
  lexicon: Lexicon,
  today: Day,
): { tokens: readonly Token[]; end: number; period: Period | null } {
  const all = readTextSpeak(tokenise(line))
  const { live } = readSentence(line, lexicon, today)
  const span = live.find((each) => each.to === all.length && tagsOf(each)[0]?.kind === 'period')
  const tag = span && tagsOf(span)[0]
  if (!span || tag?.kind !== 'period' || tag.readings.length !== 1)
    return { tokens: all, end: line.length, period: null }
  const to = ['for', 'in', 'at', 'this'].includes(all[span.from - 1]?.fold ?? '') ? span.from - 1 : span.from
  return { tokens: all.slice(0, to), end: all[to - 1]?.end ?? 0, period: tag.readings[0] ?? null }
}

/** Signs before the figure belong to it: "<5%", "~30", "-2". */
function reachBack(line: string, start: number): number {
  let from = start
  while (from > 0 && /[<>~£+≤≥-]/.test(line[from - 1] ?? '')) from--
  return from > 0 &&
    /\S/.test(line[from - 1] ?? '') &&
    line[from - 1] !== ':' &&
    line[from - 1] !== '=' &&
    line[from - 1] !== '('
    ? start
    : from
}

/** "error rate: blank": after a colon, a word or two that mean nothing else are what was typed for the figure. */
function afterColon(line: string, lexicon: Lexicon, today: Day): Line {
  const at = line.indexOf(':')
  const right = at < 0 ? '' : line.slice(at + 1).trim()
  const words = tokenise(right)
  const strange =
    words.length > 0 && words.length <= 2 && readSentence(right, lexicon, today).reading.spans.length === 0
  return strange || (words.length > 0 && isFigureFrom(words, 0))
    ? pair(line.slice(0, at), right, lexicon, today)
    : NEITHER
}

function pair(name: string, figure: string, lexicon: Lexicon, today: Day, period: Period | null = null): Line {
  const sentence = readSentence(withoutLinks(name), lexicon, today)
  const typed = tidied(figure)
  if (LIMITING.has(tokenise(name).at(-1)?.fold ?? '')) return NEITHER
  if (typed === '' || !isOnlyName(sentence) || endsInTarget(sentence)) return NEITHER
  const codes = chosen(sentence).map((match) => match.entry.measure.code)
  const said = period ?? periodIn(sentence)
  if (said && !isHeld(said, lexicon)) return NEITHER
  const [only] = codes
  if (only === undefined) return NEITHER
  if (codes.length > 1) return { kind: 'several', measures: codes, typed, otherwise: [] }
  return { kind: 'entry', entry: { measure: only, typed }, period: said }
}

/** Without the sentence's own full stop, and without the half of a pair of brackets. */
function tidied(figure: string): string {
  const bare = figure.trim().replace(/[.,;!]$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare
}

/** "debtor days in 1999", "fewer than": what follows limits, and is no figure. */
const LIMITING = new Set([
  'in',
  'for',
  'by',
  'since',
  'from',
  'over',
  'under',
  'after',
  'before',
  'than',
  'top',
  'below',
  'above',
])

function periodIn(sentence: Sentence): Period | null {
  const readings = liveTags(sentence.live, 'period').flatMap((tag) => tag.readings)
  return readings.length === 1 ? (readings[0] ?? null) : null
}

/** The name without "is", ":" or "=" between it and its figure. */
function withoutLinks(name: string): string {
  const tokens = tokenise(name)
  let end = tokens.length
  while (end > 0 && LINKS.has(tokens[end - 1]?.fold ?? '')) end--
  return end === tokens.length ? name : name.slice(0, tokens[end - 1]?.end ?? 0)
}

const BESIDE_NAME = new Set([
  'service area',
  'directorate',
  'priority',
  'key aim',
  'outcome',
  'filler',
  'aspect',
  'period',
  'noun',
  'joiner',
  'whole',
])

/** "flexible working 36 %, is that nine months or …" */
const ASKS_OF_IT = / (?:is|was|are|were|isnt|wasnt) (?:that|it|this|those|they|these)\b/

/** "debtor days, what outcome is that linked 2": asked after the name as before it, and no figure is sent. */
function asksSomething(sentence: Sentence): boolean {
  if (ASKS_OF_IT.test(sentence.reading.tokens.map(({ fold }) => fold).join(' '))) return true
  const isNamed = (place: number) => chosen(sentence).some((match) => match.used.has(place))
  return sentence.reading.tokens.some(
    ({ fold }, place) => (place === 0 ? QUESTION_OPENERS : ASKED_WITHIN).has(fold) && !isNamed(place),
  )
}

const TARGET = new Set(['target', 'tgt', 'trgt', 'targt', 'goal'])

/** "debtor days target 61": the number is said of the target, and is no figure. */
function endsInTarget(sentence: Sentence): boolean {
  const last = sentence.reading.tokens.length - 1
  const isNamed = chosen(sentence).some((match) => match.used.has(last))
  return TARGET.has(sentence.reading.tokens[last]?.fold ?? '') && !isNamed
}

/** True for words that name a measure and ask nothing about it. */
function isOnlyName(sentence: Sentence): boolean {
  if (asksSomething(sentence) || sentence.unknown.length > 0 || sentence.aside.length > 0) return false
  return sentence.live.every(
    (span) => tagsOf(span).length === 1 && tagsOf(span).every((tag) => BESIDE_NAME.has(tag.kind)),
  )
}

/** "online payments 2021" may be a figure or a year, unless a sign or a word says which. */
const isPerhapsYear = (name: string, figure: string): boolean =>
  /^(?:19|20)\d\d$/.test(figure.trim()) && !/(?:[:=]|\b(?:is|was|at))\s*$/i.test(name)

function orYear(line: Extract<Line, { kind: 'entry' }>, lexicon: Lexicon): Line {
  const { measure, typed } = line.entry
  const otherwise = offerMeasure(measure, lexicon).map((offer) => ({ ...offer, label: `What is ${offer.label}?` }))
  return { kind: 'several', measures: [measure], typed, otherwise }
}
