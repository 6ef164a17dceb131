import type { Reading } from '../../domain/figure'
import type { Direction, Frequency, Growth, Life } from '../../domain/measure'
import { printReading } from '../../domain/printFigure'
import type { Basis } from '../../domain/span'
import { UNITS } from '../../domain/unit'
import type { Unit } from '../../domain/unit'
import type { Assumed, Assumption, Choice } from './assumption'

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  'within range': 'Within a range is best',
  none: 'Neither way is better',
}

const BASES: Readonly<Record<Basis, string>> = {
  quarter: 'Each quarter alone',
  'year to date': 'Since 1 April',
  'rolling year': 'The last 12 months',
  snapshot: 'On the last day',
  annual: 'Once a year',
}

const GROWTHS: Readonly<Record<Growth, string>> = {
  level: 'The same target holds every quarter',
  'adds up': 'Adds up through the year',
  'builds towards a whole': 'Builds towards the year’s target',
}

const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  monthly: 'Every month',
  quarterly: 'Every quarter',
  'half-yearly': 'Twice a year',
  annual: 'Once a year',
}

const LIVES: Readonly<Record<Life['kind'], string>> = {
  live: 'Still collected',
  suspended: 'Suspended for now',
  discontinued: 'No longer collected',
  'moved elsewhere': 'Moved elsewhere',
}

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  number: 'A number',
  percent: 'Percent',
  'percentage points': 'Percentage points',
  'percent reduction': 'Percent less than the baseline',
  days: 'Days',
  minutes: 'Minutes',
  seconds: 'Seconds',
  pounds: 'Pounds',
  'working day': 'A working day of the month',
  milestone: 'Done or not, perhaps by a date',
}

const keysOf = <K extends string>(words: Readonly<Record<K, string>>): readonly K[] => Object.keys(words) as K[]

/** Everything that each kind of assumption may be answered with. */
export const EVERY = {
  polarity: keysOf(DIRECTIONS).map((is): Assumed => ({ kind: 'polarity', is })),
  basis: keysOf(BASES).map((is): Assumed => ({ kind: 'basis', is })),
  growth: keysOf(GROWTHS).map((is): Assumed => ({ kind: 'growth', is })),
  frequency: keysOf(FREQUENCIES).map((is): Assumed => ({ kind: 'frequency', is })),
  life: keysOf(LIVES).map((is): Assumed => ({ kind: 'life', is })),
  unit: UNITS.map((is): Assumed => ({ kind: 'unit', is })),
} as const

/** A proposal among the answers of its kind, and the others. A plan asks the same of thousands: each is made once. */
export function choicesFor(kind: keyof typeof EVERY, is: unknown): Pick<Assumption, 'proposal' | 'alternatives'> {
  const made = MADE.get(`${kind} ${String(is)}`)
  if (made) return made
  const choices = EVERY[kind].map(choiceOf)
  const proposal = choices.find(({ assumed }) => assumed.is === is) ?? null
  const answers = { proposal, alternatives: choices.filter((choice) => choice !== proposal) }
  MADE.set(`${kind} ${String(is)}`, answers)
  return answers
}

const MADE = new Map<string, Pick<Assumption, 'proposal' | 'alternatives'>>()

/** An answer with its lasting id, and in the words of a button. */
export function choiceOf(assumed: Assumed): Choice {
  return { id: idOf(assumed), says: wordsOf(assumed), assumed }
}

function idOf(assumed: Assumed): string {
  switch (assumed.kind) {
    case 'reading':
      return readingId(assumed.is)
    case 'profile':
      return assumed.is === null ? 'no profile' : `${assumed.is.kind} ${assumed.is.byQuarter.join('; ')}`
    default:
      return assumed.is
  }
}

function wordsOf(assumed: Assumed): string {
  switch (assumed.kind) {
    case 'polarity':
      return DIRECTIONS[assumed.is]
    case 'basis':
      return BASES[assumed.is]
    case 'growth':
      return GROWTHS[assumed.is]
    case 'frequency':
      return FREQUENCIES[assumed.is]
    case 'life':
      return LIVES[assumed.is]
    case 'unit':
      return UNIT_WORDS[assumed.is]
    case 'reading':
      return readingWords(assumed.is)
    case 'profile':
      return assumed.is === null ? 'No profile' : profileWords(assumed.is)
  }
}

const profileWords = ({ kind, byQuarter }: NonNullable<(Assumed & { kind: 'profile' })['is']>): string =>
  `${kind === 'even share' ? 'An even share each quarter' : 'By the end of each quarter'}: ${byQuarter.join(', ')}`

/** As the figure would be shown: its own unit where it names one, else a bare number. */
function readingWords(reading: Reading): string {
  if (reading.kind === 'narrative') return 'Keep it as words'
  const shown = printReading(reading, { unit: 'number', noun: null, decimals: 6 })
  const extent = reading.kind === 'number' ? (reading.reduction?.extent ?? null) : null
  return extent === 'this year' ? `${shown}, this year alone` : shown
}

const readingId = (reading: Reading): string => JSON.stringify(reading)
