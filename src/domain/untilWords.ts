import { daysAfter } from './day'
import type { Day } from './day'
import { dayIn, namedDay } from './dayWords'

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const WEEKDAY = /^(next |this )?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?$/
const AWAY = /^(\d{1,3}|a|one|two|three|four|six) (day|week)s?(?: from now)?$/
const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, six: 6 }

/**
 * The day that somebody means by "until …", looking ahead from `today`: "Friday", "3 December", "tomorrow", "the end of
 * the month", "two weeks". A day and a month without a year are the coming ones. Null for what is no day. A day with its
 * year is taken as it stands, though it may have gone by.
 */
export function untilDay(text: string, today: Day): Day | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(?:on|by|the|for) /, '')
    .replace(/[.,]$/, '')
    .replace(/^(?:close|end) of (?:play|business|day) (?:on )?/, '')
  return plainDay(words, today) ?? weekday(words, today) ?? away(words, today) ?? dated(words, today)
}

function plainDay(words: string, today: Day): Day | null {
  if (words === 'today' || words === 'tonight') return today
  if (words === 'tomorrow') return daysAfter(today, 1)
  if (/^end of (?:the |this )?week$/.test(words)) return weekday('friday', daysAfter(today, -1))
  if (/^end of next week$/.test(words)) return weekday('next friday', daysAfter(today, -1))
  if (/^end of (?:the |this )?month$/.test(words)) return endOfMonth(today)
  return null
}

/** "Friday" is the coming one: said on a Friday it is a week away, since that day itself would be "today". */
function weekday(words: string, today: Day): Day | null {
  const named = WEEKDAY.exec(words)
  if (!named) return null
  const wanted = WEEKDAYS.indexOf(named[2] ?? '')
  const now = new Date(`${today}T00:00:00Z`).getUTCDay()
  const ahead = (wanted - now + 6) % 7 + 1 // prettier-ignore
  const isThisWeek = (now + 6) % 7 < (wanted + 6) % 7
  return daysAfter(today, named[1] === 'next ' && isThisWeek ? ahead + 7 : ahead)
}

function away(words: string, today: Day): Day | null {
  const named = AWAY.exec(words)
  if (!named) return null
  const number = NUMBERS[named[1] ?? ''] ?? Number(named[1])
  return daysAfter(today, named[2] === 'week' ? number * 7 : number)
}

function dated(words: string, today: Day): Day | null {
  const name = namedDay(words)
  if (name === null) return null
  if (name.year !== null) return dayIn(name.year, name)
  const thisYear = Number(today.slice(0, 4))
  return [thisYear, thisYear + 1].map((year) => dayIn(year, name)).find((day) => day !== null && day >= today) ?? null
}

function endOfMonth(today: Day): Day {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return daysAfter(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`, -1)
}
