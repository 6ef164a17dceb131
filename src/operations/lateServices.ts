import { lateServices } from '../domain/escalation'
import type { LateService } from '../domain/escalation'
import { openNow } from './openPeriods'
import type { Deps } from './ports'

/** What is late in some service areas, in every open period, as things stand now. */
export function lateIn(deps: Deps, serviceAreas: readonly string[]): Promise<readonly LateService[]> {
  return deps.store.read(async (tx) => {
    const people = await tx.people()
    const late: LateService[] = []
    for (const state of await openNow(tx)) {
      const returns = await tx.returns(state.period, { serviceAreas })
      late.push(...lateServices({ state, returns }, people, deps.clock.today()))
    }
    return late
  })
}
