import { exact, percentOf } from '../../domain/decimal'
import type { DecimalText } from '../../domain/figure'
import type { Filter } from '../../domain/question'
import { printNumber } from '../../domain/printNumber'

/** "57 %" of a whole that is not zero: never rounded up to all, nor down to none. */
export function sayShare(part: number, whole: number): string {
  const value = percentOf(exact(part), exact(whole))
  for (let places = 0; places < 6; places++) {
    const rounded = value.toDecimalPlaces(places)
    const looksLikeAll = rounded.eq(100) && part !== whole
    const looksLikeNone = rounded.isZero() && part !== 0
    if (!looksLikeAll && !looksLikeNone) return `${printNumber(rounded)}\u00a0%`
  }
  return `${printNumber(value)}\u00a0%`
}

/** "by more than a third of target", "by more than 10 % and less than 30 % of target", "by 10 % to 30 % of target" */
export function sayThreshold({ over, under, inclusive }: NonNullable<Filter['missedBy']>, of = 'of target'): string {
  if (inclusive === true && over !== null && under !== null) return `by ${sayPart(over)} to ${sayPart(under)} ${of}`
  const ends = [
    over === null ? '' : `${inclusive === true || inclusive === 'over' ? 'at least' : 'more than'} ${sayPart(over)}`,
    under === null
      ? ''
      : `${inclusive === true || inclusive === 'under' ? 'no more than' : 'less than'} ${sayPart(under)}`,
  ].filter((end) => end !== '')
  return `by ${ends.join(' and ')} ${of}`
}

/** A third and two thirds have no end in figures, so they are said in words. */
function sayPart(percent: DecimalText): string {
  const value = exact(percent)
  if (isThirds(percent, 1)) return 'a third'
  if (isThirds(percent, 2)) return 'two thirds'
  return `${printNumber(value.toDecimalPlaces(2))}\u00a0%`
}

const isThirds = (percent: DecimalText, thirds: number): boolean =>
  exact(percent).minus(exact(100).times(thirds).div(3)).abs().lt('0.01')
