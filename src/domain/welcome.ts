import type { Day } from './day'
import type { Period } from './period'

/** What a person meets on their first day: theirs, their services', and the quarter's. */
export interface WelcomeFacts {
  /** short names of the live measures they own, in plan order */
  readonly own: readonly string[]
  /** what they owe in the earliest open period; null: nothing */
  readonly owed: { readonly count: number; readonly period: Period; readonly dueOn: Day | null } | null
  /** the latest open period, all of it and of their own services; null: none is open */
  readonly collecting: {
    readonly period: Period
    readonly all: Collected
    readonly services: Collected
  } | null
  /** the last quarter that has ended, where it is still to be opened; null: it has been, or there is no plan */
  readonly toOpen: Period | null
  /** the latest closed period, which questions are about unless they name another */
  readonly latest: Period | null
}

export interface Collected {
  readonly submitted: number
  readonly returns: number
}
