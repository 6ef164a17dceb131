import type { Asking, Pace } from './pace'
import type { Stopwatch } from './stopwatch'

/** Whatever asks something of Teams passes here first. */
export interface Gate {
  /**
   * Resolves when it may go, with what to call once it is on the wire. What answers a person goes before what is sent
   * of our own accord.
   */
  pass(asking: Asking, as: 'answer' | 'message'): Promise<() => void>
  /** Teams answered 429. */
  refused(asking: Asking, retryAfterMs: number | null): void
}

/** A gate whose instance may have to share what Teams allows with others. */
export interface SharedGate extends Gate {
  /** From now on so many requests a second; none: only answers that have waited too long go. */
  allow(most: number): void
}

/** Local use: nothing is asked of Teams, so nothing is held back. */
export const OPEN_GATE: Gate = { pass: () => Promise.resolve(() => undefined), refused: () => undefined }

/** An answer later than this is no answer: Teams gives up after ten seconds. */
const PATIENCE_MS = 5_000

interface Waiting {
  readonly asking: Asking
  /** goes then, whatever the pace says */
  readonly atLast: number
  readonly go: (onTheWire: () => void) => void
}

/**
 * Lets requests through at the pace that Teams allows. Answers wait in a row of their own, which goes first: the next
 * free place of the whole app, some twenty milliseconds away, is theirs. So nothing has to be held free for them.
 */
export function makeGate(pace: Pace, stopwatch: Stopwatch): SharedGate {
  const rows = { answer: [] as Waiting[], message: [] as Waiting[] }
  let callOff: () => void = () => undefined

  const letGo = (row: Waiting[], now: number): boolean => {
    const place = row.findIndex(({ asking, atLast }) => atLast <= now || pace.readyAt(asking) <= now)
    const [first] = place === -1 ? [] : row.splice(place, 1)
    if (first === undefined) return false
    const left = pace.take(first.asking, now)
    first.go(() => {
      left(stopwatch.now())
      look()
    })
    return true
  }
  const look = () => {
    callOff()
    while (letGo(rows.answer, stopwatch.now()) || letGo(rows.message, stopwatch.now()));
    const waiting = [...rows.answer, ...rows.message]
    if (waiting.length === 0) return
    const next = Math.min(...waiting.map(({ asking, atLast }) => Math.min(atLast, pace.readyAt(asking))))
    if (next < Infinity) callOff = stopwatch.after(Math.max(0, next - stopwatch.now()), look)
  }

  return {
    pass: (asking, as) =>
      new Promise((go) => {
        const atLast = as === 'answer' ? stopwatch.now() + PATIENCE_MS : Infinity
        rows[as].push({ asking, atLast, go })
        look()
      }),
    refused(asking, retryAfterMs) {
      pace.refused(asking, retryAfterMs, stopwatch.now())
    },
    allow(most) {
      pace.allow(most)
      look()
    },
  }
}
