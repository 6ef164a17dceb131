import type { Day } from './day'
import type { Scale } from './rating'

/** What a council sets for itself, from its council.json. */
export interface Council {
  readonly name: string
  readonly scale: Scale
  /** returns fall due on this working day after the quarter ends: 10 unless the council says otherwise */
  readonly dueOnWorkingDay: number
  /** Monday is 1, Sunday 7 */
  readonly workingWeekdays: readonly number[]
  readonly bankHolidays: readonly Day[]
  readonly timeZone: string
  /** words people use for service areas, priorities and the rest that initials do not give: "revs and bens" */
  readonly alsoCalled: Readonly<Record<string, readonly string[]>>
}
