import { holdAgainst, reaches } from './aim'
import type { Held, Limit } from './aim'
import { printDay } from './day'
import { decimalText, percentOf } from './decimal'
import type { Reading } from './figure'
import { levelDue } from './levelDue'
import type { Measure } from './measure'
import { notRatedBecause, outturnOf, targetOf } from './notRated'
import type { RateFacts } from './notRated'
import { lastDay } from './period'
import type { Colour, Miss, NotRatedReason, Rated, Rating, Scale } from './rating'
import { allowed, bandOf } from './tolerance'

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
  if (outturn.reading.kind === 'date' && target.reading.kind === 'done') return reached(scale)
  const held = holdAgainst(outturn.reading, target.reading, measure)
  if (held === 'units differ') return unitsDiffer(outturn.reading, target.reading, measure)
  if (held === 'polarity unconfirmed') return { kind: held }
  if (held === 'nothing to rate') return { kind: 'no target by design' }
  if (held.deadline) return rateDeadline(held, outturn.reading, measure, scale)
  const due = levelDue(measure, period, target.profile)
  if (due.kind === 'not due') return due.why
  if (due.value === null) return onScale(held, due.against, measure, scale)
  const [limit, ...others] = held.limits
  // A profile is a line, and a range has two: nothing says which quarter's.
  if (limit === undefined || others.length > 0) return { kind: 'no profile' }
  return onScale({ ...held, limits: [{ ...limit, value: due.value }] }, due.against, measure, scale)
}

function onScale(held: Held, against: Rated['against'], measure: Measure, scale: Scale): Unmarked {
  const missed = held.limits.find((limit) => !reaches(held.outturn, limit))
  const shown = missed ?? (held.limits.length === 1 ? held.limits[0] : undefined)
  const within = shown === undefined || held.deadline ? null : allowed(shown, measure, scale)
  const band = shown === undefined ? null : bandOf(shown, within)
  if (missed === undefined) return { ...graded('green', scale), miss: null, against, band }
  const difference = held.outturn.minus(missed.value).abs()
  const near = within !== null && !within.isZero() && difference.lte(within)
  return { ...graded(near ? 'amber' : 'red', scale), miss: missOf(held, missed), against, band }
}

function missOf(held: Held, { value }: Limit): Miss {
  const difference = held.outturn.minus(value).abs()
  const shared = !held.deadline && !value.isZero()
  return { difference: decimalText(difference), share: shared ? decimalText(percentOf(difference, value.abs())) : null }
}

const COLOURS = { green: 'good', amber: 'warning', red: 'attention' } as const satisfies Record<string, Colour>

const graded = (rating: keyof typeof COLOURS, { name }: Scale) => ({
  kind: 'rated' as const,
  met: rating === 'green',
  rating,
  colour: COLOURS[rating],
  exception: rating !== 'green',
  scale: name,
})

/** A day is a day; a working day is some month's, and which month's is for the basis to say. */
function rateDeadline(held: Held, outturn: Reading, measure: Measure, scale: Scale): Unmarked | NotRatedReason {
  if (outturn.kind === 'working day' && !measure.basis?.confirmed) return { kind: 'basis unconfirmed' }
  return onScale(held, { kind: 'target' }, measure, scale)
}

const WITHOUT_MISS = { miss: null, against: { kind: 'target' }, band: null } as const
const reached = (scale: Scale): Unmarked => ({ ...graded('green', scale), ...WITHOUT_MISS })
const notReached = (scale: Scale): Unmarked => ({ ...graded('red', scale), ...WITHOUT_MISS })

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
    if (outturn === 'done') return reached(scale)
    const early = period.kind === 'quarter' && period.quarter < 4
    return early ? { kind: 'not due until Q4' } : notReached(scale)
  }
  if (target.kind === 'date' && outturn === 'not done') {
    const open = lastDay(period) < target.on
    return open ? { kind: 'expected later', when: printDay(target.on) } : notReached(scale)
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
