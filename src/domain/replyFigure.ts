import { unitsAgree } from './commonUnit'
import { percentBeside, readingOfCounts, takeCounts } from './counts'
import type { Counts } from './counts'
import { printDay } from './day'
import type { Day } from './day'
import { nearestDay, namedDay } from './dayWords'
import type { Reading } from './figure'
import { addsNothing, figureFrom } from './figureReading'
import { figuresIn, hasUnclearComma, takeNumber } from './figureWords'
import type { Measure } from './measure'
import { expectedFrom, milestoneFrom } from './milestoneWords'
import { takeQuantity } from './quantity'
import type { Finding } from './return'
import { isWorkingDay, workingDayNumber } from './workingDayWords'

/** What was typed as one figure in the measure's own unit; null when it is anything else. */
export function typedFigure(words: string, measure: Measure): Reading | null {
  const text = withoutNoun(words, measure)
  if (measure.unit === 'working day') return typedWorkingDay(text)
  const counts = takeCounts(text)
  if (counts !== null)
    return addsNothing(counts.rest) || percentBeside(counts) ? readingOfCounts(counts, measure.unit) : null
  const reading = figureFrom(text, measure.unit)?.reading
  if (reading?.kind !== 'number' || reading.comparator !== 'plain' || reading.per !== undefined) return null
  return unitsAgree(reading.unit ?? measure.unit, measure.unit) ? withoutReduction(reading) : null
}

/** An outturn's reduction is reckoned as its target's is; the baseline is the target's to name. */
const withoutReduction = ({ kind, value, unit, comparator, counts }: Reading & { kind: 'number' }): Reading => ({
  kind,
  value,
  unit,
  comparator,
  ...(counts && { counts }),
})

/** "45,139 payments": the measure's own word for what it counts changes nothing. */
function withoutNoun(text: string, { noun }: Measure): string {
  const forms = noun === null ? [] : [noun, noun.replace(/s$/i, '')]
  const ending = forms.find((form) => form !== '' && text.toLowerCase().endsWith(` ${form.toLowerCase()}`))
  return ending === undefined ? text : text.slice(0, -ending.length).trim()
}

/** "6", "WD6", "day 6", "working day 6" */
function typedWorkingDay(text: string): Reading | null {
  const day = numberOfWorkingDay(text)
  return day !== null && isWorkingDay(day) ? { kind: 'working day', day } : null
}

function numberOfWorkingDay(text: string): number | null {
  const named = workingDayNumber(text)
  if (named !== null) return named
  const bare = takeNumber(text.replace(/^day ?/i, ''))
  return bare?.rest === '' ? bare.value.toNumber() : null
}

/** "yes", "not yet", or the day it was reached. A day still to come is when it is expected. */
export function typedMilestone(text: string, today: Day): Reading | null {
  const words = milestoneFrom(text) ?? expectedFrom(text)
  if (words !== null) return words
  const name = namedDay(text.replace(/^(?:(?:yes|complete|completed|done|achieved|delivered)[ ,:-]+)?(?:on )?/i, ''))
  const on = name === null ? null : nearestDay(name, today)
  if (on === null) return null
  return on > today ? { kind: 'expected', when: printDay(on) } : { kind: 'date', on }
}

/** Why words could not be read as the measure's figure: the first thing that is wrong with them. */
export function replyFault(text: string, typed: string, measure: Measure): Finding {
  const about = { severity: 'error', typed, measure } as const
  const wrong = wrongUnit(text, measure)
  if (hasUnclearComma(text)) return { ...about, kind: 'comma unclear' }
  if (measure.unit === 'milestone') return { ...about, kind: namedDay(text) ? 'not a date' : 'not a figure' }
  if (measure.unit === 'working day' && numberOfWorkingDay(text) !== null)
    return { ...about, kind: 'not a working day' }
  const counts = takeCounts(text)
  if (counts !== null && figuresIn(counts.rest).length === 0) return { ...about, kind: countsFault(counts, measure) }
  if (wrong !== null) return { ...about, kind: 'wrong unit', unit: wrong }
  return { ...about, kind: figuresIn(text).length > 1 ? 'several figures' : 'not a figure' }
}

function countsFault(counts: Counts, { unit }: Measure): 'whole is zero' | 'part exceeds whole' | 'not a figure' {
  if ((unit !== 'percent' && unit !== 'number') || !addsNothing(counts.rest)) return 'not a figure'
  return counts.whole.isZero() ? 'whole is zero' : 'part exceeds whole'
}

/** The unit that the words name, where it is not the measure's. A day where a figure was due counts as one. */
function wrongUnit(text: string, measure: Measure): string | null {
  if (measure.unit !== 'working day' && workingDayNumber(text) !== null) return 'working day'
  if (namedDay(text)?.year != null || (/[a-z]/i.test(text) && namedDay(text) !== null)) return 'date'
  const quantity = takeQuantity(text, measure.unit)
  if (quantity === null || quantity.unit === null || !addsNothing(quantity.rest)) return null
  return unitsAgree(quantity.unit, measure.unit) ? null : quantity.unit
}
