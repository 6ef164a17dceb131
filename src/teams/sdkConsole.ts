import { AsyncLocalStorage } from 'node:async_hooks'
import type { Log } from './log'

const within = new AsyncLocalStorage<Log>()

/** Where the SDK prints; we never do. */
const printer = globalThis.console

let isHeard = false

/**
 * The SDK prints what it refuses to the console, tokens' reasons and its own insides. Within this work its words go to
 * our log, as short as they can be; whatever else prints to the console still does.
 */
export function hearingTheSdk<T>(log: Log, work: () => Promise<T>): Promise<T> {
  if (!isHeard) {
    isHeard = true
    for (const level of ['error', 'warn'] as const) {
      const print = printer[level].bind(printer)
      printer[level] = (...said: unknown[]) => {
        const to = within.getStore()
        if (to === undefined) print(...said)
        else to.info({ said: said.map(inBrief) }, 'the SDK said')
      }
    }
  }
  return within.run(log, work)
}

/** An error's name and the beginning of its words: its other parts may hold the request, and with it the token. */
function inBrief(said: unknown): string {
  const words = said instanceof Error ? `${said.name}: ${said.message}` : typeof said === 'string' ? said : typeof said
  return words.slice(0, 200)
}
