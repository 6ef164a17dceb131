import type { Account } from './caller'
import type { Deps } from './ports'

/** Somebody removed Outturn from their Teams: remembered, so that they are not tried until they turn up again. */
export function leave(deps: Deps, { objectId }: Account): Promise<void> {
  return deps.store.transaction(async (tx) => {
    const person = await tx.personByObjectId(objectId)
    if (person === null) return
    const at = deps.clock.instant()
    await tx.write([{ kind: 'out of reach', personId: person.id, why: 'removed by the person', at }])
  })
}
