import { may } from '../domain/access'
import { printPeriod } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { progressOf } from '../domain/progress'
import type { Progress } from '../domain/progress'
import type { Door } from '../domain/return'
import { editionOf } from './editions'
import { Refusal } from './errors'
import type { Deps, Reads } from './ports'
import { entry } from './recordEntry'

export interface Closing {
  readonly period: Period
  readonly by: Person
  readonly door: Door
}

/** How the period stands, before it is locked: what is still missing. */
export function previewClosing(deps: Deps, closing: Closing): Promise<Progress> {
  return deps.store.read((tx) => standing(deps, tx, closing))
}

/** Locks the period. Waits for submissions already under way; none is taken after it. */
export function closePeriod(deps: Deps, closing: Closing): Promise<Progress> {
  return deps.store.transaction(async (tx) => {
    await tx.lockPeriod(closing.period, 'update')
    const progress = await standing(deps, tx, closing)
    const { period, by, door } = closing
    const at = deps.clock.instant()
    await tx.write([
      { kind: 'period closed', period, at },
      await editionOf(deps, tx, period, by),
      entry({ at, by, door, act: 'period closed', period, after: progress.total }),
    ])
    return progress
  })
}

async function standing(deps: Deps, tx: Reads, { period, by }: Closing): Promise<Progress> {
  if (!may(by, { kind: 'close a period' }).allowed) {
    throw new Refusal('Only the performance team can close a period.')
  }
  const state = await tx.period(period)
  if (state === null) throw new Refusal(`${printPeriod(period)} has not been opened, so there is nothing to close.`)
  if (state.state === 'closed') throw new Refusal(`${printPeriod(period)} is closed already.`)
  return progressOf(state, await tx.returns(period), await tx.people(), deps.clock.today())
}
