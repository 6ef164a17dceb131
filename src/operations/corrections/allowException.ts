import { may, ownerOf } from '../../domain/access'
import { printDay } from '../../domain/day'
import type { Day, Instant } from '../../domain/day'
import type { ExceptionChoices, ExceptionPlan } from '../../domain/correction'
import { isCovered } from '../../domain/lockException'
import type { ExceptionScope } from '../../domain/lockException'
import type { MeasureCode } from '../../domain/measure'
import { comparePeriods, printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { Person } from '../../domain/person'
import type { Door } from '../../domain/return'
import { Refusal } from '../errors'
import type { Change, Deps, Reads } from '../ports'
import { entry } from '../recordEntry'

/** What the performance team wants to allow. */
export interface Allowing {
  readonly period: Period
  readonly scope: ExceptionScope
  /** the last day on which it holds */
  readonly until: Day
  readonly reason: string
  readonly by: Person
  readonly door: Door
}

/** What the delivery to an owner says: which figures may be amended, until when and why. */
export interface ExceptionTold {
  readonly measures: readonly MeasureCode[]
  readonly until: Day
  readonly reason: string
  readonly by: string
}

/** What an exception would let be amended. The same path as allowing it, without the last breath. */
export function previewException(deps: Deps, allowing: Allowing): Promise<ExceptionPlan> {
  return deps.store.read((tx) => plan(deps, tx, allowing))
}

/** Lets some figures of a closed period be amended until a day; their owners are told, with a card to do it on. */
export function allowException(deps: Deps, allowing: Allowing): Promise<ExceptionPlan> {
  return deps.store.transaction(async (tx) => {
    await tx.lockPeriod(allowing.period, 'update')
    const planned = await plan(deps, tx, allowing)
    const at = deps.clock.instant()
    await tx.write(changesOf(planned, allowing, at))
    return planned
  })
}

async function plan(deps: Deps, tx: Reads, { by, ...asked }: Allowing): Promise<ExceptionPlan> {
  refuseUnlessTheirs(by)
  const { period, scope, until } = asked
  const name = printPeriod(period)
  const state = await tx.period(period)
  if (state === null) throw new Refusal(`${name} has not been opened, so nothing of it can be amended.`)
  if (state.state === 'open') throw new Refusal(`${name} is open: its figures can be amended without an exception.`)
  const today = deps.clock.today()
  if (until < today) throw new Refusal(`${printDay(until)} has gone by. Choose today or a later day.`)
  if (asked.reason.trim() === '') throw new Refusal('Say why, so that the record can tell.')
  const people = await tx.people()
  const returns = (await tx.returns(period)).filter(({ measure }) => isCovered(measure, scope, people))
  if (returns.length === 0) throw new Refusal(`Nothing of it had a figure to give in ${name}, so there is nothing to amend.`) // prettier-ignore
  const owning = returns.flatMap(({ measure }) => ownerOf(measure, people) ?? [])
  const owners = [...new Set(owning)].map((person) => ({
    person,
    returns: returns.filter(({ measure }) => ownerOf(measure, people)?.id === person.id),
  }))
  return { period, scope, until, reason: asked.reason.trim(), returns, owners, today }
}

function changesOf(planned: ExceptionPlan, { by, door }: Allowing, at: Instant): readonly Change[] {
  const { period, scope, until, reason, owners } = planned
  const measure = scope.kind === 'measure' ? { measure: scope.measure } : {}
  const after = { scope: sayScope(planned), until }
  return [
    { kind: 'lock exception granted', exception: { period, scope, until, reason, byName: by.name, at }, byId: by.id },
    ...owners.map(({ person, returns }): Change => {
      const measures = returns.map((one) => one.measure.code)
      const facts: ExceptionTold = { measures, until, reason, by: by.name }
      const wave = `lock exception ${at}`
      return {
        kind: 'to deliver',
        delivery: { personId: person.id, kind: 'amending allowed', period, wave, facts, at },
      }
    }),
    entry({ at, by, door, act: 'lock exception allowed', period, ...measure, after, reason }),
  ]
}

/** Whose figures they are, by the names that people know: no forgotten name may be held by the record. */
function sayScope({ scope, returns }: Pick<ExceptionPlan, 'scope' | 'returns'>): string {
  if (scope.kind === 'service area') return scope.serviceArea
  return returns.map(({ measure }) => measure.shortName).join(', ')
}

export function exceptionChoices(deps: Deps, by: Person): Promise<ExceptionChoices> {
  refuseUnlessTheirs(by)
  return deps.store.read(async (tx) => {
    const closed = (await tx.periods()).filter(({ state }) => state === 'closed')
    const periods = closed.toSorted((one, other) => comparePeriods(other.period, one.period))
    return { periods, measures: await tx.measures(), people: await tx.people() }
  })
}

export function refuseUnlessTheirs(by: Person): void {
  if (!may(by, { kind: 'allow a closed period to be amended' }).allowed) {
    throw new Refusal('Only the performance team can allow a closed period to be amended.')
  }
}
