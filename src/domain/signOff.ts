import type { Approval } from './return'
import type { MeasureCode } from './measure'
import type { Period } from './period'
import type { Person } from './person'
import type { Rating } from './rating'
import type { Door, PeriodState, ReturnFacts, ReturnState, ReturnVersion } from './return'

/** What of one service waits for an approver in one period, in plan order. */
export interface SignOffsWaiting {
  readonly state: PeriodState
  readonly serviceArea: string
  readonly rows: readonly { readonly facts: ReturnFacts; readonly rating: Rating }[]
}

/** One line of an approver's card: what they want done with one version of a return. */
export interface SignOffEntry {
  readonly measure: MeasureCode
  /** the version that they were looking at */
  readonly version: number
  readonly decision: 'sign off' | 'send back'
  readonly reason: string | null
  readonly action: string | null
}

/** What an approver decided. Who `by` is comes from the verified activity. */
export interface SignOff {
  readonly period: Period
  readonly by: Person
  readonly entries: readonly SignOffEntry[]
  readonly door: Door
  /** what it is known by, however often Teams delivers it */
  readonly key: string
  /** the message whose button was pressed */
  readonly pressed?: string | undefined
}

/** What became of one line. Only 'signed off' and 'sent back' are written. */
export type SignOffOutcome =
  | (Decided & { readonly kind: 'signed off'; readonly state: ReturnState })
  | (Decided & { readonly kind: 'sent back'; readonly state: ReturnState })
  /** this version was decided on before: by this person's other press, or by somebody else */
  | { readonly kind: 'decided already'; readonly facts: ReturnFacts; readonly approval: Approval }
  /** the target was missed, and nobody has said what is being done about it */
  | {
      readonly kind: 'needs action'
      readonly facts: ReturnFacts
      readonly entry: SignOffEntry
      readonly rating: Rating
    }
  | {
      readonly kind: 'needs a reason'
      readonly facts: ReturnFacts
      readonly entry: SignOffEntry
      readonly rating: Rating
    }
  /** amended while it was being looked at: what stands is another version */
  | {
      readonly kind: 'overtaken'
      readonly facts: ReturnFacts
      readonly entry: SignOffEntry
      readonly standing: ReturnVersion
      readonly rating: Rating
    }
  | { readonly kind: 'refused'; readonly entry: SignOffEntry; readonly because: SignOffRefusal }

interface Decided {
  readonly facts: ReturnFacts
  readonly approval: Approval
  readonly rating: Rating
}

export type SignOffRefusal =
  'no return' | 'not yours' | 'nothing submitted' | 'own figure' | 'submitted by the performance team' | 'closed'
