import { randomBytes } from 'node:crypto'
import { keepDoor, forgetDoor } from './cli/door'
import { runAct } from './cli/run'
import { makeCommandLineServer } from './http/commandLine'
import { closed, listen } from './http/listening'
import type { Deps } from './operations/ports'

export interface OpenDoor {
  readonly close: () => Promise<void>
}

/**
 * Lets the command line ask a bot that holds a data folder, for as long as it runs. Where the record is on a server
 * there is no such folder, and no need: the command line opens the record itself.
 */
export async function openCommandLineDoor(
  folder: string | null,
  deps: Deps,
  after: { readonly deliver: () => void; readonly onFault: (error: unknown) => string },
): Promise<OpenDoor | null> {
  if (folder === null) return null
  const secret = randomBytes(32).toString('base64url')
  const server = makeCommandLineServer({
    secret,
    run: async (act, asked) => {
      const answered = await runAct(deps, act, asked)
      after.deliver()
      return answered
    },
    onFault: after.onFault,
  })
  const port = await listen(server, { port: 0, host: '127.0.0.1' })
  keepDoor(folder, { port, secret })
  return {
    close: async () => {
      forgetDoor(folder)
      await closed(server)
    },
  }
}
