import type { Response } from 'restify'

/** What the SDK's adapter writes a reply to. */
export interface Reply {
  socket: unknown
  header(name: string, value: unknown): unknown
  status(code: number): unknown
  send(...args: unknown[]): unknown
  end(...args: unknown[]): unknown
}

/**
 * Stands between the SDK and the wire. The SDK answers a fault with its reason, and some refused tokens with 500: from
 * here a refusal is a bare status, and nothing of the inside goes out.
 */
export function guarded(res: Response, authenticating: boolean, onFault: (status: number) => string): Reply {
  let status = 200
  let body: unknown
  return {
    socket: res.socket,
    header: () => undefined,
    status: (code) => (status = code),
    send: (...args) => (body = args[0]),
    end: () => {
      if (status < 400) {
        send(res, status, body)
        return
      }
      const reference = onFault(status)
      if (status === 401 || (authenticating && status === 500)) send(res, 401)
      else send(res, status, { error: `Something went wrong. Reference ${reference}.` })
    },
  }
}

function send(res: Response, status: number, body?: unknown): void {
  if (body === undefined) res.send(status)
  else res.send(status, body)
}
