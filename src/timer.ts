import type { Deps } from './operations/ports'
import { askCalendar } from './operations/askCalendar'

/** What is asked again and again, and how a fault in it is told; the next asking follows all the same. */
export interface Asking {
  readonly everyMs: number
  readonly ask: () => Promise<void>
  readonly onFault: (error: unknown) => void
}

export interface Timer {
  /** nothing is asked any more; resolves when what was being asked has ended */
  stop(): Promise<void>
}

/** Asks one after the other, never two at once. It keeps no process alive, and decides nothing of its own. */
export function startTimer({ everyMs, ask, onFault }: Asking): Timer {
  let asking: Promise<void> | null = null
  const timer = setInterval(() => {
    asking ??= ask()
      .catch(onFault)
      .finally(() => {
        asking = null
      })
  }, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await asking
    },
  }
}

/** Often enough that a wave goes within a minute of its hour. */
const CALENDAR_MS = 60_000

/** The calendar is asked what to say; what it says goes out like everything else in the ledger. */
export function startCalendar(
  deps: Deps,
  { deliver, onFault }: { deliver: () => void; onFault: Asking['onFault'] },
): Timer {
  const ask = async () => {
    // What another instance has set counts here too, before anything is said by it.
    deps.heed?.(await deps.store.glance((tx) => tx.councilHeld()))
    if ((await askCalendar(deps)) > 0) deliver()
  }
  return startTimer({ everyMs: CALENDAR_MS, ask, onFault })
}
