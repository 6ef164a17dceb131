import { dayOf } from '../../domain/day'
import { isLive } from '../../domain/lockException'
import type { LockException } from '../../domain/lockException'
import type { Person } from '../../domain/person'
import type { Door } from '../../domain/return'
import { Refusal } from '../errors'
import type { Deps } from '../ports'
import { entry } from '../recordEntry'
import { refuseUnlessTheirs } from './allowException'

/** Ends an exception before its last day. Submissions under way are waited for. */
export function endException(
  deps: Deps,
  { id, by, door }: { readonly id: number; readonly by: Person; readonly door: Door },
): Promise<LockException> {
  refuseUnlessTheirs(by)
  return deps.store.transaction(async (tx) => {
    const found = (await tx.lockExceptions({})).find((one) => one.id === id)
    if (found === undefined) throw new Refusal('There is no such exception.')
    await tx.lockPeriod(found.period, 'update')
    const [now] = (await tx.lockExceptions({ period: found.period })).filter((one) => one.id === id)
    if (now === undefined || !isLive(now, deps.clock.today())) throw new Refusal('That exception has ended already.')
    const { period, scope, until } = now
    const at = deps.clock.instant()
    const measure = scope.kind === 'measure' ? { measure: scope.measure } : {}
    const before = { until }
    const after = { until: dayOf(at, deps.council.timeZone) }
    await tx.write([
      { kind: 'lock exception ended', exception: id, byId: by.id, at },
      entry({ at, by, door, act: 'lock exception ended', period, ...measure, before, after }),
    ])
    return now
  })
}
