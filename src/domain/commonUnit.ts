import type { Decimal } from './decimal'
import type { Unit } from './unit'

/** A value in a unit; null where the words name none and the measure's own is meant. */
export interface Amount {
  readonly value: Decimal
  readonly unit: Unit | null
}

const SECONDS_IN: Partial<Record<Unit, number>> = { minutes: 60, seconds: 1 }

/** True when amounts in these units may be held against one another. Percent and percentage points may not. */
export const unitsAgree = (one: Unit, other: Unit): boolean =>
  one === other || (SECONDS_IN[one] !== undefined && SECONDS_IN[other] !== undefined)

/** Both amounts in one unit, exactly; null when their units differ. Only minutes and seconds are ever turned. */
export function inCommonUnit(one: Amount, other: Amount, measured: Unit): readonly [Decimal, Decimal] | null {
  const [unit, otherUnit] = [one.unit ?? measured, other.unit ?? measured]
  if (unit === otherUnit) return [one.value, other.value]
  const [seconds, otherSeconds] = [SECONDS_IN[unit], SECONDS_IN[otherUnit]]
  if (seconds === undefined || otherSeconds === undefined) return null
  return [one.value.times(seconds), other.value.times(otherSeconds)]
}
