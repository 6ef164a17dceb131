import { isDay } from '../../domain/day'
import type { Footnote } from '../../domain/figure'
import { firstDay, lastDay, printPeriod, quarter } from '../../domain/period'
import type { Period, QuarterNumber } from '../../domain/period'
import type { Span } from '../../domain/span'

/** What the notes of an outturn say of how final it is, and of the months that it stands for. */
export interface ProvisionalNote {
  readonly because: string
  /** null: they name no months */
  readonly span: Span | null
}

const SIGNS: readonly { readonly words: RegExp; readonly because: string }[] = [
  {
    words:
      /\bunable to confirm\b|\b(?:not|to be|yet to be|cannot be) (?:yet )?(?:confirmed|verified|audited)\b|\bunconfirmed\b/i,
    because: 'not confirmed when the document was published',
  },
  { words: /\bprovisional\b/i, because: 'provisional' },
  { words: /\b(?:is|are|an?) (?:estimated?|projected|projection|forecast)\b/i, because: 'an estimate' },
  {
    words: /\b(?:data|figures?|outturns?)\b[^.]*\b(?:was|were|is|are) not (?:yet )?available\b/i,
    because: 'the year’s figure was not available when the document was published',
  },
]

const ORDINALS: readonly RegExp[] = [
  /\b(?:quarter|q) ?(?:one|1)\b/i,
  /\b(?:quarter|q) ?(?:two|2)\b/i,
  /\b(?:quarter|q) ?(?:three|3)\b/i,
]

/** Null where the notes say nothing of it. */
export function provisionalIn(notes: readonly Footnote[], period: Period): ProvisionalNote | null {
  if (period.kind !== 'year') return null
  // The first paragraph explains the figure; later ones may look ahead to another.
  const text = notes.flatMap(({ paragraphs }) => paragraphs.slice(0, 1)).join(' ')
  const sign = SIGNS.find(({ words }) => words.test(text))
  if (!sign) return null
  const through = quarterIn(text)
  const months = monthsIn(text) ?? (through === null ? null : sinceApril(period, through))
  if (through === null) return { because: sign.because, span: months }
  return { because: `${printPeriod(quarter(period.startYear, through))} data standing in for the year`, span: months }
}

/** "Therefore, quarter three data has been provided" */
function quarterIn(text: string): QuarterNumber | null {
  if (!/\b(?:data|figures?)\b[^.]*\b(?:provided|used|shown|reported)\b/i.test(text)) return null
  const at = ORDINALS.findIndex((words) => words.test(text))
  return at === -1 ? null : ((at + 1) as QuarterNumber)
}

const sinceApril = (period: Period, through: QuarterNumber): Span => ({
  kind: 'months',
  from: firstDay(period),
  to: lastDay(quarter(period.startYear, through)),
})

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?'?((?:20)?\d{2})?`
const FROM_TO = new RegExp(String.raw`\b${MONTH} ?(?:-|–|to|until) ?${MONTH}\b`, 'i')
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** "April 20 - December 2020": from the first day of one month to the last of another, in the years they name. */
function monthsIn(text: string): Span | null {
  const [, first = '', firstYear, last = '', lastYear] = FROM_TO.exec(text) ?? []
  if (lastYear === undefined) return null
  const [from, to] = [MONTHS.indexOf(first.toLowerCase()), MONTHS.indexOf(last.toLowerCase())]
  const end = 2000 + (Number(lastYear) % 100)
  const start = firstYear === undefined ? end - (from > to ? 1 : 0) : 2000 + (Number(firstYear) % 100)
  const leap = to === 1 && end % 4 === 0 ? 1 : 0
  const days = [`${start}-${two(from + 1)}-01`, `${end}-${two(to + 1)}-${two((LAST_DAYS[to] ?? 0) + leap)}`] as const
  return days.every(isDay) && days[0] < days[1] ? { kind: 'months', from: days[0], to: days[1] } : null
}

const two = (number: number): string => String(number).padStart(2, '0')
