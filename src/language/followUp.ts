import type { Filter, Question } from '../domain/question'
import type { Following, LastAsked } from './following'
import { answer, cue, mergers, settle } from './following'
import { changedOfItsKind, inPeriod, isOwnKind, isWholeKind, reasonsOf } from './ownKinds'
import { asWasReported } from './asReportedAgain'
import { ranked } from './rankedAgain'
import { restOfTheBranch } from './sameBranch'

import { addedTo } from './thread/addedTo'
import { afterComparing } from './thread/afterComparing'
import { againstPart } from './thread/againstPart'
import { anotherRange } from './thread/anotherRange'
import { anotherShare } from './thread/anotherShare'
import { lackingOfThem } from './thread/lackingOfThem'
import { sisterMeasure } from './thread/sisterMeasure'
import { reviewOfThem, sameForAll, standingOfThem, targetsOfThem } from './thread/askedOfThem'
import { beforeThat } from './thread/beforeThat'
import { bothOfOne } from './thread/bothOfOne'
import { itsNotesSay } from './thread/itsNotesSay'
import { notCarriedOf } from './thread/notCarriedOf'
import { ofThatTeam } from './thread/ofThatTeam'
import { whichAreWritten, whichSaySo, whyOfThem } from './thread/whyOfThem'
import { whoseTheyAre } from './thread/whoseTheyAre'
import { whetherTheyDid } from './thread/whetherTheyDid'
import { worseOfThem } from './thread/worseOfThem'
import { measuresOfThere } from './thread/measuresOfThere'
import { corrected } from './thread/corrected'
import { countAgain } from './thread/countAgain'
import { inOrder } from './thread/inOrder'
import { leavingOut } from './thread/leftOut'
import { asManyOfRank } from './thread/asManyOfRank'
import { reviewAgain, returnsAgain } from './thread/ofItsKind'
import { howFarOff, judgedOfIt, judgementOfIt, shareOfThem } from './thread/ofTheOne'
import { anotherMeasure, onePlace, oneShown } from './thread/oneOfThose'
import { fromItsPeriod, periodBeforeHeld } from './thread/relativePeriod'
import { reworded } from './thread/rewording'
import { splitByPart } from './thread/splitByPart'
import { targetsAgain } from './thread/targetsAgain'
import { theReverse } from './thread/theReverse'
import { swapped } from './thread/swapped'
import { theRest } from './thread/theRest'
import { thoseThatDid } from './thread/thoseThatDid'
import { everywhere, wholeAgain } from './thread/wholeAgain'
import { saidIn } from './thread/marking'
import { asksNextTarget, saysTrend } from './aspects'
import { has, hasNoun, isJudged, isPlaced, saysPercent } from './askedFor'
import { fragmentOf } from './fragment'
import { filtersOf, ownedBy } from './filter'
import type { Understanding } from './intention'
import { aboutTheShown } from './itsFrame'
import { leadLength } from './leadIn'
import type { Lexicon } from './lexicon'
import { periodNamed } from './periodsHeld'
import { placeSaid, saysIt, saysThem, saysWhose } from './pointing'
import { fromTop, rankQuestion, saysRank } from './ranking'
import type { Limits } from './limits'
import type { Sentence } from './sentence'
import { chosen, liveTags } from './sentence'

export type { LastAsked }

/**
 * What a sentence means that only makes sense after another ("what about Finance?", "only the red ones", "why?"): the
 * last question, changed in what it names. Null when it is a whole question of its own.
 */
export function followUp(said: Sentence, last: LastAsked, lexicon: Lexicon): Understanding | null {
  const sentence = corrected(fromItsPeriod(reworded(aboutTheShown(said, last), last), last, lexicon), last)
  const following: Following = { sentence, limits: leavingOut(sentence), last, lexicon }
  const early = bothOfOne(following) ?? periodBeforeHeld(said, following) ?? swapped({ ...following, sentence: said })
  if (early) return early
  const place = placeSaid(sentence, leadLength(sentence.reading.tokens), last.shown.length)
  if (place !== null && place <= last.shown.length && last.question.kind !== 'measure')
    return oneShown(following, last.shown.slice(place - 1, place))
  const earlier = itsNotesSay(following) ?? beforeThat(following) ?? targetsAgain(following)
  if (earlier) return earlier
  const ofThem = reviewAgain({ ...following, sentence: said, limits: leavingOut(said) }) ?? worseOfThem(following) ?? whetherTheyDid(following) ?? whoseTheyAre(following) ?? standingOfThem(following) ?? targetsOfThem(following) ?? reviewOfThem(following) ?? notCarriedOf(following) ?? sameForAll(following) ?? addedTo(following) ?? measuresOfThere(following) ?? ofThatTeam(following) ?? whyOfThem(following) ?? whichAreWritten(following) ?? whichSaySo(following) // prettier-ignore
  if (ofThem) return ofThem
  const again = asManyOfRank(following) ?? inOrder(following) ?? anotherShare(following) ?? anotherRange(following) ?? sisterMeasure(following) ?? splitByPart(following) ?? againstPart(following) ?? afterComparing(following) ?? theReverse(following) ?? thoseThatDid(following) ?? lackingOfThem(following) ?? howFarOff(following) ?? shareOfThem(following) ?? returnsAgain(following) ?? wholeAgain(following) ?? theRest(following) // prettier-ignore
  if (again) return again
  if (
    sentence.unknown.some((at) => !isLimit(sentence, at)) ||
    liveTags(sentence.live, 'order').length > 0 ||
    liveTags(sentence.live, 'not held').length > 0 ||
    namesAnIdlePerson(following) ||
    (isWholeKind(following) && reviewAgain(following) === null)
  )
    return null
  return (
    reviewAgain(following) ??
    asWasReported(following) ??
    countAgain(following) ??
    judgementOfIt(following) ??
    onePlace(following) ??
    restOfTheBranch(following) ??
    ranked(following) ??
    aboutIt(following) ??
    sameInAnotherWay(following) ??
    anotherMeasure(following) ??
    changed(following) ??
    judgedOfIt(following)
  )
}

/** Of someone who owns nothing there is nothing to list: leaving the name out would list everything. */
const namesAnIdlePerson = ({ limits, lexicon }: Following): boolean =>
  limits.people.some((id) => ownedBy(id, lexicon).length === 0)

/** "the 3 worst": how many, and not an unknown word. */
const isLimit = (sentence: Sentence, place: number): boolean =>
  saysRank(sentence) && sentence.reading.tokens[place]?.kind === 'number'

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
    return answer(following, {
      kind: 'owners',
      filter: ofThoseShown(last.question, shown),
      period: last.question.period,
    })
  return oneShown(following, shown)
}

/** Of the three worst, those three; of the targets that were eased, those: neither is in the filter. */
const ofThoseShown = (question: Extract<Question, { filter: Filter }>, shown: LastAsked['shown']): Filter =>
  question.kind === 'rank' || isOwnKind(question) ? { ...question.filter, measures: shown } : question.filter

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
  if (hasNoun(sentence) || liveTags(sentence.live, 'beyond').length + liveTags(sentence.live, 'negate').length > 0) return null // prettier-ignore
  const { filter, period } = last.question
  const many = liveTags(sentence.live, 'pronoun').some((tag) => tag.many)
  const said = saidIn(sentence)
  // What changed is counted by its own answer: its filter alone would count everything.
  // How many are in is counted by its own answer too.
  if (has(sentence, 'count') && (isOwnKind(last.question) || last.question.kind === 'progress'))
    return answer(following, last.question)
  if (has(sentence, 'count')) return answer(following, { kind: 'count', filter, period })
  if (isOwnKind(last.question)) return null
  if (
    /^(?:(?:and|so|ok) )*(?:which|which one|which ones|(?:what|which|who) (?:are|were) (?:they|those|these)|name them|name and shame|name and shame them|name name|list them|show them|list|show me|what (?:is )?the list|the list|let me see)(?: then| please)?$/.test(
      said,
    ) ||
    (has(sentence, 'list') && many)
  )
    return answer(following, { kind: 'list', filter, period })
  return null
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
  // Where none was shown, "any of them on target?" asks of those that were looked through.
  const noneOf = following.last.shown.length === 0 && contradicts(filters[0], question.filter, lexicon)
  const before = (limits.whole && !narrow) || fragment === 'everywhere' ? everywhere(question.filter) : question.filter
  return settle(
    following,
    mergersSaid(sentence, before, filters[0], narrow && !noneOf).map((filter) =>
      question.kind === 'rank'
        ? rankQuestion(fromTop(question), filter, period)
        : { kind: plainKind(kind), filter, period },
    ),
  )
}

/** "on target" after "red", "red" after "on target": no measure is both. */
function contradicts(named: Filter, before: Filter, { ratings: [best] }: Lexicon): boolean {
  const met = [named, before].some(({ verdicts }) => verdicts.join() === 'met')
  const missed = [named, before].some(({ verdicts }) => verdicts.join() === 'missed')
  const rated = [...named.ratings, ...before.ratings]
  if (rated.length === 0 || named.ratings.length + before.ratings.length > 1) return false
  return (met && !rated.includes(best ?? '')) || (missed && rated.includes(best ?? ''))
}

/** "in Finance as a whole": all of that place, and not what of it belongs to the last one. */
const AS_A_WHOLE =
  /\b(?:as a whole|overall|in total|altogether|in general|generally|in (?:its|their) entirety|all told|in full|in the round|as a service|across the board|(?:the )?(?:whole|entirety|totality|all) of|the (?:whole|entire))\b/

const mergersSaid = (sentence: Sentence, before: Filter, named: Filter, narrow: boolean): readonly Filter[] =>
  mergers(before, named, narrow).slice(0, AS_A_WHOLE.test(saidIn(sentence)) ? 1 : undefined)

const plainKind = (
  kind: Exclude<Question['kind'], 'measure'>,
): 'list' | 'status' | 'count' | 'progress' | 'owners' | 'reasons' =>
  kind === 'status' || kind === 'count' || kind === 'progress' || kind === 'owners' || kind === 'reasons'
    ? kind
    : 'list'

/** A sentence with its own kind of asking, or that says "measures", is a whole question. */
const asksAnew = (sentence: Sentence): boolean =>
  hasNoun(sentence) ||
  saysPercent(sentence) ||
  (['count', 'status', 'share', 'progress', 'owe', 'why'] as const).some((what) => has(sentence, what))

/** "not the red ones", "within tolerance" after a list of misses leaves only misses, so nothing unrated or met comes in. */
const judgedLike = (limits: Limits, before: Filter): Limits =>
  Number(limits.orBetter && before.verdicts.join() === 'missed') + limits.notRatings.length + limits.thresholds.length + (before.verdicts.length > 1 ? limits.notVerdicts.length : 0) > 0 && before.verdicts.length > 0 // prettier-ignore
    ? { ...limits, verdicts: [...limits.verdicts, before.verdicts] }
    : limits
