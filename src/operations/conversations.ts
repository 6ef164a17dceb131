import type { Person } from '../domain/person'
import type { Deps, Thread, ThreadKey } from './ports'

/** Where a person can be reached: kept whole at every contact, since Teams may change the address. */
export interface Contact {
  readonly person: Person
  readonly conversationId: string
  readonly reference: unknown
}

/** Remembers a person's own conversation. */
export async function keepConversation(deps: Deps, { person, conversationId, reference }: Contact): Promise<void> {
  const at = deps.clock.instant()
  await deps.store.transaction((tx) =>
    tx.write([{ kind: 'conversation kept', reference: { personId: person.id, conversationId, reference, at } }]),
  )
}

/** True the first time a conversation is welcomed, and never again: Teams tells of one install more than once. */
export function firstWelcome(deps: Deps, conversationId: string): Promise<boolean> {
  return deps.store.transaction(async (tx) => {
    if (await tx.wasWelcomed(conversationId)) return false
    await tx.write([{ kind: 'welcomed', conversationId, at: deps.clock.instant() }])
    return true
  })
}

/** Keeps what was asked and shown, for the follow-up. */
export async function keepThread(deps: Deps, thread: Thread): Promise<void> {
  await deps.store.transaction((tx) => tx.write([{ kind: 'thread kept', thread }]))
}

/** "start over" */
export async function forgetThread(deps: Deps, key: ThreadKey): Promise<void> {
  await deps.store.transaction((tx) => tx.write([{ kind: 'thread forgotten', key }]))
}
