import type { Council } from './council'
import type { Period } from './period'
import type { Person } from './person'
import { COUNCIL_PARTS } from './setting/councilSet'
import type { CouncilPart, PartSet } from './setting/councilSet'

/** How far a council has come before its first quarter: what is set, and what is held. */
export interface SetUp {
  readonly council: Council
  /** the parts of it that were set in Outturn; council.json says the others */
  readonly set: readonly PartSet[]
  /** live measures of the plan */
  readonly measures: number
  readonly services: number
  readonly people: number
  /** people who have not written to Outturn yet: they are met when they do, or when it is installed for them */
  readonly notMet: number
  /** live measures that nobody on the people list owns: nobody would be asked for these */
  readonly ownerless: number
  /** everybody on the list who runs the cycle */
  readonly team: readonly Person[]
  /** open, the earliest first */
  readonly open: readonly Period[]
  /** the last quarter that has ended: the first one to open */
  readonly ended: Period
}

/** What of the council nobody has looked at here. With a plan, figures rest on it already. */
export const unchecked = ({ set, measures }: Pick<SetUp, 'set' | 'measures'>): readonly CouncilPart[] =>
  measures > 0 ? [] : COUNCIL_PARTS.filter((part) => !set.some((one) => one.part === part))

export type SetUpStep = 'plan' | 'people' | 'open'

/** What to do next; null when a quarter is being collected. */
export function nextStep({ measures, people, open }: SetUp): SetUpStep | null {
  if (measures === 0) return 'plan'
  if (people < 2) return 'people'
  return open.length === 0 ? 'open' : null
}
