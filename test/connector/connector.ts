import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import type { Stopwatch } from '../../src/operations/stopwatch'
import type { Chance } from './chance'
import { errorBody } from './errorBody'
import { Faults, type ConnectorRequest, type Fault } from './faults'
import { Limits, realTime } from './limits'

export { errorBody } from './errorBody'

/** One thing that the bot did through the connector. */
export interface Recorded {
  readonly kind: 'create' | 'send' | 'update' | 'delete'
  readonly conversationId: string
  readonly activityId: string
  /** As the bot sent it; of a deletion and of an empty new conversation, only the id. */
  readonly activity: Partial<Activity>
  /** Milliseconds since the connector started, by its own time. */
  readonly at: number
}

export interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

/**
 * The id of the one-to-one conversation between the bot and a person: always the same, as in Teams, by whichever of
 * their two ids the person is called.
 */
export function personalConversation(personId: string): string {
  return personId.startsWith('29:') ? `a:${personId}` : `a:29:${personId}`
}

/** How Teams behaves; all left out, it takes everything at once and never fails by itself. */
export interface Manner {
  /** what limits, delays and the moments of what is recorded are measured by; real time when absent */
  readonly time?: Stopwatch
  /** keeps Teams' limits: what goes beyond is answered 429 with Retry-After */
  readonly limited?: boolean
  /** how long Teams takes to answer, in milliseconds */
  readonly latency?: () => number
  /** faults that come by themselves */
  readonly chance?: Chance
}

/** Teams' side of the Bot Framework protocol, simulated: real HTTP on an unused port of this machine. */
export class Connector {
  readonly recorded: Recorded[] = []
  /** when each request came, but for those that were refused for a breach; milliseconds since the connector started */
  readonly arrivals: number[] = []
  readonly limits: Limits
  /** Members by conversation, for those that a test has named. */
  readonly members = new Map<string, readonly Record<string, unknown>[]>()
  private readonly faults = new Faults()
  private readonly time: Stopwatch
  private readonly started: number
  private lastId = 0

  private constructor(
    private readonly server: Server,
    private readonly manner: Manner,
  ) {
    this.time = manner.time ?? realTime
    this.started = this.time.now()
    this.limits = new Limits(this.time)
    server.on('request', (request, response) => void this.serve(request, response))
  }

  static async start(manner: Manner = {}): Promise<Connector> {
    const server = createServer()
    // A connection that is closed while it is idle takes the next request with it, on a busy machine.
    server.keepAliveTimeout = 60_000
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Connector(server, manner)
  }

  /** The serviceUrl that the bot answers to. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** The next request that the fault applies to meets it. */
  failNext(fault: Fault): void {
    this.faults.add(fault)
  }

  /** What was recorded for one conversation, from a position of `recorded` on. */
  in(conversationId: string, from = 0): Recorded[] {
    return this.recorded.slice(from).filter((entry) => entry.conversationId === conversationId)
  }

  /** The first entry for which the test holds, now or within the time. Throws when there is none. */
  async waitFor(test: (entry: Recorded) => boolean, withinMs = 5_000): Promise<Recorded> {
    const deadline = performance.now() + withinMs
    for (;;) {
      const found = this.recorded.find(test)
      if (found) return found
      if (performance.now() > deadline) throw new Error(`Nothing like it arrived within ${withinMs} ms`)
      await pause(10)
    }
  }

  /** Forgets what was recorded and the faults still to come. */
  reset(): void {
    this.recorded.length = 0
    this.faults.clear()
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    this.server.closeAllConnections()
    await closed
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request)
    const tooEarly = this.manner.limited ? this.limits.refuse(asked) : null
    if (tooEarly !== null) {
      write(response, tooMany(tooEarly))
      return
    }
    this.arrivals.push(this.time.now() - this.started)
    const fault = this.faults.take(asked) ?? this.manner.chance?.take(asked)
    await this.passes((fault?.delayMs ?? 0) + (this.manner.latency?.() ?? 0))
    const answer = fault?.answer === undefined || fault.arrives ? this.answer(asked) : undefined
    if (fault?.answer === 'drop') request.socket.destroy()
    else write(response, fault?.answer ?? answer ?? { status: 500 })
  }

  private passes(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return Promise.resolve()
    return new Promise((resolve) => void this.time.after(milliseconds, resolve))
  }

  private answer({ method, path, body }: ConnectorRequest): Answer {
    const [conversationId, resource, activityId] = path
    if (method === 'POST' && conversationId === undefined) return this.create(body)
    if (conversationId === undefined) return { status: 404 }
    if (method === 'GET') return this.roster(conversationId, path.slice(1))
    if (resource !== 'activities') return { status: 404 }
    if (method === 'POST') return { status: 201, body: { id: this.keep('send', conversationId, this.newId(), body) } }
    if (activityId === undefined) return { status: 405 }
    if (method === 'PUT') return { status: 200, body: { id: this.keep('update', conversationId, activityId, body) } }
    if (method === 'DELETE') return { status: 200, body: { id: this.keep('delete', conversationId, activityId, {}) } }
    return { status: 405 }
  }

  private create(body: Record<string, unknown>): Answer {
    const [member] = Array.isArray(body.members) ? (body.members as { id: string }[]) : []
    const id = member && body.isGroup !== true ? personalConversation(member.id) : `19:${this.newId()}@thread.v2`
    const activityId = this.keep('create', id, this.newId(), (body.activity as Partial<Activity> | undefined) ?? {})
    return { status: 201, body: { id, activityId, serviceUrl: this.url } }
  }

  private roster(conversationId: string, [resource, memberId]: readonly string[]): Answer {
    const members = this.members.get(decodeURIComponent(conversationId)) ?? []
    if (resource === 'pagedmembers') return { status: 200, body: { members } }
    if (resource !== 'members') return { status: 404 }
    if (memberId === undefined) return { status: 200, body: members }
    const found = members.find((member) => member.id === memberId || member.aadObjectId === memberId)
    return found ? { status: 200, body: found } : { status: 404, body: errorBody('MemberNotFoundInConversation') }
  }

  private keep(
    kind: Recorded['kind'],
    conversationId: string,
    activityId: string,
    activity: Partial<Activity>,
  ): string {
    const at = this.time.now() - this.started
    this.recorded.push({ kind, conversationId, activityId, activity: { ...activity, id: activityId }, at })
    return activityId
  }

  private newId(): string {
    this.lastId += 1
    return `1625${String(this.lastId).padStart(9, '0')}`
  }
}

const tooMany = (ms: number): Answer => ({
  status: 429,
  headers: { 'retry-after': String(Math.max(1, Math.ceil(ms / 1_000))) },
  body: errorBody('Throttled'),
})

async function read(request: IncomingMessage): Promise<ConnectorRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const { pathname } = new URL(request.url ?? '/', 'http://connector')
  const path = pathname.replace(/^\/v3\/conversations\/?/, '').split('/')
  return {
    method: request.method ?? 'GET',
    path: path.filter((part) => part !== '').map((part) => decodeURIComponent(part)),
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  }
}

function write(response: ServerResponse, { status, headers = {}, body = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
