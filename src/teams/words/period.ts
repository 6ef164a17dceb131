import { printWeekday } from '../../domain/day'
import type { Day, Instant } from '../../domain/day'
import { periodBefore, printPeriod, samePeriod, sameLastYear } from '../../domain/period'
import type { Period } from '../../domain/period'

/** "by Wednesday 14 July", "overdue since Wednesday 14 July"; '' where no date is set. */
export function dueWords(dueOn: Day | null, today: Day): string {
  if (dueOn === null) return ''
  if (today > dueOn) return `overdue since ${printWeekday(dueOn)}`
  return dueOn === today ? `by today, ${printWeekday(dueOn)}` : `by ${printWeekday(dueOn)}`
}

/** What an earlier period is to this one, in the words people use: "Last year", "Same quarter last year". */
export function earlierPeriod(earlier: Period, now: Period): string {
  if (earlier.kind === 'year' && earlier.startYear === now.startYear - 1) return 'Last year'
  if (samePeriod(earlier, sameLastYear(now))) return 'Same quarter last year'
  if (samePeriod(earlier, periodBefore(now))) return 'Last quarter'
  return printPeriod(earlier)
}

/** "9 July at 10:42", in the council's own time: `timeZone` is an IANA name. */
export function printMoment(at: Instant, timeZone = 'Europe/London'): string {
  const parts = new Intl.DateTimeFormat('en-GB', { ...MOMENT, timeZone }).formatToParts(Date.parse(at))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')} at ${part('hour')}:${part('minute')}`
}

const MOMENT = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const

/** "10:42", in the council's own time: `timeZone` is an IANA name. */
export const printTime = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(Date.parse(at))

/** "the 10th working day after it ends" */
export function workingDayAfter(number: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `the ${number}${ending[new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(number)]} working day after it ends`
}
