import type { Period, QuarterNumber } from '../domain/period'
import {
  comparePeriods,
  lastDay,
  periodBefore,
  printPeriod,
  quarter,
  quarterOf,
  samePeriod,
  year,
} from '../domain/period'
import { financialYearAt } from './financialYear'
import { spokenYearAt } from './spokenYear'
import type { TagOf } from './tag'
import type { Times } from './times'
import { theYearAt } from './theYear'
import type { Token } from './token'
import { yearEndedAt } from './yearEnded'
import { wholeYearAt } from './wholeYear'
import { yearOfMonthsAt } from './yearOfMonths'

export interface PeriodSpan {
  readonly tag: TagOf<'period'>
  readonly length: number
}

const QUARTER_NUMBERS: ReadonlyMap<string, QuarterNumber> = new Map(Object.entries<QuarterNumber>({
  q1: 1, q2: 2, q3: 3, q4: 4, 'quarter 1': 1, 'quarter 2': 2, 'quarter 3': 3, 'quarter 4': 4, 'quarter one': 1, 'quarter two': 2,
  'quarter three': 3, 'quarter four': 4, 'first quarter': 1, 'second quarter': 2, 'third quarter': 3, 'fourth quarter': 4,
  '1st quarter': 1, '2nd quarter': 2, '3rd quarter': 3, '4th quarter': 4, 'qtr 1': 1, 'qtr 2': 2, 'qtr 3': 3, 'qtr 4': 4,
  'first qtr': 1, 'second qtr': 2, 'third qtr': 3, 'fourth qtr': 4, '1st qtr': 1, '2nd qtr': 2, '3rd qtr': 3, '4th qtr': 4,
})) // prettier-ignore

/** "April to June", "Jul-Sept": the months of each quarter, first and last, as people write them. */
const MONTHS: readonly (readonly [number: QuarterNumber, first: readonly string[], last: readonly string[]])[] = [
  [1, ['april', 'apr'], ['june', 'jun']],
  [2, ['july', 'jul'], ['september', 'sept', 'sep']],
  [3, ['october', 'oct'], ['december', 'dec']],
  [4, ['january', 'jan'], ['march', 'mar']],
]

const QUARTER_MONTHS: ReadonlyMap<string, QuarterNumber> = new Map(
  MONTHS.flatMap(([number, first, last]) =>
    first.flatMap((from) =>
      last.flatMap((to) =>
        [' ', ' to ', ' until ', ' till ', ' through ', ' and '].map(
          (join) => [`${from}${join}${to}`, number] as const,
        ),
      ),
    ),
  ),
)

/** How many years or quarters from today's: "last year" is the one before this. */
const YEARS_AWAY: ReadonlyMap<string, number> = new Map(Object.entries({
  'last year': -1, 'previous year': -1, 'last financial year': -1, 'previous financial year': -1, 'prior year': -1, 'last fy': -1, 'last yr': -1,
  'year just gone': -1, 'year just ended': -1, 'year just finished': -1, 'year just past': -1, 'financial year just gone': -1, 'financial year just ended': -1, 'financial year just finished': -1, 'year we just had': -1, 'year that just ended': -1,
  'this year': 0, 'this financial year': 0, 'current year': 0, 'current financial year': 0, 'this fy': 0, 'this yr': 0,
  ytd: 0, fytd: 0, 'year to date': 0, 'financial year to date': 0, 'year so far': 0, 'financial year so far': 0,
  'next year': 1, 'next financial year': 1, 'next fy': 1, 'year before last': -2,
})) // prettier-ignore

const QUARTERS_AWAY: ReadonlyMap<string, number> = new Map(Object.entries({
  'last quarter': -1, 'last qtr': -1, 'previous quarter': -1, 'previous qtr': -1, 'prior quarter': -1,
  'this quarter': 0, 'this qtr': 0, 'current quarter': 0, 'current qtr': 0, quarter: 0, qtr: 0, 'next quarter': 1, 'next qtr': 1,
})) // prettier-ignore

/** The period said at `at`, the longest way of saying it first; null where none is. */
export function periodAt(tokens: readonly Token[], at: number, times: Times): PeriodSpan | null {
  const ended = yearOfMonthsAt(tokens, at) ?? yearEndedAt(tokens, at)
  if (ended) return span([ended.period], ended.length)
  const named = namedQuarter(tokens, at)
  if (named) return withYear(tokens, at, named, times)
  const whole = wholeYearAt(tokens, at, times)
  if (whole) return span([whole.period], whole.length)
  const years = yearAt(tokens, at, times)
  if (!years) {
    const theYear = theYearAt(tokens, at, times)
    return theYear ? span(theYear.readings, theYear.length) : (bareYear(tokens, at) ?? awayQuarter(tokens, at, times))
  }
  const after = namedQuarter(tokens, at + years.length)
  return after
    ? span([quarter(years.startYear, after.number)], years.length + after.length)
    : span([year(years.startYear)], years.length)
}

const span = (readings: readonly Period[], length: number): PeriodSpan => ({
  tag: { kind: 'period', readings, label: readings.map(printPeriod).join(' or ') },
  length,
})

interface Named {
  readonly number: QuarterNumber
  readonly length: number
  /** said by its months, so that the calendar's year after them tells which */
  readonly months: boolean
}

function namedQuarter(tokens: readonly Token[], at: number): Named | null {
  for (const length of [3, 2, 1]) {
    const key = keyAt(tokens, at, length)
    const months = QUARTER_MONTHS.get(key)
    const number = months ?? QUARTER_NUMBERS.get(key)
    if (number !== undefined) return { number, length, months: months !== undefined }
  }
  return null
}

const keyAt = (tokens: readonly Token[], at: number, length: number): string =>
  at + length > tokens.length ? '' : tokens.slice(at, at + length).map((token) => token.fold).join(' ') // prettier-ignore

const BETWEEN = new Set(['of', 'for', 'in', 'the', 'year', 'financial', 'fy'])

/** A year as digits or as "last year", perhaps after "FY" or "year". */
function yearAt(tokens: readonly Token[], at: number, times: Times): { startYear: number; length: number } | null {
  const financial = financialYearAt(tokens, at) ?? spokenYearAt(tokens, at)
  if (financial) return financial
  const lead = leadOfYear(tokens, at)
  const token = tokens[at + lead]
  if (token?.kind === 'year') return { startYear: Number(token.fold.slice(0, 4)), length: lead + 1 }
  for (const length of [4, 3, 2, 1]) {
    const away = YEARS_AWAY.get(keyAt(tokens, at, length))
    if (away !== undefined) return { startYear: quarterOf(times.today).startYear + away, length }
  }
  return null
}

/** How many words lead to a year that is named: "financial year", "yr end". */
function leadOfYear(tokens: readonly Token[], at: number): number {
  if (!YEAR_LEADS.has(tokens[at]?.fold ?? '')) return 0
  const said = 1 + Number(['year', 'yr'].includes(tokens[at + 1]?.fold ?? ''))
  return said + Number(tokens[at + said]?.fold === 'end')
}

const YEAR_LEADS = new Set(['year', 'yr', 'fy', 'financial'])

/** "Q1", then perhaps "of" and a year; without one, the latest held quarter of that number, else the latest begun. */
function withYear(tokens: readonly Token[], at: number, named: Named, times: Times): PeriodSpan {
  let place = at + named.length
  while (BETWEEN.has(tokens[place]?.fold ?? '') && place < at + named.length + 3) place++
  const years = yearAt(tokens, place, times) ?? yearAt(tokens, at + named.length, times)
  if (years) {
    const end = tokens[place] && yearAt(tokens, place, times) ? place : at + named.length
    return span([quarter(years.startYear, named.number)], end + years.length - at)
  }
  const calendar = named.months ? calendarYearAt(tokens[place]) : null
  if (calendar !== null) return span([quarter(named.number === 4 ? calendar - 1 : calendar, named.number)], place + 1 - at) // prettier-ignore
  return span([quarterWithoutYear(named.number, times)], named.length)
}

/** "January to March 2024" is of 2023/24. */
const calendarYearAt = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null

function quarterWithoutYear(number: QuarterNumber, { today, periods }: Times): Period {
  const held = periods
    .map((state) => state.period)
    .filter((period) => period.kind === 'quarter' && period.quarter === number)
    .sort(comparePeriods)
  const now = quarterOf(today)
  return held.at(-1) ?? quarter(number <= now.quarter ? now.startYear : now.startYear - 1, number)
}

/** "2021" may be 2020/21 or 2021/22: both are fair. */
function bareYear(tokens: readonly Token[], at: number): PeriodSpan | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return null
  if (tokens[at + 1]?.fold === 'percent') return null
  return span([year(Number(token.text) - 1), year(Number(token.text))], 1)
}

/**
 * While a quarter is collected after its end, "this quarter" may be the one being collected or the one we are in, and
 * "last quarter" the one before either (PRODUCT.md, "Questions").
 */
function awayQuarter(tokens: readonly Token[], at: number, times: Times): PeriodSpan | null {
  for (const length of [2, 1]) {
    const away = QUARTERS_AWAY.get(keyAt(tokens, at, length))
    if (away === undefined) continue
    const bases = [beingCollected(times), quarterOf(times.today)].filter((period) => period !== null)
    const readings = bases.map((base) => moved(base, away))
    return span(
      readings.filter((one, place) => readings.findIndex((other) => samePeriod(one, other)) === place),
      length,
    )
  }
  return null
}

/** The open quarter whose last day has passed: the latest such. */
export function beingCollected({ today, periods }: Times): Period | null {
  const open = periods
    .filter((state) => state.state === 'open' && state.period.kind === 'quarter')
    .map((state) => state.period)
  return (
    open
      .filter((period) => lastDay(period) < today)
      .sort(comparePeriods)
      .at(-1) ?? null
  )
}

function moved(period: Period, away: number): Period {
  if (away === 0) return period
  if (away < 0) return periodBefore(period)
  if (period.kind === 'year') return year(period.startYear + 1)
  return period.quarter === 4
    ? quarter(period.startYear + 1, 1)
    : quarter(period.startYear, (period.quarter + 1) as QuarterNumber)
}
