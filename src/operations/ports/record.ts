import type { Instant } from '../../domain/day'
import type { MeasureCode } from '../../domain/measure'
import type { Period } from '../../domain/period'
import type { Door } from '../../domain/return'

/** One line of the record: append-only. */
export interface RecordEntry {
  readonly sequence: number
  readonly at: Instant
  /** null: Outturn itself, on the calendar or at import */
  readonly actorId: number | null
  readonly actorName: string
  readonly act: string
  readonly period: Period | null
  readonly measure: MeasureCode | null
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
  readonly door: Door
}

export interface RecordWanted {
  readonly measure?: MeasureCode
  readonly period?: Period
}
