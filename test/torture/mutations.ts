import type { Activity } from 'botbuilder'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { Person } from '../connector/client'
import { recordings } from '../conversations/recording'
import { cardsIn } from '../connector/card'
import type { World } from '../world/world'
import { mutated } from './mutating'
import { randomFrom } from './random'

/** What came of a run: nothing in `wrong`, when all is well. */
export interface Run {
  readonly sent: number
  /** how many were answered with each status */
  readonly statuses: Readonly<Record<number, number>>
  /** how many cards were sent in answer */
  readonly replies: number
  readonly wrong: readonly string[]
}

/** What no reply may hold: a stack, a file, a statement, a driver's or the SDK's own words, a placeholder. */
const INSIDE =
  /at \S+ \(|node_modules|\/src\/|\.ts:\d|TypeError|ReferenceError|ZodError|select .+ from |insert into|violates|PGlite|ECONN|undefined|\[object Object\]|\$\{(?!secrets)/i

/** What everybody in the recorded conversations sent, as it was sent: sentences, and every button that came of them. */
async function recorded(world: World): Promise<readonly unknown[]> {
  const often = new Map<string, number>()
  const ear = await listening(`http://127.0.0.1:${world.outturn.port}`)
  const people = await world.outturn.deps.store.read((tx) => tx.people())
  for (const step of recordings().flatMap(({ steps }) => steps)) {
    const listed = 'day' in step ? undefined : people.find(({ name, jobTitle }) => [name, jobTitle].includes(step.who))
    if (!listed?.objectId || 'day' in step || step.says === undefined) continue
    const identity = { name: listed.name, aadObjectId: listed.objectId }
    const person = new Person(identity, { bot: ear.url, connector: world.connector })
    await pressAll(person, await person.says(step.says), often)
  }
  await ear.close()
  return ear.heard
}

/** Stands before the bot and hears every activity. */
async function listening(bot: string) {
  const heard: unknown[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request)
      heard.push(JSON.parse(body))
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${bot}${request.url ?? ''}`, { method: 'POST', headers, body })
      const said = await answer.text()
      response.writeHead(answer.status, headers)
      response.end(said)
    })()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    heard,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Every kind of button of the cards that came, a few times: so that their data is among what is mutated. */
async function pressAll(person: Person, said: readonly Partial<Activity>[], often: Map<string, number>): Promise<void> {
  for (const { verb, data } of said.flatMap(cardsIn).flatMap(verbsIn)) {
    const pressed = often.get(verb) ?? 0
    if (pressed === 3) continue
    often.set(verb, pressed + 1)
    await person.invokes(verb, data)
  }
}

function verbsIn(node: unknown): readonly { verb: string; data: unknown }[] {
  if (typeof node !== 'object' || node === null) return []
  const own =
    'verb' in node && typeof node.verb === 'string'
      ? [{ verb: node.verb, data: 'data' in node ? node.data : undefined }]
      : []
  return [...own, ...Object.values(node).flatMap(verbsIn)]
}

/** Sends so many mutated activities, a few at a time, through the whole bot. */
export async function mutations(world: World, count: number, seed: number): Promise<Run> {
  const random = randomFrom(seed)
  const activities = await recorded(world)
  const statuses: Record<number, number> = {}
  const wrong: string[] = []
  const unhandled = (error: unknown) => wrong.push(`unhandled: ${inspect(error)}`)
  process.on('unhandledRejection', unhandled)
  let replies = 0
  for (let sent = 0; sent < count; sent += BATCH) {
    const from = world.connector.recorded.length
    const batch = Array.from({ length: Math.min(BATCH, count - sent) }, () =>
      atHome(mutated(activities[Math.floor(random() * activities.length)], activities, random), world.connector.url),
    )
    await Promise.all(
      batch.map(async (activity) => {
        const { status, body } = await send(world, activity)
        statuses[status] = (statuses[status] ?? 0) + 1
        if (status === 500) wrong.push(`500: ${body} to ${inspect(activity, { depth: 6 }).slice(0, 1_500)}`)
        if (INSIDE.test(body)) wrong.push(`said ${INSIDE.exec(body)?.[0]}: ${body.slice(0, 500)}`)
      }),
    )
    const told = world.connector.recorded.slice(from).map(({ activity }) => JSON.stringify(activity))
    replies += told.length
    for (const card of told) {
      if (/Something went wrong/.test(card)) wrong.push(`went wrong: ${card.slice(0, 800)}`)
    }
  }
  process.off('unhandledRejection', unhandled)
  return { sent: count, statuses, replies, wrong }
}

const BATCH = 8

/** Without a registration the bot answers wherever it is told to: never to another machine from here. */
function atHome(activity: unknown, url: string): unknown {
  if (typeof activity !== 'object' || activity === null || !('serviceUrl' in activity)) return activity
  return /^https?:/i.test(String(activity.serviceUrl)) ? { ...activity, serviceUrl: `${url}/` } : activity
}

async function send(world: World, activity: unknown): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${world.outturn.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity ?? null),
  })
  return { status: response.status, body: await response.text() }
}
