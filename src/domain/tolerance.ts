import type { Limit } from './aim'
import { decimalText, exact } from './decimal'
import type { Decimal } from './decimal'
import type { Measure } from './measure'
import type { Rated, Scale } from './rating'

/** How far from a limit is still amber, in the target's unit; null where no miss is. A target of zero has no share. */
export function allowed({ value }: Limit, { tolerance }: Measure, scale: Scale): Decimal | null {
  switch (tolerance?.kind) {
    case 'none':
      return null
    case 'points':
      return exact(tolerance.points)
    case 'own units':
      return exact(tolerance.amount)
    case 'share of target':
    case undefined: {
      if (value.isZero()) return exact(scale.toleranceAtZero)
      return value
        .abs()
        .times(exact(tolerance?.percent ?? scale.tolerancePercent))
        .div(100)
    }
  }
}

/** From where to where a miss is still amber, the lower first: "amber from 93.1 % to 98 %". */
export function bandOf({ side, value }: Limit, within: Decimal | null): Rated['band'] {
  if (within === null || within.isZero()) return null
  return side === 'at least'
    ? { from: decimalText(value.minus(within)), to: decimalText(value) }
    : { from: decimalText(value), to: decimalText(value.plus(within)) }
}
