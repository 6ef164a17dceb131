import { comparePeriods, periodBefore, samePeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Filter, Move, Question, ShareLimits } from '../domain/question'
import type { Asked } from './asked'
import { stop, withPeriod } from './asked'
import { has } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { saysLacking } from './lacking'
import type { Limits } from './limits'
import { distinct } from './names'
import { offerQuestion } from './offers'
import { offersNear } from './offersNear'
import { isHeld, periodNamed } from './periodsHeld'
import { numbersIn } from './ranking'
import type { Sentence } from './sentence'
import { saysItself, saysMissedAgain } from './movingSaid'
import { chosen, liveTags, tagsOf } from './sentence'
import type { Moved, TagOf } from './tag'

/** How many of the most improved are meant where no number is said. */
const SEVERAL = 5
const MOST = 50

/** "newly off target", "what has improved", "recovered": what changed among many measures; null when none is asked for. */
export function askToMove(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  const moves = movesIn(sentence)
  if (chosen(sentence).length > 0 || hasUnknownWord(sentence)) return null
  if (moves.length === 0 && !saysTurn(sentence)) return null
  const [filter, ...others] = filtersOf({ ...limits, verdicts: [], notVerdicts: [], thresholds: [] }, lexicon) ?? []
  if (saysTurn(sentence)) return stop(asked, { kind: 'nothing fits' }, filter ? offersNear(asked, filter) : [])
  const [moved, ...more] = moves
  const make = filter && others.length === 0 && moved && more.length === 0 && !asksMore(asked) ? makerOf(moved, filter, asked) : null // prettier-ignore
  if (make === null) return stop(asked, { kind: 'nothing fits' }, filter ? offersNear(asked, filter) : [])
  const since = periodSince(sentence)
  if (since !== null) return eitherSide(asked, since, make)
  const kind = kindSaid(sentence)
  const named = periodNamed(sentence, lexicon, false)
  if (kind === null || (named.kind === 'one' && named.period?.kind === kind)) return withPeriod(asked, false, make)
  const latest = named.kind === 'one' && named.period === null ? latestClosed(kind, lexicon) : null
  return latest === null
    ? stop(asked, { kind: 'not held', what: `two ${kind}s running` }, [])
    : withPeriod(asked, false, () => make(latest))
}

/** "from green to red": what turned from one rating to another is not asked for by both of them. */
const saysTurn = ({ live, reading }: Sentence): boolean =>
  live.some((span, place) => {
    const next = live.slice(place + 1).find((other) => tagsOf(other)[0]?.kind === 'rating')
    const between = next ? reading.tokens.slice(span.to, next.from).map((token) => token.fold) : []
    return tagsOf(span)[0]?.kind === 'rating' && between.length <= 2 && ['to', 'into'].includes(between[0] ?? '')
  })

type Maker = (period: Period | null) => Question

/** Words that say what changed: one for each different thing said. */
const movesIn = ({ live, reading }: Sentence): readonly Moved[] => [
  ...new Set([
    ...trendTags(live).flatMap((tag) => tag.moved ?? []),
    ...live.flatMap((span, place) => thanPeriod(span, live[place + 1], reading)),
  ]),
]

const trendTags = (live: Sentence['live']): readonly TagOf<'beyond'>[] =>
  liveTags(live, 'beyond').filter((tag) => tag.what === 'trend')

/** "worse than last year" */
function thanPeriod(
  span: Sentence['live'][number],
  next: Sentence['live'][number] | undefined,
  { tokens }: Sentence['reading'],
): readonly Moved[] {
  const isThan = tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.what === 'comparison')
  if (!isThan || !next || next.from > span.to + 1 || tagsOf(next)[0]?.kind !== 'period') return []
  const word = tokens[span.from]?.fold
  return word === 'better' || word === 'worse' ? [word] : []
}

export const hasUnknownWord = ({ unknown, reading }: Sentence): boolean =>
  unknown.some((place) => reading.tokens[place]?.kind !== 'number')

/** More is asked than a list of what changed would say. */
export function asksMore({ sentence, limits }: Asked): boolean {
  const { live, reading } = sentence
  const other = liveTags(live, 'beyond').some(
    (tag) =>
      tag.moved === undefined &&
      tag.what !== 'how many at most' &&
      tag.what !== 'comparison' &&
      !isSince(tag, sentence),
  )
  const group = live.some((span, place) => tagsOf(span)[0]?.kind === 'group' && !isBesideName(live, place))
  const asks = (['progress', 'owe', 'share', 'why', 'sign-off', 'briefing'] as const).some((what) =>
    has(sentence, what),
  )
  const who = reading.tokens.some((token) => ['who', 'whose', 'whom'].includes(token.fold))
  const rank = live.some((span) => isRank(span, reading)) || liveTags(live, 'pronoun').length > 0
  const side = liveTags(live, 'aspect').some((tag) => tag.of !== null && tag.of !== 'figure')
  return (
    other ||
    limits.asReported !== undefined ||
    saysLacking(sentence) ||
    group ||
    asks ||
    who ||
    rank ||
    side ||
    limits.withoutVerdicts.length > 0
  )
}

/** "top 3 improvers" ranks nothing else. */
const isRank = (span: Sentence['live'][number], { tokens }: Sentence['reading']): boolean =>
  tagsOf(span).some((tag) => tag.kind === 'rank') && tokens[span.from]?.fold !== 'top'

/** "since" says only what it is held against. */
const isSince = (tag: TagOf<'beyond'>, { live, reading }: Sentence): boolean =>
  live.some((span) => span.tags.includes(tag) && reading.tokens[span.from]?.fold === 'since')

function isBesideName(live: Sentence['live'], place: number): boolean {
  const span = live[place]
  return [live[place - 1], live[place + 1]].some(
    (other) =>
      other &&
      span &&
      (other.to === span.from || span.to === other.from) &&
      tagsOf(other).some((tag) => ['service area', 'priority', 'key aim', 'outcome', 'directorate'].includes(tag.kind)),
  )
}

/** The question for what changed; null where its other words contradict it. */
function makerOf(moved: Moved, filter: Filter, { sentence, limits }: Asked): Maker | null {
  const numbers = numbersIn(sentence)
  const judged = verdictOf(limits)
  if (judged === 'contradiction') return null
  if (moved === 'better' || moved === 'worse' || moved === 'most improved' || moved === 'most worsened') {
    const way = moved === 'better' || moved === 'most improved' ? 'better' : 'worse'
    const limit = limitOf(moved, numbers, saysOneMeasure(sentence))
    if (limit === undefined) return null
    const verdicts = judged === null ? [] : [judged]
    const by = shareOf(limits, judged !== null || limit !== null)
    return by === null ? null : (period) => ({ kind: 'movers', way, limit, ...by, filter: { ...filter, verdicts }, period }) // prettier-ignore
  }
  const moves = numbers.length + limits.thresholds.length > 0 ? null : movesFor(moved, judged, filter, sentence)
  return moves && ((period) => ({ kind: 'changes', moves, filter, period }))
}

/**
 * "improved by more than 5 %": a share of the earlier figure. Beside a miss or a number of measures it may be a share of
 * something else: null.
 */
function shareOf({ thresholds }: Limits, sayMore: boolean): { readonly by?: ShareLimits } | null {
  const [by, ...others] = thresholds
  if (by === undefined) return {}
  return sayMore || others.length > 0 ? null : { by }
}

/** null: all of them; undefined: not a number of measures. */
function limitOf(moved: Moved, numbers: readonly number[], one: boolean): number | null | undefined {
  const [number, ...others] = numbers
  if (number === undefined) return moved === 'better' || moved === 'worse' ? null : one ? 1 : SEVERAL
  return others.length === 0 && Number.isInteger(number) && number >= 1 && number <= MOST ? number : undefined
}

/** "which measure improved most", "the one that fell most", "our biggest improvement": one of them is asked for. */
const saysOneMeasure = ({ live, reading }: Sentence): boolean =>
  /\b(?:which|the|what) one\b/i.test(reading.tokens.map(({ text }) => text).join(' ')) ||
  live.some((span) => {
    const last = reading.tokens[span.to - 1]
    const counted = tagsOf(span).some((tag) => tag.kind === 'noun') || EXTREMES.has(last?.fold ?? '')
    return counted && last !== undefined && !(last.sure ? /s$/i : /s.?$/i).test(last.text)
  })

/** What a superlative stands before: "biggest drop" is one, "biggest drops" are several. */
const EXTREMES = new Set(['improvement', 'improver', 'gain', 'deterioration', 'decline', 'drop', 'fall', 'slump', 'slip', 'decliner', 'faller']) // prettier-ignore

function movesFor(
  moved: Moved,
  judged: 'met' | 'missed' | null,
  { ratings }: Filter,
  sentence: Sentence,
): readonly Move[] | null {
  switch (moved) {
    case 'newly':
      if (judged === 'met') return ratings.length === 0 ? ['recovered'] : null
      return judged === 'missed' || ratings.length > 0 || saysItself(sentence) ? ['newly off target'] : null
    case 'running':
      return judged === 'missed' || (ratings.length > 0 && judged === null) || (judged === null && saysMissedAgain(sentence)) ? ['still off target'] : null // prettier-ignore
    case 'recovered':
      return ratings.length === 0 && judged !== 'met' ? ['recovered'] : null
    case 'changed':
      return ratings.length === 0 && judged === null ? ['newly off target', 'recovered'] : null
    default:
      return null
  }
}

export function verdictOf({ verdicts, notVerdicts }: Limits): 'met' | 'missed' | null | 'contradiction' {
  const named = distinct(verdicts.flat())
  if (notVerdicts.length > 0 || named.length > 1 || named.includes('not rated')) return 'contradiction'
  return named[0] === 'met' || named[0] === 'missed' ? named[0] : null
}

const SINCE = new Set(['since', 'than', 'from', 'against', 'versus', 'vs', 'compared'])

/** "improved since last year": the period that is held against, and not the one that is asked about. */
function periodSince({ live, reading }: Sentence): Period | null {
  const said = live.find((span) => {
    const before = reading.tokens.slice(Math.max(0, span.from - 2), span.from).map((token) => token.fold)
    return tagsOf(span)[0]?.kind === 'period' && before.some((word) => SINCE.has(word))
  })
  const [tag] = said ? tagsOf(said) : []
  return tag?.kind === 'period' ? (tag.readings[0] ?? null) : null
}

/**
 * "Since" the period before the latest closed one: how that went. Of any other it may be meant, or the one after it,
 * and both are fair: a button for each that is held.
 */
function eitherSide(asked: Asked, since: Period, make: Maker): Understanding {
  const after = asked.lexicon.periods
    .map((state) => state.period)
    .filter((period) => period.kind === since.kind && comparePeriods(period, since) > 0)
    .sort(comparePeriods)[0]
  const latest = latestClosed(since.kind, asked.lexicon)
  if (after && latest && samePeriod(after, latest) && samePeriod(periodBefore(after), since)) return withPeriod(asked, false, () => make(after)) // prettier-ignore
  const periods = [after, since].flatMap((period) => (period && isHeld(period, asked.lexicon) ? [period] : []))
  const offers = periods.flatMap((period) => offerQuestion(make(period), asked.lexicon))
  return stop(asked, { kind: offers.length > 0 ? 'several readings' : 'nothing fits' }, offers)
}

/** "two quarters running" is of quarters, whatever period came last. */
function kindSaid({ live, reading }: Sentence): Period['kind'] | null {
  const span = live.find((each) => tagsOf(each).some((tag) => tag.kind === 'beyond' && tag.moved === 'running'))
  const words = span ? reading.tokens.slice(span.from, span.to).map((token) => token.fold) : []
  return words.includes('quarter') ? 'quarter' : words.includes('year') ? 'year' : null
}

const latestClosed = (kind: Period['kind'], { periods }: Lexicon): Period | null =>
  periods
    .filter((state) => state.state === 'closed' && state.period.kind === kind)
    .map((state) => state.period)
    .sort(comparePeriods)
    .at(-1) ?? null
