import type { Day } from './day'
import type { Span } from './span'
import type { Unit } from './unit'

/** An exact decimal as text ("96.98", "-0.5"): figures are compared unrounded, never as binary floats. */
export type DecimalText = string

/** How a target's words bind: "at least 80%", "<5%". A plain "80%" is 'plain': its direction is the polarity's. */
export type Comparator = 'plain' | 'at least' | 'more than' | 'at most' | 'less than'

/** Why there is no figure. The reasons stay distinct: a zero is a figure, and a blank is none of the others. */
export type NoFigure =
  | 'no target by design' // "No target**"
  | 'deferred' // "No target (until new CRM in place)"
  | 'suspended' // "N/A due to COVID", "Impacted by COVID-19"
  | 'not available'
  | 'not applicable' // "N/A", with no reason given
  | 'baseline year'
  | 'to be confirmed'
  | 'not carried forward' // "Not c/f for 2021/22"
  | 'moved elsewhere' // "Action Plan will be managed through the Transformation Project"
  | 'new measure' // "New measure for 2021-22."
  | 'left blank'

/** What a reduction is reckoned against, and whether it is all of it since then or this year's further part. */
export interface Reduction {
  readonly baseline: string
  /** null: both readings are fair, and a person must say */
  readonly extent: 'total since baseline' | 'this year' | null
}

/** "does not increase" allows a fall as well as a standstill, and is neither 'steady' nor 'down'. */
export type TrendDirection = 'up' | 'down' | 'steady' | 'not up' | 'not down'

/** The typed reading of a figure's words. 'narrative' is a text in which no reading has been confirmed. */
export type Reading =
  | {
      readonly kind: 'number'
      readonly value: DecimalText
      /** null: the words name no unit, and the measure's own is meant */
      readonly unit: Unit | null
      readonly comparator: Comparator
      /** "3,812 of 4,000": both counts are kept, whatever the value is */
      readonly counts?: { readonly part: DecimalText; readonly whole: DecimalText }
      readonly reduction?: Reduction
      /** "7.2 per 1,000", "9 per day": what each is of, in the words after "per" */
      readonly per?: string
    }
  | { readonly kind: 'between'; readonly low: DecimalText; readonly high: DecimalText; readonly unit: Unit | null }
  | { readonly kind: 'working day'; readonly day: number }
  | { readonly kind: 'date'; readonly on: Day }
  | { readonly kind: 'expected'; readonly when: string } // "Expected summer 2021"
  | { readonly kind: 'trend'; readonly direction: TrendDirection }
  | { readonly kind: 'done' } // "Complete"
  | { readonly kind: 'not done' } // "No", "Not yet": a milestone that has not been reached
  | { readonly kind: 'none'; readonly why: NoFigure; readonly until?: string }
  | { readonly kind: 'narrative' }

/** A footnote that a figure's marker points at. `paragraphs` is empty when the marker points at nothing. */
export interface Footnote {
  readonly marker: string
  readonly paragraphs: readonly string[]
}

/** How a reading is known: taken straight from the words, proposed and not yet confirmed, or confirmed by a person. */
export type Standing =
  | { readonly kind: 'as written' }
  | { readonly kind: 'proposed'; readonly because: string }
  | { readonly kind: 'confirmed'; readonly by: string; readonly on: Day; readonly evidence: string }

/** Why a figure is not yet final: "nine months standing in for the year", "not confirmed". */
export interface Provisional {
  readonly because: string
}

/** What both outturns and targets are: words as written, a reading of them, and how that reading is known. */
export interface Figure {
  /** exactly as written, never tidied, footnote markers and all; '' is a blank */
  readonly written: string
  readonly reading: Reading
  readonly standing: Standing
  readonly footnotes: readonly Footnote[]
}

/** The actual result for a period. */
export interface Outturn extends Figure {
  readonly span: Span | null
  readonly provisional: Provisional | null
}

/** The level set for a measure and a financial year. */
export interface Target extends Figure {
  readonly startYear: number
  readonly version: number
  /** "if CRM implemented": stays on the target until someone says it is met */
  readonly condition: { readonly words: string; readonly met: boolean } | null
  /** "in line with pre-COVID figures": explains the target, and does not make it conditional */
  readonly rationale: string | null
  /** what is to be reached by the end of each quarter, where the measure grows */
  readonly profile: Profile | null
}

/** A target's levels by quarter: given, or an even share of the year that was confirmed at import. */
export interface Profile {
  readonly kind: 'given' | 'even share'
  readonly byQuarter: readonly [DecimalText, DecimalText, DecimalText, DecimalText]
}
