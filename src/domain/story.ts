import type { Instant } from './day'
import type { Measure } from './measure'
import type { Period } from './period'
import type { Door } from './return'

/** One thing that happened to a measure, as the record tells it. */
export interface Told {
  readonly at: Instant
  /** "Outturn" where the calendar or an import did it; a person who was forgotten has no name any more */
  readonly who: string
  readonly door: Door
  readonly act: string
  readonly period: Period | null
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
}

/** A page of a measure's story, newest first. */
export interface Story {
  readonly measure: Measure
  readonly told: readonly Told[]
  /** counted from 1 */
  readonly page: number
  readonly pages: number
  /** in all */
  readonly count: number
}
