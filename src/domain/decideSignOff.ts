import { may } from './access'
import { sentBackBy, signedBy, stepDue } from './approval'
import type { Approval, Step } from './return'
import { signersOf } from './approver'
import type { Instant } from './day'
import { rateReply } from './decideSubmission'
import { scaleIn } from './edition'
import { allowedBecause } from './lockException'
import type { LockException } from './lockException'
import { has } from './person'
import type { Person } from './person'
import type { Rating } from './rating'
import type { Door, ReturnFacts, ReturnState, ReturnVersion } from './return'
import type { Scales } from './scales/scaleFor'
import type { SignOff, SignOffEntry, SignOffOutcome, SignOffRefusal } from './signOff'
import type { SignOffRule } from './signOffRule'

export interface SignOffFacts extends Scales {
  readonly signOff: SignOff
  /** the returns that its lines name, as they stand now */
  readonly returns: readonly ReturnFacts[]
  readonly people: readonly Person[]
  readonly rule: SignOffRule
  /** the period is closed, and these are what may be amended nevertheless: of all else nothing can be sent back */
  readonly exceptions?: readonly LockException[]
  readonly at: Instant
}

/** Decides what becomes of each line of an approver's card, one outcome a measure. Each stands or falls by itself. */
export function decideSignOff(facts: SignOffFacts): readonly SignOffOutcome[] {
  const { entries } = facts.signOff
  const first = entries.filter((entry, place) => entries.findIndex((one) => one.measure === entry.measure) === place)
  return first.map((entry) => decideEntry(entry, facts))
}

function decideEntry(entry: SignOffEntry, facts: SignOffFacts): SignOffOutcome {
  const own = facts.returns.find((one) => one.measure.code === entry.measure)
  if (!own) return { kind: 'refused', entry, because: 'no return' }
  if (!steps(facts).some((step) => maySign(own, step, facts))) return { kind: 'refused', entry, because: 'not yours' }
  const { current } = own
  if (current === null || own.state === 'outstanding') return { kind: 'refused', entry, because: 'nothing submitted' }
  const rating = rateReply(own, current.reply, scaleIn(own, facts.exceptions !== undefined, facts))
  if (current.version !== entry.version) return { kind: 'overtaken', facts: own, entry, standing: current, rating }
  const before = decidedBefore(own, current, facts)
  if (before !== null) return { kind: 'decided already', facts: own, approval: before }
  const because = entry.decision === 'send back' && isLocked(own, facts) ? 'closed' : refusalOf(own, current, facts)
  if (because !== null) return { kind: 'refused', entry, because }
  return decide(entry, own, current, rating, facts)
}

/** Nobody could give it again. */
const isLocked = ({ measure }: ReturnFacts, { exceptions, people }: SignOffFacts): boolean =>
  exceptions !== undefined && allowedBecause(measure, exceptions, people) === null

const steps = ({ rule }: SignOffFacts): readonly Step[] => (rule.steps === 2 ? [1, 2] : rule.steps === 1 ? [1] : [])

const maySign = (own: ReturnFacts, step: Step, { people, rule, signOff }: SignOffFacts): boolean =>
  may(signOff.by, { kind: 'sign off', signers: signersOf(own.measure, step, people, rule) }).allowed

/** Signed off or sent back in this very version; at two steps, whoever signed the first has nothing more to say. */
function decidedBefore(own: ReturnFacts, current: ReturnVersion, { signOff }: SignOffFacts): Approval | null {
  const back = sentBackBy(current)
  if (back !== null) return back
  const signed = signedBy(current)
  if (own.state === 'approved') return signed.at(-1) ?? null
  return signed.find((one) => one.byId === signOff.by.id) ?? null
}

function refusalOf(own: ReturnFacts, current: ReturnVersion, facts: SignOffFacts): SignOffRefusal | null {
  const { by } = facts.signOff
  if (own.state !== 'submitted') return 'nothing submitted'
  if (!maySign(own, stepDue(own), facts)) return 'not yours'
  const submitter = facts.people.find((person) => person.id === current.byId)
  if (has(by, 'performance team') && submitter && has(submitter, 'performance team'))
    return 'submitted by the performance team'
  return current.byId === by.id && facts.rule.ownFigures === 'need another person' ? 'own figure' : null
}

function decide(
  entry: SignOffEntry,
  own: ReturnFacts,
  current: ReturnVersion,
  rating: Rating,
  facts: SignOffFacts,
): SignOffOutcome {
  const { signOff, at, rule } = facts
  const { by, door } = signOff
  const given = { by, door, at, step: stepDue(own) }
  const [reason, action] = [words(entry.reason), words(entry.action)]
  if (entry.decision === 'send back') {
    if (reason === null) return { kind: 'needs a reason', facts: own, entry, rating }
    return { kind: 'sent back', facts: own, approval: { ...sign(given), decision: 'sent back', reason }, state: 'sent back', rating } // prettier-ignore
  }
  if (lacksAction(rating, current) && action === null) return { kind: 'needs action', facts: own, entry, rating }
  const approval: Approval = {
    ...sign(given),
    action: current.action === null && action !== null ? { words: action } : null,
    own: current.byId === by.id,
  }
  return { kind: 'signed off', facts: own, approval, state: stateAfter(given.step, rule), rating }
}

/** A corrective action is needed by sign-off, and never to save a figure (PRODUCT.md, glossary). */
export const lacksAction = (rating: Rating, version: ReturnVersion): boolean =>
  rating.kind === 'rated' && !rating.met && version.action === null

export const stateAfter = (step: Step, { steps }: SignOffRule): ReturnState => (step < steps ? 'submitted' : 'approved')

interface Signing {
  readonly by: Person
  readonly door: Door
  readonly at: Instant
  readonly step: Step
}

/** Somebody's signature on a version. */
export const sign = ({ by, door, at, step }: Signing): Approval => ({
  step,
  decision: 'signed off',
  byId: by.id,
  byName: by.name,
  reason: null,
  action: null,
  own: false,
  door,
  at,
})

const words = (typed: string | null): string | null => (typed === null || typed.trim() === '' ? null : typed.trim())
