import { EVERYTHING } from '../../domain/question'
import type { Filter, Question } from '../../domain/question'
import type { Following } from '../following'
import { answer, cue, mergers, settle } from '../following'
import { changedOfItsKind, inPeriod, isOwnKind } from '../ownKinds'
import { everywhere } from './wholeAgain'
import { saidIn } from './marking'
import { has, hasNoun, isJudged, isPlaced, saysPercent } from '../askedFor'
import { fragmentOf } from '../fragment'
import { filtersOf } from '../filter'
import type { Understanding } from '../intention'
import type { Lexicon } from '../lexicon'
import { periodNamed } from '../periodsHeld'
import { saysThem } from '../pointing'
import { fromTop, rankQuestion } from '../ranking'
import type { Limits } from '../limits'
import type { Sentence } from '../sentence'
import { chosen, liveTags } from '../sentence'

/** The last question with another place, period, rating or verdict. */
export function changed(following: Following): Understanding | null {
  const { sentence, last: { question }, lexicon, limits } = following // prettier-ignore
  const fragment = fragmentOf(following)
  const shift = cue(sentence, 'shift') || fragment === 'places' || fragment === 'everywhere' || fragment === 'which'
  const ofThose = saysThem(sentence) && isJudged(limits) && !isPlaced(limits)
  const narrow = cue(sentence, 'narrow') || ofThose || fragment === 'threshold' || fragment === 'which places'
  const named = periodNamed(sentence, lexicon, false)
  const onlyPeriod =
    named.kind === 'one' && named.period !== null && !isPlaced(limits) && !isJudged(limits) && !asksAnew(sentence)
  if (chosen(sentence).length > 0 || !('period' in question) || named.kind !== 'one' || endsTurned(sentence)) return null // prettier-ignore
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
  const noneOf = isApart(following) && contradicts(filters[0], question.filter, lexicon)
  const kept =
    !narrow && isPlaced(limits) && isJudged(limits) ? placeOf(question.filter) : unbound(question.filter, noneOf)
  const before = (limits.whole && !narrow) || fragment === 'everywhere' ? everywhere(kept) : kept
  return settle(
    following,
    mergersSaid(sentence, before, filters[0], narrow && !noneOf).map((filter) =>
      question.kind === 'rank'
        ? rankQuestion(fromTop(question), filter, period)
        : { kind: plainKind(kind), filter, period },
    ),
  )
}

/** "how about ICT, any provisional there": what is asked of another place is said anew, and whole. */
const placeOf = ({ serviceAreas, priorities, keyAims, outcomes, measures, exceptServiceAreas, exceptMeasures }: Filter): Filter => ({ ...EVERYTHING, serviceAreas, priorities, keyAims, outcomes, measures, exceptServiceAreas, exceptMeasures }) // prettier-ignore

/** What contradicts the misses is no miss by so much either. */
const unbound = (filter: Filter, noneOf: boolean): Filter => (noneOf ? { ...filter, missedBy: null } : filter)

/** "did they get anything right?" after the reds: those who have them are meant, and none of the reds. */
const DONE_WELL = /\b(?:get|got|gotten|do|done) (?:\S+ ){1,3}(?:right|correct|properly|well)\b/

/** "any greens there?" after the misses of a place: the place is meant, and none of its misses is green. */
const ANY_THERE = /^(?:(?:and|so|but|ok|are|is|were|was|there|then) )*any\b.*\bthere$/

/** Where none was shown, "any of them on target?" asks of those that were looked through. */
const isApart = ({ last, sentence }: Following): boolean =>
  last.shown.length === 0 || [DONE_WELL, ANY_THERE].some((way) => way.test(saidIn(sentence)))

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

/** "and for P3.1", "what about Customer Services?": that in the stead of what was asked about, on whichever tree it stands. */
const IN_ITS_STEAD =
  /^(?:(?:ok|okay|right|thanks|good|great|now|then|so|well) )*(?:(?:and|or|but) (?:what about|how about|for|under)|what about|how about|what of|how are things (?:in|for|on|under)|same for|likewise for|ditto for)\b(?! (?:in|within|of|only|just|those|these|them|which|any|the ones?)\b)/

function mergersSaid(sentence: Sentence, before: Filter, named: Filter, narrow: boolean): readonly Filter[] {
  const said = saidIn(sentence)
  const all = mergers(before, named, narrow)
  return AS_A_WHOLE.test(said) || IN_ITS_STEAD.test(said) ? all.slice(0, 1) : all
}

const plainKind = (
  kind: Exclude<Question['kind'], 'measure'>,
): 'list' | 'status' | 'count' | 'progress' | 'owners' | 'reasons' =>
  kind === 'status' || kind === 'count' || kind === 'progress' || kind === 'owners' || kind === 'reasons'
    ? kind
    : 'list'

/** "the red ones there that didn't": what a verb at the end turns is not in these words, and is not to be left out. */
const endsTurned = ({ live, reading: { tokens } }: Sentence): boolean => {
  const last = live.at(-1)
  return last?.to === tokens.length && last.tags[0]?.kind === 'negate' && tokens[last.from]?.fold !== 'not'
}

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
