import type { Instant } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import type { Change } from './ports'

export interface Recorded {
  readonly at: Instant
  /** null: Outturn itself */
  readonly by: Person | null
  readonly door: Door
  readonly act: string
  readonly period?: Period
  readonly measure?: MeasureCode
  readonly before?: unknown
  readonly after?: unknown
  readonly reason?: string
}

/** One entry for the record, written in the same transaction as what it tells of. */
export function entry(told: Recorded): Change {
  return {
    kind: 'recorded',
    entry: {
      at: told.at,
      actorId: told.by?.id ?? null,
      actorName: told.by?.name ?? 'Outturn',
      act: told.act,
      period: told.period ?? null,
      measure: told.measure ?? null,
      before: told.before ?? null,
      after: told.after ?? null,
      reason: told.reason ?? null,
      door: told.door,
    },
  }
}
