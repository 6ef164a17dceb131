import { inCommonUnit } from './commonUnit'
import { exact } from './decimal'
import type { Decimal } from './decimal'
import type { Outturn, Reading } from './figure'
import type { Measure } from './measure'
import { perDiffers } from './perWords'
import type { Unit } from './unit'

/** Why two figures of one measure may not be held against one another. */
export type Unlike =
  | { readonly kind: 'no figure'; readonly whose: 'now' | 'before' }
  | { readonly kind: 'reading unconfirmed'; readonly whose: 'now' | 'before' }
  | { readonly kind: 'not one figure'; readonly whose: 'now' | 'before' }
  | { readonly kind: 'unit changed'; readonly now: Unit; readonly before: Unit }
  | { readonly kind: 'basis changed' }
  | { readonly kind: 'baseline changed' }

export type Pair = { readonly kind: 'pair'; readonly values: readonly [now: Decimal, before: Decimal] }

/** Two outturns of one measure as decimals of one unit; or why they are not like with like (PRODUCT.md, glossary). */
export function likeWithLike(now: Outturn, before: Outturn, measure: Measure): Pair | Unlike {
  const unlike = unread(now, 'now') ?? unread(before, 'before')
  if (unlike !== null) return unlike
  if (now.span !== null && before.span !== null && now.span.kind !== before.span.kind) return { kind: 'basis changed' }
  const [one, other] = [now.reading, before.reading]
  if (one.kind === 'working day' && other.kind === 'working day') return pair(exact(one.day), exact(other.day))
  if (one.kind !== 'number' || other.kind !== 'number') return unitChanged(one, other, measure)
  if (perDiffers(one, other)) return unitChanged(one, other, measure)
  if (one.reduction?.baseline !== other.reduction?.baseline) return { kind: 'baseline changed' }
  const values = inCommonUnit(
    { value: exact(one.value), unit: one.unit },
    { value: exact(other.value), unit: other.unit },
    measure.unit,
  )
  return values === null ? unitChanged(one, other, measure) : { kind: 'pair', values }
}

const pair = (now: Decimal, before: Decimal): Pair => ({ kind: 'pair', values: [now, before] })

/** Nothing that is no figure, not confirmed or not exact ("fewer than 10") is better or worse than another. */
function unread({ reading, standing }: Outturn, whose: 'now' | 'before'): Unlike | null {
  if (standing.kind === 'proposed') return { kind: 'reading unconfirmed', whose }
  if (reading.kind === 'none' || reading.kind === 'expected') return { kind: 'no figure', whose }
  const exactly = reading.kind === 'working day' || (reading.kind === 'number' && reading.comparator === 'plain')
  return exactly ? null : { kind: 'not one figure', whose }
}

function unitChanged(now: Reading, before: Reading, measure: Measure): Unlike {
  return { kind: 'unit changed', now: unitOf(now, measure), before: unitOf(before, measure) }
}

function unitOf(reading: Reading, measure: Measure): Unit {
  if (reading.kind === 'working day') return 'working day'
  return reading.kind === 'number' ? (reading.unit ?? measure.unit) : measure.unit
}
