import { getISODay, parseISO } from 'date-fns'
import type { Council } from './council'
import { daysAfter, daysBetween } from './day'
import type { Day } from './day'

/** What of a council decides whether a day is worked. */
export type WorkingWeek = Pick<Council, 'workingWeekdays' | 'bankHolidays'>

/** True on the council's working weekdays, bank holidays counted out. */
export function isWorkingDay(day: Day, council: WorkingWeek): boolean {
  return council.workingWeekdays.includes(getISODay(parseISO(day))) && !council.bankHolidays.includes(day)
}

/**
 * The nth working day after a day, counting from 1; the day itself never counts. Returns fall due on the tenth after
 * the quarter's last day: 14 July 2021 for the quarter that ends on 30 June.
 */
export function nthWorkingDayAfter(day: Day, n: number, council: WorkingWeek): Day {
  if (n > 0 && council.workingWeekdays.length === 0) throw new Error('a council without working weekdays')
  let reached = day
  for (let counted = 0; counted < n;) {
    reached = daysAfter(reached, 1)
    if (isWorkingDay(reached, council)) counted += 1
  }
  return reached
}

/** The nth working day before a day, counting from 1; the day itself never counts. */
export function nthWorkingDayBefore(day: Day, n: number, council: WorkingWeek): Day {
  if (n > 0 && council.workingWeekdays.length === 0) throw new Error('a council without working weekdays')
  let reached = day
  for (let counted = 0; counted < n;) {
    reached = daysAfter(reached, -1)
    if (isWorkingDay(reached, council)) counted += 1
  }
  return reached
}

/**
 * How many working days lie after `from` and up to `to`, which counts when it is one: "due in 7 working days". Negative
 * when `to` is the earlier day.
 */
export function workingDaysBetween(from: Day, to: Day, council: WorkingWeek): number {
  if (to < from) return -workingDaysBetween(to, from, council)
  return Array.from({ length: daysBetween(from, to) }, (_, index) => daysAfter(from, index + 1)).filter((day) =>
    isWorkingDay(day, council),
  ).length
}
