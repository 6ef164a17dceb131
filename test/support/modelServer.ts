import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked of the model. */
export interface ModelAsked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format: unknown
  }
}

/** How it answers. */
export type Behaviour = (response: ServerResponse) => void

/** The chat completion that says this. */
export const says =
  (content: string): Behaviour =>
  (response) => {
    const message = { role: 'assistant', content, refusal: null }
    json(response, 200, {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'stand-in',
      choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    })
  }

export const proposes = (proposal: object): Behaviour => says(JSON.stringify(proposal))

/** An error as the API words it. */
export const refuses =
  (status: number, message: string): Behaviour =>
  (response) =>
    json(response, status, { error: { message, type: 'invalid_request_error', param: null, code: null } })

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '1' })
  response.end(JSON.stringify(body))
}

/** Plays the model: chat completions over HTTP on an unused port of this machine. */
export class ModelServer {
  readonly asked: ModelAsked[] = []
  behaves: Behaviour = proposes({ kind: 'none' })

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => void this.answer(request, response))
  }

  static async start(): Promise<ModelServer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new ModelServer(server)
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    this.server.closeAllConnections()
    await closed
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as ModelAsked['body']
    this.asked.push({ path: request.url ?? '', headers: request.headers, body })
    this.behaves(response)
  }
}
