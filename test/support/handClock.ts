import type { Stopwatch } from '../../src/operations/stopwatch'

/** A stopwatch that only a test moves. What was to happen by then has happened, in its order, when `pass` resolves. */
export interface HandClock extends Stopwatch {
  pass(milliseconds: number): Promise<void>
}

export function handClock(): HandClock {
  let now = 0
  const waiting = new Set<{ readonly at: number; readonly then: () => void }>()
  return {
    now: () => now,
    after(milliseconds, then) {
      const one = { at: now + milliseconds, then }
      waiting.add(one)
      return () => void waiting.delete(one)
    },
    async pass(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
        if (next === undefined) break
        now = Math.max(now, next.at)
        waiting.delete(next)
        next.then()
        // Whoever was let through may ask again.
        await new Promise(setImmediate)
      }
      now = end
    },
  }
}
