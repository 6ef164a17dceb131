import { may } from '../domain/access'
import type { Day, Instant } from '../domain/day'
import { comparePeriods } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { Door, PeriodState } from '../domain/return'
import { signOffRuleOf } from '../domain/signOffRule'
import { signOffsDue } from '../domain/signOffsDue'
import type { AskedFor, SignOffRequest, SignOffsFacts } from '../domain/signOffsDue'
import { Refusal } from './errors'
import { latestOpen } from './openPeriods'
import type { Change, Deps, Tx } from './ports'
import { entry } from './recordEntry'

/** What the ledger keeps of an approver's card: which versions it asks about. It is drawn as things stand when it goes. */
export interface SignOffFactsKept {
  /** the council's day on which it was asked for */
  readonly on: Day
  readonly serviceArea: string
  readonly returns: readonly AskedFor[]
}

interface Looking {
  /** left out: every service of the period */
  readonly serviceAreas?: readonly string[]
  readonly because: SignOffsFacts['because']
  readonly people: readonly Person[]
  readonly state: PeriodState
  readonly at: Instant
}

/** Asks the approvers who are due a card, within the act that made it due. Answers whom it asked. */
export async function askApprovers(deps: Deps, tx: Tx, looking: Looking): Promise<readonly SignOffRequest[]> {
  const requests = await requestsDue(deps, tx, looking)
  await tx.write(requests.map((request) => toDeliver(request, deps.clock.today(), looking)))
  return requests
}

async function requestsDue(deps: Deps, tx: Tx, looking: Looking): Promise<readonly SignOffRequest[]> {
  const rule = signOffRuleOf(deps.council)
  if (rule.steps === 0) return []
  const { state, serviceAreas, because, people } = looking
  const { period } = state
  const which = serviceAreas === undefined ? {} : { serviceAreas }
  // Two last returns may come in at once: who is second waits here, and then sees the first.
  if (serviceAreas !== undefined) await tx.lockSignOffs(period, serviceAreas)
  else await tx.lockSignOffs(period, [...new Set((await tx.measures()).map((one) => one.serviceArea))])
  const returns = await tx.returns(period, which)
  const isWhole = state.state === 'closed' || because !== 'a return came in'
  if (!isWhole && returns.every((one) => lacksSome(one.measure.serviceArea, returns))) return []
  const ledger = await tx.deliveries({ period, kind: 'sign-off' })
  const reachable = await tx.reachable()
  const asked = ledger.map((one) => ({
    ...{ personId: one.personId, ...(one.facts as SignOffFactsKept) },
    neverCame: one.state === 'failed for good' && reachable.has(one.personId),
  }))
  const today = deps.clock.today()
  return signOffsDue({ state, returns, people, asked, rule, today, because })
}

const lacksSome = (serviceArea: string, returns: SignOffsFacts['returns']): boolean =>
  returns.some((one) => one.measure.serviceArea === serviceArea && isOutstanding(one))

function toDeliver(
  { person, wave, serviceArea, returns }: SignOffRequest,
  on: Day,
  { state: { period }, at }: Looking,
): Change {
  const facts: SignOffFactsKept = { serviceArea, on, returns }
  return { kind: 'to deliver', delivery: { personId: person.id, kind: 'sign-off', period, wave, facts, at } }
}

/** The calendar looks: on the due date, and each day after it, approvers get what has come in and waits for them. */
export function requestDueSignOffs(deps: Deps): Promise<readonly SignOffRequest[]> {
  return deps.store.transaction(async (tx) => {
    const open = (await tx.periods()).filter((one) => one.state === 'open')
    const today = deps.clock.today()
    const late = open.filter((one) => one.dueOn !== null && today >= one.dueOn)
    const people = late.length === 0 ? [] : await tx.people()
    const made: SignOffRequest[] = []
    for (const state of late.toSorted((one, other) => comparePeriods(one.period, other.period))) {
      await tx.lockPeriod(state.period, 'share')
      const at = deps.clock.instant()
      made.push(...(await askApprovers(deps, tx, { state, because: 'the calendar', people, at })))
    }
    return made
  })
}

export interface AskingForSignOff {
  readonly by: Person
  /** null: every service */
  readonly serviceArea: string | null
  readonly door: Door
}

/** The performance team asks approvers for what is in, without waiting for a service's last return. */
export function requestSignOffs(
  deps: Deps,
  { by, serviceArea, door }: AskingForSignOff,
): Promise<{ readonly period: Period; readonly requests: readonly SignOffRequest[] }> {
  if (!may(by, { kind: 'ask for sign-off' }).allowed) {
    throw new Refusal('Only the performance team can ask an approver to sign figures off.')
  }
  return deps.store.transaction(async (tx) => {
    const state = await latestOpen(tx)
    const { period } = state
    await tx.lockPeriod(period, 'share')
    const [people, at] = [await tx.people(), deps.clock.instant()]
    const only = serviceArea === null ? {} : { serviceAreas: [serviceArea] }
    const requests = await askApprovers(deps, tx, { state, ...only, because: 'asked for', people, at })
    const after = requests.map(({ person, returns }) => ({ person: person.id, returns: returns.length }))
    if (requests.length > 0) await tx.write([entry({ at, by, door, act: 'sign-off asked for', period, after })])
    return { period, requests }
  })
}
