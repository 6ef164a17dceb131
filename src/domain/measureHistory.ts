import type { Target } from './figure'
import type { Measure } from './measure'
import { placeInTime } from './period'
import type { Period } from './period'

/** A measure as it was kept, and the period from which it applies. */
export interface MeasureVersion {
  readonly version: number
  /** null: it has always applied */
  readonly from: Period | null
  readonly measure: Measure
  /** null where it came with the plan */
  readonly reason: string | null
}

export interface TargetVersion {
  /** null: it applies to its whole year */
  readonly from: Period | null
  readonly target: Target
  readonly reason: string | null
}

/** All that a measure has been, oldest version first. */
export interface MeasureHistory {
  readonly measures: readonly [MeasureVersion, ...MeasureVersion[]]
  readonly targets: readonly TargetVersion[]
}

const applies = ({ from }: { readonly from: Period | null }, period: Period): boolean =>
  from === null || placeInTime(from) <= placeInTime(period)

/** The measure as it applies to a period: its newest version whose first period is not after it. */
export function measureIn({ measures }: MeasureHistory, period: Period): Measure {
  return (measures.findLast((one) => applies(one, period)) ?? measures[0]).measure
}

/** The target that a measure is held to in a period; null when its year has none. */
export function targetIn({ targets }: MeasureHistory, period: Period): Target | null {
  const ofYear = targets.filter(({ target }) => target.startYear === period.startYear)
  return ofYear.findLast((one) => applies(one, period))?.target ?? null
}
