// @ts-check
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

export const howToGetChromium = [
  'No Chromium found. The end-to-end tests drive the Agents Playground in one.',
  '  Debian or Ubuntu: sudo apt-get install chromium',
  '  macOS:            brew install --cask chromium',
  '  Windows:          Microsoft Edge will do',
  'or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n')

/** The path of a Chromium, Chrome or Edge on this machine; CHROMIUM_PATH goes first. */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return existsSync(asked) ? asked : undefined
  /** @type {string[]} */
  const usual = JSON.parse(await readFile(new URL('browsers.json', import.meta.url), 'utf8'))
  return usual.find((path) => existsSync(path))
}
