import { fullDay } from './dayWords'
import type { Reading } from './figure'
import { asWritten, figureFrom } from './figureReading'
import type { Read } from './figureReading'
import type { Marked } from './footnoteMarkers'
import type { Unit } from './unit'
import { isWorkingDay, workingDayNumber } from './workingDayWords'

/** One way of reading a figure's words; null when they are not of its kind. */
export type Rule = (text: string, unit: Unit) => Read | null

/** A rule whose reading, when it has one, is straight from the words. */
export const straight =
  (rule: (text: string, unit: Unit) => Reading | null): Rule =>
  (text, unit) => {
    const reading = rule(text, unit)
    return reading === null ? null : asWritten(reading)
  }

/** "97.1%", "<5%", "£9,263": most figures are written so, and no rule but that of figures reads them. */
const BARE = /^[<>]?£?\d[\d.,]*%?$/

/** Nothing in a figure's cell needs more; it bounds what reading a pasted page can cost. */
export const LONGEST = 1_000

/**
 * The words as the first rule that can reads them; 'narrative' when none can. A cell that holds a marker and nothing
 * else is no blank: its figure may stand in the footnote.
 */
export function readWords(rules: readonly Rule[], { text, markers }: Marked, unit: Unit): Read {
  if (text.length <= LONGEST && (text !== '' || markers.length === 0)) {
    const bare = BARE.test(text) ? figureFrom(text, unit) : null
    if (bare !== null) return bare
    for (const rule of rules) {
      const read = rule(text, unit)
      if (read !== null) return read
    }
  }
  return asWritten({ kind: 'narrative' })
}

/** "By working day 6", "Working Day12", "31st May 2019", "by 31 March 2022" */
export function dayFrom(text: string): Reading | null {
  const day = workingDayNumber(text)
  if (day !== null) return isWorkingDay(day) ? { kind: 'working day', day } : null
  const on = fullDay(text.replace(/^(?:by|before|on) /i, ''))
  return on === null ? null : { kind: 'date', on }
}
