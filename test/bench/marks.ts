import { writeFileSync } from 'node:fs'
import { Server } from 'node:http'
import type { ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CloudAdapter, TurnContext } from 'botbuilder'

// Loaded into a bot before anything else of it: keeps when each part of a turn begins and ends, for parts.ts.
// The turns of one bot must come one after the other.

/** Milliseconds since the request came, by what began or ended. */
export type Marks = Readonly<Record<string, number>>

/** Where our own parts begin and end: functions of the compiled bot that other modules call. */
const PARTS: readonly (readonly [module: string, name: string])[] = [
  ['teams/hearing', 'heard'],
  ['operations/arrive', 'arrive'],
  ['operations/answer', 'answer'],
  ['teams/activity', 'asActivity'],
]

const turns: Marks[] = []
let mark: (what: string) => void = () => undefined

function watchRequests(): void {
  const emit = Reflect.get(Server.prototype, 'emit') as (...given: unknown[]) => boolean
  Reflect.set(Server.prototype, 'emit', function (this: Server, event: string, ...given: unknown[]) {
    if (event === 'request') begin(given[1] as ServerResponse)
    return Reflect.apply(emit, this, [event, ...given])
  })
}

function begin(response: ServerResponse): void {
  const [began, marks] = [performance.now(), new Map<string, number>()]
  mark = (what) => marks.has(what) || marks.set(what, performance.now() - began)
  response.once('finish', () => {
    marks.set('finished', performance.now() - began)
    turns.push(Object.fromEntries(marks))
  })
}

/** The function in its place marks when it is called and when what it promised is there. */
function watch(holder: object, name: string): void {
  const own: unknown = Reflect.get(holder, name)
  if (typeof own !== 'function') throw new Error(`no ${name} to be watched`)
  const watched = function (this: unknown, ...given: unknown[]): unknown {
    const ends = mark
    mark(`${name} begins`)
    const made: unknown = Reflect.apply(own, this, given)
    if (!(made instanceof Promise)) {
      ends(`${name} ends`)
      return made
    }
    return made.finally(() => ends(`${name} ends`))
  }
  if (!Reflect.set(holder, name, watched)) throw new Error(`${name} cannot be watched`)
}

watchRequests()
watch(CloudAdapter.prototype, 'process')
watch(TurnContext.prototype, 'sendActivity')
if (process.argv[1]?.endsWith('main.js') === true) {
  const dist = createRequire(join(process.cwd(), 'dist/main.js'))
  for (const [module, name] of PARTS) watch(dist(`./${module}`) as object, name)
}
process.on('SIGTERM', () => {
  writeFileSync(String(process.env.MARKS), JSON.stringify(turns))
  // The echo bot does not know how to end.
  if (process.listenerCount('SIGTERM') === 1) process.exit()
})
