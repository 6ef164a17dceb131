import { decimalText } from './decimal'
import { comparatorAfter, signAfter, takeComparator } from './comparatorWords'
import { countsBeside, percentBeside, readingOfCounts, takeCounts } from './counts'
import type { Comparator, Reading, Standing } from './figure'
import { takeQuantity } from './quantity'
import type { Quantity } from './quantity'
import { reductionFrom, saysReduction, takeReduction, withoutExtent } from './reductionWords'
import type { Unit } from './unit'
import { perFrom } from './perWords'
import { isWorkingDay } from './workingDayWords'

/** A reading and how far it can be relied on. */
export interface Read {
  readonly reading: Reading
  readonly standing: Standing
}

export const AS_WRITTEN: Standing = { kind: 'as written' }

export const asWritten = (reading: Reading): Read => ({ reading, standing: AS_WRITTEN })

export const proposed = (reading: Reading, because: string): Read => ({
  reading,
  standing: { kind: 'proposed', because },
})

/** Words that only say that the thing counted was reached: "50% compliant", "3 of 4 delivered". */
const TAIL =
  /^(?:compliant|compliance|complete|completed|completion|delivered|achieved|collected|attended|answered|paid|processed|in total|overall|on average|so far|to date|this quarter)?\.?$/i

/** True when the words after a figure change nothing about it. */
export const addsNothing = (rest: string): boolean => TAIL.test(rest)

/** A figure that is the whole text: comparator, quantity, and at most words that change nothing about it. */
export function figureFrom(text: string, unit: Unit): Read | null {
  const reduction = reductionReading(text, unit)
  if (reduction) return asWritten(reduction)
  const { comparator, rest } = takeComparator(text)
  const quantity = takeQuantity(rest, unit)
  return quantity === null ? null : (signed(comparator, quantity) ?? plainly(comparator, quantity, unit))
}

function plainly(comparator: Comparator, quantity: Quantity, unit: Unit): Read | null {
  const behind = comparator === 'plain' ? comparatorAfter(quantity.rest) : null
  if (behind !== null) return asWritten(numberReading(quantity, behind))
  const counts = quantity.unit === 'percent' ? countsBeside(quantity.value, quantity.rest) : null
  const counted = counts === null ? null : readingOfCounts(counts, unit)
  if (counted) return asWritten(counted)
  const per = perFrom(quantity.rest)
  if (per !== null) return asWritten({ ...numberReading(quantity, comparator), per })
  return addsNothing(quantity.rest) ? asWritten(inUnit(numberReading(quantity, comparator), unit)) : null
}

function signed(comparator: Comparator, quantity: Quantity): Read | null {
  const sign = signAfter(quantity.rest)
  if (sign === null || comparator !== 'plain') return null
  return proposed(numberReading(quantity, sign), `the sign stands after its figure, and was taken for "${sign}"`)
}

const numberReading = ({ value, unit }: Quantity, comparator: Comparator): Reading & { kind: 'number' } => ({
  kind: 'number',
  value: decimalText(value),
  unit,
  comparator,
})

/** A bare whole number is a working day where working days are measured. */
function inUnit(reading: Reading & { kind: 'number' }, unit: Unit): Reading {
  const day = Number(reading.value)
  const bare = reading.unit === null && (reading.comparator === 'plain' || reading.comparator === 'at most')
  return unit === 'working day' && bare && isWorkingDay(day) ? { kind: 'working day', day } : reading
}

/** "7% reduction on grey miles 2018/19", "Total 12% reduction from …", "reduce by 5% on last year". */
function reductionReading(text: string, unit: Unit): Reading | null {
  const led = takeReduction(text)
  const { comparator, rest } = takeComparator(led ?? withoutExtent(text))
  const quantity = takeQuantity(rest, unit)
  if (quantity === null || (quantity.unit !== 'percent' && quantity.unit !== 'percent reduction')) return null
  if (led === null && !saysReduction(quantity.rest)) return null
  return {
    ...numberReading({ ...quantity, unit: 'percent reduction' }, comparator),
    reduction: reductionFrom(text),
  }
}

/** "3 of 4 delivered" */
export function countsFrom(text: string, unit: Unit): Read | null {
  const counts = takeCounts(text)
  if (counts === null || !(addsNothing(counts.rest) || percentBeside(counts))) return null
  const reading = readingOfCounts(counts, unit)
  return reading === null ? null : asWritten(reading)
}
