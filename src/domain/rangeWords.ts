import { decimalText } from './decimal'
import type { Reading } from './figure'
import { takeQuantity } from './quantity'
import type { Unit } from './unit'

const FORMS = [
  /^(?:between|from) (.+?) (?:and|to) (.+)$/i,
  /^(.+?) (?:to|-) (.+)$/i,
  /^([£\d.,%]+)-([£\d.,%]+)$/,
  /^(?:lower|min(?:imum)?)(?: limit)?:? (.+?)[,;]? (?:and )?(?:upper|max(?:imum)?)(?: limit)?:? (.+)$/i,
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
