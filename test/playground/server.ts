import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const CLI = join(ROOT, 'node_modules/@microsoft/m365agentsplayground/cli.js')
const READY_WITHIN_MS = 30_000

export interface PlaygroundServer {
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the Agents Playground on an unused port against a bot.
 * @param bot where the bot listens, such as `http://127.0.0.1:3978`
 * @param configFolder the folder with `.m365agentsplayground.yml`
 */
export async function startServer(bot: string, configFolder = ROOT): Promise<PlaygroundServer> {
  const args = [CLI, '-e', `${bot}/api/messages`, '-c', 'msteams', '--dt', '-p', String(await freePort())]
  const env = {
    ...process.env,
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(configFolder, '.m365agentsplayground.yml'),
    M365_AGENTS_PLAYGROUND_LOGFILE: join(ROOT, 'test/output/playground.log'),
  }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const port = await listeningOn(child)
  return { url: `http://127.0.0.1:${port}`, close: () => ended(child) }
}

function listeningOn(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const late = setTimeout(() => reject(new Error(`The Playground is not ready: ${printed}`)), READY_WITHIN_MS)
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString()
      const port = /Listening on (\d+)/.exec(printed)?.[1]
      if (port === undefined) return
      clearTimeout(late)
      resolve(port)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The Playground ended with ${code ?? 'a signal'}: ${printed}`)))
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill()
  await exit
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
