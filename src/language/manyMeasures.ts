import type { Filter } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { Asked } from './asked'
import { found, stop, withPeriod } from './asked'
import type { Wide } from './askedFor'
import { WHO } from './aspects'
import { isScope } from './chooseMeasures'
import { has, isJudged, wideKind, wideQuestion } from './askedFor'
import { askEachByItself } from './eachItsOwn'
import { filtersOf, ownedBy } from './filter'
import type { Understanding } from './intention'
import { lackingIn, saysLacking } from './lacking'
import type { Limits } from './limits'
import { offerQuestion } from './offers'
import { offersNear } from './offersNear'
import { asksOwners } from './owning'
import { periodNamed } from './periodsHeld'
import { fellShort } from './rankingSaid'
import { rankingOf, rankQuestion, saysRank } from './ranking'
import type { Span } from './reading'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import type { Tag, TagOf } from './tag'

/** Questions about many measures. `codes`: only these. */
export function askWidely(asked: Asked, codes: readonly string[] = []): Understanding {
  const { sentence, limits, lexicon } = asked
  if (has(sentence, 'owe') || saysMine(sentence)) return askOwn(asked)
  const apart = askEachByItself(asked)
  if (apart) return apart
  const collecting = has(sentence, 'progress')
  const short = fellShort(sentence)
  const filters = filtersOf(
    collecting || short ? { ...limits, ...(short ? NOT_MET : {}), dangling: false } : limits,
    lexicon,
  )
  const ranks = saysRank(sentence) && !collecting
  const lacking = lackingIn(sentence)
  const kind = ranks ? 'list' : asksOwners(asked) ? 'owners' : kindAsked(asked, codes.length > 0)
  const idle = limits.people.some((id) => ownedBy(id, lexicon).length === 0)
  if (filters === null || kind === null || idle || lacking === null || (ranks && saysLacking(sentence)))
    return stop(asked, { kind: 'nothing fits' }, filters ? offersNear(asked, filters[0]) : [])
  if (isBeyond(asked, kind, limits) || saysIt(sentence, kind))
    return stop(asked, { kind: 'nothing fits' }, offersNear(asked, filters[0]))
  const narrowed = filters.map((filter) => ({
    ...filter,
    ...lacking,
    ...(codes.length > 0 ? { measures: codes } : {}),
  }))
  if (narrowed.length > 1) return whichFilter(asked, narrowed, kind)
  if (ranks) return askRank(asked, narrowed[0] ?? filters[0])
  const wide = kind === 'list' && namesEveryRating(limits, filters[0]) ? 'status' : kind
  return withPeriod(asked, collecting, (period) => wideQuestion(wide, narrowed[0] ?? filters[0], period))
}

/** "the greens, ambers, reds and unrated": all of them were named, so how many there are of each is asked. */
const namesEveryRating = ({ ratings }: Asked['limits'], filter: Filter): boolean =>
  ratings.length > 0 && filter.ratings.length + filter.verdicts.length === 0

/** What came near a target, "but didn't" meet it, limits nothing but which end of the misses is meant. */
const NOT_MET = { verdicts: [], notVerdicts: [], withoutVerdicts: [] } as const

/** "which have no target?" lists them, however little else is said. */
function kindAsked({ sentence, limits }: Asked, fewMeasures: boolean): Wide | null {
  const kind = wideKind(sentence, limits, fewMeasures)
  if (!saysLacking(sentence) || kind === 'progress') return kind
  return kind === 'count' || has(sentence, 'count') ? 'count' : 'list'
}

/** "the three worst misses in Finance" */
function askRank(asked: Asked, filter: Filter): Understanding {
  const ranking = rankingOf(asked.sentence, asked.limits, asked.lexicon)
  if (ranking !== null && asksWhetherThere(asked.sentence)) return stop(asked, { kind: 'several readings' }, [EVERYTHING, filter].flatMap((each) => offerQuestion(rankQuestion(ranking, { ...each, ratings: filter.ratings }, null), asked.lexicon))) // prettier-ignore
  return ranking === null || asksMore(asked)
    ? stop(asked, { kind: 'nothing fits' }, offersNear(asked, filter))
    : withPeriod(asked, false, (period) => rankQuestion(ranking, filter, period))
}

const WHETHER = new Set(['is', 'are', 'was', 'were', 'do', 'does', 'did'])

/** "are the worst five all ICT?", "is the worst one in Finance?": the worst of all, or of the place alone, nobody can tell. */
function asksWhetherThere({ live, reading: { tokens } }: Sentence): boolean {
  const rank = live.find((span) => tagsOf(span).some((tag) => tag.kind === 'rank'))
  const place = live.findLast((span) => tagsOf(span).some(isScope))
  const opens = tokens.find(({ fold }) => !['and', 'so', 'but', 'ok'].includes(fold))
  return rank !== undefined && place !== undefined && place.from >= rank.to && place.to === tokens.length && WHETHER.has(opens?.text.toLowerCase() ?? '') // prettier-ignore
}

/** "who has the worst miss", "how many of the worst": more than a ranking of measures would say. */
const asksMore = ({ sentence }: Asked): boolean =>
  has(sentence, 'count') ||
  has(sentence, 'share') ||
  sentence.reading.tokens.some((token) => WHO.has(token.fold)) ||
  liveTags(sentence.live, 'group').length > 0

/** What one owes has no filter yet: "my reds" would be answered with more than was asked for. */
function askOwn(asked: Asked): Understanding {
  const plain = !isJudged(asked.limits) && liveTags(asked.sentence.live, 'beyond').length === 0
  return plain
    ? found(asked, { kind: 'what I owe' })
    : stop(asked, { kind: 'nothing fits' }, offerQuestion({ kind: 'what I owe' }, asked.lexicon))
}

const THEY = new Set(['they', 'them'])

/** "is it red?", with nothing said before that "it" could be. */
const saysIt = ({ live, reading }: Sentence, kind: Wide): boolean =>
  kind !== 'progress' &&
  live.some((span, at) => {
    const tag = tagsOf(span)[0]
    const said =
      tag?.kind === 'pronoun' &&
      (isSaidOf(span, live) ||
        (kind === 'count' && isTheCount(live, at, reading.tokens)) ||
        (kind === 'status' && live.slice(0, at).some((before) => tagsOf(before).some(isScope))) ||
        (((tag.many && saysThose(live.slice(0, at))) || isService(live, at)) && !isAnOwner(reading.tokens, span.to)))
    return tag?.kind === 'pronoun' && !said && (!tag.many || THEY.has(reading.tokens[span.from]?.fold ?? ''))
  })

/** "how many reds is it", "how many misses was that in Finance": the number itself, of what was said just before. */
const isTheCount = (live: Sentence['live'], at: number, tokens: Sentence['reading']['tokens']): boolean => {
  const before = live.slice(0, at).filter((span) => tagsOf(span)[0]?.kind !== 'filler')
  const [counts, counted] = before.slice(-2).map((span) => tagsOf(span)[0])
  const said = [tokens[(live[at]?.from ?? 0) - 1]?.fold ?? '', tokens[live[at]?.from ?? 0]?.fold ?? '']
  return said.some((word) => BEING.has(word)) && counts?.kind === 'asking' && counts.what === 'count' && (counted?.kind === 'rating' || counted?.kind === 'verdict' || counted?.kind === 'noun') // prettier-ignore
}

const BEING = new Set(['is', 'was', 'are', 'were', 'be', 'make'])

/** "have they got", "do they run": a team, which the sentence must name itself. */
const isAnOwner = (tokens: Sentence['reading']['tokens'], after: number): boolean =>
  OWNS.has(tokens[after]?.fold ?? '') && tokens.length <= 12

const OWNS = new Set(['got', 'own', 'run', 'manage', 'look', 'hold', 'track', 'collect'])

/** "measures with no result against them", "… off target, which are they": said of what the sentence itself names. */
const saysThose = (before: Sentence['live']): boolean => before.some((span) => tagsOf(span).some(isOfMany))

/** "in Finance, what have they missed", "one to one with Sanjay, what have they …", "blanks in the outturn column, which are they" */
const isOfMany = (tag: Tag): boolean =>
  OF_MANY.has(tag.kind) || isScope(tag) || (tag.kind === 'aspect' && tag.of === 'why not rated')

const OF_MANY = new Set<Tag['kind']>(['noun', 'verdict', 'rating', 'person'])

/** "Finance's reasons for the ones they missed": who missed them is the service that was named. */
const isService = (live: Sentence['live'], at: number): boolean =>
  live
    .slice(0, at)
    .some((span) => tagsOf(span).some(({ kind }) => kind === 'service area' || kind === 'directorate')) &&
  tagsOf(live[at + 1] ?? { from: 0, to: 0, tags: [] }).some(({ kind }) => kind === 'verdict')

/** "the one that missed by most, which would it be": what is ranked before it. */
export const isSaidOf = (pronoun: Span, live: Sentence['live']): boolean =>
  live.some((span) => span.to <= pronoun.from && tagsOf(span).some((tag) => tag.kind === 'rank')) &&
  live.every(
    (span) =>
      span.from <= pronoun.from ||
      tagsOf(span).every((tag) => tag.kind === 'filler' || tag.kind === 'negate' || tag.kind === 'rank'),
  )

const OWNED = new Set<Tag['kind']>(['rating', 'verdict', 'provisional', 'noun'])

/** "my reds" */
const saysMine = ({ live, reading }: Sentence): boolean =>
  live.some((span) => reading.tokens[span.from - 1]?.fold === 'my' && tagsOf(span).some((tag) => OWNED.has(tag.kind)))

/** Rankings, comparisons, thresholds, one answer for each service: not yet, and leaving the word out would be wrong. */
function isBeyond({ sentence }: Asked, kind: string, limits: Limits): boolean {
  const beyond = liveTags(sentence.live, 'beyond').filter(
    (tag) =>
      !(saysRank(sentence) && (tag.what === 'how many at most' || tag.what === 'an end')) && !isThisTime(tag, sentence),
  )
  if (beyond.length > 0 || liveTags(sentence.live, 'review').length > 0) return true
  if (liveTags(sentence.live, 'aspect').some((tag) => tag.of === 'next target')) return true
  if (kind === 'progress') return isJudged(limits)
  return (
    kind !== 'owners' &&
    sentence.live.some(
      (span, place) =>
        tagsOf(span)[0]?.kind === 'group' && !standsBesideName(sentence, place) && !isWhole(sentence, span),
    )
  )
}

/** "which did we miss this time": the latest period. "This period" may be the one being collected. */
const isThisTime = (tag: TagOf<'beyond'>, { live, reading }: Sentence): boolean =>
  tag.time === 'now' && live.some((span) => span.tags.includes(tag) && reading.tokens[span.from + 1]?.fold === 'time')

/** "the whole directorate": all that there is. */
const isWhole = ({ reading }: Sentence, span: Span): boolean =>
  ['whole', 'entire', 'full'].includes(reading.tokens[span.from - 1]?.fold ?? '') &&
  tagsOf(span).some((tag) => tag.kind === 'group' && tag.of === null)

/** "the Finance team", "service area: Finance" */
function standsBesideName({ live }: Sentence, place: number): boolean {
  const span = live[place]
  const beside = [live[place - 1], live[place + 1]].filter(
    (other) => other && span && (other.to === span.from || span.to === other.from),
  )
  return beside.some((other) => other && tagsOf(other).some((tag) => isScope(tag) || tag.kind === 'directorate'))
}

function whichFilter(asked: Asked, filters: readonly Filter[], kind: Wide): Understanding {
  const named = periodNamed(asked.sentence, asked.lexicon, false)
  const period = named.kind === 'one' ? named.period : null
  const back = stop(
    asked,
    { kind: 'several readings' },
    filters.flatMap((filter) => offerQuestion(wideQuestion(kind, filter, period), asked.lexicon)),
  )
  const [filter] = filters
  const sure = named.kind === 'one' && (kind === 'list' || kind === 'count') && isTurnedOnly(asked.limits)
  return back.kind === 'unclear' && filter && sure ? { ...back, ifAllRated: { kind, filter, period } } : back
}

/** "didn't miss", "aren't red": only what is not rated makes two readings of it. */
const isTurnedOnly = ({ verdicts, ratings, notVerdicts, notRatings, withoutVerdicts }: Limits): boolean =>
  verdicts.length + ratings.length + withoutVerdicts.length === 0 &&
  (notVerdicts.join() === 'missed' ? notRatings.length === 0 : notVerdicts.length === 0 && notRatings.length > 0)
