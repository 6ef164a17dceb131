import type { Period } from './period'
import type { NotRatedReason, Rating } from './rating'
import type { FigureRow } from './return'

/** A measure in a period with its rating. */
export interface RatedFigure extends FigureRow {
  readonly rating: Rating
}

/** How many in a group have each rating, and why the rest have none. Counts are never averaged away. */
export interface Tally {
  readonly measures: number
  readonly met: number
  readonly missed: number
  readonly notRated: number
  /** in the scale's order: green, amber, red */
  readonly byRating: readonly { readonly rating: string; readonly count: number }[]
  readonly notRatedWhy: readonly { readonly why: NotRatedReason['kind']; readonly count: number }[]
  readonly provisional: number
  /** submitted and not signed off; left out when there are none */
  readonly unsigned?: number
}

/** A later period that is open while the answer speaks of a closed one: "Q1 2021/22: 3 of 17 in, not signed off". */
export interface LaterPeriod {
  readonly period: Period
  readonly submitted: number
  readonly returns: number
  /** how many of them are signed off; left out when none is */
  readonly signedOff?: number
}
