import { holdAgainst, reaches } from './aim'
import type { Held, Limit } from './aim'
import { printDay } from './day'
import { decimalText, percentOf } from './decimal'
import type { Decimal } from './decimal'
import type { Outturn, Reading } from './figure'
import { levelDue } from './levelDue'
import { likeWithLike } from './likeWithLike'
import type { Measure } from './measure'
import { notRatedBecause, outturnOf, targetOf } from './notRated'
import type { RateFacts } from './notRated'
import { lastDay } from './period'
import type { Miss, NotRatedReason, Rated, Rating, Scale } from './rating'
import { grade } from './scales/grade'
import { mostPossible } from './scales/mostPossible'
import { milestoneRating, ratingColour } from './scales/ratings'

export type { RateFacts } from './notRated'

/**
 * An outturn held against its target on a scale: met or missed, and rated; or not rated, and why. *Met* is the target
 * as written, exactly; the rating says how far a miss is from it. Figures are compared unrounded.
 */
export function rate(facts: RateFacts, scale: Scale): Rating {
  const provisional = Boolean(outturnOf(facts)?.provisional)
  const result = rateFigures(facts, scale)
  return 'met' in result ? { ...result, provisional } : { kind: 'not rated', why: result, provisional }
}

type Unmarked = Omit<Rated, 'provisional'>

function rateFigures(facts: RateFacts, scale: Scale): Unmarked | NotRatedReason {
  const why = notRatedBecause(facts)
  if (why !== null) return why
  const [outturn, target] = [outturnOf(facts), targetOf(facts)]
  if (outturn === null) return { kind: 'nothing submitted' }
  if (target === null) return { kind: 'target left blank' }
  const { measure, period } = facts
  if (outturn.reading.kind === 'done' || outturn.reading.kind === 'not done') {
    return rateMilestone(outturn.reading.kind, target.reading, facts, scale)
  }
  if (outturn.reading.kind === 'date' && target.reading.kind === 'done') return milestone(true, scale)
  const held = holdAgainst(outturn.reading, target.reading, measure)
  if (held === 'units differ') return unitsDiffer(outturn.reading, target.reading, measure)
  if (held === 'polarity unconfirmed') return { kind: held }
  if (held === 'nothing to rate') return { kind: 'no target by design' }
  if (held.deadline) return rateDeadline(held, outturn, facts, scale)
  const due = levelDue(measure, period, target.profile)
  if (due.kind === 'not due') return due.why
  if (due.value === null) return onScale(held, due.against, outturn, facts, scale)
  const [limit, ...others] = held.limits
  // A profile is a line, and a range has two: nothing says which quarter's.
  if (limit === undefined || others.length > 0) return { kind: 'no profile' }
  return onScale({ ...held, limits: [{ ...limit, value: due.value }] }, due.against, outturn, facts, scale)
}

function onScale(held: Held, against: Rated['against'], outturn: Outturn, facts: RateFacts, scale: Scale): Unmarked {
  const { measure } = facts
  const missed = held.limits.find((limit) => !reaches(held.outturn, limit)) ?? null
  const [first] = held.limits
  const graded = grade(
    {
      ...held,
      missed,
      measure,
      most: first === undefined ? null : mostPossible(outturn.reading, first.value, measure),
      lastYear: lastYearIn(held, outturn, facts),
    },
    scale,
  )
  const miss = missed === null ? null : missOf(held, missed)
  return { ...named(graded.rating, scale), ...graded, met: missed === null, miss, against }
}

/** Last year's figure in the unit that the outturn is held in; null where the two are not like with like. */
function lastYearIn(held: Held, outturn: Outturn, { measure, lastYear = null }: RateFacts): Decimal | null {
  const pair = lastYear === null ? null : likeWithLike(outturn, lastYear, measure)
  if (pair === null || pair.kind !== 'pair') return null
  const [now, then] = pair.values
  return now.isZero() || now.eq(held.outturn) ? then : then.times(held.outturn).div(now)
}

function missOf(held: Held, { value }: Limit): Miss {
  const difference = held.outturn.minus(value).abs()
  const shared = !held.deadline && !value.isZero()
  return { difference: decimalText(difference), share: shared ? decimalText(percentOf(difference, value.abs())) : null }
}

const named = (rating: string, scale: Scale) => ({
  kind: 'rated' as const,
  rating,
  colour: ratingColour(rating) ?? ('warning' as const),
  exception: scale.exceptions.includes(rating),
  scale: scale.name,
  ...(scale.kind === 'shares of target' && scale.cutOffsAre === 'inferred' ? { inferred: true } : {}),
})

/** A day is a day; a working day is some month's, and which month's is for the basis to say. */
function rateDeadline(held: Held, outturn: Outturn, facts: RateFacts, scale: Scale): Unmarked | NotRatedReason {
  if (outturn.reading.kind === 'working day' && !facts.measure.basis?.confirmed) return { kind: 'basis unconfirmed' }
  return onScale(held, { kind: 'target' }, outturn, facts, scale)
}

const milestone = (reached: boolean, scale: Scale): Unmarked => ({
  ...named(milestoneRating(scale, reached), scale),
  met: reached,
  miss: null,
  against: { kind: 'target' },
  band: null,
})

/**
 * A milestone answered with yes or no. "Complete" does not say on which day, so it is not held against one; "not yet"
 * misses a day that has gone by, and by how much nobody knows.
 */
function rateMilestone(
  outturn: 'done' | 'not done',
  target: Reading,
  { period, measure }: RateFacts,
  scale: Scale,
): Unmarked | NotRatedReason {
  if (target.kind === 'done') {
    if (outturn === 'done') return milestone(true, scale)
    const early = period.kind === 'quarter' && period.quarter < 4
    return early ? { kind: 'not due until Q4' } : milestone(false, scale)
  }
  if (target.kind === 'date' && outturn === 'not done') {
    const open = lastDay(period) < target.on
    return open ? { kind: 'expected later', when: printDay(target.on) } : milestone(false, scale)
  }
  return unitsDiffer({ kind: outturn }, target, measure)
}

const unitsDiffer = (outturn: Reading, target: Reading, measure: Measure): NotRatedReason => ({
  kind: 'units differ',
  outturn: unitOf(outturn, measure),
  target: unitOf(target, measure),
})

function unitOf(reading: Reading, measure: Measure): string {
  if (reading.kind === 'number' || reading.kind === 'between') return reading.unit ?? measure.unit
  return reading.kind === 'done' || reading.kind === 'not done' ? 'milestone' : reading.kind
}
