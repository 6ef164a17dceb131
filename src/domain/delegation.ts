import type { Day } from './day'
import type { MeasureCode } from './measure'

/** A measure that its owner has given into somebody else's hands. */
export interface Delegation {
  readonly measure: MeasureCode
  readonly byId: number
  readonly toId: number
  /** the first day on which it is the owner's again; null: until it is taken back */
  readonly until: Day | null
}

/** Its day has come: the measure is the owner's again from then on. */
export const isOver = ({ until }: Delegation, today: Day): boolean => until !== null && until <= today
