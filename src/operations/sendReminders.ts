import { may } from '../domain/access'
import type { Person } from '../domain/person'
import { planReminders } from '../domain/reminders'
import type { ReminderFacts, ReminderPlan } from '../domain/reminders'
import type { Door } from '../domain/return'
import type { RemindScope } from '../language/intention'
import { Refusal } from './errors'
import { latestOpen } from './openPeriods'
import type { Change, Deps, Reads } from './ports'
import { entry } from './recordEntry'

export interface Reminding {
  readonly by: Person
  readonly scope: RemindScope
  /** send to those reminded today already as well */
  readonly again: boolean
  /** what this asking is known by, however often Teams delivers it */
  readonly key: string
  readonly door: Door
}

/** Who would be reminded, of what. */
export function previewReminders(deps: Deps, reminding: Reminding): Promise<ReminderPlan> {
  return deps.store.read((tx) => plan(deps, tx, reminding))
}

/** Reminds those who still owe: rows in the ledger with their natural key, sent afterwards. */
export function sendReminders(deps: Deps, reminding: Reminding): Promise<ReminderPlan> {
  return deps.store.transaction(async (tx) => {
    const { period } = await latestOpen(tx)
    await tx.lockPeriod(period, 'share')
    const decided = await plan(deps, tx, reminding)
    await tx.write(changes(deps, reminding, decided))
    return decided
  })
}

async function plan(deps: Deps, tx: Reads, { by, scope, again, key }: Reminding): Promise<ReminderPlan> {
  if (!may(by, { kind: 'remind' }).allowed) throw new Refusal('Only the performance team can send reminders.')
  const state = await latestOpen(tx)
  const [returns, people] = [await tx.returns(state.period), await tx.people()]
  const ledger = await tx.deliveries({ period: state.period, kind: 'reminder' })
  const sent = ledger.map(({ personId, wave, state: stands }) => ({ personId, wave, state: stands }))
  const only = wanted(scope)
  return planReminders({ state, returns, people, today: deps.clock.today(), sent, again, key, only })
}

function wanted(scope: RemindScope): ReminderFacts['only'] {
  switch (scope.kind) {
    case 'everyone':
      return null
    case 'service area':
      return (one) => one.measure.serviceArea === scope.serviceArea
    case 'measure':
      return (one) => one.measure.code === scope.measure
    case 'person':
      return (_, owner) => owner?.id === scope.personId
  }
}

function changes(deps: Deps, { by, door }: Reminding, decided: ReminderPlan): readonly Change[] {
  if (decided.send.length === 0) return []
  const at = deps.clock.instant()
  const { period, wave } = decided
  return [
    ...decided.send.map(({ person }): Change => ({
      kind: 'to deliver',
      delivery: { personId: person.id, kind: 'reminder', period, wave, facts: { today: decided.today }, at },
    })),
    entry({
      at,
      by,
      door,
      act: 'reminders sent',
      period,
      after: { wave, to: decided.send.map(({ person, owes }) => ({ person: person.id, returns: owes.length })) },
    }),
  ]
}
