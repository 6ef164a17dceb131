import { printDay } from './day'
import { inCommonUnit } from './commonUnit'
import { exact } from './decimal'
import type { Decimal } from './decimal'
import type { Comparator, DecimalText, NoFigure, Reading, TrendDirection } from './figure'
import type { Measure } from './measure'
import { printNumber, withUnit } from './printNumber'
import type { Unit } from './unit'

type Shown = Pick<Measure, 'unit' | 'noun' | 'decimals'>
type NumberReading = Reading & { kind: 'number' }

const COMPARATORS: Record<Comparator, string> = {
  plain: '',
  'at least': 'at least ',
  'more than': 'more than ',
  'at most': 'at most ',
  'less than': 'less than ',
}

const NO_FIGURE: Record<NoFigure, string> = {
  'no target by design': 'no target',
  deferred: 'no target yet',
  suspended: 'suspended',
  'not available': 'not available',
  'not applicable': 'not applicable',
  'baseline year': 'baseline year',
  'to be confirmed': 'to be confirmed',
  'not carried forward': 'not carried forward',
  'moved elsewhere': 'moved elsewhere',
  'new measure': 'new measure',
  'left blank': 'left blank',
}

const TRENDS: Record<TrendDirection, string> = {
  up: 'upward trend',
  down: 'downward trend',
  steady: 'no change',
  'not up': 'no increase',
  'not down': 'no decrease',
}

/**
 * A reading as shown to people: the measure's decimals at most, and its unit. With `against`, as many decimals more
 * as it takes for rounding not to make a miss look met (97.96 against 98 is "97.96 %" and never "98 %").
 */
export function printReading(reading: Reading, measure: Shown, against?: Reading): string {
  switch (reading.kind) {
    case 'number':
      return printNumberReading(reading, measure, against)
    case 'between':
      return `between ${inUnits(reading.low, reading.unit, measure)} and ${inUnits(reading.high, reading.unit, measure)}`
    case 'working day':
      return `working day ${reading.day}`
    case 'date':
      return printDay(reading.on)
    case 'expected':
      return `expected ${reading.when}`
    case 'trend':
      return TRENDS[reading.direction]
    case 'done':
      return 'complete'
    case 'not done':
      return 'not complete'
    case 'none':
      return NO_FIGURE[reading.why]
    case 'narrative':
      return 'in words only'
  }
}

function printNumberReading(reading: NumberReading, measure: Shown, against: Reading | undefined): string {
  const { counts, reduction } = reading
  const unit = reading.unit ?? measure.unit
  const tally = counts && `${printNumber(exact(counts.part))} of ${printNumber(exact(counts.whole))}`
  if (tally && unit !== 'percent') return tally
  const limits = limitsOf(reading, measure, against)
  const shown = `${COMPARATORS[reading.comparator]}${withUnit(rounded(exact(reading.value), measure.decimals, limits), unit)}`
  if (tally) return `${shown} (${tally})`
  if (unit !== 'percent reduction') return reading.per === undefined ? shown : `${shown} per ${reading.per}`
  const since = reduction?.baseline ? ` on ${reduction.baseline}` : ''
  return `${reduction?.extent === 'total since baseline' ? 'total ' : ''}${shown} reduction${since}`
}

/** What a figure is held against, in the figure's own unit. */
function limitsOf(reading: NumberReading, { unit }: Shown, against: Reading | undefined): readonly Decimal[] {
  const texts = !against
    ? []
    : against.kind === 'number'
      ? [against.value]
      : against.kind === 'between'
        ? [against.low, against.high]
        : []
  const targetUnit = against?.kind === 'number' || against?.kind === 'between' ? against.unit : null
  return texts.flatMap((text) => {
    const pair = inCommonUnit(
      { value: exact(reading.value), unit: reading.unit },
      { value: exact(text), unit: targetUnit },
      unit,
    )
    return pair?.[0].eq(exact(reading.value)) ? [pair[1]] : []
  })
}

/** The value to so many places, and further ones until it stands where it did towards each of the limits. */
function rounded(value: Decimal, places: number, limits: readonly Decimal[]): Decimal {
  const most = Math.max(places, value.decimalPlaces())
  for (let more = places; more < most; more++) {
    const shorter = value.toDecimalPlaces(more)
    if (limits.every((limit) => shorter.cmp(limit) === value.cmp(limit))) return shorter
  }
  return value
}

const inUnits = (value: DecimalText, unit: Unit | null, measure: Shown): string =>
  withUnit(exact(value).toDecimalPlaces(measure.decimals), unit ?? measure.unit)
