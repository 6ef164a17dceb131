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
  readonly provisional: boolean
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

/** A scale is data, chosen per council and overridable per measure. */
export type Scale = {
  readonly kind: 'rag with tolerance'
  readonly name: string
  /** the tolerance where a measure has none of its own: 5 % of the target unless the council says otherwise */
  readonly tolerancePercent: DecimalText
  /** for a target of zero, which has no share: how far, in the measure's own units, is still amber */
  readonly toleranceAtZero: DecimalText
}
