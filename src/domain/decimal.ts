import { Decimal } from 'decimal.js'
import type { DecimalText } from './figure'

/** Sixty digits: a share such as 2.2 ÷ 97.5 does not end, and must still rank and compare as if it did. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

export type { Decimal }

/** The decimal that a text stands for. Throws on anything but a decimal: the text comes from our own readers. */
export const exact = (text: DecimalText | number): Decimal => new Exact(text)

/** A decimal as text: no exponent, no trailing zeros, no minus before a zero. */
export const decimalText = (value: Decimal): DecimalText => (value.isZero() ? '0' : value.toFixed())

/** `part` as a share of `whole`, in percent. The whole must not be zero. */
export const percentOf = (part: Decimal, whole: Decimal): Decimal => part.times(100).div(whole)
