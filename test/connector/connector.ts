import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import { Faults, type ConnectorRequest, type Fault } from './faults'

/** One thing that the bot did through the connector. */
export interface Recorded {
  readonly kind: 'create' | 'send' | 'update' | 'delete'
  readonly conversationId: string
  readonly activityId: string
  /** As the bot sent it; of a deletion and of an empty new conversation, only the id. */
  readonly activity: Partial<Activity>
  /** Milliseconds since the connector started. */
  readonly at: number
}

export interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

/** The id of the one-to-one conversation between the bot and a person: always the same, as in Teams. */
export function personalConversation(personId: string): string {
  return `a:${personId}`
}

/** Teams' side of the Bot Framework protocol, simulated: real HTTP on an unused port of this machine. */
export class Connector {
  readonly recorded: Recorded[] = []
  /** Members by conversation, for those that a test has named. */
  readonly members = new Map<string, readonly Record<string, unknown>[]>()
  private readonly faults = new Faults()
  private readonly started = performance.now()
  private lastId = 0

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => void this.serve(request, response))
  }

  static async start(): Promise<Connector> {
    const server = createServer()
    // A connection that is closed while it is idle takes the next request with it, on a busy machine.
    server.keepAliveTimeout = 60_000
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Connector(server)
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
    const fault = this.faults.take(asked)
    if (fault?.delayMs) await pause(fault.delayMs)
    const answer = fault?.answer === undefined || fault.arrives ? this.answer(asked) : undefined
    if (fault?.answer === 'drop') request.socket.destroy()
    else write(response, fault?.answer ?? answer ?? { status: 500 })
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
    const at = performance.now() - this.started
    this.recorded.push({ kind, conversationId, activityId, activity: { ...activity, id: activityId }, at })
    return activityId
  }

  private newId(): string {
    this.lastId += 1
    return `1625${String(this.lastId).padStart(9, '0')}`
  }
}

/** An error as Teams words it: `{ error: { code, message } }`. */
export function errorBody(code: string, message = code): { error: { code: string; message: string } } {
  return { error: { code, message } }
}

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
