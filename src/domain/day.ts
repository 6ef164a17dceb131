import { addDays, differenceInCalendarDays, format, isValid, parseISO } from 'date-fns'

/** A calendar day in the council's own time zone, as 'YYYY-MM-DD'. Days compare as text. */
export type Day = string

/** A moment in real time, as ISO 8601 in UTC ('2021-07-05T09:00:00.000Z'). Drives the record, never a due date. */
export type Instant = string

/** The day in a time zone (an IANA name) at a moment: at midnight in summer, London is a day ahead of UTC. */
export function dayOf(moment: Instant, timeZone: string): Day {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone }).format(Date.parse(moment))
}

/** True when the text is a real day: '2021-02-30' is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text))
}

/** The day `days` after (or, negative, before) `day`. */
export function daysAfter(day: Day, days: number): Day {
  return format(addDays(parseISO(day), days), 'yyyy-MM-dd')
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from))
}

/** The moment so many milliseconds after another. */
export const instantAfter = (from: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(from) + milliseconds).toISOString()

/** "14 July 2021" */
export function printDay(day: Day): string {
  return format(parseISO(day), 'd MMMM yyyy')
}

/** "Wednesday 14 July", for a day close enough that its year goes without saying. */
export function printWeekday(day: Day): string {
  return format(parseISO(day), 'EEEE d MMMM')
}

/** "14 July" */
export function printDayOfYear(day: Day): string {
  return format(parseISO(day), 'd MMMM')
}
