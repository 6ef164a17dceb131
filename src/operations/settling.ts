import type { Change, Store } from './ports'

/** What became of messages, written many at a time. */
export interface Settling {
  /** Resolves once it is written. */
  write(changes: readonly Change[]): Promise<void>
}

interface Waiting {
  readonly changes: readonly Change[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * While one transaction is being written the next ones gather: as many writes as the database has time for, and none
 * waits for others to come.
 */
export function makeSettling(store: Store): Settling {
  let waiting: Waiting[] = []
  let writing = false

  const writeAll = async () => {
    writing = true
    while (waiting.length > 0) {
      const now = waiting
      waiting = []
      try {
        await store.transaction((tx) => tx.write(byKind(now)))
        for (const { done } of now) done()
      } catch (error) {
        for (const { failed } of now) failed(error)
      }
    }
    writing = false
  }

  return {
    write: (changes) =>
      new Promise((done, failed) => {
        waiting.push({ changes, done, failed })
        if (!writing) void writeAll()
      }),
  }
}

/** Those of a kind are one statement when they stand together. */
const byKind = (waiting: readonly Waiting[]): readonly Change[] =>
  waiting.flatMap(({ changes }) => changes).toSorted((one, other) => one.kind.localeCompare(other.kind))
