import { allowedBecause, isCovered, isLive } from '../../domain/lockException'
import type { LockException } from '../../domain/lockException'
import type { Period } from '../../domain/period'
import type { OwnReturns } from '../owed'
import type { Deps, Reads } from '../ports'

/** The exceptions by which figures of a period may be amended today. */
export async function liveExceptions(deps: Deps, tx: Reads, period: Period): Promise<readonly LockException[]> {
  const today = deps.clock.today()
  return (await tx.lockExceptions({ period })).filter((one) => isLive(one, today))
}

/** Of a person's returns for a closed period, those that they may amend today, and by which exception. */
export interface Amendable extends OwnReturns {
  /** the latest that covers any of them; null: nothing may be amended */
  readonly by: LockException | null
}

export function amendable(deps: Deps, own: OwnReturns): Promise<Amendable> {
  return deps.store.read(async (tx) => {
    const [live, people] = [await liveExceptions(deps, tx, own.state.period), await tx.people()]
    const returns = own.returns.filter(({ measure }) => allowedBecause(measure, live, people) !== null)
    const by = live.findLast(({ scope }) => returns.some(({ measure }) => isCovered(measure, scope, people))) ?? null
    return { ...own, returns, by }
  })
}
