import type { Server } from 'node:http'

/** How long the server waits for somebody who is slow, in milliseconds. */
export interface Patience {
  /** until the last of the headers is there */
  readonly headersMs: number
  /** until the last of the body is there */
  readonly requestMs: number
  /** how often it looks who has been too slow */
  readonly looksEveryMs: number
}

/** Teams sends a message in one go: whoever takes this long holds a connection open on purpose. */
export const PATIENCE: Patience = { headersMs: 10_000, requestMs: 30_000, looksEveryMs: 2_000 }

/** More connections at once than a council's people can make; beyond them no more are taken. */
const MOST_CONNECTIONS = 2_000

/** Gives up on connections that send slowly. Node looks for them every half minute unless it is told otherwise. */
export function setPatience(server: Server, { headersMs, requestMs, looksEveryMs }: Patience): void {
  server.headersTimeout = headersMs
  server.requestTimeout = requestMs
  server.maxConnections = MOST_CONNECTIONS
  // Node takes it as an option only, and restify hands it none; it is read when the server begins to listen.
  Object.assign(server, { connectionsCheckingInterval: looksEveryMs })
}
