import { daysAfter } from './day'
import type { Day } from './day'
import { dayAhead, namedDay } from './dayWords'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const SHORT = /^(?:this |next |on |the )*(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?$/i

const RELATIVE: Readonly<Record<string, (today: Day) => Day>> = {
  today: (today) => today,
  tomorrow: (today) => daysAfter(today, 1),
  'next week': (today) => weekdayAfter(today, 1),
  'the weekend': (today) => weekdayAfter(today, 6),
  'after the weekend': (today) => weekdayAfter(today, 1),
}

/**
 * The day that words look forward to: "19 July", "Thursday", "tomorrow", "next week" (its Monday). A day that has lately
 * gone by comes back as it is, so that it can be said that it has. Null: no day.
 */
export function comingDay(words: string, today: Day): Day | null {
  const said = words.trim().toLowerCase().replace(/[.,!]+$/, '') // prettier-ignore
  const relative = Object.hasOwn(RELATIVE, said) ? RELATIVE[said] : undefined
  if (relative) return relative(today)
  const weekday = SHORT.exec(said)?.[1]
  if (weekday !== undefined)
    return weekdayAfter(
      today,
      WEEKDAYS.findIndex((name) => name.startsWith(weekday)),
    )
  const named = namedDay(said.replace(/^(?:on|the) /, ''))
  return named && dayAhead(named, today)
}

/** The next day of the week after today; 0 is Sunday. */
function weekdayAfter(today: Day, weekday: number): Day {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay()
  return daysAfter(today, ((weekday - now + 6) % 7) + 1)
}
