import { may } from '../domain/access'
import { planOpening } from '../domain/opening'
import type { OpeningPlan } from '../domain/opening'
import { lastDay, printPeriod, yearOf } from '../domain/period'
import { daysAfter, printDay } from '../domain/day'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import type { Door } from '../domain/return'
import { Refusal } from './errors'
import type { Change, Deps, Reads } from './ports'
import { entry } from './recordEntry'

export interface Opening {
  readonly period: Period
  readonly by: Person
  readonly door: Door
}

/** What opening the period would do. The same plan as the act's, without the last breath. */
export function previewOpening(deps: Deps, opening: Opening): Promise<OpeningPlan> {
  return deps.store.read((tx) => plan(deps, tx, opening))
}

/**
 * Opens a period: a return for every live measure that is due, one card to each owner. Everything is written together;
 * the cards are sent afterwards, from the ledger.
 */
export function openPeriod(deps: Deps, opening: Opening): Promise<OpeningPlan> {
  return deps.store.transaction(async (tx) => {
    await tx.lockPeriod(opening.period, 'update')
    if (isLastQuarter(opening.period)) await tx.lockPeriod(yearOf(opening.period), 'update')
    const decided = await plan(deps, tx, opening)
    const { withYear } = decided
    await tx.write(changes(deps, opening, decided))
    if (withYear) await tx.write(changes(deps, { ...opening, period: withYear.period }, withYear))
    return decided
  })
}

async function plan(deps: Deps, tx: Reads, { period, by }: Opening): Promise<OpeningPlan> {
  if (!may(by, { kind: 'open a period' }).allowed) {
    throw new Refusal('Only the performance team can open a period.')
  }
  const state = await tx.period(period)
  if (state?.state === 'open') throw new Refusal(`${printPeriod(period)} is open already.`)
  if (state?.state === 'closed') {
    throw new Refusal(
      `${printPeriod(period)} has been closed. To open it again, say “reopen ${printPeriod(period)}” and why.`,
    )
  }
  if (deps.clock.today() <= lastDay(period)) {
    throw new Refusal(
      `${printPeriod(period)} has not ended yet. You can open it from ${printDay(daysAfter(lastDay(period), 1))}, when its figures can be known.`,
    )
  }
  const [people, reachable] = [await tx.people(), await tx.reachable()]
  const planned = async (of: Period) =>
    planOpening({ period: of, measures: await tx.measures(of), people, reachable }, deps.council)
  const decided = await planned(period)
  if (decided.due.length === 0) throw new Refusal(`No measure is due a figure for ${printPeriod(period)}.`)
  if (!isLastQuarter(period) || (await tx.period(yearOf(period))) !== null) return decided
  const withYear = await planned(yearOf(period))
  return withYear.due.length === 0 ? decided : { ...decided, withYear }
}

/** The year is a period with its own return, opened with Q4 (PRODUCT.md, glossary). */
const isLastQuarter = (period: Period): boolean => period.kind === 'quarter' && period.quarter === 4

function changes(deps: Deps, { period, by, door }: Opening, decided: OpeningPlan): readonly Change[] {
  const at = deps.clock.instant()
  return [
    { kind: 'period opened', period, dueOn: decided.dueOn, at },
    { kind: 'wave written', wave: { period, name: 'opened', on: deps.clock.today(), became: 'opened' }, at },
    ...decided.due.map((measure): Change => ({ kind: 'return created', period, measure: measure.code })),
    ...decided.cards.map(({ person }): Change => ({
      kind: 'to deliver',
      delivery: { personId: person.id, kind: 'opening', period, wave: 'opening', facts: {}, at },
    })),
    entry({ at, by, door, act: 'period opened', period, after: { dueOn: decided.dueOn, returns: decided.due.length } }),
  ]
}
