import type { Escalation } from '../domain/escalation'
import { periodKey } from '../domain/period'
import type { Period, PeriodKey } from '../domain/period'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import type { WaveMessages } from '../domain/waves/waveMessages'
import type { Change, Deps, NewDelivery } from './ports'
import { entry } from './recordEntry'
import { reminderChanges } from './sendReminders'

/** What a head of service is told: of which services, and which periods are waiting to be opened besides. */
export interface EscalationFactsKept {
  readonly services: readonly string[]
  readonly openings: readonly PeriodKey[]
}

/** What the performance team is asked. */
export interface OpeningAsked {
  readonly says: 'to open'
  readonly periods: readonly PeriodKey[]
}

/** What the calendar has to say, as rows of the ledger and entries of the record. */
export function waveChanges(deps: Deps, { reminders, escalations, openings }: WaveMessages): readonly Change[] {
  const by = { by: null, door: 'timer' as const }
  const asked = (person: Person) => (openings.also.includes(person) ? openings.periods : [])
  return [
    ...reminderChanges(deps, reminders, by),
    ...escalationChanges(deps, escalations, by, asked),
    ...openingChanges(deps, openings),
  ]
}

/** Each head of service's list is one row, under the earliest period in which something of theirs is late. */
export function escalationChanges(
  { clock }: Deps,
  { wave, send }: { readonly wave: string; readonly send: readonly Escalation[] },
  { by, door }: { readonly by: Person | null; readonly door: Door },
  openings: (person: Person) => readonly Period[] = () => [],
): readonly Change[] {
  const at = clock.instant()
  const messages = send.flatMap(({ person, services }): readonly Change[] => {
    const [first] = services
    const areas = [...new Set(services.map(({ serviceArea }) => serviceArea))]
    const facts: EscalationFactsKept = { services: areas, openings: openings(person).map(periodKey) }
    return first ? [toDeliver({ personId: person.id, kind: 'escalation', period: first.state.period, wave, facts, at })] : [] // prettier-ignore
  })
  const periods = new Map(
    send.flatMap(({ services }) => services.map(({ state: { period } }) => [periodKey(period), period])),
  )
  const entries = [...periods.values()].map((period): Change => {
    const to = send.flatMap(({ person, services }) => {
      const late = services.filter(({ state }) => periodKey(state.period) === periodKey(period))
      return late.map((one) => ({ person: person.id, service: one.serviceArea, returns: one.late.length }))
    })
    return entry({ at, by, door, act: 'heads of service told', period, after: { wave, to } })
  })
  return [...messages, ...entries]
}

function openingChanges({ clock }: Deps, { to, periods }: WaveMessages['openings']): readonly Change[] {
  const [first] = periods
  if (!first) return []
  const at = clock.instant()
  const facts: OpeningAsked = { says: 'to open', periods: periods.map(periodKey) }
  const wave = `to open ${periods.map(periodKey).join(' ')}`
  return to.map((person) => toDeliver({ personId: person.id, kind: 'notice', period: first, wave, facts, at }))
}

const toDeliver = (delivery: NewDelivery): Change => ({ kind: 'to deliver', delivery })
