import { askedToSign } from '../domain/approver'
import { writtenOf } from '../domain/return'
import type { Instant } from '../domain/day'
import type { MeasureCode } from '../domain/measure'
import { ownSignOff } from '../domain/ownSignOff'
import type { Person } from '../domain/person'
import type { PeriodState } from '../domain/return'
import { stateAfter } from '../domain/decideSignOff'
import { signOffRuleOf } from '../domain/signOffRule'
import type { SignOffRequest } from '../domain/signOffsDue'
import type { EntryOutcome, Submission, SubmissionSignOff } from '../domain/submission'
import type { Change, Deps, Tx } from './ports'
import { entry } from './recordEntry'
import { askApprovers } from './signOffRequests'

type Saved = EntryOutcome & { readonly kind: 'saved' }

interface Submitted {
  readonly outcomes: readonly EntryOutcome[]
  readonly submission: Submission
  readonly people: readonly Person[]
  readonly state: PeriodState
  readonly at: Instant
}

/** What an approver hears at once: who gave which figures that their scale counts as exceptions. */
export interface ExceptionsKept {
  readonly by: string
  readonly measures: readonly MeasureCode[]
}

/** After figures were saved, in the same act: an approver's own are signed, and approvers hear what they are due. */
export async function afterSubmission(deps: Deps, tx: Tx, submitted: Submitted): Promise<SubmissionSignOff | null> {
  const { people, state, at } = submitted
  const saved = submitted.outcomes.filter((one): one is Saved => one.kind === 'saved')
  if (saved.length === 0 || signOffRuleOf(deps.council).steps === 0) return null
  const own = saved.flatMap((one) => ownChanges(deps, one, submitted))
  await tx.write(own)
  const serviceAreas = [...new Set(saved.map(({ facts }) => facts.measure.serviceArea))]
  const because = 'a return came in'
  const requests = await askApprovers(deps, tx, { state, serviceAreas, because, people, at })
  await tx.write(exceptionNotices(deps, saved, requests, submitted))
  const signed = own.filter((one) => one.kind === 'sign-off decided').length
  return { own: signed, asked: [...new Set(requests.map(({ person }) => person.name))] }
}

function ownChanges(deps: Deps, saved: Saved, { submission, people }: Submitted): readonly Change[] {
  const rule = signOffRuleOf(deps.council)
  const { version, facts } = saved
  const promised = version.reply.kind === 'nil' && version.reply.reason === 'not available yet'
  const approval = promised ? null : ownSignOff(saved, submission, people, rule)
  if (approval === null) return []
  const { period, by, door } = submission
  const measure = facts.measure.code
  const state = stateAfter(1, rule)
  const after = { version: version.version, state, own: true }
  return [
    { kind: 'sign-off decided', period, measure, version: version.version, approval, state },
    entry({ at: version.at, by, door, act: 'return signed off', period, measure, before: { state: 'submitted' }, after }), // prettier-ignore
  ]
}

/**
 * One short notice a submission, with all its exceptions. Not to whoever submitted them, not again for the same figure,
 * and not beside a card that shows them anyway.
 */
function exceptionNotices(
  deps: Deps,
  saved: readonly Saved[],
  requests: readonly SignOffRequest[],
  { submission, people, at }: Submitted,
): readonly Change[] {
  const rule = signOffRuleOf(deps.council)
  const { period, key, by } = submission
  const told = new Map<Person, MeasureCode[]>()
  for (const { facts, version } of saved.filter(isNewException)) {
    const { measure } = facts
    for (const person of askedToSign(measure, 1, version.byId, people, rule)) {
      const shown = requests.some((one) => one.person.id === person.id && one.serviceArea === measure.serviceArea)
      if (person.id !== by.id && !shown) told.set(person, [...(told.get(person) ?? []), measure.code])
    }
  }
  return [...told].map(([person, measures]): Change => {
    const facts: ExceptionsKept = { by: by.name, measures }
    return { kind: 'to deliver', delivery: { personId: person.id, kind: 'exceptions', period, wave: key, facts, at } }
  })
}

function isNewException({ rating, facts, version }: Saved): boolean {
  const isSame = facts.current !== null && writtenOf(facts.current.reply) === writtenOf(version.reply)
  return rating.kind === 'rated' && rating.exception && !isSame
}
