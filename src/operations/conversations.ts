import type { Deps, Thread, ThreadKey } from './ports'

/** True the first time a conversation is welcomed, and never again: Teams tells of one install more than once. */
export function firstWelcome(deps: Deps, conversationId: string): Promise<boolean> {
  return deps.store.transaction(async (tx) => {
    if (await tx.wasWelcomed(conversationId)) return false
    await tx.write([{ kind: 'welcomed', conversationId, at: deps.clock.instant() }])
    return true
  })
}

/** Keeps what was asked and shown, for the follow-up. */
export function keepThread(deps: Deps, thread: Thread): Promise<void> {
  return deps.store.note({ kind: 'thread kept', thread })
}

/** "start over" */
export function forgetThread(deps: Deps, key: ThreadKey): Promise<void> {
  return deps.store.note({ kind: 'thread forgotten', key })
}
