import { signedBy, stepDue } from '../domain/approval'
import { askedToSign, signersOf } from '../domain/approver'
import type { MeasureCode } from '../domain/measure'
import { comparePeriods, samePeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { rateReply } from '../domain/decideSubmission'
import { scaleIn } from '../domain/edition'
import type { PeriodState, ReturnFacts } from '../domain/return'
import type { SignOffsWaiting } from '../domain/signOff'
import { signOffRuleOf } from '../domain/signOffRule'
import type { SignOffRule } from '../domain/signOffRule'
import type { Collection, Deps, Reads } from './ports'

export interface WaitingWanted {
  readonly period?: Period
  /** named: all of it that this person may sign; left out: what they are asked for */
  readonly serviceArea?: string
  readonly measures?: readonly MeasureCode[]
}

/** What waits for a person's signature, the earliest period first: a closed one can be signed off still. */
export function signOffsWaiting(
  deps: Deps,
  person: Person,
  wanted: WaitingWanted,
): Promise<readonly SignOffsWaiting[]> {
  const rule = signOffRuleOf(deps.council)
  if (rule.steps === 0) return Promise.resolve([])
  return deps.store.read(async (tx) => {
    const { period } = wanted
    const waits = ({ returns }: Collection) => returns.some((one) => one.state === 'submitted' && one.count > 0)
    const meant = (await tx.collections())
      .filter(waits)
      .filter((one) => period === undefined || samePeriod(one.period, period))
    const people = await tx.people()
    const waiting: SignOffsWaiting[] = []
    for (const state of meant.toSorted((one, other) => comparePeriods(one.period, other.period)))
      waiting.push(...(await inPeriod(deps, tx, { state, person, people, wanted, rule })))
    return waiting
  })
}

interface Looking {
  readonly state: PeriodState
  readonly person: Person
  readonly people: readonly Person[]
  readonly wanted: WaitingWanted
  readonly rule: SignOffRule
}

async function inPeriod(deps: Deps, tx: Reads, looking: Looking): Promise<readonly SignOffsWaiting[]> {
  const { state, person, people, rule, wanted } = looking
  const { serviceArea, measures } = wanted
  const which = serviceArea === undefined ? {} : { serviceAreas: [serviceArea] }
  const submitted = await tx.returnFacts(state.period, { ...which, states: ['submitted'] })
  const named = submitted.filter((one) => measures === undefined || measures.includes(one.measure.code))
  const theirs = named.filter((one) => waitsFor(one, person, people, rule, serviceArea !== undefined))
  const areas = [...new Set(theirs.map((one) => one.measure.serviceArea))]
  const rows = theirs.flatMap((facts) => {
    if (facts.current === null) return []
    return [
      { facts, rating: rateReply(facts, facts.current.reply, scaleIn(facts, state.state === 'closed', deps.council)) },
    ]
  })
  return areas.map((area) => ({
    state,
    serviceArea: area,
    rows: rows.filter(({ facts }) => facts.measure.serviceArea === area),
  }))
}

function waitsFor(
  one: ReturnFacts,
  person: Person,
  people: readonly Person[],
  rule: SignOffRule,
  isNamed: boolean,
): boolean {
  const [step, submitter] = [stepDue(one), one.current?.byId ?? null]
  if (signedBy(one.current).some((before) => before.byId === person.id)) return false
  if (rule.ownFigures === 'need another person' && submitter === person.id) return false
  const who = isNamed ? signersOf(one.measure, step, people, rule) : askedToSign(one.measure, step, submitter, people, rule) // prettier-ignore
  return who.some((other) => other.id === person.id)
}
