import type { Day } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import { EVERYTHING } from '../domain/question'
import type { Question } from '../domain/question'
import type { Asked } from './asked'
import { withPeriod } from './asked'
import { fitsScope } from './chooseMeasures'
import type { LastAsked } from './following'
import { periodOfLast } from './following'
import type { Understanding, WordUse } from './intention'
import type { Lexicon } from './lexicon'
import { limitsOf } from './limits'
import type { Sentence } from './sentence'
import { chosen, readSentence } from './sentence'
import {
  asksToCompareThem,
  asksWhichOfTwo,
  JOINS,
  leadIn,
  mayStandBeside,
  saysBeside,
  saysPair,
  strangeIn,
} from './besideSaid'
import { saidIn, wholly } from './thread/marking'
import { wordUses } from './wordUses'

const usesOf = (sentence: Sentence): readonly WordUse[] => {
  const strange = new Set(strangeIn(sentence))
  return wordUses(sentence).map((word, place) => (word.use === 'unknown' && sentence.unknown.includes(place) && !strange.has(place) ? { text: word.text, use: 'matched' } : word)) // prettier-ignore
}

/** More than these are a list. */
const MOST = 4

/** Where so many words join, they join no names. */
const MOST_JOINS = 6

/**
 * "council tax against business rates", "which came nearer, debtor days or sickness?": two to four measures that are named,
 * side by side: a list of just those. Null where fewer are told apart, or more is asked of them than their figures.
 */
export function askBeside(
  sentence: Sentence,
  lexicon: Lexicon,
  today: Day,
  thread: LastAsked | null,
): Understanding | null {
  if (!mayStandBeside(sentence)) return null
  const again = askWhichOfTwo(sentence, thread)
  if (again) return again
  if (sentence.matches.length === 0) return null
  const named = saysPair(sentence) ? (tied(sentence) ?? parted(sentence, lexicon, today)) : null
  const found = named ?? (thread && withTheLast(sentence, thread))
  if (!found || !found.codes.every((code) => isThere(code, sentence, lexicon))) return null
  const limits = limitsOf(sentence.reading, sentence.live)
  const asked: Asked = { sentence, limits, lexicon }
  const filter = { ...EVERYTHING, measures: found.codes }
  const means = withPeriod(asked, false, (period) => ({ kind: 'list', filter, period: period ?? found.period ?? null }))
  return means.kind === 'question' ? { ...means, words: found.words } : means
}

/** "… in Customer Services": only where each of them is. */
function isThere(code: MeasureCode, { live }: Sentence, { byCode }: Lexicon): boolean {
  const entry = byCode.get(code)
  return entry !== undefined && fitsScope(entry, { spans: live })
}

interface Named {
  readonly codes: readonly MeasureCode[]
  readonly words: readonly WordUse[]
  readonly period?: ReturnType<typeof periodOfLast>
}

/** "which came nearer?" of the two that were just shown side by side: their answer says so. */
export function askWhichOfTwo(sentence: Sentence, thread: LastAsked | null): Understanding | null {
  if (thread && asksToCompareThem(saidIn(sentence))) return comparedAgain(sentence, thread)
  const again = thread && mayStandBeside(sentence) && asksWhichOfTwo(sentence) ? pairOf(thread) : null
  return again && { kind: 'question', question: { ...again, ...leadIn(sentence) }, words: usesOf(sentence) }
}

/** "compare the two": those in mind, side by side. */
function comparedAgain(sentence: Sentence, thread: LastAsked): Understanding | null {
  const pair = pairOf(thread)
  return pair && { kind: 'question', question: pair, words: wordUses(wholly(sentence)) }
}

/** The two that were just shown side by side: "which came nearer?" */
export function pairOf({ question }: LastAsked): Extract<Question, { kind: 'list' }> | null {
  if (question.kind !== 'list') return null
  const { kind, filter, period } = question
  const { measures, verdicts, ratings } = filter
  const few = measures.length > 1 && measures.length <= MOST
  return few && verdicts.length + ratings.length === 0 ? { kind, filter, period } : null
}

/** Measures that fit equally well, each by a word of its own on one side: "paid in 10 days against 30". */
function tied(sentence: Sentence): Named | null {
  const matches = sentence.choice.kind === 'several' ? sentence.choice.matches : []
  if (matches.length < 2 || matches.length > MOST || strangeIn(sentence).length > 0) return null
  const own = matches
    .map(({ used }) => [...used].filter((place) => matches.filter((other) => other.used.has(place)).length === 1))
    .sort((one, other) => Math.min(...one) - Math.min(...other))
  const { tokens } = sentence.reading
  const apart = own.every((places, at) => {
    const [from, to] = [Math.max(...(own[at - 1] ?? [])), Math.min(...places)]
    return (
      places.length > 0 && (at === 0 || tokens.some(({ fold }, place) => place > from && place < to && JOINS.has(fold)))
    )
  })
  return apart ? { codes: matches.map((match) => match.entry.measure.code), words: usesOf(sentence) } : null
}

/** "next to", "compared with" */
const LEADS = new Set(['next', 'compared', 'relative', 'opposed'])

/** The measures on either side of a word that joins them. */
function parted(sentence: Sentence, lexicon: Lexicon, today: Day): Named | null {
  const { text, tokens } = sentence.reading
  const joins = tokens.flatMap((token, place) => (JOINS.has(token.fold) || token.breakBefore ? [place] : []))
  if (joins.length > MOST_JOINS) return null
  for (const place of joins) {
    const join = tokens[place]
    if (!join || place === 0 || isInsideName(sentence, place)) continue
    const bare = !JOINS.has(join.fold)
    const last = place - (LEADS.has(tokens[place - 1]?.fold ?? '') ? 2 : 1)
    const before = text.slice(0, tokens[last]?.end ?? 0)
    const after = text.slice(bare ? join.start : join.end)
    const one = sideOf(before, lexicon, today)
    const other = one && (sideOf(after, lexicon, today) ?? likeTheOther(before, after, lexicon, today))
    if (!one || !other) continue
    const codes = [...new Set([...one.codes, ...other.codes])]
    if (codes.length < one.codes.length + other.codes.length || codes.length > MOST) continue
    const between = tokens.slice(last + 1, bare ? place : place + 1).map((token) => ({ text: token.text, use: 'filler' as const })) // prettier-ignore
    return { codes, words: [...one.words, ...between, ...other.words] }
  }
  return null
}

/** One measure, or several that are joined in their turn. */
function sideOf(text: string, lexicon: Lexicon, today: Day): Named | null {
  const side = readSentence(text, lexicon, today)
  const [match] = chosen(side)
  if (!match || !mayStandBeside(side)) return null
  if (side.choice.kind === 'one' && strangeIn(side).length === 0)
    return { codes: [match.entry.measure.code], words: usesOf(side) }
  return parted(side, lexicon, today)
}

const NUMBER = /\b\d+\b/g

/** "paying suppliers in 10 days, with paying them in 30": the first again, with the other's number. */
function likeTheOther(before: string, after: string, lexicon: Lexicon, today: Day): Named | null {
  const [number, ...more] = before.match(NUMBER) ?? []
  const [instead, ...others] = after.match(NUMBER) ?? []
  if (number === undefined || instead === undefined || number === instead || more.length + others.length > 0)
    return null
  const said = readSentence(after, lexicon, today)
  const held = new Set(readSentence(before, lexicon, today).reading.tokens.map(({ fold }) => fold))
  const known = strangeIn(said).every((place) => [...held, instead].includes(said.reading.tokens[place]?.fold ?? ''))
  if (!known || !mayStandBeside(said)) return null
  const found = sideOf(before.replace(NUMBER, instead), lexicon, today)
  const words = usesOf(said).map((word) =>
    word.use === 'unknown' ? { text: word.text, use: 'matched' as const } : word,
  )
  return found && { ...found, words }
}

/** "our own repairs next to the operator's": no title joins its words so. */
const holdsApart = ({ reading: { tokens } }: Sentence, place: number): boolean =>
  APART.has(tokens[place]?.fold ?? '') || LEADS.has(tokens[place - 1]?.fold ?? '')

const APART = new Set(['against', 'v', 'vs', 'versus', 'alongside', 'beside'])

/** "reviews of parks and gardens": a title's own "and", where the whole is one measure that has words on both sides. */
function isInsideName(sentence: Sentence, place: number): boolean {
  const [match, ...others] = chosen(sentence)
  if (!match || others.length > 0 || strangeIn(sentence).length > 0) return false
  const used = [...match.used]
  if (!used.includes(place) && holdsApart(sentence, place)) return false
  return used.includes(place) || (used.some((at) => at < place) && used.some((at) => at > place))
}

/** "and how does that compare with business rates?": the one that was shown, and the one that is named. */
function withTheLast(sentence: Sentence, last: LastAsked): Named | null {
  const [match, ...others] = chosen(sentence)
  if (last.question.kind !== 'measure' || !match || others.length > 0 || strangeIn(sentence).length > 0) return null
  const { code } = match.entry.measure
  if (code === last.question.measure || !saysBeside(sentence)) return null
  return { codes: [last.question.measure, code], words: usesOf(sentence), period: periodOfLast(last) }
}
