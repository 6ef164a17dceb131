import { request } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'

export interface Answered {
  readonly status: number
  readonly body: string
}

export interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** writes the body itself, and may never end it */
  readonly write?: (to: ClientRequest) => void
}

export const JSON_TYPE = { 'content-type': 'application/json' }

/** A request as it is, with nothing that a well-behaved client would put right. */
export function send(port: number, sent: Sent): Promise<Answered> {
  const { method = 'POST', path = '/api/messages', headers = JSON_TYPE, body, write } = sent
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false })
    asked.on('error', failed)
    asked.on('response', (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') })
        asked.destroy()
      })
    })
    if (write) write(asked)
    else asked.end(body)
  })
}

/** Those of the addresses at which something answers. */
export async function reached(port: number, addresses: readonly string[]) {
  const asked = addresses.map(async (address) => {
    const host = address.includes(':') ? `[${address}]` : address
    try {
      const { status } = await fetch(`http://${host}:${port}/health`, { signal: AbortSignal.timeout(1_000) })
      return [{ address, status }]
    } catch {
      return []
    }
  })
  return (await Promise.all(asked)).flat()
}
