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
