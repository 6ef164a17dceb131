import { inTurnWith } from '../domain/inTurn'
import type { Deps, Thread, ThreadKey } from './ports'

/** True the first time a conversation is welcomed, and never again: Teams tells of one install more than once. */
export function firstWelcome(deps: Deps, conversationId: string): Promise<boolean> {
  return deps.store.transaction(async (tx) => {
    if (await tx.wasWelcomed(conversationId)) return false
    await tx.write([{ kind: 'welcomed', conversationId, at: deps.clock.instant() }])
    return true
  })
}

/** Keeps what was asked and shown, for the follow-up, with the measures asked about just `before`. */
export function keepThread(deps: Deps, asked: Omit<Thread, 'inTurn'>, before: Thread | null): Promise<void> {
  const inTurn = inTurnWith(asked.question, before?.inTurn ?? [])
  return deps.store.note({ kind: 'thread kept', thread: { ...asked, inTurn } })
}

/** "start over" */
export function forgetThread(deps: Deps, key: ThreadKey): Promise<void> {
  return deps.store.note({ kind: 'thread forgotten', key })
}
