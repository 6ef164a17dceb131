import { comparePeriods } from '../domain/period'
import type { Period } from '../domain/period'
import type { Aspect } from '../domain/question'
import { has } from './askedFor'
import type { Lexicon } from './lexicon'
import type { Limits } from './limits'
import type { Sentence } from './sentence'
import { saysEverMost } from './everMost'
import { spanIn } from './over'
import { saysWhose } from './pointing'
import { chosen, liveTags, tagsOf } from './sentence'

/** What a sentence asks of the one measure that it is about; undefined when it asks for the measure as a whole. */
export function aspectOf(sentence: Sentence, limits: Limits, lexicon: Lexicon): Aspect | undefined {
  const asked = new Set(liveTags(sentence.live, 'aspect').map((tag) => tag.of))
  const groups = liveTags(sentence.live, 'group').map((tag) => tag.of)
  if (
    asked.has('next target') ||
    (liveTags(sentence.live, 'review').length > 0 && saysTarget(sentence)) ||
    liveTags(sentence.live, 'review').some(({ of }) => of === 'not carried forward') ||
    asksNextTarget(sentence, lexicon)
  )
    return 'next target'
  const framed = sentence.frame?.about
  if (framed !== undefined && framed !== 'target' && framed !== 'figure') return framed
  if (asked.has('footnotes')) return 'footnotes'
  if (has(sentence, 'sign-off')) return 'standing'
  const notRated = [...limits.verdicts, limits.notVerdicts].some((each) => each.includes('not rated'))
  if (asked.has('why not rated') || notRated) return 'why not rated'
  if (has(sentence, 'why')) return whyOf(sentence, limits)
  if (asked.has('golden thread') || groups.some((of) => of !== null && of !== 'service area' && of !== 'directorate'))
    return 'golden thread'
  if (asked.has('owner') || groups.length > 0 || saysUnder(sentence) || saysWhose(sentence)) return 'owner'
  if (saysTrend(sentence) || saysEverMost(sentence)) return 'trend'
  if (asked.has('standing') || limits.provisional !== null) return 'standing'
  // "Was the 8 day standard for it achieved" asks for what came of it, beside what it was held to.
  if (framed === 'target' && asksIfMet(sentence, limits)) return undefined
  if (asked.has('target') || framed === 'target') return 'target'
  // "the result and whether it was inside target"
  return asked.has('figure') && limits.verdicts.length === 0 ? 'figure' : undefined
}

const WHETHER = new Set(['was', 'were', 'did', 'have', 'has', 'is', 'are', 'do', 'does'])

/** It opens as a question of yes or no and says "met", "hit", "achieved". */
const asksIfMet = ({ reading: { tokens } }: Sentence, { verdicts }: Limits): boolean =>
  WHETHER.has(tokens[0]?.fold ?? '') && (verdicts.length > 0 || tokens.slice(1, 4).some(({ fold }) => MEETS.has(fold)))

const MEETS = new Set(['hit', 'meet', 'beat', 'reach', 'achieve', 'make'])

const saysTarget = ({ reading }: Sentence): boolean => reading.tokens.some((token) => token.fold === 'target')

/** "why can't you rate it", "why no target": there is no rating to give the reason of. */
const whyOf = (sentence: Sentence, limits: Limits): Aspect => {
  const used = new Set(chosen(sentence).flatMap((match) => [...match.used]))
  const folds = sentence.reading.tokens.flatMap((token, place) => (used.has(place) ? [] : [token.fold]))
  const unrated = folds.some((fold, place) => RATE.has(fold) && folds.slice(folds[place - 1] === 'be' ? 0 : Math.max(0, place - 4), place).some((word) => NOT.has(word))) // prettier-ignore
  const without = folds.some((fold, place) => HAD.has(fold) && folds[place - 1] === 'no')
  const judged =
    limits.ratings.length + limits.notRatings.length > 0 || limits.verdicts.some((each) => each.length === 1)
  return (unrated || without) && !judged ? 'why not rated' : 'why this rating'
}

const RATE = new Set(['rate', 'rated', 'rating'])

const HAD = new Set(['target', 'figure', 'data', 'outturn', 'number', 'result', 'score', 'rating'])

const NOT = new Set(['not', 'no', 'cant', 'cannot', 'couldnt', 'isnt', 'wasnt', 'hasnt', 'havent', 'wont', 'didnt', 'arent', 'never', 'without']) // prettier-ignore

/** "who is it under" */
const saysUnder = ({ reading }: Sentence): boolean => {
  const folds = reading.tokens.map((token) => token.fold)
  return folds.includes('under') && folds.some((word) => WHO.has(word))
}

export const WHO: ReadonlySet<string> = new Set(['who', 'whos', 'whose', 'hu', 'hus', 'whom'])

/** A trend, or a comparison with a period: "up on 2019/20". */
export const saysTrend = ({ live, reading }: Pick<Sentence, 'live' | 'reading'>): boolean => {
  const beyond = liveTags(live, 'beyond')
  if (beyond.some((tag) => tag.what === 'trend' && tag.time !== 'now')) return true
  if (spanIn({ live, reading })) return true
  return beyond.some((tag) => tag.what === 'comparison') && liveTags(live, 'period').length > 0
}

const latestClosedYear = ({ periods }: Lexicon): number | undefined =>
  periods
    .filter((state) => state.state === 'closed')
    .map((state) => state.period)
    .sort(comparePeriods)
    .at(-1)?.startYear

/** The year after the one whose figures are latest has targets and no outturns yet. */
export const isComing = (period: Period, lexicon: Lexicon): boolean =>
  period.kind === 'year' && period.startYear === (latestClosedYear(lexicon) ?? Infinity) + 1

const isLatest = ([period]: readonly Period[], lexicon: Lexicon): boolean =>
  period?.kind === 'year' && period.startYear === latestClosedYear(lexicon)

const SETTING = new Set(['asked', 'ask', 'asking', 'became', 'become', 'set', 'expected', 'expect', 'aiming', 'plan', 'planned', 'changed', 'change', 'happening', 'happened']) // prettier-ignore

/** "21/22 target": only a target is there, whatever is asked of that year; "has its target changed" means the same. */
export function asksNextTarget({ live, reading, frame }: Sentence, lexicon: Lexicon): boolean {
  const periods = liveTags(live, 'period').flatMap((tag) => tag.readings)
  const target = frame?.about === 'target' || liveTags(live, 'aspect').some((tag) => tag.of === 'target')
  if (
    target &&
    liveTags(live, 'beyond').some((tag) => tag.what === 'trend' && tag.time === undefined) &&
    periods.length === 0
  )
    return true
  const others = periods.filter((period) => !isComing(period, lexicon))
  // "the 20/21 and 21/22 targets": the coming one is shown beside the last.
  if (others.length === periods.length || periods.length > 2 || (others.length === 1 && !(target && isLatest(others, lexicon)))) return false // prettier-ignore
  const used = new Set(live.filter((span) => tagsOf(span).length > 0).map((span) => span.from))
  return target || reading.tokens.some((token, place) => SETTING.has(token.fold) && (used.has(place) || inLive(live, place) || frame?.places.has(place) === true)) // prettier-ignore
}

const inLive = (live: Sentence['live'], place: number): boolean => live.some((span) => place >= span.from && place < span.to) // prettier-ignore

/** Asked of these, a period says what it is held against or set for, and not which figure is meant. */
export const ignoresPeriod = (about: Aspect | undefined): boolean => about === 'next target' || about === 'trend'
