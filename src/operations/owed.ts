import { sameAddress } from '../domain/access'
import type { Owed } from '../domain/answer'
import type { MeasureCode } from '../domain/measure'
import { comparePeriods } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { PeriodState, ReturnFacts } from '../domain/return'
import { Refusal } from './errors'
import type { Deps, Reads } from './ports'

/** One person's returns for one period, ready to be drawn as a card. */
export interface OwnReturns {
  readonly state: PeriodState
  readonly person: Person
  readonly returns: readonly ReturnFacts[]
}

/** What a person owes in every open period, the earliest first. */
export function whatIsOwed(deps: Deps, person: Person): Promise<readonly Owed[]> {
  return deps.store.read(async (tx) => {
    const open = (await tx.periods()).filter((one) => one.state === 'open')
    const inOrder = [...open].sort((one, other) => comparePeriods(one.period, other.period))
    const owed: Owed[] = []
    for (const state of inOrder) {
      const returns = (await own(tx, state, person)).filter(isOutstanding)
      if (returns.length > 0) owed.push({ period: state.period, dueOn: state.dueOn, returns })
    }
    return owed
  })
}

/** A person's own returns for a period: those still owed, all of them, or those named. Theirs alone, whatever is named. */
export function ownReturns(
  deps: Deps,
  person: Person,
  period: Period,
  which: 'owed' | 'all' | readonly MeasureCode[],
): Promise<OwnReturns> {
  return deps.store.read(async (tx) => {
    const state = await tx.period(period)
    if (state === null) throw new Refusal('That period has not been opened.')
    const returns = typeof which === 'string' ? await own(tx, state, person) : await named(tx, state, person, which)
    const wanted = which === 'owed' ? returns.filter(isOutstanding) : returns
    return { state, person, returns: wanted }
  })
}

function own(tx: Reads, { period }: PeriodState, person: Person): Promise<readonly ReturnFacts[]> {
  return tx.returnFacts(period, { owners: [person.email] })
}

/** Those named that are theirs, or belong to someone they stand in for. */
async function named(tx: Reads, { period }: PeriodState, person: Person, which: readonly MeasureCode[]) {
  const people = await tx.people()
  const standsInFor = people.filter((one) => one.deputy !== null && sameAddress(one.deputy, person.email))
  const owners = [person, ...standsInFor].map((one) => one.email)
  const all = await tx.returnFacts(period, { owners })
  return all.filter((one) => which.includes(one.measure.code))
}
