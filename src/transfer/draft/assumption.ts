import type { Day } from '../../domain/day'
import type { Profile, Reading } from '../../domain/figure'
import type { Direction, Frequency, Growth, Life } from '../../domain/measure'
import type { Basis } from '../../domain/span'
import type { Unit } from '../../domain/unit'

/** What a draft takes a measure or one of its figures to be. */
export type Assumed =
  | { readonly kind: 'polarity'; readonly is: Direction }
  | { readonly kind: 'basis'; readonly is: Basis }
  | { readonly kind: 'growth'; readonly is: Growth }
  | { readonly kind: 'unit'; readonly is: Unit }
  | { readonly kind: 'frequency'; readonly is: Frequency }
  | { readonly kind: 'life'; readonly is: Life['kind'] }
  | { readonly kind: 'reading'; readonly is: Reading }
  | { readonly kind: 'profile'; readonly is: Profile | null }

export type AssumptionKind = Assumed['kind']

/** How far a proposal can be relied on. What is unsure is not in the measure until a person says so. */
export type Confidence = 'sure' | 'fair' | 'unsure'

/** An answer that a person may choose. */
export interface Choice {
  /** lasting, and no other choice's of the same assumption */
  readonly id: string
  /** in words, as a button would say it: "Lower is better" */
  readonly says: string
  readonly assumed: Assumed
}

/** The figure that an assumption is about. */
export interface AboutFigure {
  readonly of: 'target' | 'outturn'
  readonly startYear: number
  /** as written */
  readonly written: string
}

/** Something that a document does not say outright, what was made of it, and what it rests on. */
export interface Assumption {
  /** lasting within the draft: the measure and what is assumed of it */
  readonly key: string
  /** the measure's key */
  readonly measure: string
  readonly kind: AssumptionKind
  /** null: about the measure itself */
  readonly about: AboutFigure | null
  /** null: nothing can be proposed, and a person must choose */
  readonly proposal: Choice | null
  /** what the proposal rests on, or why there is none, as a sentence */
  readonly evidence: string
  readonly confidence: Confidence
  /** the other answers; a reading may be typed as well */
  readonly alternatives: readonly Choice[]
  /** null until a person has answered */
  readonly answered: { readonly choice: Choice; readonly by: string; readonly on: Day } | null
}
