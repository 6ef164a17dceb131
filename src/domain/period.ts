import type { Day } from './day'

export type QuarterNumber = 1 | 2 | 3 | 4

/** A financial year, 1 April to 31 March, named by the calendar year it starts in. It has its own return. */
export interface Year {
  readonly kind: 'year'
  readonly startYear: number
}

/** A quarter of a financial year: quarter 1 is April to June. */
export interface Quarter {
  readonly kind: 'quarter'
  readonly startYear: number
  readonly quarter: QuarterNumber
}

export type Period = Year | Quarter

/** A period as one word, for keys and storage: '2021Q1', '2020Y'. Never shown to a person. */
export type PeriodKey = string

export const year = (startYear: number): Year => ({ kind: 'year', startYear })

export const quarter = (startYear: number, number: QuarterNumber): Quarter => ({
  kind: 'quarter',
  startYear,
  quarter: number,
})

export const yearOf = (period: Period): Year => year(period.startYear)

export function periodKey(period: Period): PeriodKey {
  return period.kind === 'year' ? `${period.startYear}Y` : `${period.startYear}Q${period.quarter}`
}

/** The period a key stands for. Throws on anything `periodKey` did not make: a key comes from our own store. */
export function periodOfKey(key: PeriodKey): Period {
  const match = /^(\d{4})(?:Y|Q([1-4]))$/.exec(key)
  if (!match) throw new Error(`not a period key: ${key}`)
  const startYear = Number(match[1])
  return match[2] === undefined ? year(startYear) : quarter(startYear, Number(match[2]) as QuarterNumber)
}

/** "2021/22" */
export function printYear(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`
}

/** "Q1 2021/22", "2021/22" */
export function printPeriod(period: Period): string {
  const years = printYear(period.startYear)
  return period.kind === 'year' ? years : `Q${period.quarter} ${years}`
}

/** Each quarter's first month and day, its last, and the years after the start year that they fall in. */
const QUARTERS = {
  1: { first: '04-01', last: '06-30', later: 0 },
  2: { first: '07-01', last: '09-30', later: 0 },
  3: { first: '10-01', last: '12-31', later: 0 },
  4: { first: '01-01', last: '03-31', later: 1 },
} as const

export function firstDay(period: Period): Day {
  if (period.kind === 'year') return `${period.startYear}-04-01`
  const { first, later } = QUARTERS[period.quarter]
  return `${period.startYear + later}-${first}`
}

export function lastDay(period: Period): Day {
  if (period.kind === 'year') return `${period.startYear + 1}-03-31`
  const { last, later } = QUARTERS[period.quarter]
  return `${period.startYear + later}-${last}`
}

/** The quarter in which a day falls. */
export function quarterOf(day: Day): Quarter {
  const calendarYear = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  if (month <= 3) return quarter(calendarYear - 1, 4)
  return quarter(calendarYear, Math.ceil((month - 3) / 3) as QuarterNumber)
}

/** The period of the same kind just before: the previous quarter, or the previous year. */
export function periodBefore(period: Period): Period {
  if (period.kind === 'year') return year(period.startYear - 1)
  return period.quarter === 1
    ? quarter(period.startYear - 1, 4)
    : quarter(period.startYear, (period.quarter - 1) as QuarterNumber)
}

/** The same quarter (or the year) one year earlier. */
export function sameLastYear(period: Period): Period {
  return { ...period, startYear: period.startYear - 1 }
}

export const samePeriod = (one: Period, other: Period): boolean => periodKey(one) === periodKey(other)

/** A period's place in time as a number: a year stands after its own fourth quarter. */
export const placeInTime = (period: Period): number =>
  period.startYear * 5 + (period.kind === 'year' ? 5 : period.quarter)

/** Negative when `one` ends before `other`. */
export const comparePeriods = (one: Period, other: Period): number => placeInTime(one) - placeInTime(other)
