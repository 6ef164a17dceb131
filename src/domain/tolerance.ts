import type { Limit } from './aim'
import { decimalText, exact } from './decimal'
import type { Decimal } from './decimal'
import type { Measure } from './measure'
import type { NearTarget, Rated } from './rating'

/** How far from a limit is still near it, in the target's unit; null where no miss is. A target of zero has no share. */
export function allowed({ value }: Limit, { tolerance }: Measure, scale: NearTarget): Decimal | null {
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

/** True for a miss that is no further from its limit than that; where no miss is near, not even one by nothing. */
export const isNear = (outturn: Decimal, { value }: Limit, within: Decimal | null): boolean =>
  within !== null && !within.isZero() && outturn.minus(value).abs().lte(within)
