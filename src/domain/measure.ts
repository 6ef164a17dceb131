import type { Day } from './day'
import type { Basis } from './span'
import type { Unit } from './unit'

/** A measure's lasting code ("SD-014"). Kept for ever, exported, and never shown where its name will do. */
export type MeasureCode = string

/** Which way is better. 'none' is a known state (nothing to rate); unknown is `null` where a polarity may stand. */
export type Direction = 'higher' | 'lower' | 'within range' | 'none'

/** Something proposed or confirmed about a measure, with what it rests on in words. */
export interface Known<T> {
  readonly is: T
  /** null: proposed from the evidence, and not yet confirmed by a person */
  readonly confirmed: { readonly by: string; readonly on: Day } | null
  readonly evidence: string
}

/**
 * How figures follow one another within a year. A level is rated every quarter; what adds up against its profile; what
 * builds towards a whole against a profile only, and without one not before Q4.
 */
export type Growth = 'level' | 'adds up' | 'builds towards a whole'

export type Frequency = 'monthly' | 'quarterly' | 'half-yearly' | 'annual'

/** What a monthly measure's quarter is made of. */
export type QuarterRule = 'latest' | 'worst' | 'average' | 'sum' | 'months met'

/** Why a measure has no returns: only the measure's own state does that, never its target's. */
export type Life =
  | { readonly kind: 'live' }
  | { readonly kind: 'suspended'; readonly because: string }
  | { readonly kind: 'discontinued'; readonly because: string }
  | { readonly kind: 'moved elsewhere'; readonly because: string }

/** How far a missed target may be missed and still be amber. A deadline has none. */
export type Tolerance =
  | { readonly kind: 'share of target'; readonly percent: string }
  | { readonly kind: 'points'; readonly points: string }
  | { readonly kind: 'own units'; readonly amount: string }
  | { readonly kind: 'none' }

/** A measure's place in the corporate plan: the golden thread from a figure up to a priority. */
export interface GoldenThread {
  readonly priority: string // "Our People"
  readonly keyAim: string // "P3. Deliver Excellent Services"
  readonly outcome: string // "P3.1 Ensuring consistency …"
}

/** What is counted. */
export interface Measure {
  readonly code: MeasureCode
  /** exactly as the plan writes it */
  readonly title: string
  /** at most 40 characters; for cards and lists */
  readonly shortName: string
  /** other words people use for it ("NNDR", "HB claims") */
  readonly aliases: readonly string[]
  readonly serviceArea: string
  readonly directorate: string
  readonly thread: GoldenThread
  readonly unit: Unit
  /** what the unit counts, where it has a word: "payments", "tickets" */
  readonly noun: string | null
  readonly decimals: number
  readonly polarity: Known<Direction> | null
  readonly basis: Known<Basis> | null
  readonly growth: Known<Growth> | null
  readonly frequency: Frequency
  readonly quarterRule: QuarterRule | null
  /** null: the council's own tolerance */
  readonly tolerance: Tolerance | null
  /** the owner's e-mail address; null when nobody is named */
  readonly owner: string | null
  readonly life: Life
  /** place in the plan, from 1: cards and lists keep the plan's order */
  readonly position: number
}
