import type { Dispatching } from './operations/dispatch'
import { dispatch, ownUpToLost } from './operations/dispatch'
import type { Post } from './operations/ports'
import type { Stopwatch } from './operations/stopwatch'

export interface Deliveries {
  /** sends what is due, in its own time */
  readonly wake: () => void
  /** resolves when what was due has been sent, held or given up */
  readonly settled: () => Promise<void>
  /** what is under way is finished; the rest waits in the ledger */
  readonly stop: () => Promise<void>
}

export interface Told {
  readonly onSettled: (count: number) => void
  /** what another was sending when it died */
  readonly onLost: (count: number) => void
  readonly onFault: (error: unknown) => void
}

/** Two instances may look at once: the one that finds nothing due does not look again at once. */
const RETRY_AT_LEAST_MS = 250

/** While another instance sends: how often it is looked whether it still does. */
const STAND_BY_MS = 1_000

/**
 * Sends what is due in the ledger, one run at a time; woken during a run, it runs once more. What failed for now is
 * tried again by itself when its time comes. Of several instances one sends; the others stand by.
 */
export function startDeliveries(sending: Omit<Dispatching, 'goOn'>, stopwatch: Stopwatch, told: Told): Deliveries {
  let running: Promise<void> = Promise.resolve()
  let stopping = false
  let callOff: () => void = () => undefined

  let woken = false
  const wake = () => {
    if (woken) return
    woken = true
    running = running.then(() => (stopping ? undefined : turn()))
  }
  const sender = makeSender(sending, told, wake)
  const turn = async () => {
    woken = false
    callOff()
    const ms = await sender.run(() => !stopping)
    if (ms !== null && !stopping) callOff = stopwatch.after(ms, wake)
  }
  return {
    wake,
    settled: () => running,
    stop: async () => {
      stopping = true
      await running
      callOff()
      await sender.leave()
    },
  }
}

/** Whoever has the post sends; without it, it is tried for. */
function makeSender(sending: Omit<Dispatching, 'goOn'>, told: Told, wake: () => void) {
  const { deps } = sending
  let post: Post | null = null
  let stoodBy = false
  const isHeld = (): boolean => post?.held() === true

  const takePost = async () => {
    post = await deps.store.takePost()
    stoodBy ||= post === null
    if (post === null) return
    // Whatever another was sending when it lost the post, nobody is sending now.
    told.onLost(await ownUpToLost(deps))
    post.onDeliveries(wake)
  }
  const leave = async () => {
    const left = post
    post = null
    await left?.leave()
  }
  /** Answers after how many milliseconds to look again; null: when woken. */
  const run = async (goOn: () => boolean): Promise<number | null> => {
    try {
      if (!isHeld()) await takePost()
      if (!isHeld()) return STAND_BY_MS
      if (stoodBy) {
        // What the one before has sent in the last second still counts for Teams.
        stoodBy = false
        return STAND_BY_MS
      }
      told.onSettled(await dispatch({ ...sending, goOn: () => goOn() && isHeld() }))
      const next = await deps.store.read((tx) => tx.nextDelivery())
      if (next === null) return null
      return Math.max(RETRY_AT_LEAST_MS, Date.parse(next) - Date.parse(deps.clock.instant()))
    } catch (error) {
      told.onFault(error)
      // What was being sent may be unmarked: whoever takes the post next owns up to it.
      await leave().catch(told.onFault)
      return STAND_BY_MS
    }
  }
  return { run, leave }
}
