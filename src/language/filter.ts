import type { Filter, Verdict } from '../domain/question'
import { EVERYTHING } from '../domain/question'
import type { Lexicon } from './lexicon'
import type { Limits } from './limits'
import { distinct } from './names'
import type { ScopeKind } from './tag'

/** A filter, or two or more that are equally fair readings of the same words. */
export type Filters = readonly [Filter, ...Filter[]]

const ALL_VERDICTS: readonly Verdict[] = ['met', 'missed', 'not rated']

/** The filters that a sentence's limits may mean; null when they cannot be put together. */
export function filtersOf(said: Limits, lexicon: Lexicon): Filters | null {
  const limits = ofNoRating(said, lexicon)
  const verdicts = verdictsOf(limits)
  const ratings = ratingsOf(limits, lexicon)
  if (verdicts === null || ratings === null || limits.dangling) return null
  const base = scopeOf(limits, lexicon)
  const all = verdicts.flatMap((each) => ratings.map((words) => ({ ...base, ...both(each, words, lexicon) })))
  const [first, ...rest] = withThreshold(all, limits, lexicon) ?? []
  return first ? [first, ...rest] : null
}

/** "neither red, amber nor green": what has no rating. */
function ofNoRating(limits: Limits, { ratings }: Lexicon): Limits {
  const none = ratings.every((rating) => limits.notRatings.includes(rating)) && limits.ratings.length === 0
  return none ? { ...limits, notRatings: [], verdicts: [...limits.verdicts, ['not rated']] } : limits
}

/** Only what was missed has a share that it was missed by: anything else beside a threshold cannot be put together. */
function withThreshold(filters: readonly Filter[], limits: Limits, lexicon: Lexicon): readonly Filter[] | null {
  const [missedBy, ...others] = limits.thresholds
  if (missedBy === undefined) return filters
  const top = lexicon.ratings[0] ?? ''
  const isMiss = ({ verdicts, ratings }: Filter) =>
    verdicts.length === 0
      ? (limits.saysOff || ratings.length > 0) && !ratings.includes(top)
      : verdicts.join() === 'missed'
  if (others.length > 0 || !filters.every(isMiss)) return null
  return filters.map((filter) => ({ ...filter, verdicts: ['missed'], missedBy }))
}

/** "greens, ambers, reds and whatever couldn't be rated": no measure is both, so either is asked for; all of them, everything. */
function both(verdicts: readonly Verdict[], ratings: readonly string[], lexicon: Lexicon): Pick<Filter, 'verdicts' | 'ratings'> {
  if (verdicts.join() !== 'not rated' || ratings.length === 0) return { verdicts, ratings }
  const all = lexicon.ratings.every((rating) => ratings.includes(rating))
  return { verdicts: [], ratings: all ? [] : [...ratings, NOT_RATED] }
} // prettier-ignore

/** What stands among the ratings for the measures that have none (domain/fits.ts). */
const NOT_RATED = 'not rated'

function scopeOf(limits: Limits, lexicon: Lexicon): Filter {
  const { within, outside } = limits
  const left = (kind: ScopeKind, all: readonly string[]) => {
    if (outside[kind].length === 0) return distinct(within[kind])
    return distinct(within[kind].length > 0 ? within[kind] : all).filter((name) => !outside[kind].includes(name))
  }
  const serviceAreas = distinct(within['service area']).filter((name) => !outside['service area'].includes(name))
  const whole = wholeIn(serviceAreas, outside['service area'], lexicon)
  return {
    ...EVERYTHING,
    serviceAreas,
    exceptServiceAreas: distinct(outside['service area']),
    priorities: left('priority', lexicon.priorities),
    keyAims: left('key aim', lexicon.keyAims),
    outcomes: left('outcome', lexicon.outcomes),
    measures: limits.people.flatMap((id) => ownedBy(id, lexicon)),
    provisional: limits.provisional,
    ...(whole.length > 0 && { directorates: whole }),
    ...(limits.partOfYear !== undefined && { partOfYear: limits.partOfYear }),
    ...(limits.asReported !== undefined && { asReported: limits.asReported }),
  }
}

/** The directorates that are all there, or all left out, or all there but for what is left out. */
const wholeIn = (within: readonly string[], outside: readonly string[], { directorates }: Lexicon) =>
  directorates.filter(({ serviceAreas }) => {
    const all = (areas: readonly string[]) => serviceAreas.every((area) => areas.includes(area))
    const some = serviceAreas.some((area) => within.includes(area))
    return all(within) || all(outside) || (some && all([...within, ...outside]))
  })

/** The measures that a person owns now. */
export const ownedBy = (personId: number, lexicon: Lexicon): readonly string[] =>
  (lexicon.byOwner.get(lexicon.people.get(personId)?.email.toLowerCase() ?? '') ?? []).map((measure) => measure.code)

/** The verdicts meant, with each fair reading apart; null when they contradict one another. */
function verdictsOf(limits: Limits): readonly (readonly Verdict[])[] | null {
  const rated = limits.verdicts.some((each) => each.length > 1)
  const named = [...new Set(limits.verdicts.filter((each) => each.length === 1).flat())]
  if (limits.withoutVerdicts.length > 0 || (rated && limits.notVerdicts.length > 0)) {
    const from = named.length > 0 ? named : rated ? (['met', 'missed'] as const) : ALL_VERDICTS
    const out = [...limits.withoutVerdicts, ...limits.notVerdicts]
    const left = from.filter((verdict) => !out.includes(verdict))
    return left.length > 0 ? [left] : null
  }
  if (limits.notVerdicts.length > 0) return named.length > 0 ? null : turned(limits.notVerdicts)
  if (named.includes('met') && named.includes('missed')) return [['missed'], ['met']]
  if (named.length > 0) return rated && named.includes('not rated') ? null : [named]
  return [rated ? ['met', 'missed'] : []]
}

/** "isn't on target" is off target; "isn't off target" may or may not count those that have no rating. */
function turned(not: readonly Verdict[]): readonly (readonly Verdict[])[] {
  if (not.includes('met') && not.includes('missed')) return [['not rated']]
  if (not.includes('met')) return [['missed']]
  if (not.includes('missed')) return [['met'], ['met', 'not rated']]
  return [['met', 'missed']]
}

/** "not red" leaves the scale's other ratings; whether also what is not rated, only a verdict can tell. */
function ratingsOf(limits: Limits, lexicon: Lexicon): readonly (readonly string[])[] | null {
  const named = distinct(limits.ratings).filter((rating) => !limits.notRatings.includes(rating))
  if (mayBeBetter(limits, named)) return [named, lexicon.ratings.slice(0, lexicon.ratings.indexOf(named[0] ?? '') + 1)]
  if (limits.notRatings.length === 0 || named.length > 0) return [named]
  const others = lexicon.ratings.filter((rating) => !limits.notRatings.includes(rating))
  if (others.length === 0) return null
  const leftOut = [...limits.notVerdicts, ...limits.withoutVerdicts].includes('not rated')
  const toldApart = leftOut || limits.verdicts.length > 0
  return toldApart ? [others] : others.length === 1 ? [others] : [others, ...others.map((rating) => [rating])]
}

/** "within tolerance": whether what met its target counts too, only a word for a miss, or another rating, can tell. */
const mayBeBetter = ({ orBetter, notRatings, verdicts }: Limits, named: readonly string[]): boolean =>
  orBetter && named.length === 1 && notRatings.length === 0 && !verdicts.some((each) => each.join() === 'missed')
