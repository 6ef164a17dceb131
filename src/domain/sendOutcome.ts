import type { FinalReason, OpenReason, PassingReason } from './delivery'

/** What came of one request to Teams that brought no success. */
export type Setback =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** Teams' own name for it, where it gives one */
      readonly code: string | null
      readonly retryAfterMs: number | null
    }
  /** the system's name for what happened on the wire: ECONNRESET */
  | { readonly kind: 'wire'; readonly code: string | null }
  | { readonly kind: 'no answer in time' }
  /** it never came to a request */
  | { readonly kind: 'not asked' }

export type Failure =
  | { readonly kind: 'for now'; readonly why: PassingReason; readonly retryAfterMs: number | null }
  | { readonly kind: 'for good'; readonly why: FinalReason }
  | { readonly kind: 'not known'; readonly why: OpenReason }

/** Statuses that prove that nothing was sent, and pass. */
const PASSING: Readonly<Record<number, PassingReason>> = {
  401: 'sign-in refused',
  412: 'clash',
  429: 'busy',
  503: 'unavailable',
}

/** Statuses that prove that nothing was sent, and stay. */
const FINAL: Readonly<Record<number, FinalReason>> = { 404: 'conversation gone', 413: 'too large' }

/** Teams' names for the causes of a 403 or 404 (Microsoft's documentation, "Proactive messages", status codes). */
const NAMED: Readonly<Record<string, FinalReason>> = {
  conversationblockedbyuser: 'blocked by the person',
  messagewritesblocked: 'blocked by the person',
  botdisabledbyuser: 'blocked by the person',
  botdisabledbyadmin: 'disabled by an administrator',
  botnotinconversationroster: 'not in the conversation',
  forbiddenoperationexception: 'not installed',
  botnotinstalled: 'not installed',
  conversationnotfound: 'conversation gone',
  activitynotfoundinconversation: 'message gone',
  messagesizetoobig: 'too large',
}

/** Statuses after which the message may have arrived all the same. */
const OPEN: Readonly<Record<number, OpenReason>> = { 408: 'no answer', 504: 'no answer' }

/** A connection that was never there carried nothing. One that was reset may have. */
const NEVER_CONNECTED: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
]

/**
 * What a setback proves. Only what proves that nothing was sent is ever tried again by itself; a fault of Teams' own, a
 * lost connection and a missing answer prove nothing.
 */
export function whatItProves(setback: Setback): Failure {
  switch (setback.kind) {
    case 'not asked':
      return { kind: 'for now', why: 'no connection', retryAfterMs: null }
    case 'no answer in time':
      return { kind: 'not known', why: 'no answer' }
    case 'wire':
      return setback.code !== null && NEVER_CONNECTED.includes(setback.code)
        ? { kind: 'for now', why: 'no connection', retryAfterMs: null }
        : { kind: 'not known', why: 'connection lost' }
    case 'answered':
      return fromAnswer(setback)
  }
}

function fromAnswer({ status, code, retryAfterMs }: Extract<Setback, { kind: 'answered' }>): Failure {
  const passing = PASSING[status]
  if (passing !== undefined) return { kind: 'for now', why: passing, retryAfterMs }
  if (status < 400 || status >= 500 || OPEN[status] !== undefined) {
    return { kind: 'not known', why: OPEN[status] ?? 'answer was a fault' }
  }
  return { kind: 'for good', why: NAMED[code?.toLowerCase() ?? ''] ?? FINAL[status] ?? 'refused' }
}

/**
 * What a setback proves when it was only a conversation that was asked for: whatever happened, no message was sent, and
 * a conversation asked for twice is one.
 */
export function whatItProvesOfOpening(setback: Setback): Failure {
  const failure = whatItProves(setback)
  if (failure.kind === 'not known') return { kind: 'for now', why: 'unavailable', retryAfterMs: null }
  return failure.kind === 'for good' && NEVER_MET.includes(failure.why)
    ? { kind: 'for good', why: 'not installed' }
    : failure
}

/** There was no conversation yet: what Teams says of one means that Outturn is not there for this person. */
const NEVER_MET: readonly FinalReason[] = ['not in the conversation', 'conversation gone']

/** After so many tries it is given up: with the waits between them, after two or three hours. */
export const MOST_TRIES = 14

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 60 * 60_000

/**
 * How long to wait after so many tries, in milliseconds; null: give up. Twice as long each time, between a half and the
 * whole of it, so that many that failed together do not come back together. Never sooner than Teams asked for.
 *
 * @param random from 0 up to 1
 */
export function waitAfter(tries: number, retryAfterMs: number | null, random: number): number | null {
  if (tries >= MOST_TRIES) return null
  const whole = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS)
  return Math.round((retryAfterMs ?? 0) + whole * (0.5 + random / 2))
}
