import type { Absence } from '../domain/absence'
import type { Day, Instant } from '../domain/day'
import type { Period } from '../domain/period'
import type { WaveRecord } from '../domain/waves/wavesDue'

/** What the calendar asks of the record. */
export interface CalendarReads {
  /** what the calendar has said, or passed over, oldest first */
  waves(): Promise<readonly WaveRecord[]>
  /** the last word of each person, whether or not it still holds */
  absences(): Promise<readonly Absence[]>
}

/** What moves the calendar, and what it has done. */
export type CalendarChange =
  /** one that was written before stays as it is */
  | { readonly kind: 'wave written'; readonly wave: WaveRecord; readonly at: Instant }
  | { readonly kind: 'absence kept'; readonly absence: Absence; readonly at: Instant }
  | { readonly kind: 'due date moved'; readonly period: Period; readonly dueOn: Day }
