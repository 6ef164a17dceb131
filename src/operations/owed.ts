import { deputyOf, isOnLeave } from '../domain/absence'
import { sameAddress } from '../domain/access'
import type { Amending, Owed } from '../domain/answer'
import type { MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { PeriodState, ReturnFacts } from '../domain/return'
import { mayAmend } from './corrections/mayAmend'
import { Refusal } from './errors'
import { openNow, openOf } from './openPeriods'
import type { Deps, Reads } from './ports'

/** One person's returns for one period, ready to be drawn as a card. */
export interface OwnReturns {
  readonly state: PeriodState
  readonly person: Person
  readonly returns: readonly ReturnFacts[]
}

/** What a person owes in every open period, the earliest first; for those on leave they stand in for as well. */
export function whatIsOwed(deps: Deps, person: Person): Promise<readonly Owed[]> {
  return deps.store.read(async (tx) => owedIn(deps, tx, await openNow(tx), person))
}

/** The same, and which figures of closed periods they may amend. */
export function ownDuties(
  deps: Deps,
  person: Person,
): Promise<{ readonly owed: readonly Owed[]; readonly amending: readonly Amending[] }> {
  return deps.store.read(async (tx) => {
    const states = await tx.periods()
    const owed = await owedIn(deps, tx, openOf(states), person)
    return { owed, amending: await mayAmend(deps, tx, states, person) }
  })
}

async function owedIn(deps: Deps, tx: Reads, open: readonly PeriodState[], person: Person): Promise<readonly Owed[]> {
  const owed: Owed[] = []
  for (const state of open) {
    const returns = (await askedOf(deps, tx, state, person)).filter(isOutstanding)
    if (returns.length > 0) owed.push({ period: state.period, dueOn: state.dueOn, returns })
  }
  return owed
}

/**
 * A person's own returns for a period: those they are asked for still, all of them, or those named. Theirs alone,
 * whatever is named, and those of people they stand in for.
 */
export function ownReturns(
  deps: Deps,
  person: Person,
  period: Period,
  which: 'owed' | 'all' | readonly MeasureCode[],
): Promise<OwnReturns> {
  return deps.store.read(async (tx) => {
    const state = await tx.period(period)
    if (state === null) throw new Refusal('That period has not been opened.')
    if (typeof which !== 'string') return { state, person, returns: await named(tx, state, person, which) }
    if (which === 'all') return { state, person, returns: await ofOwners(tx, state, [person]) }
    return { state, person, returns: (await askedOf(deps, tx, state, person)).filter(isOutstanding) }
  })
}

function ofOwners(tx: Reads, { period }: PeriodState, owners: readonly Person[]): Promise<readonly ReturnFacts[]> {
  return tx.returnFacts(period, { owners: owners.map((one) => one.email) })
}

/** Their own, and those of people on leave they stand in for. */
function askedOf({ clock }: Deps, tx: Reads, { period }: PeriodState, { email }: Person) {
  return tx.returnFacts(period, { owners: [email], alsoStandingIn: { deputy: email, on: clock.today() } })
}

/** The people on leave today whose deputy a person is. */
export async function standsInFor({ clock }: Deps, tx: Reads, person: Person): Promise<readonly Person[]> {
  const [absences, today] = [await tx.absences(), clock.today()]
  if (!absences.some((one) => one.kind === 'on leave' && today < one.until)) return []
  const people = await tx.people()
  return people.filter((one) => isOnLeave(one, absences, today) && deputyOf(one, people)?.id === person.id)
}

/** Those named that are theirs, or belong to someone they stand in for. */
async function named(tx: Reads, state: PeriodState, person: Person, which: readonly MeasureCode[]) {
  const people = await tx.people()
  const others = people.filter((one) => one.deputy !== null && sameAddress(one.deputy, person.email))
  const all = await ofOwners(tx, state, [person, ...others])
  return all.filter((one) => which.includes(one.measure.code))
}
