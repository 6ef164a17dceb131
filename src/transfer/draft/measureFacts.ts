import type { Outturn, Target } from '../../domain/figure'
import type { Unit } from '../../domain/unit'
import type { KnownMeasure } from './knownMeasure'

/** What a proposal about a measure can rest on. */
export interface MeasureFacts {
  readonly title: string
  readonly unit: Unit
  readonly targets: readonly Target[]
  readonly outturns: readonly Outturn[]
  /** the same measure in another year's plan, or as it is held already */
  readonly known: KnownMeasure | null
}

/** The target that speaks for the measure now: the latest year's that says anything, else the latest. */
export function latestTarget(targets: readonly Target[]): Target | null {
  const ascending = [...targets].sort((one, other) => other.startYear - one.startYear)
  return ascending.find(({ reading }) => reading.kind !== 'none') ?? ascending[0] ?? null
}
