import { ownersOf } from './access'
import type { Day } from './day'
import type { Period } from './period'
import type { Person } from './person'
import type { PeriodState, Return } from './return'

/** How far a period's collection has come, by service area in plan order. */
export interface Progress {
  readonly period: Period
  readonly state: PeriodState['state']
  readonly dueOn: Day | null
  readonly today: Day
  readonly services: readonly ServiceProgress[]
  readonly total: Counted
  /** the published title of the measure, where its return alone was asked for */
  readonly measure: string | null
}

export interface Counted {
  readonly returns: number
  readonly submitted: number
  readonly outstanding: number
  /** outstanding after the due date */
  readonly overdue: number
  /** submitted and signed off; left out when none is */
  readonly signedOff?: number
}

export interface ServiceProgress extends Counted {
  readonly serviceArea: string
  /** who still owes something, and how much */
  readonly owing: readonly Owing[]
}

export interface Owing {
  /** the owner's; for measures that nobody on the people list owns, words that say so */
  readonly name: string
  readonly returns: number
}

/** Counts a period's returns. A return sent back is outstanding again. */
export function progressOf(
  state: PeriodState,
  returns: readonly Return[],
  people: readonly Person[],
  today: Day,
): Progress {
  const late = state.dueOn !== null && today > state.dueOn
  const owners = ownersOf(people)
  const areas = [...new Set(returns.map((one) => one.measure.serviceArea))]
  return {
    period: state.period,
    state: state.state,
    dueOn: state.dueOn,
    today,
    services: areas.map((serviceArea) => {
      const own = returns.filter((one) => one.measure.serviceArea === serviceArea)
      return { serviceArea, ...count(own, late), owing: owing(own.filter(isOutstanding), owners) }
    }),
    total: count(returns, late),
    measure: returns.length === 1 ? (returns[0]?.measure.title ?? null) : null,
  }
}

/** True while something is owed for a return: nothing submitted yet, or sent back. */
export const isOutstanding = (one: Pick<Return, 'state'>): boolean =>
  one.state === 'outstanding' || one.state === 'sent back'

function count(returns: readonly Return[], late: boolean): Counted {
  const outstanding = returns.filter(isOutstanding).length
  const signedOff = returns.filter((one) => one.state === 'approved').length
  return {
    returns: returns.length,
    submitted: returns.length - outstanding,
    outstanding,
    overdue: late ? outstanding : 0,
    ...(signedOff === 0 ? {} : { signedOff }),
  }
}

const NO_OWNER = 'nobody on the people list'

/** Counted by person and not by name: two people may share one. */
function owing(outstanding: readonly Return[], owners: ReturnType<typeof ownersOf>): readonly Owing[] {
  const returns = new Map<Person | null, number>()
  for (const { measure } of outstanding) {
    const owner = owners(measure)
    returns.set(owner, (returns.get(owner) ?? 0) + 1)
  }
  return [...returns].map(([owner, count]) => ({ name: owner?.name ?? NO_OWNER, returns: count }))
}
