// @ts-check
// Installs the packages when what is installed is not what the lock file says.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, root, run } from './tools.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Promise<Record<string, Locked> | undefined>} undefined when there is no such file, or it is damaged
 */
async function packagesIn(file) {
  try {
    const { packages } = JSON.parse(await readFile(join(root, file), 'utf8'))
    delete packages['']
    return packages
  } catch {
    return undefined
  }
}

/**
 * Whether node_modules holds what the lock file says. npm leaves its own account of what it installed. Packages for
 * other platforms are optional: they are not installed, and not every registry lists every platform.
 * @param {Record<string, Locked>} locked
 * @param {Record<string, Locked> | undefined} installed
 */
export function matches(locked, installed) {
  if (installed === undefined) return false
  const complete = Object.entries(locked).every(([path, entry]) => {
    const found = installed[path]
    return found === undefined
      ? mayBeAbsent(entry)
      : found.version === entry.version && found.integrity === entry.integrity
  })
  return complete && Object.entries(installed).every(([path, entry]) => path in locked || mayBeAbsent(entry))
}

/** @param {Locked} entry */
function mayBeAbsent(entry) {
  return entry.optional === true || entry.devOptional === true
}

/**
 * Installs when it is needed, and ends the process when that fails. Not by `npm ci`: that refuses a lock file made
 * where a registry did not list every platform's packages. `--no-save` installs the locked versions all the same and
 * leaves the lock file as it is.
 */
export async function ensureInstalled() {
  const locked = await packagesIn('package-lock.json')
  if (locked === undefined) fail('package-lock.json is missing or damaged: restore it from the repository.')
  if (matches(locked, await packagesIn('node_modules/.package-lock.json'))) return
  console.log('Installing packages (npm install) …')
  const code = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'])
  if (code !== 0)
    fail('npm install failed: its messages are above. Check the network or the registry that npm uses, then try again.')
}
