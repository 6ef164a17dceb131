import { inCommonUnit } from './commonUnit'
import type { Amount } from './commonUnit'
import { daysBetween } from './day'
import { exact } from './decimal'
import type { Decimal } from './decimal'
import type { Reading } from './figure'
import type { Direction, Measure } from './measure'
import { perDiffers } from './perWords'
import type { Unit } from './unit'

/** One side of what was aimed for. A strict limit is missed by a figure that stands exactly at it. */
export interface Limit {
  readonly side: 'at least' | 'at most'
  readonly value: Decimal
  readonly strict: boolean
}

/** An outturn and what it was to reach, as decimals of one unit. */
export interface Held {
  readonly outturn: Decimal
  readonly limits: readonly Limit[]
  /** a deadline is met or missed, and there is no share of a day of the month to miss it by */
  readonly deadline: boolean
}

type Failure = 'units differ' | 'polarity unconfirmed' | 'nothing to rate'

/** Brings an outturn and its target together; says why when they cannot be held against one another. */
export function holdAgainst(outturn: Reading, target: Reading, measure: Measure): Held | Failure {
  const deadline = deadlineOf(outturn, target)
  if (deadline !== null) return deadline
  if (outturn.kind !== 'number') return 'units differ'
  const amount: Amount = { value: exact(outturn.value), unit: outturn.unit }
  if (target.kind === 'between') return within(amount, target, measure.unit)
  if (target.kind !== 'number') return 'units differ'
  if (perDiffers(outturn, target)) return 'units differ'
  const pair = inCommonUnit(amount, { value: exact(target.value), unit: target.unit }, measure.unit)
  if (pair === null) return 'units differ'
  const bound = boundOf(target, measure)
  return typeof bound === 'string'
    ? bound
    : { outturn: pair[0], limits: [{ ...bound, value: pair[1] }], deadline: false }
}

/** Earlier is better, whatever the polarity says; the day itself is in time. */
function deadlineOf(outturn: Reading, target: Reading): Held | null {
  const days =
    outturn.kind === 'working day' && target.kind === 'working day'
      ? [outturn.day, target.day]
      : outturn.kind === 'date' && target.kind === 'date'
        ? [daysBetween(target.on, outturn.on), 0]
        : null
  if (days === null) return null
  const [reached = 0, limit = 0] = days
  return { outturn: exact(reached), limits: [{ side: 'at most', value: exact(limit), strict: false }], deadline: true }
}

function within(outturn: Amount, range: Reading & { kind: 'between' }, measured: Unit): Held | Failure {
  const low = inCommonUnit(outturn, { value: exact(range.low), unit: range.unit }, measured)
  const high = inCommonUnit(outturn, { value: exact(range.high), unit: range.unit }, measured)
  if (low === null || high === null) return 'units differ'
  return {
    outturn: low[0],
    limits: [
      { side: 'at least', value: low[1], strict: false },
      { side: 'at most', value: high[1], strict: false },
    ],
    deadline: false,
  }
}

const COMPARED = {
  'at least': { side: 'at least', strict: false },
  'more than': { side: 'at least', strict: true },
  'at most': { side: 'at most', strict: false },
  'less than': { side: 'at most', strict: true },
} as const

/** A comparator in the target's words decides; a plain target takes its direction from the confirmed polarity. */
function boundOf(target: Reading & { kind: 'number' }, measure: Measure): Omit<Limit, 'value'> | Failure {
  if (target.comparator !== 'plain') return COMPARED[target.comparator]
  // A reduction is better when higher, whatever its title suggests.
  if (target.reduction !== undefined || (target.unit ?? measure.unit) === 'percent reduction')
    return COMPARED['at least']
  return boundOfDirection(measure.polarity?.confirmed ? measure.polarity.is : null)
}

function boundOfDirection(direction: Direction | null): Omit<Limit, 'value'> | Failure {
  switch (direction) {
    case 'higher':
      return COMPARED['at least']
    case 'lower':
      return COMPARED['at most']
    case 'none':
      return 'nothing to rate'
    case 'within range': // a plain figure is no range
    case null:
      return 'polarity unconfirmed'
  }
}

export const reaches = (outturn: Decimal, { side, value, strict }: Limit): boolean =>
  side === 'at least'
    ? outturn.gt(value) || (!strict && outturn.eq(value))
    : outturn.lt(value) || (!strict && outturn.eq(value))
