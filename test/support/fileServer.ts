import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a file is handed out, where it is not simply its bytes. */
export type Manner = (request: IncomingMessage, response: ServerResponse) => void

/** Plays the council's SharePoint: files over HTTP on an unused port of this machine. */
export class FileServer {
  /** the paths that were asked for, oldest first */
  readonly asked: string[] = []
  private readonly files = new Map<string, Uint8Array | Manner>()

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      const path = request.url ?? '/'
      this.asked.push(path)
      const file = this.files.get(path)
      if (typeof file === 'function') file(request, response)
      else if (file) response.end(file)
      else {
        response.statusCode = 404
        response.end()
      }
    })
  }

  static async start(): Promise<FileServer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new FileServer(server)
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  /** Puts a file there and gives the link to it. */
  put(name: string, file: Uint8Array | string | Manner): string {
    const path = `/${encodeURIComponent(name)}`
    this.files.set(path, typeof file === 'string' ? Buffer.from(file) : file)
    return `http://127.0.0.1:${this.port}${path}`
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    this.server.closeAllConnections()
    await closed
  }
}
