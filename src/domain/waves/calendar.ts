import { dayOf } from '../day'
import type { Day, Instant } from '../day'

/** A time on the council's clocks, 'HH:MM'. Times compare as text. */
export type TimeOfDay = string

/** What the council's clocks and calendar show at a moment. */
export interface CouncilTime {
  readonly day: Day
  readonly time: TimeOfDay
}

/**
 * When Outturn speaks of its own accord, in working days of the council. A null is a wave that the council has turned
 * off.
 */
export interface WaveCalendar {
  /** nothing the calendar sends goes before the first or from the second on */
  readonly workingHours: { readonly from: TimeOfDay; readonly to: TimeOfDay }
  /** the time of day of every wave: those of a day go together, so that a person has one message */
  readonly hour: TimeOfDay
  /** working days after the period has ended: the performance team is asked whether to open it */
  readonly opening: number | null
  /** working days before the due date */
  readonly comingDue: number | null
  readonly dueToday: boolean
  /** working days after the due date */
  readonly overdue: number | null
  /** working days after the due date: heads of service hear what is late in theirs */
  readonly headOfService: number | null
}

export const USUAL_CALENDAR: WaveCalendar = {
  workingHours: { from: '08:00', to: '18:00' },
  hour: '09:00',
  opening: 1,
  comingDue: 2,
  dueToday: false,
  overdue: 1,
  headOfService: 3,
}

export const calendarOf = ({ calendar }: { readonly calendar?: WaveCalendar }): WaveCalendar =>
  calendar ?? USUAL_CALENDAR

/** The day and time in a time zone (an IANA name) at a moment, whichever side of a clock change it lies. */
export function councilTime(moment: Instant, timeZone: string): CouncilTime {
  const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  return { day: dayOf(moment, timeZone), time: hours.format(Date.parse(moment)) }
}

/** True when the one is not before the other. */
export const hasCome = (when: CouncilTime, now: CouncilTime): boolean =>
  when.day < now.day || (when.day === now.day && when.time <= now.time)
