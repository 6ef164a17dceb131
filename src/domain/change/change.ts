import type { Target } from '../figure'
import type { Measure, MeasureCode } from '../measure'
import type { MeasureHistory } from '../measureHistory'
import type { Period } from '../period'

/** What the performance team may alter of a measure without touching a file, in the order it is offered. */
export const ASPECTS = [
  'target',
  'profile',
  'condition',
  'tolerance',
  'owner',
  'polarity',
  'basis',
  'growth',
  'frequency',
  'unit',
  'short name',
  'life',
] as const

export type ChangeAspect = (typeof ASPECTS)[number]

/** A measure as it applies to a period, and what it is held to in it. */
export interface Subject {
  readonly measure: Measure
  readonly target: Target | null
}

/** What a person asked for: words from a box, or one of the values offered. */
export interface ChangeRequest {
  readonly measure: MeasureCode
  readonly aspect: ChangeAspect
  readonly typed: string
  readonly from: Period
  readonly reason: string
}

/** What of a measure or its target is set anew. */
export type Alteration =
  | { readonly of: 'measure'; readonly set: Partial<Measure> }
  /** `words` are left out where only the target's profile or condition is altered */
  | { readonly of: 'target'; readonly set: Partial<Target>; readonly words?: string }

/** Why the words could not be taken, each said at its box. */
export type Unread =
  | { readonly at: 'value'; readonly kind: 'left empty' | 'not a target' | 'no target set' | 'no condition' }
  | { readonly at: 'value'; readonly kind: 'not four levels' | 'not a tolerance' | 'not offered' | 'too long' }
  /** a builds-towards or adds-up profile ends where the year's target is */
  | { readonly at: 'value'; readonly kind: 'profile ends elsewhere'; readonly target: string }
  | { readonly at: 'value'; readonly kind: 'as it is' }
  | { readonly at: 'reason'; readonly kind: 'left empty' }
  | { readonly at: 'from'; readonly kind: 'not open' }

/** A change worked out, and not yet kept. */
export interface DecidedChange {
  readonly kind: 'decided'
  readonly request: ChangeRequest
  readonly before: Subject
  readonly after: Subject
  /** one for the first period, and one for each later version, which is altered in the same way */
  readonly measures: readonly { readonly from: Period; readonly measure: Measure }[]
  readonly targets: readonly { readonly from: Period; readonly target: Target }[]
  /** the measure's history with the change in it */
  readonly history: MeasureHistory
}

export type ChangeDecision = DecidedChange | { readonly kind: 'unread'; readonly why: Unread }
