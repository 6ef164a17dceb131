import type { Filter, Question } from '../domain/question'
import type { Period } from '../domain/period'
import { firstWord } from './leadIn'
import type { Limits } from './limits'
import { asksWhatWasGiven, saysReasons } from './reasonsSaid'
import type { Sentence } from './sentence'
import { liveTags, tagsOf } from './sentence'
import type { Asking } from './tag'

/** The kinds of question about many measures at once. */
export type Wide = 'list' | 'status' | 'count' | 'progress' | 'owners' | 'sign-offs' | 'reasons'

export const has = (sentence: Sentence, what: Asking): boolean =>
  liveTags(sentence.live, 'asking').some((tag) => tag.what === what)

export const hasNoun = (sentence: Sentence): boolean => liveTags(sentence.live, 'noun').length > 0

export const isJudged = (limits: Limits): boolean =>
  [limits.ratings, limits.notRatings, limits.verdicts, limits.withoutVerdicts, limits.notVerdicts].some(
    (each) => each.length > 0,
  ) ||
  limits.provisional !== null ||
  limits.thresholds.length > 0

export const isPlaced = (limits: Limits): boolean =>
  limits.whole ||
  limits.people.length > 0 ||
  [...Object.values(limits.within), ...Object.values(limits.outside)].some((names) => names.length > 0)

const EVERY = new Set(['everything', 'all', 'every'])

/**
 * The kind of a question that names no single measure, in order of precedence: returns, shares, counts, lists, status.
 * Null when the words ask for nothing in particular.
 */
export function wideKind(sentence: Sentence, limits: Limits, fewMeasures = false): Wide | null {
  const placed = isPlaced(limits) || fewMeasures
  const judged = isJudged(limits)
  const noun = hasNoun(sentence)
  if (has(sentence, 'progress')) return 'progress'
  if (has(sentence, 'share') || (judged && saysPercent(sentence))) return 'status'
  if (has(sentence, 'count') || ((judged || noun) && saysAspect(sentence, NUMBERS)))
    return countedAs(limits, judged || noun || placed)
  if (judged) return asksWhether(sentence, limits) ? 'status' : asksReasons(sentence, limits) ? 'reasons' : 'list'
  if (placed && asksWhatWasGiven(sentence, limits)) return 'reasons'
  if (has(sentence, 'why') && placed && !noun && !has(sentence, 'status')) return null
  if (has(sentence, 'status') && !(noun && has(sentence, 'list') && !placed)) return 'status'
  if (noun) return placed || has(sentence, 'list') ? 'list' : null
  if (has(sentence, 'list')) return placed || saysEverything(sentence) ? 'list' : null
  if (!placed) return null
  return limits.people.length > 0 || liveTags(sentence.live, 'aspect').length > 0 || WHAT_IS_IN.test(foldsOf(sentence))
    ? 'list'
    : 'status'
}

/** "what's in P3.2", "what sits under Our People": its measures, and not how it is doing. */
const WHAT_IS_IN = /^(?:(?:and|so|ok|now|then|right|just|please|tell me|show me|remind me|can|could|may|would|will|you|i|we|id|lets|let|like|want|need|wish|to|see|know|find out|hear|look at|list|get|have|give|me|us|do you know) )*(?:what|whats|what is|what are|which|what do we have|what have we got|what we have|what weve got|what we hold|what we measure|what we report|whats there|what is there|everything|anything) (?:(?:all |actually |exactly |there |that |thats |is )*(?:sit|sits|sitting|come|comes|fall|falls|falling|lie|lies|live|lives|go|goes|belong|belongs|listed|counted|included|grouped|filed|held|contained|covered) )?(?:in|under|inside|within|beneath|below|underneath|outside)\b/ // prettier-ignore

const foldsOf = ({ reading: { tokens } }: Sentence): string => tokens.map(({ fold }) => fold).join(' ')

/** "why are we off target in Finance?": of a miss a reason may be given; why something is not rated its list says. */
const asksReasons = (sentence: Sentence, { verdicts, ratings, notVerdicts, notRatings }: Limits): boolean =>
  (has(sentence, 'why') || saysReasons(sentence)) &&
  notRatings.length === 0 &&
  notVerdicts.every((verdict) => verdict === 'met') &&
  (verdicts.length > 0 ? verdicts.every((each) => each.join() === 'missed') : ratings.length + notVerdicts.length > 0)

const WHETHER = new Set(['are', 'is', 'did', 'do', 'does', 'have', 'has', 'were', 'was', 'will'])

/** "are we on target?" wants the counts: a list of what was met alone would leave the misses out. */
function asksWhether(sentence: Sentence, limits: Limits): boolean {
  const opens = WHETHER.has(firstWord(sentence.reading.tokens)?.text.toLowerCase() ?? '')
  const onlyMet =
    limits.verdicts.length > 0 && limits.verdicts.every((each) => each.join() === 'met') && limits.ratings.length === 0
  return opens && onlyMet && !hasNoun(sentence) && !has(sentence, 'list')
}

const saysEverything = (sentence: Sentence): boolean => sentence.reading.tokens.some((token) => EVERY.has(token.fold))

/** "how many red, amber and green" wants each counted by itself, which is what a status is. */
function countedAs(limits: Limits, countable: boolean): Wide | null {
  if (!countable) return null
  return new Set(limits.ratings).size > 2 ? 'status' : 'count'
}

const NUMBERS = new Set(['number', 'total', 'num'])

/** "the % green" */
export const saysPercent = (sentence: Sentence): boolean => saysAspect(sentence, SHARES)

const SHARES = new Set(['percentage', 'percent', 'perc', 'pct'])

/** "the number of reds" counts; "number of online payments" is a measure's name and never comes here. */
const saysAspect = (sentence: Sentence, words: ReadonlySet<string>): boolean =>
  sentence.live.some(
    (span) =>
      tagsOf(span)[0]?.kind === 'aspect' &&
      words.has(sentence.reading.tokens[span.from]?.fold ?? '') &&
      !asksWhichNumbers(sentence, span.from, liveTags(sentence.live, 'provisional').length > 0),
  )

const WHICH = new Set(['which', 'what', 'any', 'whose', 'list', 'whats', 'these', 'those'])

/** "which numbers aren't final": figures are meant, and not how many of them there are. */
const asksWhichNumbers = ({ reading: { tokens } }: Sentence, place: number, saysProvisional: boolean): boolean =>
  tokens[place]?.text.toLowerCase().endsWith('s') === true &&
  (tokens.slice(0, place).some((token) => WHICH.has(token.fold)) || saysProvisional)

export const wideQuestion = (kind: Wide, filter: Filter, period: Period | null): Question =>
  kind === 'reasons' && filter.verdicts.length + filter.ratings.length === 0
    ? { kind, filter: { ...filter, verdicts: ['missed'] }, period }
    : kind === 'status'
      ? { kind, filter: { ...filter, verdicts: [], ratings: [] }, period }
      : { kind, filter, period }
