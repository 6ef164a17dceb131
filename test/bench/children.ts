import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { RunningBot } from './echoBot'

const ROOT = join(__dirname, '../..')
const READY_WITHIN_MS = 60_000

/** The bare echo bot in a process of its own. */
export function startEchoProcess(): Promise<RunningBot> {
  return startProcess(['-r', './test/support/typescript.cjs', 'test/bench/echoMain.ts'], {})
}

/** The compiled bot on the demo council, in a process of its own and with a new, empty data folder. */
export async function startOutturnProcess(settings: Readonly<Record<string, string>> = {}): Promise<RunningBot> {
  const data = mkdtempSync(join(tmpdir(), 'outturn-bench-'))
  const demo = { DATA_DIR: data, OUTTURN_COUNCIL: 'env/demo/council.json', OUTTURN_TODAY: '2021-07-05' }
  const bot = await startProcess(['dist/main.js'], { ...demo, ...settings })
  const close = async (): Promise<void> => {
    await bot.close()
    rmSync(data, { recursive: true, force: true })
  }
  return { url: bot.url, close }
}

async function startProcess(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<RunningBot> {
  const port = String(await freePort())
  const env = { ...process.env, ...settings, PORT: port }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  if (await ready(child, `${url}/ready`)) return { url, close: () => stop(child) }
  await stop(child)
  throw new Error(`${args.join(' ')} was not ready: ${said.join('').slice(-2000)}`)
}

async function ready(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = performance.now() + READY_WITHIN_MS
  while (child.exitCode === null && performance.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok === true) return true
    await pause(100)
  }
  return false
}

async function stop(child: ChildProcess): Promise<void> {
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
