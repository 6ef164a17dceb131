import { decimalText } from './decimal'
import { proposed } from './figureReading'
import type { Read } from './figureReading'
import type { Reading } from './figure'
import { takeQuantity } from './quantity'
import type { Unit } from './unit'

const FORMS = [
  /^(?:between|from) (.+?) (?:and|to) (.+)$/i,
  /^(.+?) (?:to|-) (.+)$/i,
  /^([£\d.,%]+)-([£\d.,%]+)$/,
  /^(?:lower|min(?:imum)?|ll)(?: limit)?:? (.+?)[,;/]? (?:and )?(?:upper|max(?:imum)?|ul)(?: limit)?:? (.+)$/i,
]

/** "between 5% and 10%", "5-10%", "lower 5% upper 10%": from the lower limit to the upper, both included. */
export function rangeFrom(text: string, unit: Unit): Reading | null {
  for (const form of FORMS) {
    const [, from, to] = form.exec(text) ?? []
    const range = from === undefined || to === undefined ? null : rangeOf(from, to, unit)
    if (range) return range
  }
  return null
}

/** "5% / 10%", or two figures on lines of their own: a lower and an upper limit, as far as one can tell. */
export function limitsFrom(text: string, unit: Unit): Read | null {
  const [, from, to] = /^([^\s/]+) ?\/ ?([^\s/]+)$/.exec(text) ?? /^(\S*\d%?) (£?\d\S*)$/.exec(text) ?? []
  const range = from === undefined || to === undefined ? null : rangeOf(from, to, unit)
  const because = 'two figures stand in one cell, and were taken for a lower and an upper limit'
  return range?.kind === 'between' && range.unit !== null ? proposed(range, because) : null
}

/** A unit said once counts for both limits; two that differ make no range, and neither do limits the wrong way round. */
function rangeOf(from: string, to: string, unit: Unit): Reading | null {
  const low = takeQuantity(from, unit)
  const high = takeQuantity(to, unit)
  if (low === null || high === null || low.rest !== '' || high.rest !== '') return null
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit) return null
  if (low.value.gt(high.value)) return null
  return {
    kind: 'between',
    low: decimalText(low.value),
    high: decimalText(high.value),
    unit: low.unit ?? high.unit,
  }
}
