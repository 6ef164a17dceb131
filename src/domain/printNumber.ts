import type { Decimal } from './decimal'
import type { Unit } from './unit'

/** A space that never breaks a line: "97.1 %" stays together. */
const NBSP = '\u00a0'

/** A decimal with its unit: "97.1 %", "1 day", "£5,154.25". Nothing is rounded. */
export function withUnit(value: Decimal, unit: Unit): string {
  const number = printNumber(value)
  switch (unit) {
    case 'percent':
    case 'percent reduction':
      return `${number}${NBSP}%`
    case 'pounds':
      return printPounds(value)
    case 'days':
    case 'minutes':
    case 'seconds':
      return `${number} ${value.abs().eq(1) ? unit.slice(0, -1) : unit}`
    case 'percentage points':
      return `${number} percentage ${value.abs().eq(1) ? 'point' : 'points'}`
    case 'working day':
      return `working day ${number}`
    case 'number':
    case 'milestone':
      return number
  }
}

/** "£20,000,000", "£5,154.25", "£0.50": pence are two digits or none. */
function printPounds(value: Decimal): string {
  const places = value.isInteger() ? 0 : Math.max(2, value.decimalPlaces())
  return `${value.isNegative() ? '−' : ''}£${grouped(value.abs().toFixed(places))}`
}

/** "1,723,180", "−0.5" */
export const printNumber = (value: Decimal): string =>
  `${value.isNegative() && !value.isZero() ? '−' : ''}${grouped(value.abs().toFixed())}`

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? thousands : `${thousands}.${fraction}`
}
