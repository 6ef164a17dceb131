import type { Day } from '../domain/day'
import { stem } from './fold'
import type { Span } from './span'
import { isName, range } from './span'
import { framed } from './frames/framed'
import { judgedAt } from './judgedAt'
import type { Lexicon } from './lexicon'
import { collectionAt } from './collectionSaid'
import { framedAt } from './framed'
import { joinStrokes } from './contracted'
import { asOneWord, joinPrefixes, partTogether } from './joined'
import { joinLetters } from './spelledOut'
import { leadLength } from './leadIn'
import { isMistyped, mend } from './mending'
import { readNought } from './nought'
import { readNumberSign } from './numberSign'
import { measureCutShort } from './partOfMeasure'
import { periodAt } from './periodWords'
import { longestPhrase } from './phrases'
import { respell } from './respelling'
import { saidAsNamed } from './saidOtherwise'
import { shortenedName } from './shortened'
import { withoutSwearing } from './swearing'
import { readTextSpeak } from './textSpeak'

import { thresholdAt } from './thresholds'
import { totalAt } from './totalSaid'
import type { Tag } from './tag'
import { ENGLISH } from './tables/english'
import type { Token } from './token'
import { tokenise } from './token'

export type { Span }
export { isName, range }

/** A sentence with what its words may stand for, before anything is made of it. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly spans: readonly Span[]
  /** it ends with, or holds, a question mark */
  readonly asks: boolean
}

export function read(text: string, lexicon: Lexicon, today: Day): Reading {
  const spelled = joinLetters(tokenise(text), lexicon.phrases, lexicon.measures)
  const signs = readNumberSign(
    text,
    joinStrokes(
      text,
      partTogether(
        asOneWord(joinPrefixes(spelled, lexicon.joined), lexicon.known, lexicon.measures),
        lexicon.known,
        lexicon.measures,
      ),
      lexicon,
    ),
  )
  const clean = withoutSwearing(readTextSpeak(readNought(signs)), lexicon)
  const tokens = respell(saidAsNamed(clean, lexicon.measures), lexicon)
  const { spans, whole } = spansOf(tokens, lexicon, today)
  const covered = new Set(spans.flatMap((span) => range(span.from, span.to)))
  const mended = mend(whole, covered, lexicon)
  const asks = text.includes('?')
  if (mended === tokens) return { text, tokens, spans, asks }
  return { text, tokens: mended, spans: spansOf(mended, lexicon, today).spans, asks }
}

/** What stands where, and the words with those of names that were cut short written out ("cust serv"). */
function spansOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  today: Day,
): { readonly spans: readonly Span[]; readonly whole: readonly Token[] } {
  const folds = tokens.map((token) => token.fold)
  // "Right to buy" begins with a name, and "Right, to …" does not.
  const lead = (longestPhrase(lexicon.phrases, folds, 0)?.length ?? 0) > 1 ? 0 : leadLength(tokens)
  const spans: Span[] = lead === 0 ? [] : [{ from: 0, to: lead, tags: [{ kind: 'filler' }] }]
  const whole = new Map<number, string>()
  for (let at = lead; at < tokens.length;) {
    const longest = longestAt(tokens, folds, at, lexicon, today)
    const collecting = collectionAt(tokens, at, spans, { today, periods: lexicon.periods })
    const found: Candidate | null = collecting && collecting.length >= (longest?.length ?? 0) ? collecting : longest
    if (found) spans.push({ from: at, to: at + found.length, tags: found.tags })
    for (const [place, word] of found?.whole ?? []) if (word !== folds[place]) whole.set(place, word)
    at += found?.length ?? 1
  }
  return { spans: framed(spans, tokens), whole: whole.size === 0 ? tokens : tokens.map((token, place) => ({ ...token, fold: whole.get(place) ?? token.fold })) } // prettier-ignore
}

interface Candidate {
  readonly tags: readonly Tag[]
  readonly length: number
  /** words cut short, by place, written out */
  readonly whole?: ReadonlyMap<number, string>
}

/** The longest reading of what stands at `at`; the council's own names go before periods, and both before English. */
function longestAt(
  tokens: readonly Token[],
  folds: readonly string[],
  at: number,
  lexicon: Lexicon,
  today: Day,
): Candidate | null {
  const period = periodAt(tokens, at, { today, periods: lexicon.periods })
  const threshold = thresholdAt(tokens, at)
  const english = mayBeEnglish(tokens[at]) ? englishAt(folds, at, lexicon, tokens) : null
  const named = longestPhrase(lexicon.phrases, folds, at)
  const shortened = isMistyped(tokens[at], lexicon) ? null : shortenedName(lexicon.shortenable, folds, at)
  const candidates: readonly (Candidate | null)[] = [
    named && !isOnlyEnglish(named, english, tokens, at) ? named : null,
    shortened && shortened.length >= (english?.length ?? 0) && !(shortened.length === 1 && english) ? asCutShort(shortened, lexicon, folds, at) : null, // prettier-ignore
    period && { tags: [period.tag], length: period.length },
    threshold && { tags: [threshold.tag], length: threshold.length },
    totalAt(tokens, at, lexicon),
    english,
    mayBeEnglish(tokens[at]) ? judgedAt(folds, at) : null,
  ]
  return candidates.reduce((best, next) => (next && next.length > (best?.length ?? 0) ? next : best), null)
}

/** A name cut short, unless with the word after it the same letters begin a measure's. */
function asCutShort(name: Candidate, lexicon: Lexicon, folds: readonly string[], at: number): Candidate {
  const measure = name.length === 1 ? measureCutShort(lexicon.measures, folds, at) : null
  return measure === null ? name : { tags: [measure], length: 2 }
}

/** A phrase or a way of speaking, whichever reaches further. */
function longestEnglish(folds: readonly string[], at: number): Candidate | null {
  const phrase = longestPhrase(ENGLISH, folds, at)
  const framed = framedAt(folds, at)
  return framed && framed.length > (phrase?.length ?? 0) ? { tags: [framed.tag], length: framed.length } : phrase
}

/** The longest English phrase at `at` that does not cut into a name of the council's ("did | Better Homes"). */
function englishAt(folds: readonly string[], at: number, lexicon: Lexicon, tokens: readonly Token[]): Candidate | null {
  // prettier-ignore
  const found = longestEnglish(folds, at)
  if (found && isOfOneYear(found, tokens[at + found.length - 1])) return longestEnglish(folds.slice(0, at + 1), at)
  if (found && isOfMany(found, tokens, at, lexicon)) return longestEnglish(folds.slice(0, at + 1), at)
  // "the first quarter": a period, and no place in a list
  if (found?.tags[0]?.kind === 'place' && QUARTERS.has(folds[at + found.length] ?? '')) return longestEnglish(folds.slice(0, at + 1), at) // prettier-ignore
  for (let inside = at + 1; found && inside < at + found.length; inside++) {
    const named = longestPhrase(lexicon.phrases, folds, inside) ?? shortenedName(lexicon.shortenable, folds, inside)
    if (named && inside + named.length > at + found.length) return longestEnglish(folds.slice(0, inside), at)
  }
  return found
}

/** "over the year" is one period, and "over the years" is a trend. */
const isOfOneYear = ({ tags, length }: Candidate, last: Token | undefined): boolean =>
  length > 2 && tags.some((tag) => tag.kind === 'beyond' && tag.what === 'trend') && /^(?:year|quarter)$/i.test(last?.text ?? '') // prettier-ignore

/** "for an email" says what it is for; "the target for emails" asks about them, where a measure counts them. */
const isOfMany = (
  { tags, length }: Candidate,
  tokens: readonly Token[],
  at: number,
  { measures }: Lexicon,
): boolean => {
  const last = tokens[at + 1]
  return length === 2 && tokens[at]?.fold === 'for' && tags[0]?.kind === 'filler' && /[^s]s$/i.test(last?.text ?? '') && measures.postings.has(stem(last?.fold ?? '')) // prettier-ignore
}

const QUARTERS = new Set(['quarter', 'qtr', 'half'])

/** A word mended to one of the council's ("messing" to "meeting") must not come out as a verdict; "seconds" place nothing. */
const mayBeEnglish = (token: Token | undefined): boolean =>
  token !== undefined && (token.sure || token.mended?.english === true) && token.text.toLowerCase() !== 'seconds'

/** "it" is not "IT" (but "in it" is), and a measure called "Open" does not take the word from everybody else. */
function isOnlyEnglish(named: Candidate, english: Candidate | null, tokens: readonly Token[], at: number): boolean {
  if (named.length > 1 || english === null || named.tags.some((tag) => tag.kind === 'rating')) return false
  const text = tokens[at]?.text ?? ''
  const inCapitals = text.length > 1 && text === text.toUpperCase() && !isShouted(tokens)
  return !inCapitals && !(isName({ tags: named.tags }) && PLACING.has(tokens[at - 1]?.fold ?? ''))
}

/** Capitals tell nothing where everything is typed in them. */
const isShouted = (tokens: readonly Token[]): boolean =>
  tokens.length > 3 && tokens.every(({ text }) => text === text.toUpperCase())

const PLACING = new Set(['in', 'for', 'within', 'across'])

/** The words of a span as they were typed. */
export const typed = (reading: Reading, span: { readonly from: number; readonly to: number }): string =>
  reading.text.slice(reading.tokens[span.from]?.start ?? 0, reading.tokens[span.to - 1]?.end ?? 0)
