import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import usual from '../../src/dev/browsers.json'

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium, Chrome or Edge on this machine: the one that CHROMIUM_PATH names, or one where they usually are. */
export function chromiumPath(): string | undefined {
  const asked = process.env.CHROMIUM_PATH
  const candidates = asked === undefined || asked === '' ? usual : [asked]
  return candidates.find((path) => existsSync(path))
}

export interface OpenBrowser {
  readonly page: Page
  close(): Promise<void>
}

/** A headless browser with a profile of its own, which reaches this machine and its files, and nothing else. */
export async function openBrowser(viewport: { width: number; height: number }): Promise<OpenBrowser> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error('No Chromium on this machine: set CHROMIUM_PATH')
  const profile = mkdtempSync(join(tmpdir(), 'outturn-browser-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: ARGUMENTS, viewport })
  await context.route(
    ({ hostname, protocol }) => hostname !== '127.0.0.1' && protocol !== 'file:',
    (route) => route.abort(),
  )
  const page = context.pages()[0] ?? (await context.newPage())
  const close = async (): Promise<void> => {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return { page, close }
}
