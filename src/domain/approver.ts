import { sameAddress } from './access'
import type { Step } from './return'
import type { Measure } from './measure'
import { has } from './person'
import type { Person } from './person'
import type { SignOffRule } from './signOffRule'

/**
 * Who may sign a measure off at a step, first the one who is asked. The head of its service area and then their deputy;
 * where a service has no head, the performance team.
 */
export function signersOf(
  { serviceArea }: Pick<Measure, 'serviceArea'>,
  step: Step,
  people: readonly Person[],
  rule: SignOffRule,
): readonly Person[] {
  if (step === 2) return withDeputies(secondsOf(people, rule), people)
  const heads = headsOf(serviceArea, people)
  return heads.length > 0 ? withDeputies(heads, people) : people.filter((person) => has(person, 'performance team'))
}

export const headsOf = (serviceArea: string, people: readonly Person[]): readonly Person[] =>
  people.filter((person) => has(person, 'head of service') && person.serviceAreas.includes(serviceArea))

function secondsOf(people: readonly Person[], { second }: SignOffRule): readonly Person[] {
  if (second === null) return []
  return people.filter((person) =>
    second.kind === 'role' ? has(person, second.role) : sameAddress(person.email, second.email),
  )
}

function withDeputies(signers: readonly Person[], people: readonly Person[]): readonly Person[] {
  const deputies = people.filter((person) => signers.some((one) => one.deputy !== null && sameAddress(one.deputy, person.email))) // prettier-ignore
  return [...new Set([...signers, ...deputies])]
}

/**
 * Who is asked: one head of service, however many a service has; everybody of a second step's role, any of whom may
 * sign. Someone whose own figure needs another person is passed over for the next who may sign.
 */
export function askedToSign(
  measure: Pick<Measure, 'serviceArea'>,
  step: Step,
  submittedBy: number | null,
  people: readonly Person[],
  rule: SignOffRule,
): readonly Person[] {
  const may = signersOf(measure, step, people, rule).filter(
    (person) => rule.ownFigures === 'count as signed off' || person.id !== submittedBy,
  )
  const isForAll = step === 2 ? rule.second?.kind === 'role' : headsOf(measure.serviceArea, people).length === 0
  if (!isForAll) return may.slice(0, 1)
  const seconds = step === 2 ? secondsOf(people, rule) : may
  return may.filter((person) => seconds.includes(person))
}
