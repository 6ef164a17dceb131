import type { Target } from '../../domain/figure'
import type { Measure } from '../../domain/measure'

/** A measure that Outturn holds already, or that another year's plan sets out, with its targets. */
export interface KnownMeasure {
  readonly measure: Measure
  readonly targets: readonly Target[]
}
