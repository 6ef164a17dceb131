import { performance } from 'node:perf_hooks'
import type { Stopwatch } from '../../src/operations/stopwatch'
import type { ConnectorRequest } from './faults'

/** So many in any stretch of so many milliseconds. */
interface Limit {
  readonly most: number
  readonly inMs: number
}

/** What Teams allows; told here once more, so that the bot is not measured by its own belief. */
const APP: readonly Limit[] = [{ most: 50, inMs: 1_000 }]
const CONVERSATION: readonly Limit[] = [
  { most: 7, inMs: 1_000 },
  { most: 8, inMs: 2_000 },
  { most: 60, inMs: 30_000 },
  { most: 1_800, inMs: 3_600_000 },
]

export interface Breach {
  /** the whole app, or one conversation */
  readonly of: string
  readonly limit: Limit
  readonly at: number
}

/** Real time, as the connector measures it unless a test brings another. */
export const realTime: Stopwatch = {
  now: () => performance.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Real time, so many times as fast. */
export const scaledTime = (scale: number): Stopwatch => ({
  now: () => performance.now() * scale,
  after: (milliseconds, then) => realTime.after(milliseconds / scale, then),
})

/** Counts what it is asked, exactly as often as Teams' limits say; what goes beyond is refused, and is a breach. */
export class Limits {
  readonly breaches: Breach[] = []
  /** the most that came in any one second */
  busiest = 0
  private readonly taken = new Map<string, number[]>()

  constructor(private readonly time: Stopwatch) {}

  /** Null: it is allowed. Else how long until it would be, in milliseconds. */
  refuse(request: ConnectorRequest): number | null {
    const now = this.time.now()
    const of = [['app', APP] as const, [conversationOf(request), CONVERSATION] as const]
    for (const [key, limits] of of) {
      const broken = limits.find(({ most, inMs }) => this.within(key, inMs, now) >= most)
      if (broken === undefined) continue
      this.breaches.push({ of: key, limit: broken, at: now })
      return (this.taken.get(key)?.at(-broken.most) ?? now) + broken.inMs - now
    }
    for (const [key] of of) this.taken.set(key, [...(this.taken.get(key) ?? []).slice(-1_799), now])
    this.busiest = Math.max(this.busiest, this.within('app', 1_000, now))
    return null
  }

  /** How many in the stretch that ends now; one of exactly its length ago is out of it. */
  private within(key: string, inMs: number, now: number): number {
    const taken = this.taken.get(key) ?? []
    let first = taken.length
    while (first > 0 && (taken[first - 1] ?? 0) > now - inMs) first -= 1
    return taken.length - first
  }
}

/** Sending, making and reading are counted apart; a conversation that is to be made is known by whom it is with. */
function conversationOf({ method, path, body }: ConnectorRequest): string {
  const [conversation] = path
  if (method === 'GET') return `read ${conversation}`
  if (conversation !== undefined) return `send ${conversation}`
  const [member] = Array.isArray(body.members) ? (body.members as { readonly id: string }[]) : []
  return `create ${member?.id}`
}
