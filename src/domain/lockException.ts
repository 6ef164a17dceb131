import { ownerOf } from './access'
import type { Day, Instant } from './day'
import type { Measure, MeasureCode } from './measure'
import type { Period } from './period'
import type { Person } from './person'

/** Whose figures of a closed period may be amended: a service's, one measure's, or all that one person owns. */
export type ExceptionScope =
  | { readonly kind: 'service area'; readonly serviceArea: string }
  | { readonly kind: 'measure'; readonly measure: MeasureCode }
  | { readonly kind: 'person'; readonly personId: number }

/** Leave to amend some figures of a closed period, for a reason and until a day. Never altered; it may be ended early. */
export interface LockException {
  readonly id: number
  readonly period: Period
  readonly scope: ExceptionScope
  /** the last day on which it holds, in the council's time zone */
  readonly until: Day
  readonly reason: string
  /** who of the performance team granted it */
  readonly byName: string
  readonly at: Instant
  /** null: it runs, or ran, until its last day */
  readonly ended: { readonly byName: string; readonly at: Instant } | null
}

/** Nothing has to happen for it to end: it holds while its last day has not gone by, unless somebody ended it. */
export const isLive = ({ until, ended }: LockException, today: Day): boolean => ended === null && today <= until

export function isCovered(measure: Measure, scope: ExceptionScope, people: readonly Person[]): boolean {
  switch (scope.kind) {
    case 'service area':
      return measure.serviceArea === scope.serviceArea
    case 'measure':
      return measure.code === scope.measure
    case 'person':
      return ownerOf(measure, people)?.id === scope.personId
  }
}

/** Why a measure's figure may be amended: in the words of the latest exception that covers it; null when none does. */
export const allowedBecause = (
  measure: Measure,
  live: readonly LockException[],
  people: readonly Person[],
): string | null => live.findLast(({ scope }) => isCovered(measure, scope, people))?.reason ?? null
