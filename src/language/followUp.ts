import type { Filter, Question } from '../domain/question'
import { asWasReported } from './asReportedAgain'
import { has, hasNoun, isJudged, isPlaced } from './askedFor'
import { asksNextTarget, saysTrend } from './aspects'
import { ownedBy } from './filter'
import type { Following, LastAsked } from './following'
import { answer } from './following'
import { fragmentOf } from './fragment'
import type { Understanding } from './intention'
import { aboutTheShown } from './itsFrame'
import { leadLength } from './leadIn'
import type { Lexicon } from './lexicon'
import { isOwnKind, isWholeKind, reasonsOf } from './ownKinds'
import { placeSaid, saysIt, saysWhose } from './pointing'
import { ranked } from './rankedAgain'
import { saysRank } from './ranking'
import { restOfTheBranch, restUnderThere } from './sameBranch'
import type { Sentence } from './sentence'
import { chosen, liveTags } from './sentence'
import { addedTo } from './thread/addedTo'
import { afterNone } from './thread/afterNone'
import { serviceOverall } from './thread/serviceOverall'
import { afterComparing } from './thread/afterComparing'
import { againstPart } from './thread/againstPart'
import { anythingWorse } from './thread/anythingWorse'
import { anotherRange } from './thread/anotherRange'
import { anotherShare } from './thread/anotherShare'
import { asManyOfRank } from './thread/asManyOfRank'
import { reviewOfThem, sameForAll, standingOfThem, targetsOfThem } from './thread/askedOfThem'
import { beforeThat } from './thread/beforeThat'
import { bothOfOne } from './thread/bothOfOne'
import { changed } from './thread/changed'
import { corrected } from './thread/corrected'
import { countAgain } from './thread/countAgain'
import { inOrder } from './thread/inOrder'
import { itsNotesSay } from './thread/itsNotesSay'
import { otherDirectorate } from './thread/otherDirectorate'
import { lackingOfThem } from './thread/lackingOfThem'
import { leavingOut } from './thread/leftOut'
import { measureLeftOut } from './thread/measureLeftOut'
import { measuresOfThere } from './thread/measuresOfThere'
import { noneOfThem } from './thread/noneOfThem'
import { notCarriedOf } from './thread/notCarriedOf'
import { reviewAgain, returnsAgain } from './thread/ofItsKind'
import { ofThatTeam } from './thread/ofThatTeam'
import { howFarOff, judgedOfIt, judgementOfIt, shareOfThem } from './thread/ofTheOne'
import { anotherMeasure, onePlace, oneShown } from './thread/oneOfThose'
import { fromItsPeriod, periodBeforeHeld } from './thread/relativePeriod'
import { ratingsLeft } from './thread/ratingsLeft'
import { reworded } from './thread/rewording'
import { sameInAnotherWay } from './thread/sameInAnotherWay'
import { sisterMeasure } from './thread/sisterMeasure'
import { splitByPart } from './thread/splitByPart'
import { swapped } from './thread/swapped'
import { targetsAgain } from './thread/targetsAgain'
import { theRest } from './thread/theRest'
import { theReverse } from './thread/theReverse'
import { figureOfTheOne, theyDid } from './thread/theirsAndIts'
import { thoseThatDid } from './thread/thoseThatDid'
import { whetherTheyDid } from './thread/whetherTheyDid'
import { wholeAgain } from './thread/wholeAgain'
import { whoseTheyAre } from './thread/whoseTheyAre'
import { whichAreWritten, whichSaySo, whyOfThem } from './thread/whyOfThem'
import { worseOfThem } from './thread/worseOfThem'

export type { LastAsked }

/**
 * What a sentence means that only makes sense after another ("what about Finance?", "only the red ones", "why?"): the
 * last question, changed in what it names. Null when it is a whole question of its own.
 */
export function followUp(said: Sentence, last: LastAsked, lexicon: Lexicon): Understanding | null {
  const sentence = corrected(fromItsPeriod(reworded(aboutTheShown(said, last), last), last, lexicon), last)
  const following: Following = { sentence, limits: leavingOut(sentence), last, lexicon }
  const early =
    restUnderThere(following) ??
    bothOfOne(following) ??
    periodBeforeHeld(said, following) ??
    swapped({ ...following, sentence: said })
  if (early) return early
  const place = placeSaid(sentence, leadLength(sentence.reading.tokens), last.shown.length)
  if (place !== null && place <= last.shown.length && last.question.kind !== 'measure')
    return oneShown(following, last.shown.slice(place - 1, place))
  const earlier = first(EARLIER, following)
  if (earlier) return earlier
  const ofThem = reviewAgain({ ...following, sentence: said, limits: leavingOut(said) }) ?? first(OF_THEM, following)
  if (ofThem) return ofThem
  const again = first(AGAIN, following)
  if (again) return again
  if (
    sentence.unknown.some((at) => !isLimit(sentence, at)) ||
    liveTags(sentence.live, 'order').length > 0 ||
    liveTags(sentence.live, 'not held').length > 0 ||
    namesAnIdlePerson(following) ||
    (isWholeKind(following) && reviewAgain(following) === null)
  )
    return null
  return first(LAST, following)
}

type Way = (following: Following) => Understanding | null

const first = (ways: readonly Way[], following: Following): Understanding | null => {
  for (const way of ways) {
    const found = way(following)
    if (found) return found
  }
  return null
}

/** In order of precedence: what is said of the one measure, of several that were shown, of the whole question, of part of it. */
const EARLIER: readonly Way[] = [
  measureLeftOut,
  otherDirectorate,
  serviceOverall,
  afterNone,
  anythingWorse,
  itsNotesSay,
  beforeThat,
  targetsAgain,
]

const OF_THEM: readonly Way[] = [
  worseOfThem,
  whetherTheyDid,
  whoseTheyAre,
  standingOfThem,
  targetsOfThem,
  reviewOfThem,
  notCarriedOf,
  sameForAll,
  addedTo,
  measuresOfThere,
  theyDid,
  figureOfTheOne,
  ofThatTeam,
  whyOfThem,
  whichAreWritten,
  whichSaySo,
]

const AGAIN: readonly Way[] = [
  asManyOfRank,
  ratingsLeft,
  noneOfThem,
  inOrder,
  anotherShare,
  anotherRange,
  sisterMeasure,
  splitByPart,
  againstPart,
  afterComparing,
  theReverse,
  thoseThatDid,
  lackingOfThem,
  howFarOff,
  shareOfThem,
  returnsAgain,
  wholeAgain,
  theRest,
]

const LAST: readonly Way[] = [
  reviewAgain,
  asWasReported,
  countAgain,
  judgementOfIt,
  onePlace,
  restOfTheBranch,
  ranked,
  aboutIt,
  sameInAnotherWay,
  anotherMeasure,
  changed,
  judgedOfIt,
]

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
