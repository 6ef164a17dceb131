import { z } from 'zod'
import { USUAL_CALENDAR } from '../domain/waves/calendar'
import type { WaveCalendar } from '../domain/waves/calendar'
import { must, unknownOr } from './settingCells'

const time = z.string(must("a time, like '09:00'")).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, must("a time, like '09:00'"))

const DAYS = must("a number of working days from 1 to 60, or 'off'")

const days = z.union([z.int(DAYS).min(1, DAYS).max(60, DAYS), z.literal('off')], DAYS)

/** When Outturn speaks of its own accord. What is left out is as usual. */
export const calendarSettings = z.strictObject(
  {
    workingHours: z.strictObject({ from: time, to: time }, must("'from' and 'to', each a time")).optional(),
    hour: time.optional(),
    opening: days.optional(),
    comingDue: days.optional(),
    dueToday: z.boolean(must('true or false')).optional(),
    overdue: days.optional(),
    headOfService: days.optional(),
  },
  { error: unknownOr('an object with the hours and days on which reminders go') },
)

type Settings = z.infer<typeof calendarSettings>

interface CalendarFault {
  readonly path: readonly string[]
  readonly message: string
}

export function calendarFrom(given: Settings = {}): WaveCalendar {
  const usual = USUAL_CALENDAR
  const after = (one: number | 'off' | undefined, otherwise: number | null) => (one === 'off' ? null : (one ?? otherwise)) // prettier-ignore
  return {
    workingHours: given.workingHours ?? usual.workingHours,
    hour: given.hour ?? usual.hour,
    opening: after(given.opening, usual.opening),
    comingDue: after(given.comingDue, usual.comingDue),
    dueToday: given.dueToday ?? usual.dueToday,
    overdue: after(given.overdue, usual.overdue),
    headOfService: after(given.headOfService, usual.headOfService),
  }
}

/** What is wrong between the calendar's settings, each right by itself: with these, a wave could never go. */
export function calendarFaults(json: unknown): readonly CalendarFault[] {
  const read = z.object({ calendar: calendarSettings }).safeParse(json)
  if (!read.success) return []
  const { workingHours, hour, overdue, headOfService } = calendarFrom(read.data.calendar)
  const { from, to } = workingHours
  const fault = (where: string, message: string): CalendarFault => ({ path: ['calendar', where], message })
  if (from >= to) return [fault('workingHours', `must end after they begin; they begin at ${from} and end at ${to}`)]
  return [
    ...(hour < from || hour >= to ? [fault('hour', `must be within the working hours, ${from} to ${to}`)] : []),
    ...(overdue !== null && headOfService !== null && headOfService <= overdue
      ? [fault('headOfService', `must be later than 'overdue', which is ${overdue}: owners are reminded first`)]
      : []),
  ]
}
