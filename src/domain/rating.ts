import type { DecimalText } from './figure'

/** How a rating may be coloured; a rating is always a word as well. */
export type Colour = 'good' | 'warning' | 'attention'

/** By how much a target was missed, respecting polarity. */
export interface Miss {
  /** share of the target, in percent: "9.67"; null for a target of zero and for deadlines */
  readonly share: DecimalText | null
  /** how far from the target in the measure's own unit, never negative */
  readonly difference: DecimalText
}

/** Outturn held against target on a named scale. *Met* and *rating* are two facts and both are kept. */
export interface Rated {
  readonly kind: 'rated'
  readonly met: boolean
  /** a word of the scale: "green", "amber", "red", "Strong" … */
  readonly rating: string
  readonly colour: Colour
  /** true when the scale names this rating an exception */
  readonly exception: boolean
  readonly scale: string
  readonly miss: Miss | null
  /** the level the outturn was held against: the target, or its profile for the period */
  readonly against:
    | { readonly kind: 'target' }
    | { readonly kind: 'profile'; readonly level: DecimalText; readonly share: 'given' | 'even share' }
  /** the band in which a miss is still amber: "amber from 93.1 % to 98 %"; null where there is no tolerance */
  readonly band: { readonly from: DecimalText; readonly to: DecimalText } | null
  /** where each rating lies, best first, on a scale that has more to tell than one band of amber */
  readonly bands?: readonly RatingBand[]
  /** what the same period last year had to do with it, where the scale asks */
  readonly lastYear?: 'improved' | 'not improved' | 'nothing comparable'
  /** true where the scale's cut-offs are worked out from published ratings, and not published themselves */
  readonly inferred?: boolean
  readonly provisional: boolean
}

/** Between which levels a rating lies, the lower first; null where it is open on that side. */
export interface RatingBand {
  readonly rating: string
  readonly from: DecimalText | null
  readonly to: DecimalText | null
}

/** Why something is not rated. */
export type NotRatedReason =
  | { readonly kind: 'no target by design' }
  | { readonly kind: 'target deferred'; readonly until: string }
  | { readonly kind: 'condition not met'; readonly condition: string }
  | { readonly kind: 'target suspended'; readonly words: string }
  | { readonly kind: 'target not available'; readonly words: string }
  | { readonly kind: 'target to be confirmed'; readonly words: string }
  | { readonly kind: 'target left blank' }
  | { readonly kind: 'baseline year' }
  | { readonly kind: 'new measure' }
  | { readonly kind: 'suspended'; readonly words: string }
  | { readonly kind: 'discontinued'; readonly words: string }
  | { readonly kind: 'outturn not available'; readonly words: string }
  | { readonly kind: 'outturn suspended'; readonly words: string }
  | { readonly kind: 'nothing submitted' }
  | { readonly kind: 'nil return'; readonly words: string }
  | { readonly kind: 'polarity unconfirmed' }
  | { readonly kind: 'basis unconfirmed' }
  | { readonly kind: 'reading unconfirmed'; readonly words: string }
  | { readonly kind: 'reduction unclear'; readonly words: string }
  | { readonly kind: 'trend with nothing before it' }
  | { readonly kind: 'units differ'; readonly outturn: string; readonly target: string }
  | { readonly kind: 'narrative only'; readonly words: string }
  | { readonly kind: 'no profile' }
  | { readonly kind: 'not due until Q4' }
  | { readonly kind: 'completed action without a target' }
  | { readonly kind: 'expected later'; readonly when: string }

export interface NotRated {
  readonly kind: 'not rated'
  readonly why: NotRatedReason
  readonly provisional: boolean
}

export type Rating = Rated | NotRated

interface AnyScale {
  readonly name: string
  /** which of its ratings are exceptions; met or missed stays a fact of its own */
  readonly exceptions: readonly string[]
}

/** How far from its target a figure may be and still be counted as near it, where its measure says nothing else. */
export interface NearTarget {
  readonly tolerancePercent: DecimalText
  /** for a target of zero, which has no share: how far, in the measure's own units */
  readonly toleranceAtZero: DecimalText
}

/** Green when the target as written is met, amber within the tolerance, red beyond it. 5 % unless a council says so. */
export interface RagScale extends AnyScale, NearTarget {
  readonly kind: 'rag with tolerance'
}

/** Havering's: green within the tolerance (10 %); beyond it amber if better than the same period last year, else red. */
export interface LastYearScale extends AnyScale, NearTarget {
  readonly kind: 'last year decides amber'
}

/** Better than, on or worse than target; 'on target' is as far as the tolerance to either side of it. */
export interface ThreeStateScale extends AnyScale, NearTarget {
  readonly kind: 'three states'
}

/**
 * Derbyshire County Council's: what was achieved as a share of the target, or 2 − outturn ÷ target where lower is better.
 * Its reports publish ratings and not cut-offs, so whoever shows a rating says when the cut-offs are inferred.
 */
export interface ShareScale extends AnyScale {
  readonly kind: 'shares of target'
  /** in percent of the target: 105, 98 and 90 unless a council says so; below the last it is 'Action' */
  readonly cutOffs: { readonly strong: DecimalText; readonly good: DecimalText; readonly review: DecimalText }
  readonly cutOffsAre: 'inferred' | 'published'
  /** how far a target of zero, which has no share, may be missed and still be 'Review', in the measure's own units */
  readonly toleranceAtZero: DecimalText
}

/** A scale is data, chosen per council and overridable per measure. */
export type Scale = RagScale | LastYearScale | ThreeStateScale | ShareScale
