import { decimalText, percentOf } from './decimal'
import type { Decimal } from './decimal'
import type { Reading } from './figure'
import { takeNumber } from './figureWords'
import type { Unit } from './unit'

/** "3 of 4": both counts, and the words that follow. */
export interface Counts {
  readonly part: Decimal
  readonly whole: Decimal
  readonly rest: string
}

/** The two counts a text begins with: "3 of 4 delivered", "3,812 out of 4,000", "3812/4000". A year is not one. */
export function takeCounts(text: string): Counts | null {
  if (/^\d{4}\s?\/\s?\d{2}\b/.test(text)) return null
  const part = takeNumber(text)
  const joint = /^(?:(?:out )?of (?:the )?|\/ ?)(?=\d)/i.exec(part?.rest ?? '')?.[0]
  if (part === null || joint === undefined) return null
  const whole = takeNumber(part.rest.slice(joint.length))
  return whole === null ? null : { part: part.value, whole: whole.value, rest: whole.rest }
}

/**
 * What two counts come to: for a percentage part ÷ whole, for a count the part, and both are kept. Null for any other
 * unit, for a whole of zero, and for a part greater than its whole.
 */
export function readingOfCounts({ part, whole }: Counts, unit: Unit): Reading | null {
  if (unit !== 'percent' && unit !== 'number') return null
  if (whole.isZero() || part.gt(whole)) return null
  return {
    kind: 'number',
    value: decimalText(unit === 'percent' ? percentOf(part, whole) : part),
    unit: null,
    comparator: 'plain',
    counts: { part: decimalText(part), whole: decimalText(whole) },
  }
}

/** "95.3 % (3,812 of 4,000)": a percentage followed by its own counts, which must agree with it as far as it goes. */
export function countsBeside(percent: Decimal, rest: string): Counts | null {
  const inside = /^\((.+)\)$/.exec(rest)?.[1]
  const counts = inside === undefined ? null : takeCounts(inside)
  return counts !== null && counts.rest === '' && agree(percent, counts) ? counts : null
}

/** "3,812 of 4,000 (95.3%)": the same the other way round. */
export function percentBeside(counts: Counts): boolean {
  const percent = takeNumber(/^\((.+)%\)$/.exec(counts.rest)?.[1]?.trimEnd() ?? '')
  return percent !== null && percent.rest === '' && agree(percent.value, counts)
}

const agree = (percent: Decimal, { part, whole }: Counts): boolean =>
  !whole.isZero() && percentOf(part, whole).toDecimalPlaces(percent.decimalPlaces()).eq(percent)
