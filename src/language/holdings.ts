import { comparePeriods } from '../domain/period'
import type { Period } from '../domain/period'
import type { PeriodState } from '../domain/return'
import type { Lexicon } from './lexicon'

/** What there is to be asked about: for when something was asked that there is not. */
export interface Holdings {
  /** closed periods, the earliest first */
  readonly closed: readonly Period[]
  /** periods whose figures are being collected */
  readonly open: readonly Period[]
  readonly serviceAreas: readonly string[]
  readonly measures: number
}

export function holdings({ periods, serviceAreas, byCode }: Lexicon): Holdings {
  const those = (state: PeriodState['state']) =>
    periods
      .filter((one) => one.state === state)
      .map(({ period }) => period)
      .toSorted(comparePeriods)
  return { closed: those('closed'), open: those('open'), serviceAreas, measures: byCode.size }
}
