import type { ConversationReferenceRow, Delivery, DeliveryOutcome, Deps } from './ports'

/** How a message leaves: the edge renders what is to be said and sends it. */
export interface Courier {
  deliver(delivery: Delivery, to: ConversationReferenceRow): Promise<DeliveryOutcome>
}

/** What becomes of a message to someone without a conversation of their own. */
export type Unreachable = 'hold' | 'fail'

/**
 * Sends what is waiting in the ledger, one by one, and marks each: sent, held, failed, or not known. Claimed rows are
 * marked before they are sent, so that none goes twice. Answers how many were settled.
 */
export async function dispatch(deps: Deps, courier: Courier, unreachable: Unreachable): Promise<number> {
  let settled = 0
  for (;;) {
    const claimed = await deps.store.transaction((tx) => tx.claimDeliveries(20))
    if (claimed.length === 0) return settled
    for (const delivery of claimed) {
      const outcome = await outcomeOf(deps, courier, unreachable, delivery)
      const at = deps.clock.instant()
      await deps.store.transaction((tx) => tx.write([{ kind: 'delivery settled', id: delivery.id, outcome, at }]))
      settled += 1
    }
  }
}

/** A bug in rendering one message must not hold up the next, nor be sent again: its outcome is said as it is. */
async function outcomeOf(
  deps: Deps,
  courier: Courier,
  unreachable: Unreachable,
  delivery: Delivery,
): Promise<DeliveryOutcome> {
  const to = await deps.store.read((tx) => tx.conversationOf(delivery.personId))
  if (to) return courier.deliver(delivery, to)
  if (unreachable === 'hold') return { state: 'held' }
  return { state: 'failed', why: 'Outturn is not installed for this person in Teams.' }
}

/** Messages that were being sent when the process died: whether they arrived is not known, and no guess is made. */
export async function ownUpToLost(deps: Deps): Promise<number> {
  return deps.store.transaction(async (tx) => {
    const lost = await tx.deliveries({ states: ['sending'] })
    const outcome: DeliveryOutcome = { state: 'not known', why: 'Outturn stopped while this was being sent.' }
    const at = deps.clock.instant()
    await tx.write(lost.map((one) => ({ kind: 'delivery settled', id: one.id, outcome, at })))
    return lost.length
  })
}

/** Messages held for someone who has no window of their own here, oldest first; taken, so that each is shown once. */
export function takeHeld(deps: Deps, personId: number, conversationId: string): Promise<readonly Delivery[]> {
  return deps.store.transaction(async (tx) => {
    const held = await tx.deliveries({ states: ['held'], personId })
    const at = deps.clock.instant()
    const outcome: DeliveryOutcome = { state: 'sent', activityId: null, conversationId }
    await tx.write(held.map((one) => ({ kind: 'delivery settled', id: one.id, outcome, at })))
    return held
  })
}
