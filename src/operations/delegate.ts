import { may, ownerOf } from '../domain/access'
import { printDay } from '../domain/day'
import type { Day, Instant } from '../domain/day'
import { isOver } from '../domain/delegation'
import type { Delegation } from '../domain/delegation'
import type { Measure, MeasureCode } from '../domain/measure'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import { firstPeriods } from '../domain/change/firstPeriods'
import { makeChangeWithin } from './changeMeasure'
import { Refusal } from './errors'
import type { Change, Deps, Reads, Tx } from './ports'

export interface Delegating {
  readonly measure: MeasureCode
  readonly toId: number
  /** the first day on which it is the owner's again; null: until it is taken back */
  readonly until: Day | null
  readonly by: Person
}

export interface Delegated {
  readonly measure: Measure
  readonly owner: Person
  readonly to: Person
  readonly until: Day | null
}

export function previewDelegation(deps: Deps, delegating: Delegating): Promise<Delegated> {
  return deps.store.read((tx) => decide(deps, tx, delegating))
}

/** A measure is given into somebody else's hands: theirs from the earliest open period on, with all that is owed. */
export function delegate(deps: Deps, delegating: Delegating & { readonly door: Door }): Promise<Delegated> {
  return deps.store.transaction(async (tx) => {
    const decided = await decide(deps, tx, delegating)
    const { measure, owner, to, until } = decided
    // No names: the record tells who did it, and outlasts whoever is forgotten.
    const reason = until === null ? 'Delegated by its owner.' : `Delegated by its owner until ${printDay(until)}.`
    await handOver(deps, tx, { ...decided, reason, by: delegating.by, door: delegating.door })
    const at = deps.clock.instant()
    const delegation: Delegation = { measure: measure.code, byId: owner.id, toId: to.id, until }
    await tx.write([{ kind: 'delegation kept', delegation, at }])
    return decided
  })
}

async function decide({ clock }: Deps, tx: Reads, { measure: code, toId, until, by }: Delegating): Promise<Delegated> {
  const people = await tx.people()
  const measure = await measureNamed(tx, code)
  const owner = ownerOf(measure, people)
  if (!may(by, { kind: 'delegate', measure }).allowed || owner === null) {
    throw new Refusal(
      `${measure.shortName} is not yours to delegate. Its owner is ${owner?.name ?? 'nobody on the people list'}.`,
    )
  }
  const to = people.find(({ id }) => id === toId)
  if (to === undefined) throw new Refusal('That person is not on the people list.')
  if (to.id === owner.id)
    throw new Refusal(`${measure.shortName} is ${owner.id === by.id ? 'yours' : `${owner.name}’s`} already.`)
  if ((await tx.delegations()).some((one) => one.measure === code && one.toId === owner.id)) {
    throw new Refusal(
      `${measure.shortName} was delegated to ${owner.id === by.id ? 'you' : owner.name}. Whoever gave it to you, or the performance team, can give it to somebody else.`,
    )
  }
  if (until !== null && until <= clock.today()) {
    throw new Refusal(`${printDay(until)} is not a day to come. Choose a day after today.`)
  }
  return { measure, owner, to, until }
}

/** As it stands in the earliest period that may still be changed. */
async function measureNamed(tx: Reads, code: MeasureCode): Promise<Measure> {
  const found = (await tx.measures()).find((one) => one.code === code)
  if (found === undefined) throw new Refusal('There is no such measure.')
  return found
}

/** What was delegated comes back to whoever gave it away. */
export function takeBack(
  deps: Deps,
  asked: { readonly measure: MeasureCode; readonly by: Person; readonly door: Door; readonly look?: boolean },
): Promise<Delegated> {
  return deps.store.transaction(async (tx) => {
    const { measure: code, by, door } = asked
    const measure = await measureNamed(tx, code)
    const delegation = (await tx.delegations()).find((one) => one.measure === code)
    if (delegation === undefined) throw new Refusal(`${measure.shortName} is not delegated to anybody.`)
    const back = partsOf(delegation, measure, await tx.people())
    const isTheirs = delegation.byId === by.id || may(by, { kind: 'change a measure' }).allowed
    if (!isTheirs)
      throw new Refusal(
        `Only ${back?.owner.name ?? 'its owner'} or the performance team can take ${measure.shortName} back.`,
      )
    if (back === null)
      throw new Refusal('Whoever delegated it is no longer on the people list. The performance team can name an owner.')
    if (asked.look === true) return back
    await give(deps, tx, back, { by, door, reason: 'Taken back.' })
    return back
  })
}

/** Delegations whose day has come, each given back once, however many instances look. Answers how many ended. */
export function endDelegations(deps: Deps): Promise<number> {
  return deps.store.transaction(async (tx) => {
    const today = deps.clock.today()
    let ended = 0
    for (const { measure } of (await tx.delegations()).filter((one) => isOver(one, today))) {
      await tx.lockMeasure(measure)
      // Another instance, or the owner, may have been a moment sooner.
      const delegation = (await tx.delegations()).find((one) => one.measure === measure && isOver(one, today))
      if (delegation === undefined) continue
      await giveBack(deps, tx, delegation)
      ended += 1
    }
    return ended
  })
}

async function giveBack(deps: Deps, tx: Tx, delegation: Delegation): Promise<void> {
  const measure = (await tx.measures()).find(({ code }) => code === delegation.measure)
  const back = measure && partsOf(delegation, measure, await tx.people())
  const reason = 'The day until which it was delegated has come.'
  if (back) await give(deps, tx, back, { by: null, door: 'timer', reason })
  else await tx.write([{ kind: 'delegation ended', measure: delegation.measure }])
}

function partsOf(delegation: Delegation, measure: Measure, people: readonly Person[]): Delegated | null {
  const owner = people.find(({ id }) => id === delegation.byId)
  const to = people.find(({ id }) => id === delegation.toId)
  return owner && to ? { measure, owner, to, until: delegation.until } : null
}

interface By {
  readonly by: Person | null
  readonly door: Door
  readonly reason: string
}

/** Back to the owner, unless the performance team has given it to somebody else since. */
async function give(deps: Deps, tx: Tx, { measure, owner, to, until }: Delegated, said: By): Promise<void> {
  const isStillTheirs = ownerOf(measure, [to]) !== null
  if (isStillTheirs) {
    await handOver(deps, tx, { measure, owner: to, to: owner, until, ...said })
    await tx.write([
      toldOf('no longer yours', {
        measure,
        to,
        period: await firstPeriod(deps, tx),
        reason: said.reason,
        at: deps.clock.instant(),
      }),
    ])
  }
  await tx.write([{ kind: 'delegation ended', measure: measure.code }])
}

/** The measure's owner is changed, from the first period that is not closed; who hears of it is the change's. */
async function handOver(deps: Deps, tx: Tx, { measure, to, reason, by, door }: Delegated & By): Promise<void> {
  const from = await firstPeriod(deps, tx)
  const request = { measure: measure.code, aspect: 'owner' as const, typed: String(to.id), from, reason }
  const { kind, owedIn } = await makeChangeWithin(deps, tx, { request, by, door })
  if (kind === 'unread') throw new Refusal(`${measure.shortName} could not be handed to ${to.name}.`)
  const at = deps.clock.instant()
  // Where nothing is owed there is no card that would say so.
  if (owedIn.length === 0) await tx.write([toldOf('yours now', { measure, to, period: from, reason, at })])
}

async function firstPeriod({ clock }: Deps, tx: Reads): Promise<Period> {
  const [from] = firstPeriods(await tx.periods(), clock.today())
  if (from === undefined) throw new Refusal('No period is open or to come, so there is nothing to hand over.')
  return from
}

interface Telling {
  readonly measure: Measure
  readonly to: Person
  readonly period: Period
  readonly reason: string
  readonly at: Instant
}

function toldOf(says: 'yours now' | 'no longer yours', { measure, to, period, reason, at }: Telling): Change {
  const facts = { says, measure: measure.shortName, reason }
  const wave = `${measure.code} ${says} ${at}`
  return { kind: 'to deliver', delivery: { personId: to.id, kind: 'notice', period, wave, facts, at } }
}
