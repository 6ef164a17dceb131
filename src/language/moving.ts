import { comparePeriods, periodBefore, samePeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Filter, Move, Question, ShareLimits } from '../domain/question'
import type { Asked } from './asked'
import { stop, withPeriod } from './asked'
import { has } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import type { Lexicon } from './lexicon'
import { isSaidOf } from './manyMeasures'
import { saysLacking } from './lacking'
import type { Limits } from './limits'
import { distinct } from './names'
import { offerQuestion } from './offers'
import { offersNear } from './offersNear'
import { isHeld, periodNamed } from './periodsHeld'
import { numbersIn } from './ranking'
import type { Sentence } from './sentence'
import { degreesIn, farthest, limitOf, wayAgainst } from './movingFar'
import {
  isIdleAt,
  isOfMeasures,
  kindSaid,
  saysItself,
  saysMissedAgain,
  saysNews,
  saysTheirs,
  saysTravel,
  settledBy,
} from './movingSaid'
import { chosen, liveTags, tagsOf } from './sentence'
import type { Moved, TagOf } from './tag'
import { turnedIn } from './turning'

/** "newly off target", "what has improved", "recovered": what changed among many measures; null when none is asked for. */
export function askToMove(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  const turned = turnedIn(sentence)
  const moves = turned === null ? movesIn(sentence) : settledBy(turned, movesIn(sentence))
  if (chosen(sentence).length > 0 || hasUnknownWord(sentence)) return null
  if (moves.length === 0 && !saysTurn(sentence)) return null
  const [filter, ...others] =
    filtersOf(
      { ...limits, verdicts: [], notVerdicts: [], thresholds: [], dangling: limits.dangling && turned === null },
      lexicon,
    ) ?? []
  if (saysTurn(sentence)) return stop(asked, { kind: 'nothing fits' }, filter ? offersNear(asked, filter) : [])
  const [moved, ...more] = moves
  const make = filter && others.length === 0 && moved && more.length === 0 && !asksMore(asked) ? makerOf(moved, filter, asked, turned !== null) : null // prettier-ignore
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
function movesIn(sentence: Sentence): readonly Moved[] {
  const { live, reading } = sentence
  const said = [
    ...trendTags(live).flatMap((tag) => tag.moved ?? []),
    ...live.flatMap((span, place) => thanPeriod(span, live[place + 1], reading)),
    ...[wayAgainst(sentence)].filter((way) => way !== null),
  ]
  return [...new Set(said.map((moved) => farthest(moved, sentence)))]
}

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
  const far = degreesIn(sentence)
  const degrees = live.filter((span) => far.has(span.from))
  const other = liveTags(live, 'beyond').some(
    (tag) =>
      tag.moved === undefined &&
      tag.time === undefined &&
      !(tag.what === 'trend' && (wayAgainst(sentence) !== null || saysTravel(tag, sentence))) &&
      !degrees.some((span) => span.tags.includes(tag)) &&
      tag.what !== 'how many at most' &&
      tag.what !== 'comparison' &&
      !isSince(tag, sentence),
  )
  const group = live.some((span, place) => tagsOf(span)[0]?.kind === 'group' && !isBesideName(live, place))
  const asks = (['progress', 'owe', 'share', 'why', 'sign-off', 'briefing'] as const).some((what) =>
    has(sentence, what),
  )
  const who = reading.tokens.some(
    (token, place) => ['who', 'whose', 'whom'].includes(token.fold) && !isIdleAt(place, live) && !isOfMeasures(place, live), // prettier-ignore
  )
  const rank =
    live.some((span) => isRank(span, reading) && !far.has(span.from)) ||
    live.some((span) => tagsOf(span)[0]?.kind === 'pronoun' && !isSaidOf(span, live) && !saysTheirs(span, sentence))
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
function makerOf(moved: Moved, filter: Filter, { sentence, limits }: Asked, turned: boolean): Maker | null {
  const numbers = numbersIn(sentence)
  const judged = turned ? 'missed' : saysNews(sentence) ? null : verdictOf(limits)
  if (judged === 'contradiction') return null
  if (moved === 'better' || moved === 'worse' || moved === 'most improved' || moved === 'most worsened') {
    const way = moved === 'better' || moved === 'most improved' ? 'better' : 'worse'
    const limit = limitOf(moved, numbers, sentence)
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
      return ratings.length === 0 ? ['recovered'] : null
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

const latestClosed = (kind: Period['kind'], { periods }: Lexicon): Period | null =>
  periods
    .filter((state) => state.state === 'closed' && state.period.kind === kind)
    .map((state) => state.period)
    .sort(comparePeriods)
    .at(-1) ?? null
