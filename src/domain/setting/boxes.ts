import type { DecimalText } from '../figure'
import type { TimeOfDay } from '../waves/calendar'

/** Reads one box of a form. Null: it cannot be read as what it asks for. */

/** "2021/22", "2021-22", "2021/2022": the calendar year it starts in. */
export function financialYear(words: string): number | null {
  const match = /^((?:19|20)\d{2})\s*[/–-]\s*(?:20|19)?(\d{2})$/.exec(words.trim())
  if (match === null) return null
  const start = Number(match[1])
  return (start + 1) % 100 === Number(match[2]) ? start : null
}

/** "5", "5%", "2.5 %": a decimal, not below zero. */
export function decimal(words: string): DecimalText | null {
  const match = /^(\d{1,6}(?:\.\d{1,6})?)\s*(?:%|per ?cent)?$/i.exec(words.trim())
  return match?.[1] ?? null
}

/** "09:00", "9.30", "9am", "5 pm": a time of day. */
export function timeOfDay(words: string): TimeOfDay | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(words.trim())
  if (match === null) return null
  const [, written = '', minutes = '00', half] = match
  const hours = half === undefined ? Number(written) : halfDay(Number(written), half.toLowerCase())
  if (hours > 23 || Number(minutes) > 59) return null
  return `${String(hours).padStart(2, '0')}:${minutes}`
}

/** Twelve in the morning is midnight; an hour beyond twelve has no half of a day. */
function halfDay(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Infinity
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

/** "10", "10 working days": a number of working days from 1 to 60. */
export function workingDays(words: string): number | null {
  const match = /^(\d{1,2})\s*(?:working\s*)?(?:days?)?$/i.exec(words.trim())
  const days = Number(match?.[1] ?? 0)
  return days >= 1 && days <= 60 ? days : null
}

/** "off", "none", "never": a wave that the council has turned off. */
export const isOff = (words: string): boolean => /^(?:off|none|never|no)$/i.test(words.trim())
