import type { Next, Request, Response, Server } from 'restify'
import type { OutgoingFile } from '../transfer/files/outgoingFile'

/** The file that a token stands for; null when there is none, or its time is up. */
export type FileOf = (token: string) => OutgoingFile | null

/**
 * GET /files/TOKEN/NAME: local use only, where the server listens to this machine alone. Whoever has the link has the
 * file, so the token cannot be guessed, nothing is kept on the way, and nothing is ever shown in the browser itself.
 */
export function serveFiles(server: Server, fileOf: FileOf): void {
  server.get('/files/:token/:name', (req: Request, res: Response, next: Next) => {
    const { token } = req.params as { readonly token?: unknown }
    const file = typeof token === 'string' ? fileOf(token) : null
    if (file === null) res.send(404, { error: 'This link has run out. Ask Outturn for the file again.' })
    else send(res, file)
    next()
  })
}

function send(res: Response, { name, contentType, bytes }: OutgoingFile): void {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  res.writeHead(200, {
    'content-type': contentType,
    'content-length': bytes.byteLength,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${rfc5987(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  res.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

const rfc5987 = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
