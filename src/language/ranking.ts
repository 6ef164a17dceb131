import type { Question, Filter } from '../domain/question'
import type { Period } from '../domain/period'
import type { RankOrder } from '../domain/rankOrder'
import { AS_BEAT, isOfMet, rankedVerdict } from '../domain/rankOrder'
import { leadLength } from './leadIn'
import type { Lexicon } from './lexicon'
import type { Limits } from './limits'
import type { Reading, Span } from './reading'
import { isName, range } from './reading'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import { NUMBERS } from './tables/amounts'
import { fellShort, ordersSaid, saysAll, saysFar, twoEnds } from './rankingSaid'
import type { Tag } from './tag'
import type { Token } from './token'

/** Which end of the misses, or of the targets met, is asked for, and how many of them. */
export interface Ranking {
  readonly order: RankOrder
  readonly limit: number
  /** "second worst": so many come before it */
  readonly after?: number
}

/** As many as fit on a page; more than this is a list. */
const MOST = 50

/** Where misses are asked for and no number is said: "the worst misses". */
const SEVERAL = 5

export const saysRank = (sentence: Sentence): boolean => {
  const tags = liveTags(sentence.live, 'rank')
  return tags.length > 0 && !(tags.every(({ order }) => order === 'narrowest') && saysBound(sentence))
}

/** "only just missed, by under 5 %": the bound says which, and "only just" no more than that. */
const saysBound = (sentence: Sentence): boolean =>
  liveTags(sentence.live, 'threshold').length > 0 && numbersIn(sentence).length === 0

/** Null when the words rank something else than misses, or say how many in a way that is not understood. */
export function rankingOf(sentence: Sentence, limits: Limits, lexicon: Lexicon, missesBefore = false): Ranking | null {
  const tags = ordersSaid(sentence)
  const orders = new Set(tags.map((tag) => tag.order))
  const both = orders.size > 1 ? twoEnds(sentence) : null
  const end = both ?? [...orders][0]
  const order = end !== undefined && isOfBest(limits, lexicon) && !tags.some((tag) => tag.sure) ? asBeat(end) : end
  const limit = limitOf(sentence)
  const counted = liveTags(sentence.live, 'aspect').length > 0 && sentence.reading.tokens.some((token) => token.fold === 'number') // prettier-ignore
  if (order === undefined || counted || (orders.size > 1 && both === null) || limit === null) return null
  const short = order === 'narrowest' && fellShort(sentence)
  const sure = tags.some((tag) => tag.sure) || missesBefore || short || saysMiss(limits)
  if (!sure || (!short && saysOtherwise(limits, order))) return null
  const [nth, ...others] = tags.flatMap((tag) => tag.nth ?? [])
  // "The second of the worst" is not the worst.
  if (liveTags(sentence.live, 'place').some(({ place }) => place !== 1)) return null
  if (nth === undefined) return { order, limit }
  if (countsThem(sentence)) return null
  const places = [...placesBefore(sentence), nth]
  if (places.length > 1 && others.length === 0) return areInARow(places) ? { order, limit: places.length, after: (places[0] ?? 1) - 1 } : null // prettier-ignore
  return others.length === 0 && numbersIn(sentence).length === 0 ? { order, limit: 1, after: nth - 1 } : null
}

/** "what has the second most reds": a count of them, which no measure has. */
const countsThem = ({ live, reading: { tokens } }: Sentence): boolean =>
  live.some(
    (span) =>
      tagsOf(span).some((tag) => tag.kind === 'rank' && tag.nth !== undefined) &&
      tokens[span.to - 1]?.fold === 'most' &&
      /s$/i.test(tokens[span.to]?.text ?? ''),
  )

const ORDINALS: ReadonlyMap<string, number> = new Map(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((word, place) => [[word, place + 1], [['1st', '2nd', '3rd'][place] ?? `${String(place + 1)}th`, place + 1]] as const)) // prettier-ignore

/** "second and third worst": the places that are joined to the one that says of what. */
function placesBefore({ live, reading: { tokens } }: Sentence): readonly number[] {
  const span = live.find((each) => tagsOf(each).some((tag) => tag.kind === 'rank' && tag.nth !== undefined))
  const places: number[] = []
  for (let at = (span?.from ?? 0) - 1; at >= 0; at -= 1) {
    const place = ORDINALS.get(tokens[at]?.fold ?? '')
    if (place !== undefined) places.unshift(place)
    else if (!['and', 'the', 'or'].includes(tokens[at]?.fold ?? '')) break
  }
  return places
}

const areInARow = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1)

const saysMiss = ({ verdicts, ratings, thresholds }: Limits): boolean =>
  verdicts.some((each) => each.includes('missed')) || ratings.length > 0 || thresholds.length > 0

/** "the tightest green": what has the best rating met its target. */
const isOfBest = ({ ratings, verdicts }: Limits, lexicon: Lexicon): boolean =>
  ratings.length > 0 && ratings.every((word) => word === lexicon.ratings[0]) && verdicts.length === 0

const asBeat = (order: RankOrder): RankOrder => (isOfMet(order) ? order : AS_BEAT[order])

/** A verdict that has no place in the rank. */
const saysOtherwise = ({ verdicts }: Limits, order: RankOrder): boolean =>
  verdicts.some((each) => !each.includes(rankedVerdict(order)))

/** The numbers of a sentence that no name and no threshold holds: in digits, or in words. */
export function numbersIn({ reading, live, unknown, aside }: Sentence): readonly number[] {
  const words = live
    .filter((span) => tagsOf(span).some((tag) => tag.kind === 'beyond' && tag.what === 'how many at most'))
    .map((span) => NUMBERS.get(reading.tokens[span.from]?.fold ?? '') ?? 0)
  // "the most headway? 3 will do"
  const enough = aside.filter((place) =>
    ['will', 'would', 'is', 'should'].includes(reading.tokens[place + 1]?.fold ?? ''),
  )
  const digits = [...unknown, ...enough]
    .map((place) => reading.tokens[place])
    .filter((token) => token?.kind === 'number')
  return [...words, ...digits.map((token) => Number(token?.fold))]
}

function limitOf(sentence: Sentence): number | null {
  const [number, ...others] = numbersIn(sentence)
  if (number === undefined && saysOneThing(sentence)) return 1
  if (number === undefined) return saysAll(sentence) ? MOST : saysSeveral(sentence) || saysFar(sentence) ? SEVERAL : 1
  return others.length === 0 && Number.isInteger(number) && number >= 1 && number <= MOST ? number : null
}

const THING = new Set(['thing', 'measure', 'kpi', 'indicator', 'item', 'area'])

/** "the one thing we're furthest off on" */
const saysOneThing = ({ reading: { tokens } }: Sentence): boolean =>
  tokens.some(({ fold, text }, at) => THING.has(fold) && !/s$/i.test(text) && ['one', 'single'].includes(tokens[at - 1]?.fold ?? '')) // prettier-ignore

const PLURALS = new Set<Tag['kind']>(['noun', 'verdict', 'rating', 'rank', 'filler'])

export const SORTED = new Set(['rank', 'ranked', 'ranking', 'sort', 'sorted', 'order'])

/** "of the ones we missed, which was …", "among the reds, which came …": one of several. */
function asksWhichOne({ tokens }: Reading): boolean {
  const which = tokens.findIndex(({ fold }, place) => fold === 'which' && saysSingly(tokens[place + 1]))
  return tokens.slice(0, Math.max(0, which)).some(({ fold }) => AMONG.has(fold) || fold === 'of')
}

/** What follows a "which" that asks for one: neither a plural nor a verb of several. */
const saysSingly = (next: Token | undefined): boolean => {
  const text = next?.text.toLowerCase() ?? ''
  return ['was', 'is', 'has', 'one'].includes(text) || (next?.kind === 'word' && !OF_SEVERAL.has(text) && !/s$/.test(text)) // prettier-ignore
}

const OF_SEVERAL = new Set('are were have do r of arent werent havent dont did two three four five six ten'.split(' '))

/** "the worst misses", "which ones are worst": more than one is asked for. */
const saysSeveral = ({ live, reading }: Sentence): boolean =>
  !asksWhichOne(reading) &&
  live.some((span) => {
    const last = reading.tokens[span.to - 1]
    const text = last?.text.toLowerCase() ?? ''
    // "misss" of "misses"
    if (last?.sure === false && text.endsWith('s') && text.length > last.fold.length && !SINGULAR.has(last.fold))
      return !isPartOf(span, reading, live)
    if (range(span.from, span.to).some((place) => areMany(reading, place, live))) return true
    if (isPartOf(span, reading, live)) return false
    if (reading.tokens[span.from]?.fold === 'where' && span.from === leadLength(reading.tokens)) return true
    if (
      last?.sure === false &&
      (SINGULAR.has(last.fold) || (isTurned(text, last.fold) && !tagsOf(span).some(({ kind }) => kind === 'noun')))
    )
      return false
    if (
      last?.sure === false &&
      /[se]$/.test(text) &&
      [`${last.fold}s`, `${last.fold}es`].some((plural) => isTurned(text, plural))
    )
      return true
    if (isSorted(reading, span.from) || isSorted(reading, span.to - 1)) return true
    return tagsOf(span).some((tag) => PLURALS.has(tag.kind)) && (text === 'are' || text === 'r' || (/[^s]s$/.test(text) && !SINGULAR.has(text))) // prettier-ignore
  })

/** "sorted by miss" puts several in order; "which is ranked worst" asks for the one. */
const isSorted = ({ tokens }: Reading, at: number): boolean =>
  SORTED.has(tokens[at]?.fold ?? '') &&
  !(SINGLY.has(tokens[at - 1]?.fold ?? '') && tokens.slice(0, at).some(({ fold }) => ['which', 'what', 'who'].includes(fold))) // prettier-ignore

const SINGLY = new Set(['is', 'was', 'gets', 'get', 'comes', 'got'])

const lettersOf = (word: string): string => Array.from(word).sort().join('')

/** "worts" holds the letters of "worst", and is no plural. */
const isTurned = (text: string, word: string): boolean => lettersOf(text) === lettersOf(word)

/** "were the heaviest", and not "were we off", "target were Finance off": the verb says that there are several. */
const areMany = ({ tokens }: Reading, at: number, live: readonly Span[]): boolean =>
  tokens[at]?.text.toLowerCase() === 'were' &&
  ![tokens[at - 1], tokens[at + 1]].some((token) => ['we', 'they', 'you', 'i', 'there'].includes(token?.fold ?? '')) &&
  !(isOneTarget(tokens[at - 1]) && live.some((span) => span.from === at + 1 && isName(span)))

/** "which target were Finance furthest from": they are several, and the target is one. */
const isOneTarget = (token: Token | undefined): boolean =>
  token !== undefined && ['target', 'goal', 'aim', ...THING].includes(token.fold) && !/s$/i.test(token.text)

/** "which of the reds", "out of the Finance misses" asks for one of several. */
const isPartOf = (span: Span, { tokens }: Reading, live: readonly Span[]): boolean => {
  if (isPart(tokens, span.from)) return true
  const before = live.find((other) => other.to === span.from && other.tags.some(({ kind }) => OF_MANY.has(kind)))
  const out = before && [1, 2, 3].some((step) => AMONG.has(tokens[before.from - step]?.fold ?? ''))
  return before !== undefined && (out === true || (isPart(tokens, before.from) && ['which', 'one'].includes(tokens[before.from - 3]?.fold ?? ''))) // prettier-ignore
}

const AMONG = new Set(['out', 'among', 'amongst'])

const OF_MANY = new Set<Tag['kind']>([
  'rating',
  'verdict',
  'service area',
  'directorate',
  'priority',
  'key aim',
  'outcome',
])

const isPart = (tokens: Reading['tokens'], from: number): boolean =>
  ['of', 'among', 'amongst'].includes(tokens[from - 1]?.fold ?? '') ||
  (tokens[from - 1]?.fold === 'the' && tokens[from - 2]?.fold === 'of')

const SINGULAR = new Set(['is', 'was', 'has', 'does', 'its', 'this', 'whats', 'hows', 'pls', 'thanks', 'us', 'as', 'what’s', "what's", 'shes', 'hes', 'wots', 'thats', 'what', 'that', 'how', 'who', 'it']) // prettier-ignore

/** Of another place or period, the rank is asked for from its top. */
export const fromTop = ({ order, limit }: Ranking): Ranking => ({ order, limit })

export const rankQuestion = (ranking: Ranking, filter: Filter, period: Period | null): Question => ({
  kind: 'rank',
  ...ranking,
  filter: { ...filter, verdicts: [rankedVerdict(ranking.order)] },
  period,
})
