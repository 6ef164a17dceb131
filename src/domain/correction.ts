import type { Day } from './day'
import type { LockException } from './lockException'
import type { Measure } from './measure'
import type { Person } from './person'
import type { PeriodState, Reported, Return } from './return'

/** An exception that is to be, with the returns that it lets be amended and by whom. */
export interface ExceptionPlan extends Pick<LockException, 'period' | 'scope' | 'until' | 'reason'> {
  /** in plan order */
  readonly returns: readonly Return[]
  /** the owners who will be told, with how many figures each */
  readonly owners: readonly { readonly person: Person; readonly returns: readonly Return[] }[]
  readonly today: Day
}

/** What an exception can be chosen from. */
export interface ExceptionChoices {
  /** closed, the latest first */
  readonly periods: readonly PeriodState[]
  readonly measures: readonly Measure[]
  readonly people: readonly Person[]
}

/** One that was granted, with the measures' names it is about. */
export interface ListedException {
  readonly exception: LockException
  /** it is live: figures may be amended by it today */
  readonly holds: boolean
  /** the service, the measure's short name or the person's */
  readonly whose: string
}

/** A closed period that is to be opened again, with the edition it was closed with, which stays as it is. */
export interface ReopeningPlan {
  readonly state: PeriodState
  readonly edition: Pick<Reported, 'edition' | 'at' | 'byName'> | null
  /** figures that were given and may be amended once it is open */
  readonly given: number
}
