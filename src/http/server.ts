import { createServer, plugins } from 'restify'
import type { Next, Request, Response, Server } from 'restify'
import { readEnvelope, tenantOf } from './envelope'
import type { Envelope } from './envelope'
import { serveFiles } from './fileLinks'
import type { FileOf } from './fileLinks'
import { PATIENCE, setPatience } from './patience'
import type { Patience } from './patience'
import { guarded } from './reply'
import type { Reply } from './reply'

/** The largest body that is read. Teams allows a message 100 KB in UTF-16. */
const MAX_BODY_BYTES = 262_144

/** What the door hands on once the envelope is right. */
export interface Bot {
  process(req: Request, reply: Reply): Promise<void>
}

export interface Doorway {
  readonly bot: Bot
  /** the only tenant let in; null in local use, where there is none to check */
  readonly tenantId: string | null
  readonly ready: () => Promise<boolean>
  /** local use: files to be had by link; null where Teams hands them over */
  readonly fileOf: FileOf | null
  /** with those who send slowly; left out: as long as anybody honest may take */
  readonly patience?: Patience
  /** keeps what happened, and answers with the reference that a person is given */
  readonly onFault: (fault: { status: number; error?: unknown }) => string
}

/** POST /api/messages for Teams, /health and /ready for whoever keeps the bot running, and files in local use. */
export function makeServer(doorway: Doorway): Server {
  const server = createServer({ name: 'Outturn' })
  setPatience(server.server, doorway.patience ?? PATIENCE)
  server.get('/health', (_req: Request, res: Response, next: Next) => {
    res.send(200, { status: 'alive' })
    next()
  })
  server.get('/ready', (_req: Request, res: Response, next: Next) => {
    void doorway.ready().then((isReady) => {
      res.send(isReady ? 200 : 503, { status: isReady ? 'ready' : 'the database does not answer' })
      next()
    })
  })
  if (doorway.fileOf !== null) serveFiles(server, doorway.fileOf)
  server.post(
    '/api/messages',
    refuseUnread,
    plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES }),
    plugins.jsonBodyParser({ mapParams: false }),
    (req: Request, res: Response, next: Next) => {
      void receive(doorway, req, res).then(
        () => next(),
        (error: unknown) => {
          sendFault(res, doorway.onFault({ status: 500, error }))
          next()
        },
      )
    },
  )
  server.on('restifyError', (_req: Request, res: Response, error: { statusCode?: number }, done: () => void) => {
    const status = error.statusCode ?? 500
    if (!res.headersSent) res.send(status, { error: status === 413 ? 'The message is too large.' : 'Not understood.' })
    done()
  })
  return server
}

/**
 * Refused before any of it is read: a body that says it is too large, and a packed one. Teams packs nothing, a small
 * packed body may hold a very large one, and the reader's unpacking of a broken one would end the process.
 */
function refuseUnread(req: Request, res: Response, next: Next): void {
  const isLarge = Number(req.headers['content-length'] ?? 0) > MAX_BODY_BYTES
  const isPacked = req.headers['content-encoding'] !== undefined
  if (isLarge) res.send(413, { error: 'The message is too large.' })
  else if (isPacked) res.send(415, { error: 'Not understood.' })
  next(isLarge || isPacked ? false : undefined)
}

async function receive(doorway: Doorway, req: Request, res: Response): Promise<void> {
  const activity = readEnvelope(req.body)
  const authenticating = doorway.tenantId !== null
  if (activity === null) {
    res.send(authenticating && req.headers.authorization === undefined ? 401 : 400)
    return
  }
  if (authenticating && !isOurs(doorway, activity)) {
    res.send(401)
    return
  }
  req.body = activity
  await doorway.bot.process(
    req,
    guarded(res, authenticating, (status) => doorway.onFault({ status })),
  )
}

/** Web chat and Direct Line are signed like Teams, and there whoever writes says themselves who they are. */
const isOurs = (doorway: Doorway, activity: Envelope): boolean =>
  activity.channelId === 'msteams' && tenantOf(activity)?.toLowerCase() === doorway.tenantId?.toLowerCase()

function sendFault(res: Response, reference: string): void {
  if (!res.headersSent) res.send(500, { error: `Something went wrong. Reference ${reference}.` })
}
