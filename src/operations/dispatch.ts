import type { Delivery, Deps } from './ports'
import { settle } from './settle'
import type { Claimed, Courier, Sender } from './settle'
import { makeSettling } from './settling'

/**
 * So many are under way at once: enough to hold Teams' ceiling of 50 requests a second when each takes 300 ms to be
 * answered and some are slow. A sender that dies leaves no more than these not known.
 */
export const AT_ONCE = 24

/** So many places have to be free before more are claimed: one statement for several. */
const CLAIMED_TOGETHER = 8

export interface Dispatching {
  readonly deps: Deps
  readonly courier: Courier
  readonly sender: Sender
  /** false: what is under way is finished, and nothing else is begun */
  readonly goOn: () => boolean
}

/**
 * Sends what is due in the ledger, several at a time, and marks each. Claimed rows are marked before they are sent, so
 * that none goes twice. Answers how many were settled.
 */
export async function dispatch({ deps, courier, sender, goOn }: Dispatching): Promise<number> {
  const settling = makeSettling(deps.store)
  const underWay = new Set<Promise<void>>()
  const faults: unknown[] = []
  let settled = 0
  const send = async (one: Claimed) => {
    try {
      await settling.write(await settle(deps, courier, sender, one))
      settled += 1
    } catch (error) {
      faults.push(error)
    }
  }
  for (;;) {
    const free = AT_ONCE - underWay.size
    const more = faults.length === 0 && goOn() && (free >= CLAIMED_TOGETHER || underWay.size === 0)
    for (const one of more ? await claim(deps, sender, free) : []) {
      const sending = send(one).finally(() => underWay.delete(sending))
      underWay.add(sending)
    }
    if (underWay.size === 0) break
    await Promise.race(underWay)
  }
  if (faults.length > 0) throw faults[0]
  return settled
}

function claim({ store, clock }: Deps, sender: Sender, limit: number): Promise<readonly Claimed[]> {
  return store.transaction(async (tx) => {
    const claimed = await tx.claimDeliveries({ limit, by: sender.name, at: clock.instant() })
    if (claimed.length === 0) return []
    const addresses = await tx.addressesOf(claimed.map(({ personId }) => personId))
    return claimed.map((delivery) => {
      const address = addresses.get(delivery.personId)
      if (address === undefined) throw new Error('no such person')
      return { delivery, address }
    })
  })
}

/**
 * Messages that were being sent when a process died: whether they arrived is not known, and no guess is made. Nobody
 * else is sending when this is asked.
 */
export function ownUpToLost(deps: Deps): Promise<number> {
  return deps.store.transaction((tx) => tx.disownDeliveries({ by: 'nobody', at: deps.clock.instant() }))
}

/** Messages held for someone who has no window of their own here, oldest first; taken, so that each is shown once. */
export function takeHeld(deps: Deps, personId: number, conversationId: string): Promise<readonly Delivery[]> {
  return deps.store.transaction(async (tx) => {
    const held = await tx.deliveries({ states: ['held'], personId })
    const at = deps.clock.instant()
    const outcome = { state: 'sent', activityId: null, conversationId } as const
    await tx.write(held.map((one) => ({ kind: 'delivery settled', id: one.id, outcome, at })))
    return held
  })
}
