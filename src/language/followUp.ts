import type { MeasureCode } from '../domain/measure'
import type { Filter, Question } from '../domain/question'
import type { Following, LastAsked } from './following'
import { answer, cue, mergers, periodOfLast, settle } from './following'
import { changedOfItsKind, inPeriod, isOwnKind, isWholeKind, reasonsOf } from './ownKinds'
import { asWasReported } from './asReportedAgain'
import { ranked } from './rankedAgain'
import { restOfTheBranch } from './sameBranch'

import { aspectOf, asksNextTarget, ignoresPeriod, saysTrend } from './aspects'
import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import { fragmentOf } from './fragment'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { aboutTheShown } from './itsFrame'
import { leadLength } from './leadIn'
import type { Lexicon } from './lexicon'
import type { Limits } from './limits'
import { limitsOf } from './limits'
import { offerMeasure, unclear } from './offers'
import { overOf } from './over'
import { periodNamed } from './periodsHeld'
import { placeSaid, saysIt, saysThem, saysWhose } from './pointing'
import { fromTop, rankQuestion, saysRank } from './ranking'
import { aboutTail } from './say'
import type { Sentence } from './sentence'
import { chosen, liveTags } from './sentence'
import { wordUses } from './wordUses'

export type { LastAsked }

/**
 * What a sentence means that only makes sense after another ("what about Finance?", "only the red ones", "why?"): the
 * last question, changed in what it names. Null when it is a whole question of its own.
 */
export function followUp(said: Sentence, last: LastAsked, lexicon: Lexicon): Understanding | null {
  const sentence = aboutTheShown(said, last)
  const following: Following = { sentence, limits: turnedOut(sentence), last, lexicon }
  const place = placeSaid(sentence, leadLength(sentence.reading.tokens))
  if (place !== null && place <= last.shown.length) return oneShown(following, last.shown.slice(place - 1, place))
  if (
    sentence.unknown.some((at) => !isLimit(sentence, at)) ||
    liveTags(sentence.live, 'order').length > 0 ||
    liveTags(sentence.live, 'not held').length > 0 ||
    isWholeKind(following)
  )
    return null
  return (
    asWasReported(following) ??
    onePlace(following) ??
    restOfTheBranch(following) ??
    ranked(following) ??
    aboutIt(following) ??
    sameInAnotherWay(following) ??
    anotherMeasure(following) ??
    changed(following)
  )
}

/** "take Finance out": what leaves it out stands after it. */
function turnedOut(sentence: Sentence): Limits {
  const limits = limitsOf(sentence.reading, sentence.live)
  const said = sentence.reading.tokens.map(({ fold }) => fold).join(' ')
  const none = { 'service area': [], priority: [], 'key aim': [], outcome: [] }
  const already = Object.values(limits.outside).some((names) => names.length > 0)
  return TAKEN_OUT.test(said) && isPlaced(limits) && !already
    ? { ...limits, within: none, outside: limits.within }
    : limits
}

const TAKEN_OUT =
  /\b(?:take|leave|with|keep) .{1,80} out(?: please| pl| thank)?$|\b(?:excluded|aside|removed|left out)$/

/** "the 3 worst": how many, and not an unknown word. */
const isLimit = (sentence: Sentence, place: number): boolean =>
  saysRank(sentence) && sentence.reading.tokens[place]?.kind === 'number'

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

const LAST = { kind: 'one', period: null } as const

/** One measure in full, or a choice of the few that it may be. */
function oneShown(following: Following, codes: readonly MeasureCode[]): Understanding | null {
  const { sentence, last, lexicon } = following
  const [only] = codes
  if (only === undefined) return null
  const about = aspectOf(sentence, following.limits, lexicon)
  const period = ignoresPeriod(about) ? LAST : periodNamed(sentence, lexicon, false)
  if (period.kind !== 'one') return null
  const over = about === 'trend' ? overOf(sentence) : undefined
  const side = { ...(about ? { about } : {}), ...(over ? { over } : {}) }
  if (codes.length === 1)
    return answer(following, { kind: 'measure', measure: only, period: period.period ?? periodOfLast(last), ...side })
  return unclear(
    { kind: 'several readings' },
    codes.slice(0, 5).flatMap((code) => offerMeasure(code, lexicon, '', aboutTail(about))),
    wordUses(sentence),
  )
}

/** "why?", "who owns it?", "nxt target?": the one measure that was shown, or which of them. */
function aboutIt(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  if (chosen(sentence).length > 0 || isPlaced(limits) || hasNoun(sentence) || has(sentence, 'owe')) return null
  if (fragmentOf(following) === 'everywhere') return null
  if (has(sentence, 'progress') || saysRank(sentence) || !asksAside(following)) return null
  const shown = last.question.kind === 'measure' ? [last.question.measure] : last.shown
  const reasons = reasonsOf(following)
  if (reasons) return reasons
  if (shown.length > 1 && 'filter' in last.question && asksWhose(sentence))
    return answer(following, { kind: 'owners', filter: last.question.filter, period: last.question.period })
  return oneShown(following, shown)
}

/** "which service are they in": of several, whose they are. */
const asksWhose = (sentence: Sentence): boolean =>
  liveTags(sentence.live, 'aspect').some((tag) => tag.of === 'owner') ||
  liveTags(sentence.live, 'group').some((tag) => tag.of === 'service area') ||
  saysWhose(sentence)

/** A side of a measure is asked for, and nothing that makes a list of its own. */
function asksAside(following: Following): boolean {
  const { sentence, limits, lexicon } = following
  if (sentence.frame !== null) return true
  const one = saysIt(following) || fragmentOf(following) === 'standing'
  const aspect = liveTags(sentence.live, 'aspect').length + liveTags(sentence.live, 'group').length > 0 || asksNextTarget(sentence, lexicon) || saysWhose(sentence) // prettier-ignore
  const trend = saysTrend(sentence)
  const beyond = liveTags(sentence.live, 'beyond').some((tag) => !['trend', 'comparison'].includes(tag.what))
  const counts = has(sentence, 'count') || has(sentence, 'share')
  if (beyond || limits.thresholds.length > 0 || (counts && !(one && aspect))) return false
  if (has(sentence, 'why')) return true
  const judged = isJudged(limits)
  return (
    (one && (aspect || judged || trend || has(sentence, 'status') || has(sentence, 'sign-off'))) ||
    ((aspect || trend) && !judged)
  )
}

/** "how many?", "list them": the last question's measures, counted or listed. */
function sameInAnotherWay(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  if (isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0 || !('filter' in last.question)) return null
  if (hasNoun(sentence) || liveTags(sentence.live, 'beyond').length > 0) return null
  const { filter, period } = last.question
  const many = liveTags(sentence.live, 'pronoun').some((tag) => tag.many)
  const said = sentence.reading.tokens.map((token) => token.fold).join(' ')
  // What changed is counted by its own answer: its filter alone would count everything.
  if (has(sentence, 'count') && isOwnKind(last.question)) return answer(following, last.question)
  if (has(sentence, 'count')) return answer(following, { kind: 'count', filter, period })
  if (isOwnKind(last.question)) return null
  if (
    /^(?:which|which one|which ones|what are they|name them|list them|show them|list)$/.test(said) ||
    (has(sentence, 'list') && many)
  )
    return answer(following, { kind: 'list', filter, period })
  return null
}

/** "what about debtor days?": the same of another measure. */
function anotherMeasure(following: Following): Understanding | null {
  const { sentence, last, lexicon, limits } = following
  const [only, ...others] = chosen(sentence)
  if (!only || others.length > 0 || !cue(sentence, 'shift') || hasNoun(sentence) || isPlaced(limits)) return null
  const period = periodNamed(sentence, lexicon, false)
  if (period.kind !== 'one') return null
  const about = aspectOf(sentence, limits, lexicon)
  return answer(following, {
    kind: 'measure',
    measure: only.entry.measure.code,
    period: period.period ?? periodOfLast(last),
    ...(about ? { about } : {}),
  })
}

/** The last question with another place, period, rating or verdict. */
function changed(following: Following): Understanding | null {
  const { sentence, last: { question }, lexicon, limits } = following // prettier-ignore
  const fragment = fragmentOf(following)
  const shift = cue(sentence, 'shift') || fragment === 'places' || fragment === 'everywhere' || fragment === 'which'
  const ofThose = saysThem(sentence) && isJudged(limits) && !isPlaced(limits)
  const narrow = cue(sentence, 'narrow') || ofThose || fragment === 'threshold' || fragment === 'which places'
  const named = periodNamed(sentence, lexicon, false)
  const onlyPeriod =
    named.kind === 'one' && named.period !== null && !isPlaced(limits) && !isJudged(limits) && !asksAnew(sentence)
  if (chosen(sentence).length > 0 || !('period' in question) || named.kind !== 'one') return null
  if (!(shift || narrow || onlyPeriod) || asksAnew(sentence) || liveTags(sentence.live, 'beyond').length > 0)
    return null
  const period = named.period ?? question.period
  if (question.kind === 'measure') return onlyPeriod ? answer(following, inPeriod(question, period)) : null
  if (question.kind === 'compare') return onlyPeriod ? answer(following, { ...question, period }) : null
  const status =
    question.kind === 'status' && limits.verdicts.length > 0 && limits.verdicts.every((each) => each.length > 1)
  const judgement = status ? { ...limits, verdicts: [] } : limits
  const filters = filtersOf(isJudged(limits) ? judgedLike(judgement, question.filter) : limits, lexicon)
  if (
    !filters ||
    filters.length > 1 ||
    (!isPlaced(limits) && !isJudged(limits) && named.period === null && fragment === null)
  )
    return null
  if (isOwnKind(question)) return changedOfItsKind(following, question, filters[0], period)
  const kind = question.kind === 'status' && isJudged(judgement) ? 'list' : question.kind
  return settle(
    following,
    mergers(
      (limits.whole && !narrow) || fragment === 'everywhere' ? everywhere(question.filter) : question.filter,
      filters[0],
      narrow,
    ).map((filter) =>
      question.kind === 'rank'
        ? rankQuestion(fromTop(question), filter, period)
        : { kind: plainKind(kind), filter, period },
    ),
  )
}

/** "and the whole council?": the same question without its places. */
const everywhere = (filter: Filter): Filter => ({
  ...filter,
  ...{ serviceAreas: [], exceptServiceAreas: [], priorities: [], keyAims: [], outcomes: [], measures: [] },
})

const plainKind = (
  kind: Exclude<Question['kind'], 'measure'>,
): 'list' | 'status' | 'count' | 'progress' | 'owners' | 'reasons' =>
  kind === 'status' || kind === 'count' || kind === 'progress' || kind === 'owners' || kind === 'reasons'
    ? kind
    : 'list'

/** A sentence with its own kind of asking, or that says "measures", is a whole question. */
const asksAnew = (sentence: Sentence): boolean =>
  hasNoun(sentence) ||
  (['count', 'status', 'share', 'progress', 'owe', 'why'] as const).some((what) => has(sentence, what))

/** "not the red ones" after a list of misses leaves only misses, so nothing unrated comes in. */
const judgedLike = (limits: Limits, before: Filter): Limits =>
  limits.notRatings.length + limits.thresholds.length > 0 && before.verdicts.length > 0
    ? { ...limits, verdicts: [...limits.verdicts, before.verdicts] }
    : limits
