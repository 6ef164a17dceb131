import { stepDue } from './approval'
import { askedToSign } from './approver'
import type { Day } from './day'
import type { MeasureCode } from './measure'
import type { Person } from './person'
import { isOutstanding } from './progress'
import type { PeriodState, Return } from './return'
import type { SignOffRule } from './signOffRule'

/** A version of a return that somebody has been asked to sign off. */
export interface AskedFor {
  readonly measure: MeasureCode
  readonly version: number
}

/** One card to one approver: what of a service waits for them and has not been asked for before. */
export interface SignOffRequest {
  readonly person: Person
  readonly serviceArea: string
  /** with the person and the period, it exists once */
  readonly wave: string
  readonly returns: readonly AskedFor[]
}

/** What is in the ledger already. */
export interface SignOffAsked {
  readonly personId: number
  readonly serviceArea: string
  readonly on: Day
  readonly returns: readonly AskedFor[]
  /** the card never came, and would now: nobody has been asked with it */
  readonly neverCame: boolean
}

export interface SignOffsFacts {
  readonly state: PeriodState
  /** every return of the services meant */
  readonly returns: readonly Return[]
  readonly people: readonly Person[]
  readonly asked: readonly SignOffAsked[]
  readonly rule: SignOffRule
  readonly today: Day
  /** a return has come in; the calendar looks; or somebody asks for it now */
  readonly because: 'a return came in' | 'the calendar' | 'asked for'
}

/**
 * Which approvers are due a card: when a service's last return is in or on the due date, whichever is first; what comes
 * later in one batch, when the service is whole again or on another day of the calendar (PRODUCT.md, the cycle, 5).
 */
export function signOffsDue(facts: SignOffsFacts): readonly SignOffRequest[] {
  if (facts.rule.steps === 0) return []
  const areas = [...new Set(facts.returns.map((one) => one.measure.serviceArea))]
  return areas.flatMap((serviceArea) => requestsOf(serviceArea, facts))
}

function requestsOf(serviceArea: string, facts: SignOffsFacts): readonly SignOffRequest[] {
  const own = facts.returns.filter((one) => one.measure.serviceArea === serviceArea)
  const asked = facts.asked.filter((one) => one.serviceArea === serviceArea)
  if (!isDue(own, asked, facts)) return []
  const waiting = own.filter((one) => one.state === 'submitted' && stepDue(one) === 1)
  const came = asked.filter((one) => !one.neverCame)
  const fresh = waiting.filter((one) => !came.some(({ returns }) => returns.some((before) => covers(before, one))))
  const byPerson = new Map<Person, readonly Return[]>()
  for (const one of fresh)
    for (const person of askedToSign({ serviceArea }, 1, one.current?.byId ?? null, facts.people, facts.rule))
      byPerson.set(person, [...(byPerson.get(person) ?? []), one])
  return [...byPerson].map(([person, returns]) => ({
    person,
    serviceArea,
    wave: waveOf(serviceArea, asked.filter((one) => one.personId === person.id).length),
    returns: returns.map((one) => ({ measure: one.measure.code, version: one.current?.version ?? 0 })),
  }))
}

const covers = (before: AskedFor, one: Return): boolean =>
  before.measure === one.measure.code && before.version >= (one.current?.version ?? 0)

const waveOf = (serviceArea: string, before: number): string =>
  before === 0 ? `sign-off ${serviceArea}` : `sign-off ${serviceArea} ${before + 1}`

function isDue(own: readonly Return[], asked: readonly SignOffAsked[], facts: SignOffsFacts): boolean {
  if (facts.because === 'asked for' || !own.some(isOutstanding)) return true
  const { state, today, because } = facts
  if (state.state === 'closed') return because === 'a return came in'
  const isLate = state.dueOn !== null && today >= state.dueOn
  return because === 'the calendar' && isLate && !asked.some((one) => one.on === today)
}
