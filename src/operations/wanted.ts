import type { Day } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { EditionAsked, ReturnState } from '../domain/return'

/** A list that is left out is no limit; an empty one fits nothing. The same holds for the other `…Wanted`. */
export interface ReturnsWanted {
  readonly owners?: readonly string[]
  /** besides those of the owners: those of people on leave on a day whose deputy this is, by e-mail address */
  readonly alsoStandingIn?: { readonly deputy: string; readonly on: Day }
  readonly serviceAreas?: readonly string[]
  readonly states?: readonly ReturnState[]
}

export interface FiguresWanted {
  readonly measures?: readonly MeasureCode[]
  readonly serviceAreas?: readonly string[]
  /** measure, target and `reported` as in this edition, also while the period is open again */
  readonly edition?: EditionAsked
  readonly priorities?: readonly string[]
}

/** Measures that ever were in the parts of the council named; of every period that has a state, where none are named. */
export interface FiguresOverTime extends FiguresWanted {
  readonly periods?: readonly Period[]
}
