import { printDay } from '../domain/day'
import type { Comparator, NoFigure, Reading, Standing, TrendDirection } from '../domain/figure'
import type { Unit } from '../domain/unit'
import { sameValue } from './sameValue'

type NumberReading = Reading & { readonly kind: 'number' }

/** Reads a cell's words: as a target's, or as an outturn's. */
export type ReadCell = (text: string) => { readonly reading: Reading; readonly standing: Standing }

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  plain: '',
  'at least': 'at least ',
  'more than': 'more than ',
  'at most': 'at most ',
  'less than': 'less than ',
}

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  number: '',
  percent: ' %',
  'percentage points': ' percentage points',
  'percent reduction': ' %',
  days: ' days',
  minutes: ' minutes',
  seconds: ' seconds',
  pounds: '',
  'working day': '',
  milestone: '',
}

const NO_FIGURE: Readonly<Record<NoFigure, string>> = {
  'no target by design': 'No target',
  deferred: 'No target until ',
  suspended: 'Suspended',
  'not available': 'Not available',
  'not applicable': 'N/A',
  'baseline year': 'Baseline year',
  'to be confirmed': 'To be confirmed',
  'not carried forward': 'Not carried forward',
  'moved elsewhere': 'Moved to another plan',
  'new measure': 'New measure',
  'left blank': '',
}

const TRENDS: Readonly<Record<TrendDirection, string>> = {
  up: 'Upward trend',
  down: 'Downward trend',
  steady: 'Maintain',
  'not up': 'No increase',
  'not down': 'No decrease',
}

/**
 * A reading in words that the same reader reads back as the very same; null where no words do, and the figure's own
 * must be read again.
 */
export function printedReading(reading: Reading, read: ReadCell): string | null {
  const back = (text: string): boolean => {
    const again = read(text)
    return again.standing.kind === 'as written' && sameValue(again.reading, reading)
  }
  return waysToSay(reading).find((text) => text !== '' && back(text)) ?? null
}

/** The plainest first. */
function waysToSay(reading: Reading): readonly string[] {
  switch (reading.kind) {
    case 'number':
      return numberWays(reading)
    case 'between':
      return [`between ${quantity(reading.low, reading.unit)} and ${quantity(reading.high, reading.unit)}`]
    case 'working day':
      return [`working day ${reading.day}`]
    case 'date':
      return [printDay(reading.on)]
    case 'expected':
      return [`Expected ${reading.when}`, reading.when]
    case 'trend':
      return [TRENDS[reading.direction]]
    case 'done':
      return ['Complete']
    case 'not done':
      return ['Not complete']
    case 'none':
      return [`${NO_FIGURE[reading.why]}${reading.until ?? ''}`]
    case 'narrative':
      return []
  }
}

function numberWays({ value, unit, comparator, counts, reduction, per }: NumberReading): readonly string[] {
  const said = `${COMPARATORS[comparator]}${quantity(value, unit)}`
  if (counts) return [`${counts.part} of ${counts.whole}`, `${said} (${counts.part} of ${counts.whole})`]
  if (!reduction) return [per === undefined ? said : `${said} per ${per}`]
  const since = reduction.baseline === '' ? '' : ` on ${reduction.baseline}`
  const extent = { 'total since baseline': ' in total', 'this year': ' this year' } as const
  const reduced = `${said} reduction${since}`
  return [`${reduced}${reduction.extent === null ? '' : extent[reduction.extent]}`, reduced]
}

const quantity = (value: string, unit: Unit | null): string => {
  if (unit === 'pounds') return value.startsWith('-') ? `-£${value.slice(1)}` : `£${value}`
  return `${value}${unit === null ? '' : UNIT_WORDS[unit]}`
}
