import type { Delivery, Deps } from './ports'
import { settle } from './settle'
import type { Courier, Sender } from './settle'

/** One is taken from the ledger at a time: a sender that dies leaves no more than that one not known. */
const AT_ONCE = 1

/**
 * Sends what is due in the ledger, one by one, and marks each. Claimed rows are marked before they are sent, so that
 * none goes twice. Answers how many were settled.
 */
export async function dispatch(deps: Deps, courier: Courier, sender: Sender): Promise<number> {
  let settled = 0
  for (;;) {
    const claim = { limit: AT_ONCE, by: sender.name, at: deps.clock.instant() }
    const claimed = await deps.store.transaction((tx) => tx.claimDeliveries(claim))
    if (claimed.length === 0) return settled
    for (const delivery of claimed) {
      await settle(deps, courier, sender, delivery)
      settled += 1
    }
  }
}

/** Messages that were being sent when a process died: whether they arrived is not known, and no guess is made. */
export function ownUpToLost(deps: Deps, sender: Sender): Promise<number> {
  return deps.store.transaction((tx) => tx.disownDeliveries({ by: sender.name, at: deps.clock.instant() }))
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
