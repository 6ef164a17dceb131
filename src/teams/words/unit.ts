import { exact } from '../../domain/decimal'
import type { Measure } from '../../domain/measure'
import { withUnit } from '../../domain/printNumber'
import { printSpan, spanOf } from '../../domain/span'
import type { Span } from '../../domain/span'
import type { Period } from '../../domain/period'
import type { Unit } from '../../domain/unit'

/** What stands after a measure's name on its box: "%", "days", "payments". */
export function unitOnBox(measure: Measure): string {
  switch (measure.unit) {
    case 'percent':
      return '%'
    case 'percent reduction':
      return '% reduction'
    case 'pounds':
      return '£'
    case 'number':
      return measure.noun ?? 'number'
    case 'milestone':
      return 'done or not yet'
    default:
      return measure.unit
  }
}

/** "Council Tax collected since 1 April, %"; "New claims, April to June, days". */
export function boxLabel(measure: Measure, period: Period): string {
  const name = nameWithSpan(measure, spanOf(measure.basis?.is ?? null, period))
  const unit = unitOnBox(measure)
  return measure.shortName.toLowerCase().includes(unit) ? name : `${name},\u00a0${unit}`
}

function nameWithSpan(measure: Measure, span: Span | null): string {
  if (span === null) return measure.shortName
  const joint = span.kind === 'since' || span.kind === 'at' ? ' ' : ', '
  return `${measure.shortName}${joint}${printSpan(span)}`
}

/** Figures of each unit that nobody would take for a hint at their own. */
const EXAMPLES: Record<Unit, string> = {
  number: '1250',
  percent: '97.5',
  'percentage points': '1.5',
  'percent reduction': '4.5',
  days: '18.5',
  minutes: '6.5',
  seconds: '20',
  pounds: '1250',
  'working day': '5',
  milestone: '',
}

/** "97.5 %", "£1,250", "working day 5" */
export function example(measure: Measure): string {
  return measure.unit === 'milestone'
    ? 'done'
    : withUnit(exact(EXAMPLES[measure.unit]).toDecimalPlaces(measure.decimals), measure.unit)
}

/** The greyed words in an empty box. */
export const placeholder = (measure: Measure): string => `For example, ${example(measure)}`

const KINDS: Record<Unit, string> = {
  number: 'a number',
  percent: 'a percentage',
  'percentage points': 'a number of percentage points',
  'percent reduction': 'a percentage reduction',
  days: 'a number of days',
  minutes: 'a number of minutes',
  seconds: 'a number of seconds',
  pounds: 'an amount in pounds',
  'working day': 'a working day',
  milestone: 'whether it is done',
}

/** What would be right: "a percentage, like 97.5 %". */
export function rightFigure(measure: Measure): string {
  const kind = measure.unit === 'number' && measure.noun !== null ? `a number of ${measure.noun}` : KINDS[measure.unit]
  return `${kind}, like ${measure.unit === 'milestone' ? "'done' or 'not yet'" : example(measure)}`
}

/** A typed figure as it was understood: a bare number takes the measure's unit ("97.4" is "97.4 %"). */
export function asUnderstood(typed: string, measure: Measure): string {
  const bare = typed.trim().replace(/(?<=\d),(?=\d{3}\b)/g, '')
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(bare) || measure.unit === 'milestone') return typed.trim()
  return withUnit(exact(bare), measure.unit)
}
