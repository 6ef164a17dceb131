import { askedToSign } from '../domain/approver'
import { ownerOf } from '../domain/access'
import type { Instant } from '../domain/day'
import { decideSignOff } from '../domain/decideSignOff'
import type { SignOffFacts } from '../domain/decideSignOff'
import type { MeasureCode } from '../domain/measure'
import { printPeriod } from '../domain/period'
import type { Person } from '../domain/person'
import type { SignOff, SignOffOutcome } from '../domain/signOff'
import { signOffRuleOf } from '../domain/signOffRule'
import { liveExceptions } from './corrections/liveExceptions'
import { Refusal, VersionTaken } from './errors'
import type { Change, Deps, Tx } from './ports'
import { entry } from './recordEntry'
import { replaceSignOffCards } from './replacedCards'
import type { SignOffFactsKept } from './signOffRequests'

/** What the owner of figures that were sent back hears. Why is told beside each figure. */
export interface SentBackKept {
  readonly by: string
  readonly measures: readonly MeasureCode[]
}

type Done = Extract<SignOffOutcome, { kind: 'signed off' | 'sent back' }>

/** Signs figures off or sends them back, each by itself, against the version that the approver saw. */
export async function signOff(deps: Deps, asked: SignOff): Promise<readonly SignOffOutcome[]> {
  const act = () => deps.store.transaction((tx) => take(deps, tx, asked))
  try {
    return await act()
  } catch (error) {
    // The same press twice, or another approver a moment ago: seen anew, it is decided already.
    if (error instanceof VersionTaken) return act()
    throw error
  }
}

async function take(deps: Deps, tx: Tx, asked: SignOff): Promise<readonly SignOffOutcome[]> {
  const leave = await leaveIn(deps, tx, asked)
  const rule = signOffRuleOf(deps.council)
  if (rule.steps === 0) throw new Refusal('This council does not sign figures off. Nothing was changed.')
  const returns = await tx.lockReturns(asked.period, [...new Set(asked.entries.map((one) => one.measure))])
  const [people, at] = [await tx.people(), deps.clock.instant()]
  const { scale, measureScales } = deps.council
  const outcomes = decideSignOff({ signOff: asked, returns, people, rule, scale, measureScales, ...leave, at })
  const done = outcomes.filter((one): one is Done => one.kind === 'signed off' || one.kind === 'sent back')
  await tx.write([
    ...done.flatMap((one) => changesOf(one, asked)),
    ...toOwners(done, asked, people, at),
    ...toSecond(deps, done, asked, people, at),
    ...(await othersCards(tx, done, asked, at)),
  ])
  return outcomes
}

/** A closed period can be signed off still: no figure changes by it. */
async function leaveIn(deps: Deps, tx: Tx, { period }: SignOff): Promise<Pick<SignOffFacts, 'exceptions'>> {
  const state = await tx.lockPeriod(period, 'share')
  if (state === null) throw new Refusal(`${printPeriod(period)} has not been opened yet. Nothing was changed.`)
  return state.state === 'closed' ? { exceptions: await liveExceptions(deps, tx, period) } : {}
}

function changesOf({ kind, facts, approval, state }: Done, { period, by, door }: SignOff): readonly Change[] {
  const measure = facts.measure.code
  const version = facts.current?.version ?? 0
  const act = kind === 'signed off' ? 'return signed off' : 'return sent back'
  const { step, action } = approval
  const after = { version, state, step, ...(action === null ? {} : { action: action.words }) }
  const { at, reason } = approval
  const told = { at, by, door, act, period, measure, before: { state: facts.state }, after }
  return [
    { kind: 'sign-off decided', period, measure, version, approval, state },
    entry(reason === null ? told : { ...told, reason }),
  ]
}

/** What was sent back goes to its owner, whoever keyed it in, in one card. */
function toOwners(done: readonly Done[], asked: SignOff, people: readonly Person[], at: Instant): readonly Change[] {
  const { period, key, by } = asked
  const owners = new Map<Person, MeasureCode[]>()
  for (const { facts } of done.filter(({ kind }) => kind === 'sent back')) {
    const owner = ownerOf(facts.measure, people)
    if (owner) owners.set(owner, [...(owners.get(owner) ?? []), facts.measure.code])
  }
  return [...owners].map(([person, measures]): Change => {
    const facts: SentBackKept = { by: by.name, measures }
    return { kind: 'to deliver', delivery: { personId: person.id, kind: 'sent back', period, wave: key, facts, at } }
  })
}

/** Whoever else was asked to sign these has a card that asks no longer. */
async function othersCards(tx: Tx, done: readonly Done[], { period, by, pressed }: SignOff, at: Instant) {
  const serviceAreas = [...new Set(done.map(({ facts }) => facts.measure.serviceArea))]
  if (serviceAreas.length === 0) return []
  const because = { kind: 'signed off', by: by.name } as const
  return replaceSignOffCards(tx, { serviceAreas, period, because, pressed, at })
}

/** The second step is asked for what the first has just signed, a card for each service. */
function toSecond(
  deps: Deps,
  done: readonly Done[],
  { period, key }: SignOff,
  people: readonly Person[],
  at: Instant,
): readonly Change[] {
  const rule = signOffRuleOf(deps.council)
  const first = done.filter(({ kind, state }) => kind === 'signed off' && state === 'submitted')
  const areas = [...new Set(first.map(({ facts }) => facts.measure.serviceArea))]
  return areas.flatMap((serviceArea) => {
    const own = first.filter(({ facts }) => facts.measure.serviceArea === serviceArea)
    const returns = own.map(({ facts }) => ({ measure: facts.measure.code, version: facts.current?.version ?? 0 }))
    const facts: SignOffFactsKept = { serviceArea, on: deps.clock.today(), returns }
    const wave = `second sign-off ${serviceArea} ${key}`
    return askedToSign({ serviceArea }, 2, null, people, rule).map(({ id }): Change => {
      return { kind: 'to deliver', delivery: { personId: id, kind: 'sign-off', period, wave, facts, at } }
    })
  })
}
