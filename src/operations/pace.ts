/** So many requests, in whatever stretch of so many milliseconds. */
export interface Window {
  readonly most: number
  readonly inMs: number
}

/** A request to Teams, as its limits see it: each of these is counted apart in each conversation. */
export interface Asking {
  readonly operation: 'send' | 'create' | 'read'
  /** of a conversation that is still to be made, whom it is with; null: of no conversation */
  readonly conversation: string | null
}

/** Microsoft, "Optimize your bot with rate limiting in Teams": per app and tenant. */
export const OF_THE_APP: Window = { most: 50, inMs: 1_000 }

/** The same page: per app and conversation. */
export const OF_A_CONVERSATION: readonly Window[] = [
  { most: 7, inMs: 1_000 },
  { most: 8, inMs: 2_000 },
  { most: 60, inMs: 30_000 },
  { most: 1_800, inMs: 3_600_000 },
]

/** A request that was let go, and when it was on the wire; Infinity: not yet. */
interface Gone {
  at: number
}

/**
 * Requests that leave evenly arrive unevenly. Windows are kept longer than Teams' own by as much as one request may be
 * under way longer than another; for the whole app that costs 4 % of the ceiling.
 */
const APP_ALLOWANCE_MS = 40
const CONVERSATION_ALLOWANCE_MS = 250

/** As even as the ceiling allows, so that a free place is never far away; what a pause left over is caught up. */
const APART_MS = OF_THE_APP.inMs / OF_THE_APP.most
const CAUGHT_UP_MS = 2 * APART_MS

/** A 429 without Retry-After. */
const UNTOLD_MS = 1_000

/** A 429 does not say whether the conversation or the app is meant. So many conversations at once are the app. */
const MEANS_THE_APP = 3

/** What is forgotten of a conversation, once its shorter windows are over, is too little for the longest to matter. */
const FORGOTTEN_AFTER_MS = 31_000
const FORGOTTEN_UP_TO = 15

/** After so long nothing counts for the whole app any more. */
const SPENT_MS = OF_THE_APP.inMs + APP_ALLOWANCE_MS

/** How often what is over is looked for, in requests. */
const SWEEP_EVERY = 512

/** Keeps count of what Teams was asked, and says when the next may go. It reads no clock: time is passed in. */
export class Pace {
  private app: Gone[] = []
  private readonly conversations = new Map<string, number[]>()
  private readonly refusals = new Map<string, number>()
  private appRefusedUntil = -Infinity
  private evenly = -Infinity
  private taken = 0

  /** `most`: how many requests in a second are this instance's own, of those that the whole app may make */
  constructor(private most: number = OF_THE_APP.most) {}

  /** From now on so many in a second: less at once, more from the next on. */
  allow(most: number): void {
    this.most = most
  }

  /** The moment from which it may go, in the stopwatch's milliseconds: not after `now` means that it may go now. */
  readyAt(asking: Asking): number {
    const { conversation } = asking
    const ofTheApp = [this.appRefusedUntil, this.evenly, this.appFreeAt()]
    if (conversation === null) return Math.max(...ofTheApp)
    const log = this.conversations.get(keyOf(asking)) ?? []
    const windows = OF_A_CONVERSATION.map((window) => freeAt(log, window, CONVERSATION_ALLOWANCE_MS))
    return Math.max(...ofTheApp, ...windows, this.refusals.get(conversation) ?? -Infinity)
  }

  /**
   * It goes, whether it was ready or not. Answers whom to tell when it is on the wire: a process that is busy takes its
   * time, and what Teams counts begins only then.
   */
  take(asking: Asking, now: number): (at: number) => void {
    const gone: Gone = { at: Infinity }
    this.app.push(gone)
    if (this.app.length > 2 * OF_THE_APP.most) this.app = this.app.filter(({ at }) => at + SPENT_MS > now)
    this.evenly = Math.max(this.evenly, now - CAUGHT_UP_MS) + APART_MS
    if (asking.conversation !== null) this.count(keyOf(asking), now)
    this.taken += 1
    if (this.taken % SWEEP_EVERY === 0) this.sweep(now)
    return (at) => {
      gone.at = Math.min(gone.at, at)
    }
  }

  /** Teams answered 429: nothing goes to the conversation, or nothing at all, until it says. */
  refused({ conversation }: Asking, retryAfterMs: number | null, now: number): void {
    const until = now + (retryAfterMs ?? UNTOLD_MS)
    for (const [refused, past] of this.refusals) if (past <= now) this.refusals.delete(refused)
    if (conversation !== null) this.refusals.set(conversation, Math.max(until, this.refusals.get(conversation) ?? 0))
    if (conversation === null || this.refusals.size >= MEANS_THE_APP) {
      this.appRefusedUntil = Math.max(this.appRefusedUntil, until)
    }
  }

  /** How many conversations something is remembered of. */
  get remembered(): number {
    return this.conversations.size
  }

  /** When fewer than its own are left of those that count; Infinity: not before another is on the wire. */
  private appFreeAt(): number {
    if (this.most <= 0) return Infinity
    const moments = this.app.map(({ at }) => at).sort((one, other) => one - other)
    return freeAt(moments, { ...OF_THE_APP, most: this.most }, APP_ALLOWANCE_MS)
  }

  private count(key: string, now: number): void {
    const log = this.conversations.get(key) ?? []
    const longest = OF_A_CONVERSATION.at(-1)?.most ?? 0
    this.conversations.set(key, [...log.slice(1 - longest), now])
  }

  private sweep(now: number): void {
    for (const [key, log] of this.conversations) {
      const last = log.at(-1) ?? -Infinity
      const over = log.length <= FORGOTTEN_UP_TO ? FORGOTTEN_AFTER_MS : (OF_A_CONVERSATION.at(-1)?.inMs ?? 0)
      if (last + over + CONVERSATION_ALLOWANCE_MS <= now) this.conversations.delete(key)
    }
  }
}

const keyOf = ({ operation, conversation }: Asking): string => `${operation} ${conversation}`

/** When a window has room again. */
function freeAt(log: readonly number[], { most, inMs }: Window, allowanceMs: number): number {
  const first = log.at(-most)
  return first === undefined || log.length < most ? -Infinity : first + inMs + allowanceMs
}
