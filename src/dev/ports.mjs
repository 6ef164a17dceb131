// @ts-check
import { createServer } from 'node:net'

/**
 * Whether a server of ours can listen there.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/**
 * The first free port from the one asked for on; undefined when twenty in a row are taken.
 * @param {number} first
 */
export async function freePortFrom(first) {
  for (let port = first; port < first + 20; port += 1) if (await isFree(port)) return port
  return undefined
}
