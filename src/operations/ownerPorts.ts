import type { Day, Instant } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import type { OwnerQuestion } from '../domain/ownerQuestion'
import type { Period } from '../domain/period'

/** What acts ask of the world about questions put to owners. Part of `Reads`. */
export interface OwnerReads {
  ownerQuestion(key: string): Promise<OwnerQuestion | null>
}

/** The same for an act that decides on it. Part of `Tx`. */
export interface OwnerLocks {
  /** held until the transaction ends, so that one reply is given and no more */
  lockOwnerQuestion(key: string): Promise<OwnerQuestion | null>
}

export type OwnerChange =
  | {
      /** the same key twice is one question */
      readonly kind: 'owner asked'
      readonly key: string
      readonly measure: MeasureCode
      readonly period: Period
      readonly words: string
      readonly replyBy: Day
      readonly askerId: number
      readonly ownerId: number
      readonly at: Instant
    }
  | {
      readonly kind: 'owner replied'
      readonly key: string
      readonly words: string
      readonly byId: number
      readonly at: Instant
    }
