// @ts-check
// What every development script needs. No dependencies: these run before anything is installed.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The oldest Node that the packages run on. */
const OLDEST = [20, 12]

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  fail(
    `Outturn needs Node ${OLDEST.join('.')} or newer. This is Node ${process.versions.node}. Get it from https://nodejs.org.`,
  )
}

/**
 * Says what is wrong and ends with exit code 1.
 * @param {string} message what happened and what to do
 * @returns {never}
 */
export function fail(message) {
  console.error(message)
  process.exit(1)
}

/**
 * npm passes SIGTERM to the shell that it started us with, and some shells die of it without a word to us. Outside npm
 * a parent may well go before its child (nohup), so nobody watches.
 * @param {() => void} tell called once when the parent has gone
 */
export function whenParentGoes(tell) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    tell()
  }, 500)
  watch.unref()
}

/**
 * Runs a program with our own screen and keyboard. Its exit code, or 1 when a signal ended it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, timeoutMs } = {}) {
  // npm is a script on Windows, and only a shell starts those.
  const shell = process.platform === 'win32' && command === 'npm'
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell, timeout: timeoutMs })
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    whenParentGoes(() => void child.kill('SIGTERM'))
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(code ?? 1)
    })
  })
}
