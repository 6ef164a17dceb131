import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot, startProcess } from '../support/botProcess'
import type { RunningBot } from './echoBot'

/** The bare echo bot in a process of its own. */
export function startEchoProcess(): Promise<RunningBot> {
  return startProcess(['-r', './test/support/typescript.cjs', 'test/bench/echoMain.ts'], {})
}

/** The compiled bot on the demo council, in a process of its own, with a new data folder unless a server is named. */
export async function startOutturnProcess(settings: Readonly<Record<string, string>> = {}): Promise<RunningBot> {
  const data = mkdtempSync(join(tmpdir(), 'outturn-bench-'))
  const bot = await startBot(settings.DATABASE_URL === undefined ? { DATA_DIR: data, ...settings } : settings)
  const close = async (): Promise<void> => {
    await bot.close()
    rmSync(data, { recursive: true, force: true })
  }
  return { url: bot.url, close }
}
