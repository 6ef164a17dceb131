import type { Instant } from '../domain/day'
import type { LockException } from '../domain/lockException'
import type { Period } from '../domain/period'

/** What correcting a closed period asks of the record. Part of `Reads`. */
export interface CorrectionReads {
  /** those that ever were, live and past, in the order in which they were granted */
  lockExceptions(wanted: { readonly period?: Period }): Promise<readonly LockException[]>
}

/** What correcting a closed period writes. Each is only ever added. */
export type CorrectionChange =
  | {
      readonly kind: 'lock exception granted'
      readonly exception: Pick<LockException, 'period' | 'scope' | 'until' | 'reason' | 'byName' | 'at'>
      readonly byId: number
    }
  | { readonly kind: 'lock exception ended'; readonly exception: number; readonly byId: number; readonly at: Instant }
  /** the period is open again; the edition that it was closed with stays, with why it no longer stands */
  | {
      readonly kind: 'period reopened'
      readonly period: Period
      readonly reason: string
      readonly byId: number
      readonly at: Instant
    }
