import type { Log } from './log'

/** Turns under way, each with the log of its bot. */
const underWay = new Set<{ readonly log: Log }>()

/**
 * By whoever prints being code of the SDK its words are known. Node can also follow a turn through all that it awaits,
 * but every promise of every turn pays for that: some four per cent of a question.
 */
const SDK = /node_modules[\\/](?:botbuilder|botframework|@microsoft[\\/]teams-ai)/

/** Where the SDK prints (we never do), once it is heard. */
const heardOn = new WeakSet<Console>()

/**
 * The SDK prints what it refuses to the console, tokens' reasons and its own insides. During this work its words go to
 * our log, as short as they can be; whatever else prints to the console still does.
 */
export async function hearingTheSdk<T>(log: Log, work: () => Promise<T>): Promise<T> {
  if (!heardOn.has(globalThis.console)) listenTo(globalThis.console)
  const turn = { log }
  underWay.add(turn)
  try {
    return await work()
  } finally {
    underWay.delete(turn)
  }
}

function listenTo(printer: Console): void {
  heardOn.add(printer)
  for (const level of ['error', 'warn'] as const) {
    const print = printer[level].bind(printer)
    printer[level] = function heard(...said: unknown[]) {
      const logs = new Set(isOfTheSdk(heard) ? [...underWay].map(({ log }) => log) : [])
      for (const log of logs) log.info({ said: said.map(inBrief) }, 'the SDK said')
      if (logs.size === 0) print(...said)
    }
  }
}

/** Whether the SDK's own code has called this function. */
function isOfTheSdk(called: (...said: unknown[]) => void): boolean {
  const at: { stack?: string } = {}
  Error.captureStackTrace(at, called)
  return SDK.test(at.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? '')
}

/** An error's name and the beginning of its words: its other parts may hold the request, and with it the token. */
function inBrief(said: unknown): string {
  const words = said instanceof Error ? `${said.name}: ${said.message}` : typeof said === 'string' ? said : typeof said
  return words.slice(0, 200)
}
