import type { Day } from '../day'
import { comparePeriods, periodBefore, quarter, quarterOf, samePeriod } from '../period'
import type { Period, Quarter } from '../period'
import type { PeriodState } from '../return'

/** How many quarters are offered, from the one being collected on. */
const OFFERED = 6

/**
 * The periods from which a change may apply: those that are open, and the quarters to come. A closed period stays as it
 * was reported.
 */
export function firstPeriods(states: readonly PeriodState[], today: Day): readonly Period[] {
  const collected = periodBefore(quarterOf(today))
  const quarters: Period[] = collected.kind === 'quarter' ? following(collected) : []
  const open = states.filter((one) => one.state === 'open').map((one) => one.period)
  const all = [...open, ...quarters.filter((one) => !open.some((other) => samePeriod(one, other)))]
  const closed = states.filter((one) => one.state === 'closed')
  return all.filter((one) => !closed.some(({ period }) => samePeriod(period, one))).toSorted(comparePeriods)
}

function following(first: Quarter): Quarter[] {
  return Array.from({ length: OFFERED }, (_none, place) => {
    const ordinal = first.quarter - 1 + place
    return quarter(first.startYear + Math.floor(ordinal / 4), QUARTERS[ordinal % 4] ?? 1)
  })
}

const QUARTERS = [1, 2, 3, 4] as const
