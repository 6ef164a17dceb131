import { may } from '../domain/access'
import { samePeriod } from '../domain/period'
import type { Person } from '../domain/person'
import { planReminders } from '../domain/reminders'
import type { OpenReturns, ReminderFacts, ReminderPlan } from '../domain/reminders'
import type { Door, PeriodState } from '../domain/return'
import type { RemindScope } from '../language/intention'
import { Refusal } from './errors'
import { allOpen } from './openPeriods'
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
  return deps.store.read(async (tx) => plan(deps, tx, reminding, await allOpen(tx)))
}

/** Reminds those who still owe: rows in the ledger with their natural key, sent afterwards. */
export function sendReminders(deps: Deps, reminding: Reminding): Promise<ReminderPlan> {
  return deps.store.transaction(async (tx) => {
    const open = await allOpen(tx)
    for (const { period } of open) await tx.lockPeriod(period, 'share')
    const decided = await plan(deps, tx, reminding, open)
    const { by, door } = reminding
    await tx.write(reminderChanges(deps, decided, { by, door }))
    return decided
  })
}

async function plan(
  deps: Deps,
  tx: Reads,
  { by, scope, again, key }: Reminding,
  open: readonly PeriodState[],
): Promise<ReminderPlan> {
  if (!may(by, { kind: 'remind' }).allowed) throw new Refusal('Only the performance team can send reminders.')
  return planReminders({ ...(await reminderFacts(deps, tx, open)), again, key, only: wanted(scope) })
}

/** What reminding rests on, whoever wants it done. */
export async function reminderFacts(
  { clock }: Deps,
  tx: Reads,
  states: readonly PeriodState[],
): Promise<Pick<ReminderFacts, 'open' | 'people' | 'absences' | 'today' | 'sent'>> {
  const open: OpenReturns[] = []
  const sent: ReminderFacts['sent'][number][] = []
  for (const state of states) {
    open.push({ state, returns: await tx.returns(state.period) })
    const ledger = await tx.deliveries({ period: state.period, kind: 'reminder' })
    sent.push(...ledger.map((one) => ({ ...one, failed: one.state === 'failed' })))
  }
  return { open, people: await tx.people(), absences: await tx.absences(), today: clock.today(), sent }
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

/** One message a person, in the ledger under the earliest period of which they owe something; and the record of each. */
export function reminderChanges(
  deps: Deps,
  { send, wave, today, periods }: Pick<ReminderPlan, 'send' | 'wave' | 'today' | 'periods'>,
  { by, door }: { readonly by: Person | null; readonly door: Door },
): readonly Change[] {
  const at = deps.clock.instant()
  const messages = send.flatMap(({ person, owes }): readonly Change[] => {
    const [first] = owes
    const delivery = { personId: person.id, kind: 'reminder' as const, wave, facts: { today }, at }
    return first ? [{ kind: 'to deliver', delivery: { ...delivery, period: first.period } }] : []
  })
  const entries = periods.flatMap(({ period }): readonly Change[] => {
    const to = send.flatMap(({ person, owes }) => {
      const returns = owes.filter((one) => samePeriod(one.period, period)).length
      return returns === 0 ? [] : [{ person: person.id, returns }]
    })
    return to.length === 0 ? [] : [entry({ at, by, door, act: 'reminders sent', period, after: { wave, to } })]
  })
  return [...messages, ...entries]
}
