import { may } from '../domain/access'
import { inScope } from '../domain/fits'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { progressOf } from '../domain/progress'
import type { Progress } from '../domain/progress'
import type { Filter } from '../domain/question'
import type { Deps } from './ports'
import { latestOpen } from './openPeriods'

export interface ProgressWanted {
  readonly by: Person
  /** null: the latest open period */
  readonly period: Period | null
  /** whose returns are counted; its part of the council alone, for what is owed has no rating yet */
  readonly filter: Filter
}

/** How far a collection has come. `names` says whether this person may hear who is late: services are for everyone. */
export function readProgress(deps: Deps, wanted: ProgressWanted): Promise<{ progress: Progress; names: boolean }> {
  return deps.store.read(async (tx) => {
    const named = wanted.period && (await tx.period(wanted.period))
    const state = named ?? (await latestOpen(tx))
    const { filter } = wanted
    const among = filter.serviceAreas.length > 0 ? { serviceAreas: filter.serviceAreas } : {}
    const returns = (await tx.returns(state.period, among)).filter((one) => inScope(one.measure, filter))
    const progress = progressOf(state, returns, await tx.people(), deps.clock.today())
    return { progress, names: may(wanted.by, { kind: 'see who owes what' }).allowed }
  })
}
