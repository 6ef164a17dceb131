import type { MeasureCode } from '../domain/measure'
import type { Filter, Question } from '../domain/question'
import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import { filtersOf } from './filter'
import type { Offer, Understanding } from './intention'
import type { Lexicon } from './lexicon'
import type { Limits } from './limits'
import { limitsOf } from './limits'
import { offerMeasure, offerQuestion, unclear } from './offers'
import { periodNamed } from './periodsHeld'
import type { Sentence } from './sentence'
import { chosen, liveTags } from './sentence'
import { wordUses } from './wordUses'

/** What was asked last, and the measures that the answer showed, in order. */
export interface LastAsked {
  readonly question: Question
  readonly shown: readonly MeasureCode[]
}

/** A follow-up in the making. */
interface Following {
  readonly sentence: Sentence
  readonly limits: Limits
  readonly last: LastAsked
  readonly lexicon: Lexicon
}

/**
 * What a sentence means that only makes sense after another ("what about Finance?", "only the red ones", "why?"): the
 * last question, changed in what it names. Null when it is a whole question of its own.
 */
export function followUp(sentence: Sentence, last: LastAsked, lexicon: Lexicon): Understanding | null {
  const following: Following = { sentence, limits: limitsOf(sentence.reading, sentence.live), last, lexicon }
  if (
    sentence.unknown.length > 0 ||
    liveTags(sentence.live, 'order').length > 0 ||
    liveTags(sentence.live, 'not held').length > 0
  )
    return null
  return (
    onePlace(following) ??
    aboutIt(following) ??
    sameInAnotherWay(following) ??
    anotherMeasure(following) ??
    changed(following)
  )
}

const answer = ({ sentence }: Following, question: Question): Understanding => ({
  kind: 'question',
  question,
  words: wordUses(sentence),
})

const periodOfLast = ({ question }: LastAsked) => (question.kind === 'what I owe' ? null : question.period)

/** "the second one", "the Finance one": one of those shown. */
function onePlace(following: Following): Understanding | null {
  const { sentence, last, lexicon } = following
  const place = liveTags(sentence.live, 'place')[0]?.place
  if (place !== undefined) return oneShown(following, last.shown.slice(place < 0 ? place : place - 1).slice(0, 1))
  const areas = following.limits.within['service area']
  const says = sentence.reading.tokens.some((token) => token.text.toLowerCase() === 'one')
  if (!says || areas.length === 0 || isJudged(following.limits) || chosen(sentence).length > 0) return null
  return oneShown(
    following,
    last.shown.filter((code) => areas.includes(lexicon.byCode.get(code)?.serviceArea ?? '')),
  )
}

/** One measure in full, or a choice of the few that it may be. */
function oneShown(following: Following, codes: readonly MeasureCode[]): Understanding | null {
  const { sentence, last, lexicon } = following
  const [only] = codes
  if (only === undefined) return null
  const period = periodNamed(sentence, lexicon, false)
  if (period.kind !== 'one') return null
  if (codes.length === 1)
    return answer(following, { kind: 'measure', measure: only, period: period.period ?? periodOfLast(last) })
  return unclear(
    { kind: 'several readings' },
    codes.slice(0, 5).flatMap((code) => offerMeasure(code, lexicon)),
    wordUses(sentence),
  )
}

/** "why?", "who owns it?", "what's its target": the one measure that was shown, or which of them. */
function aboutIt(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  if (
    chosen(sentence).length > 0 ||
    isPlaced(limits) ||
    hasNoun(sentence) ||
    has(sentence, 'owe') ||
    has(sentence, 'progress')
  )
    return null
  const one = liveTags(sentence.live, 'pronoun').some((tag) => !tag.many)
  const why = has(sentence, 'why')
  const aspect = liveTags(sentence.live, 'aspect').length + liveTags(sentence.live, 'group').length > 0
  const wide = has(sentence, 'list') || has(sentence, 'count') || has(sentence, 'share')
  if ((wide && !(one && aspect)) || liveTags(sentence.live, 'beyond').length > 0) return null
  if (!why && !(one && (aspect || isJudged(limits) || has(sentence, 'status'))) && !(aspect && !isJudged(limits)))
    return null
  return oneShown(following, last.question.kind === 'measure' ? [last.question.measure] : last.shown)
}

/** "how many?", "list them": the last question's measures, counted or listed. */
function sameInAnotherWay(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  if (isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0 || !('filter' in last.question)) return null
  if (hasNoun(sentence) || liveTags(sentence.live, 'beyond').length > 0) return null
  const { filter, period } = last.question
  const many = liveTags(sentence.live, 'pronoun').some((tag) => tag.many)
  const said = sentence.reading.tokens.map((token) => token.fold).join(' ')
  if (has(sentence, 'count')) return answer(following, { kind: 'count', filter, period })
  if (
    /^(?:which|which one|which ones|what are they|name them|list them|show them|list)$/.test(said) ||
    (has(sentence, 'list') && many)
  )
    return answer(following, { kind: 'list', filter, period })
  return null
}

const cue = (sentence: Sentence, how: 'shift' | 'narrow'): boolean =>
  liveTags(sentence.live, 'follow').some((tag) => tag.how === how) || opensWith(sentence, how === 'shift' ? /^(?:and|what about|how about|now|same)\b/ : /^(?:only|just|leave out|without|except|exclude|not|drop|but)\b/) // prettier-ignore

const opensWith = (sentence: Sentence, words: RegExp): boolean =>
  words.test(sentence.reading.tokens.slice(0, 3).map((token) => token.text.toLowerCase()).join(' ')) // prettier-ignore

/** "what about debtor days?": the same of another measure. */
function anotherMeasure(following: Following): Understanding | null {
  const { sentence, last, lexicon, limits } = following
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || !cue(sentence, 'shift') || hasNoun(sentence) || isPlaced(limits)) return null
  const period = periodNamed(sentence, lexicon, false)
  if (period.kind !== 'one') return null
  return answer(following, {
    kind: 'measure',
    measure: only.entry.measure.code,
    period: period.period ?? periodOfLast(last),
  })
}

/** The last question with another place, period, rating or verdict. */
function changed(following: Following): Understanding | null {
  const { sentence, last, lexicon, limits } = following
  const { question } = last
  const shift = cue(sentence, 'shift')
  const narrow = cue(sentence, 'narrow')
  const named = periodNamed(sentence, lexicon, false)
  const onlyPeriod =
    named.kind === 'one' && named.period !== null && !isPlaced(limits) && !isJudged(limits) && !asksAnew(sentence)
  if (chosen(sentence).length > 0 || question.kind === 'what I owe' || named.kind !== 'one') return null
  if (!(shift || narrow || onlyPeriod) || asksAnew(sentence) || liveTags(sentence.live, 'beyond').length > 0)
    return null
  const period = named.period ?? question.period
  if (question.kind === 'measure') return onlyPeriod ? answer(following, { ...question, period }) : null
  const filters = filtersOf(isJudged(limits) ? judgedLike(limits, question.filter) : limits, lexicon)
  if (!filters || filters.length > 1 || (!isPlaced(limits) && !isJudged(limits) && named.period === null)) return null
  const kind = question.kind === 'status' && isJudged(limits) ? 'list' : question.kind
  return settle(
    following,
    mergers(question.filter, filters[0], narrow).map((filter) => ({ kind, filter, period })),
  )
}

/** A sentence with its own kind of asking, or that says "measures", is a whole question. */
const asksAnew = (sentence: Sentence): boolean =>
  hasNoun(sentence) ||
  (['count', 'status', 'share', 'progress', 'owe', 'why'] as const).some((what) => has(sentence, what))

/** "not the red ones" after a list of misses leaves only misses, so nothing unrated comes in. */
const judgedLike = (limits: Limits, before: Filter): Limits =>
  limits.notRatings.length > 0 && before.verdicts.length > 0
    ? { ...limits, verdicts: [...limits.verdicts, before.verdicts] }
    : limits

function settle(following: Following, questions: readonly Question[]): Understanding | null {
  const [only] = questions
  if (only && questions.length === 1) return answer(following, only)
  const offers: readonly Offer[] = questions.flatMap((question) => offerQuestion(question, following.lexicon))
  return unclear({ kind: 'several readings' }, offers, wordUses(following.sentence))
}

const PLACES = ['serviceAreas', 'priorities', 'keyAims', 'outcomes'] as const

/**
 * The last filter with what was named put in. Naming a service after a priority is two fair readings: that service
 * within the priority, or that service instead of it. "only" says the first.
 */
function mergers(before: Filter, named: Filter, narrow: boolean): readonly Filter[] {
  const judged = {
    verdicts: named.verdicts.length > 0 ? named.verdicts : named.ratings.length > 0 && !narrow ? [] : before.verdicts,
    ratings: named.ratings.length > 0 ? named.ratings : named.verdicts.length > 0 && !narrow ? [] : before.ratings,
    provisional: named.provisional ?? before.provisional,
  }
  const namedPlaces = PLACES.filter((place) => named[place].length > 0)
  const placed = namedPlaces.length > 0 || named.exceptServiceAreas.length > 0
  if (!placed) return [{ ...before, ...judged, measures: named.measures.length > 0 ? named.measures : before.measures }]
  const within = { ...before, ...judged, ...pick(named, namedPlaces), exceptServiceAreas: [...(namedPlaces.includes('serviceAreas') ? [] : before.exceptServiceAreas), ...named.exceptServiceAreas] } // prettier-ignore
  const instead = { ...named, ...judged }
  const elsewhere = PLACES.some((place) => before[place].length > 0 && !namedPlaces.includes(place))
  return narrow || !elsewhere || namedPlaces.length === 0 ? [within] : [instead, within]
}

const pick = (from: Filter, places: readonly (typeof PLACES)[number][]): Partial<Filter> =>
  Object.fromEntries(places.map((place) => [place, from[place]]))
