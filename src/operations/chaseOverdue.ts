import { may } from '../domain/access'
import { countsAsTold } from '../domain/delivery'
import { planEscalation } from '../domain/escalation'
import type { EscalationPlan } from '../domain/escalation'
import type { OpenReturns } from '../domain/reminders'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import { Refusal } from './errors'
import { allOpen } from './openPeriods'
import type { Deps, Reads } from './ports'
import { escalationChanges } from './waveChanges'

export interface Chasing {
  readonly by: Person
  /** what this asking is known by, however often Teams delivers it */
  readonly key: string
  readonly door: Door
}

/** Which heads of service would hear what is late in theirs. */
export function previewChase(deps: Deps, chasing: Chasing): Promise<EscalationPlan> {
  return deps.store.read((tx) => plan(deps, tx, chasing))
}

/** Heads of service get the list of what is late in theirs: now, since a person has said so, and once a day each. */
export function chaseOverdue(deps: Deps, chasing: Chasing): Promise<EscalationPlan> {
  return deps.store.transaction(async (tx) => {
    for (const { period } of await allOpen(tx)) await tx.lockPeriod(period, 'update')
    const decided = await plan(deps, tx, chasing)
    await tx.write(escalationChanges(deps, decided, { by: chasing.by, door: chasing.door }))
    return decided
  })
}

async function plan({ clock }: Deps, tx: Reads, { by, key }: Chasing): Promise<EscalationPlan> {
  if (!may(by, { kind: 'chase what is overdue' }).allowed) {
    throw new Refusal('Only the performance team can chase what is overdue.')
  }
  const open: OpenReturns[] = []
  for (const state of await allOpen(tx)) open.push({ state, returns: await tx.returns(state.period) })
  const [people, absences] = [await tx.people(), await tx.absences()]
  const ledger = await tx.deliveries({ kind: 'escalation' })
  const sent = ledger.map(({ personId, wave, state }) => ({ personId, wave, failed: !countsAsTold(state) }))
  return planEscalation({ open, people, absences, today: clock.today(), sent, key })
}
