import type { Day } from './day'
import type { ExceptionScope } from './lockException'
import type { Period } from './period'
import { untilDay } from './untilWords'

/** What was put on the card, or said: whatever is not there yet is null or ''. */
export interface ExceptionAsked {
  readonly scope: ExceptionScope | null
  readonly period: Period | null
  /** as typed */
  readonly until: string
  readonly reason: string
}

export type ExceptionFault =
  | { readonly at: 'scope' | 'period' | 'reason'; readonly kind: 'missing' }
  | { readonly at: 'until'; readonly kind: 'missing' | 'no day' }
  | { readonly at: 'until'; readonly kind: 'gone by'; readonly day: Day }

export type ExceptionRead =
  | {
      readonly kind: 'read'
      readonly scope: ExceptionScope
      readonly period: Period
      readonly until: Day
      readonly reason: string
    }
  | { readonly kind: 'unread'; readonly faults: readonly ExceptionFault[] }

/** Reads what was asked for; everything that is missing or wrong is told at once. */
export function readException({ scope, period, until, reason }: ExceptionAsked, today: Day): ExceptionRead {
  const day = untilDay(until, today)
  const late = faultOf(until, day, today)
  if (scope !== null && period !== null && day !== null && late === null && reason.trim() !== '') {
    return { kind: 'read', scope, period, until: day, reason: reason.trim() }
  }
  const missing = (at: 'scope' | 'period' | 'reason', is: boolean): readonly ExceptionFault[] =>
    is ? [{ at, kind: 'missing' }] : []
  return {
    kind: 'unread',
    faults: [
      ...missing('scope', scope === null),
      ...missing('period', period === null),
      ...(late === null ? [] : [late]),
      ...missing('reason', reason.trim() === ''),
    ],
  }
}

function faultOf(until: string, day: Day | null, today: Day): ExceptionFault | null {
  if (until.trim() === '') return { at: 'until', kind: 'missing' }
  if (day === null) return { at: 'until', kind: 'no day' }
  return day < today ? { at: 'until', kind: 'gone by', day } : null
}
