import { askedFor } from './absence'
import type { Absence } from './absence'
import { ownerOf } from './access'
import type { Day } from './day'
import { has } from './person'
import type { Person } from './person'
import { isOutstanding } from './progress'
import type { OpenReturns } from './reminders'
import type { PeriodState, Return } from './return'

/** What is late in one service area, in one period. */
export interface LateService {
  readonly state: PeriodState
  readonly serviceArea: string
  readonly late: readonly { readonly one: Return; readonly owner: Person | null }[]
}

/** Which heads of service hear of what is late in theirs, before anything is sent. */
export interface EscalationPlan {
  readonly today: Day
  readonly wave: string
  readonly send: readonly Escalation[]
  /** told today already */
  readonly already: readonly Escalation[]
  /** services with something late and nobody to tell: no head of service, or one on leave without a deputy */
  readonly headless: readonly LateService[]
}

export interface Escalation {
  /** the head of service, or who stands in for them */
  readonly person: Person
  readonly services: readonly LateService[]
}

export interface EscalationFacts {
  /** the earliest first */
  readonly open: readonly OpenReturns[]
  readonly people: readonly Person[]
  readonly absences: readonly Absence[]
  readonly today: Day
  /** escalations in the ledger for these periods */
  readonly sent: readonly { readonly personId: number; readonly wave: string; readonly failed: boolean }[]
  /** what this asking is known by: the same one delivered twice is one wave */
  readonly key: string
}

/** Decides which head of service hears of what. Only what is past its due date, and never twice on a day. */
export function planEscalation(facts: EscalationFacts): EscalationPlan {
  const { people, today } = facts
  const late = facts.open.flatMap((one) => lateServices(one, people, today))
  const told = late.map((service) => ({ service, heads: toldOf(service, facts) }))
  const due = people.flatMap((person): readonly Escalation[] => {
    const services = told.filter(({ heads }) => heads.includes(person)).map(({ service }) => service)
    return services.length === 0 ? [] : [{ person, services }]
  })
  const isTold = ({ person }: Escalation) => toldToday(facts, person).some((one) => !one.failed)
  const send = due.filter((one) => !isTold(one))
  const again = send.some(({ person }) => toldToday(facts, person).length > 0)
  return {
    today,
    wave: again ? `${dayWave(today)} again ${facts.key}` : dayWave(today),
    send,
    already: due.filter(isTold),
    headless: told.filter(({ heads }) => heads.length === 0).map(({ service }) => service),
  }
}

/** What is late in each service area of a period, in plan order. */
export function lateServices({ state, returns }: OpenReturns, people: readonly Person[], today: Day): LateService[] {
  if (state.dueOn === null || today <= state.dueOn) return []
  const late = returns.filter(isOutstanding).map((one) => ({ one, owner: ownerOf(one.measure, people) }))
  return [...new Set(late.map(({ one }) => one.measure.serviceArea))].map((serviceArea) => ({
    ...{ state, serviceArea },
    late: late.filter(({ one }) => one.measure.serviceArea === serviceArea),
  }))
}

function toldOf({ serviceArea }: LateService, { people, absences, today }: EscalationFacts): readonly Person[] {
  const heads = people.filter((one) => has(one, 'head of service') && one.serviceAreas.includes(serviceArea))
  return heads.flatMap((head) => askedFor(head, people, absences, today) ?? [])
}

const dayWave = (today: Day): string => `escalation ${today}`

const toldToday = ({ sent, today }: EscalationFacts, person: Person) =>
  sent.filter((one) => one.personId === person.id && one.wave.startsWith(dayWave(today)))
