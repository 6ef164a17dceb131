import { headsOf } from './approver'
import type { Period } from './period'
import type { Person } from './person'
import { isOutstanding } from './progress'
import type { PeriodState, Return } from './return'
import { isSignedOff } from './signOffRule'
import type { SignOffRule } from './signOffRule'

/** How far a period's figures are signed off, by service area in plan order. */
export interface SignOffProgress {
  readonly period: Period
  readonly isClosed: boolean
  /** how many signatures this council asks for */
  readonly steps: SignOffRule['steps']
  readonly services: readonly ServiceSignOffs[]
  readonly total: SignOffCounts
}

export interface SignOffCounts {
  readonly returns: number
  /** submitted, and not signed off */
  readonly waiting: number
  readonly signedOff: number
  /** nothing submitted, or sent back */
  readonly toCome: number
}

export interface ServiceSignOffs extends SignOffCounts {
  readonly serviceArea: string
  /** its head of service; null where nobody is */
  readonly approver: string | null
}

export function signOffProgressOf(
  state: PeriodState,
  returns: readonly Return[],
  people: readonly Person[],
  rule: SignOffRule,
): SignOffProgress {
  const areas = [...new Set(returns.map((one) => one.measure.serviceArea))]
  const counted = (own: readonly Return[]): SignOffCounts => {
    const signedOff = own.filter((one) => isSignedOff(one, state, rule) && !isOutstanding(one)).length
    const toCome = own.filter(isOutstanding).length
    return { returns: own.length, signedOff, toCome, waiting: own.length - signedOff - toCome }
  }
  return {
    period: state.period,
    isClosed: state.state === 'closed',
    steps: rule.steps,
    services: areas.map((serviceArea) => ({
      serviceArea,
      approver: headsOf(serviceArea, people)[0]?.name ?? null,
      ...counted(returns.filter((one) => one.measure.serviceArea === serviceArea)),
    })),
    total: counted(returns),
  }
}
