import { daysAfter, daysBetween, isDay } from './day'
import type { Day } from './day'

/** A day named in words; the year is null where it goes without saying. */
export interface NamedDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i
const DAY_FIRST = /^(?:the )?(\d{1,2}) ?(?:st|nd|rd|th)?(?: of)? ?([a-z]+)\.?(?:,? (\d{4}))?$/i
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/i
/** "29.4" is a figure, and never 29 April. */
const DIGITS = /^(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?|\.(\d{1,2})\.(\d{4}|\d{2}))$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that the whole text names: "31st May 2019", "Tuesday 20 July", "20/7", "2021-07-20". Day before month. */
export function namedDay(text: string): NamedDay | null {
  const words = text.trim().replace(WEEKDAY, '')
  const iso = ISO.exec(words)
  if (iso) return named(iso[1], Number(iso[2]), iso[3])
  const digits = DIGITS.exec(words)
  if (digits) return named(digits[3] ?? digits[5], Number(digits[2] ?? digits[4]), digits[1])
  const dayFirst = DAY_FIRST.exec(words)
  if (dayFirst) return named(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(words)
  return monthFirst ? named(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null
}

function named(year: string | undefined, month: number, day: string | undefined): NamedDay | null {
  if (month < 1) return null
  const full = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year)
  return { year: full, month, day: Number(day) }
}

/** 1 for "January" or "Jan"; 0 for a word that is no month. */
function monthOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase()
  const short = lower === 'sept' ? 'sep' : lower
  const full = FULL_MONTHS.findIndex((month) => month === short)
  return full >= 0 ? full + 1 : MONTHS.findIndex((month) => month === short) + 1
}

/** The day in a year; null when there is none: 31 June. */
export function dayIn(year: number, { month, day }: NamedDay): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** The day named with its year; null when the year is not said or the day does not exist. */
export function fullDay(text: string): Day | null {
  const name = namedDay(text)
  return name === null || name.year === null ? null : dayIn(name.year, name)
}

/** Somebody who says "20 June" a fortnight later has slipped; half a year later they mean the next one. */
const LATELY = 90

/** The day somebody looks forward to: the coming one, unless that day of the year has only lately gone by. */
export function dayAhead(name: NamedDay, today: Day): Day | null {
  if (name.year !== null) return dayIn(name.year, name)
  const thisYear = Number(today.slice(0, 4))
  const days = [thisYear - 1, thisYear, thisYear + 1].map((year) => dayIn(year, name))
  return days.find((day) => day !== null && day >= daysAfter(today, -LATELY)) ?? null
}

/** The nearest day of that name, past or to come: "20 July" on 5 July is a fortnight ahead, and not last year's. */
export function nearestDay(name: NamedDay, today: Day): Day | null {
  if (name.year !== null) return dayIn(name.year, name)
  const thisYear = Number(today.slice(0, 4))
  const days = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => dayIn(year, name) ?? [])
  const distance = (day: Day) => Math.abs(daysBetween(day, today))
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? null
}
