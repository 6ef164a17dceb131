import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const ROOT = join(__dirname, '../..')
const READY_WITHIN_MS = 60_000

/** A bot in a process of its own. */
export interface BotProcess {
  readonly url: string
  /** kill -9: nothing of it runs on. Resolves once the process is gone. */
  kill(): Promise<void>
  /** asks it to finish and waits until it has */
  close(): Promise<void>
}

/** The compiled bot on the demo council, its day 5 July 2021. */
export async function startBot(settings: Readonly<Record<string, string>>): Promise<BotProcess> {
  await compiled()
  return startProcess(['dist/main.js'], { ...DEMO, ...settings })
}

/** Blank names are as good as left out: what the developer's own environment says is for another bot. */
export const DEMO = {
  OUTTURN_COUNCIL: 'env/demo/council.json',
  OUTTURN_TODAY: '2021-07-05',
  DATABASE_URL: '',
  DATA_DIR: '',
  MicrosoftAppId: '',
}

let compiling: Promise<unknown> | undefined

/** `npm test` has compiled already, and then this is over at once; a part run by name may find dist out of date. */
export const compiled = () =>
  (compiling ??= promisify(execFile)(process.execPath, ['src/dev/build.mjs'], { cwd: ROOT }))

/** Starts a Node program that serves a bot on the PORT it is given, and waits until it is ready. */
export async function startProcess(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const port = String(await freePort())
  const env = { ...process.env, ...settings, PORT: port }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  if (await ready(child, `${url}/ready`)) {
    return { url, kill: () => end(child, 'SIGKILL'), close: () => end(child, 'SIGTERM') }
  }
  await end(child, 'SIGKILL')
  throw new Error(`${args.join(' ')} was not ready: ${said.join('').slice(-2000)}`)
}

async function ready(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = performance.now() + READY_WITHIN_MS
  while (child.exitCode === null && performance.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok === true) return true
    await pause(50)
  }
  return false
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
