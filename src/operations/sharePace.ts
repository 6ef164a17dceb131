import type { SharedGate } from './gate'
import { OF_THE_APP } from './pace'
import type { Company } from './ports'
import type { Stopwatch } from './stopwatch'

/**
 * Requests a second that are kept for each instance that does not send: to answer the people who write to it. Whoever
 * sends has all the rest, and a lone instance has everything.
 */
const FOR_ANSWERS = 10

/** Each instance counts the others so often. */
const LOOK_EVERY_MS = 1_000

/** What was counted may be gone by on for so long. After that an instance that cannot count has nothing. */
const HOLDS_FOR_MS = 2_000

/**
 * A share grows only when so many looks in a row have found it: by then every other instance has counted, or has
 * nothing, and whatever it let go before is over for Teams (2 s, and the second in which Teams counts). It shrinks at
 * once.
 */
const LOOKS_TO_GROW = 5

/** Of so many instances, how many requests a second are this one's own. Together never more than Teams allows. */
export function shareOf(instances: number, sends: boolean): number {
  const { most } = OF_THE_APP
  if (instances <= 1) return most
  const forAnswers = Math.min(FOR_ANSWERS, Math.floor(most / instances))
  return sends ? most - (instances - 1) * forAnswers : forAnswers
}

export interface Sharing {
  readonly company: () => Promise<Company>
  readonly gate: Pick<SharedGate, 'allow'>
  /** whether this instance is the one that sends */
  readonly sends: () => boolean
}

/**
 * Several instances on one database keep to Teams' limits together: each has a share of the requests a second, which
 * rests on nothing but how many there are and which of them sends. Answers how to end it, before the sending is ended.
 */
export function sharePace({ company, gate, sends }: Sharing, stopwatch: Stopwatch): () => void {
  let found: readonly number[] | null = null
  let stopped = false
  let allowed = 0
  const timers = { look: () => {}, hold: () => {} }

  const allow = (most: number) => gate.allow((allowed = most))
  const take = ({ instances, joined }: Company, askedAt: number) => {
    const holdsFor = askedAt + HOLDS_FOR_MS - stopwatch.now()
    const share = shareOf(instances, sends())
    // The very first to come finds nobody who could be in its way, and whoever comes later finds it.
    const before = joined && !(found === null && instances <= 1) ? Array<number>(LOOKS_TO_GROW).fill(0) : (found ?? [])
    found = [...before, share].slice(-LOOKS_TO_GROW)
    timers.hold()
    timers.hold = stopwatch.after(Math.max(0, holdsFor), () => allow(0))
    allow(holdsFor > 0 ? Math.min(...found) : 0)
  }
  const look = async () => {
    const askedAt = stopwatch.now()
    try {
      const counted = await company()
      if (!stopped) take(counted, askedAt)
    } catch {
      // What keeps it from counting keeps it from sending too, and that is told.
    }
    if (!stopped) timers.look = stopwatch.after(LOOK_EVERY_MS, () => void look())
  }

  allow(0)
  void look()
  return () => {
    stopped = true
    timers.look()
    timers.hold()
    // What is under way has to come to an end, even where nobody can be counted any more.
    allow(Math.max(1, allowed))
  }
}
