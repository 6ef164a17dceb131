import { exact } from '../decimal'
import type { Decimal } from '../decimal'
import type { Reading } from '../figure'
import type { Measure } from '../measure'

/**
 * The most that an outturn could have been: 100 for a percentage whose target is no higher, the whole for a count out
 * of a whole ("4 of 4 delivered"); null where nothing bounds it.
 */
export function mostPossible(outturn: Reading, target: Decimal, measure: Measure): Decimal | null {
  if (outturn.kind !== 'number') return null
  const unit = outturn.unit ?? measure.unit
  if (unit === 'percent' || unit === 'percent reduction') return target.lte(100) ? exact(100) : null
  return outturn.counts === undefined ? null : exact(outturn.counts.whole)
}
