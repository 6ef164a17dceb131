// @ts-check
// Programs that `npm start` keeps running, and ends together.
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './tools.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Starts a Node program whose output goes to a file under the project.
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, log: string }} options
 */
export async function start(args, { env, log }) {
  await mkdir(dirname(join(root, log)), { recursive: true })
  const file = createWriteStream(join(root, log))
  // A group of its own: Ctrl-C reaches only us, and we end each program once, in order.
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  })
  child.stdout.pipe(file, { end: false })
  child.stderr.pipe(file, { end: false })
  return child
}

/**
 * Ends a program: asks, waits ten seconds, then insists.
 * @param {ChildProcess | undefined} child
 * @returns {Promise<void>}
 */
export function stop(child) {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(insist)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<string>} why it ended, in words
 */
export function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `exit code ${code}`))
  })
}

/**
 * Waits until a program prints what the pattern finds.
 * @param {ChildProcess} child
 * @param {RegExp} pattern
 * @param {number} timeoutMs
 * @returns {Promise<RegExpMatchArray | undefined>} undefined when the time passed or the program ended first
 */
export function printed(child, pattern, timeoutMs) {
  return new Promise((resolve) => {
    let text = ''
    const timer = setTimeout(() => resolve(undefined), timeoutMs)
    const done = (/** @type {RegExpMatchArray | undefined} */ match) => {
      clearTimeout(timer)
      resolve(match)
    }
    child.stdout?.on('data', (chunk) => {
      text += String(chunk)
      const match = text.match(pattern)
      if (match) done(match)
    })
    child.once('exit', () => done(undefined))
  })
}
