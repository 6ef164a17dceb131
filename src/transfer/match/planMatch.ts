import type { MeasureCode } from '../../domain/measure'
import type { KnownMeasure } from '../draft/knownMeasure'

/** A part of a measure that an import would change, in words as a person would see them; '' where there is nothing. */
export interface PartChanged {
  /** "title", "service area", "2021/22 target" … */
  readonly part: string
  readonly before: string
  readonly after: string
  /** the year of a target, where that is the part */
  readonly target: number | null
}

/** A held measure that one of the draft may be, and what that would change. */
export interface Candidate {
  readonly code: MeasureCode
  readonly title: string
  readonly serviceArea: string
  /** from 0 to 1 */
  readonly likeness: number
  readonly changes: readonly PartChanged[]
}

/**
 * What a near title may mean. Renamed: the same measure under other words. Redefined: a new series that takes the old
 * one's place. New: another measure.
 */
export type NearMeaning = 'renamed' | 'redefined' | 'new'

/** What a measure of a draft is to those that are held. */
export type MeasureMatch = { readonly key: string } & (
  | { readonly kind: 'same'; readonly code: MeasureCode; readonly by: MatchedBy }
  | {
      readonly kind: 'changed'
      readonly code: MeasureCode
      readonly by: MatchedBy
      readonly changes: readonly PartChanged[]
    }
  | {
      readonly kind: 'renamed, redefined or new?'
      /** the likest first, at most three */
      readonly candidates: readonly [Candidate, ...Candidate[]]
      readonly suggests: NearMeaning
      /** a sentence */
      readonly because: string
      /** the code that it gets if it is redefined or new */
      readonly newCode: MeasureCode
    }
  | { readonly kind: 'new'; readonly newCode: MeasureCode }
)

export type MatchedBy = 'code' | 'title'

/** A draft held against what there is: every measure of the draft in its order, and those held that it leaves out. */
export interface PlanMatch {
  readonly measures: readonly MeasureMatch[]
  readonly gone: readonly KnownMeasure[]
}
