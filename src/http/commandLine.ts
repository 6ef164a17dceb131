import { timingSafeEqual } from 'node:crypto'
import { createServer, plugins } from 'restify'
import type { Next, Request, Response, Server } from 'restify'
import { z } from 'zod'
import { PATIENCE, setPatience } from './patience'

/** The largest file that the command line may hand over, packed for the way: room for 48 MB. */
const MAX_BODY_BYTES = 67_108_864

const asked = z.object({
  act: z.string().max(64),
  words: z.array(z.string().max(1_024)).max(20),
  file: z.base64().nullable(),
})

/** What the command line asks of the running bot. */
export interface CommandLine {
  readonly secret: string
  run(
    act: string,
    asked: { words: readonly string[]; file: Uint8Array | null },
  ): Promise<{
    readonly done: boolean
    readonly lines: readonly string[]
    readonly file?: Uint8Array
  }>
  /** keeps what happened, and answers with the reference to it */
  readonly onFault: (error: unknown) => string
}

/**
 * A door of its own for the command line, on this machine's loopback address alone: what stands in front of the bot for
 * Teams never leads here. Whoever does not know the secret gets a bare 401 before anything of theirs is read.
 */
export function makeCommandLineServer(commandLine: CommandLine): Server {
  const server = createServer({ name: 'Outturn' })
  setPatience(server.server, PATIENCE)
  server.post(
    '/',
    (req: Request, res: Response, next: Next) => {
      const knows = knowsSecret(req.headers.authorization, commandLine.secret)
      if (!knows) res.send(401)
      next(knows ? undefined : false)
    },
    plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES }),
    plugins.jsonBodyParser({ mapParams: false }),
    (req: Request, res: Response, next: Next) => {
      void answer(commandLine, req, res).finally(() => next())
    },
  )
  return server
}

function knowsSecret(given: string | undefined, secret: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(`Bearer ${secret}`)]
  return one.length === other.length && timingSafeEqual(one, other)
}

async function answer(commandLine: CommandLine, req: Request, res: Response): Promise<void> {
  const read = asked.safeParse(req.body)
  if (!read.success) {
    res.send(400)
    return
  }
  const { act, words, file } = read.data
  try {
    const answered = await commandLine.run(act, { words, file: file === null ? null : Buffer.from(file, 'base64') })
    const made = answered.file === undefined ? null : Buffer.from(answered.file).toString('base64')
    res.send(200, { done: answered.done, lines: answered.lines, file: made })
  } catch (error) {
    const line = `Something went wrong. Look for reference ${commandLine.onFault(error)} in the log of the running Outturn.`
    res.send(200, { done: false, lines: [line], file: null })
  }
}
