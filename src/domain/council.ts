import type { Day } from './day'
import type { GroupAverage } from './groupRating'
import type { MeasureCode } from './measure'
import type { Scale } from './rating'
import type { WaveCalendar } from './waves/calendar'
import type { SignOffRule } from './signOffRule'

/** What a council sets for itself, from its council.json. */
export interface Council {
  readonly name: string
  /** the financial year that the plan begins with, by the calendar year it starts in; left out where nothing says */
  readonly startYear?: number
  readonly scale: Scale
  /** the scales of measures that are not rated on the council's own, by measure code */
  readonly measureScales?: Readonly<Record<MeasureCode, Scale>>
  /** how a priority's or a service's ratings are averaged; without it groups are counted only */
  readonly groupRating?: GroupAverage
  /** returns fall due on this working day after the quarter ends: 10 unless the council says otherwise */
  readonly dueOnWorkingDay: number
  /** left out: one step, the head of service's */
  readonly signOff?: SignOffRule
  /** Monday is 1, Sunday 7 */
  readonly workingWeekdays: readonly number[]
  readonly bankHolidays: readonly Day[]
  readonly timeZone: string
  /** when Outturn speaks of its own accord; left out: the usual calendar */
  readonly calendar?: WaveCalendar
  /** words people use for service areas, priorities and the rest that initials do not give: "revs and bens" */
  readonly alsoCalled: Readonly<Record<string, readonly string[]>>
}
