import { Agent as HttpAgent } from 'node:http'
import type { ClientRequest } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'

/** What the SDK takes a connection from. */
export type Connection = HttpAgent | HttpsAgent

/**
 * The SDK makes a client a turn, each with connections of its own: every message would begin with a handshake. One that
 * has stood idle is closed by us before Teams may close it, for what is lost with it is not known to have arrived.
 */
const KEPT_OPEN = { keepAlive: true, timeout: 4_000, maxFreeSockets: 64 }
const AGENTS = { http: new HttpAgent(KEPT_OPEN), https: new HttpsAgent(KEPT_OPEN) }

/** What Node itself calls on an agent for each request. */
interface Taking {
  readonly addRequest: (this: Connection, request: ClientRequest, ...rest: unknown[]) => void
}

/** A connection for one request. `left` is called once the whole request is on the wire. */
export function connectionFor(url: string, left: () => void): Connection {
  const agent = url.startsWith('https:') ? AGENTS.https : AGENTS.http
  const { addRequest } = agent as unknown as Taking
  const own: Taking = {
    addRequest(request, ...rest) {
      request.once('finish', left)
      addRequest.call(agent, request, ...rest)
    },
  }
  return Object.assign(Object.create(agent) as Connection, own)
}
