import type { Person } from '../person'
import type { Aspect, Question } from '../question'
import type { RatedFigure } from '../ratedFigure'
import type { PeriodState } from '../return'

/**
 * A question that goes on from an answer. Of each the figures already read show that it has an answer: a button that
 * leads to nothing teaches nobody.
 */
export type Next =
  /** a side of one measure */
  | {
      readonly as: 'aspect'
      readonly row: RatedFigure
      readonly question: Question & { readonly kind: 'measure'; readonly about: Aspect }
    }
  /** whose the measures of an answer are */
  | { readonly as: 'owners'; readonly question: Question & { readonly kind: 'owners' } }
  | { readonly as: 'reasons'; readonly question: Question & { readonly kind: 'reasons' } }
  | { readonly as: 'list'; readonly question: Question & { readonly kind: 'list' } }
  | { readonly as: 'rank'; readonly question: Question & { readonly kind: 'rank' } }
  | { readonly as: 'compare'; readonly question: Question & { readonly kind: 'compare' } }
  | { readonly as: 'changes'; readonly question: Question & { readonly kind: 'changes' } }
  | { readonly as: 'movers'; readonly question: Question & { readonly kind: 'movers' } }
  | { readonly as: 'target review'; readonly question: Question & { readonly kind: 'target review' } }
  | { readonly as: 'status'; readonly question: Question & { readonly kind: 'status' } }
  /** the state of the same part in the period before */
  | { readonly as: 'the period before'; readonly question: Question & { readonly kind: 'status' } }

/** What is known besides the answer. */
export interface Around {
  readonly question: Question
  /** null: where others read, and nobody is named */
  readonly by: Person | null
  /** every period that has a state */
  readonly periods: readonly PeriodState[]
}
