// @ts-check
// `npm start`: the demo council in the Agents Playground, from nothing.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ended, printed, start, stop } from './children.mjs'
import { ensureInstalled } from './install.mjs'
import { freePortFrom, isFree } from './ports.mjs'
import { environment } from './settings.mjs'
import { checkNode, fail, root, whenParentGoes } from './tools.mjs'

const BOT_LOG = '.data/bot.log'
const PLAYGROUND_LOG = '.data/playground.log'
const READY_WITHIN_MS = 90_000

checkNode()
await ensureInstalled()
await ensureBuilt()

const env = await environment('demo')
const port = await choosePort(Number(env.PORT ?? 3978))
console.log(`Starting the bot on the demo council (log: ${BOT_LOG}) …`)
const bot = await start(['--enable-source-maps', 'dist/main.js'], { env: { ...env, PORT: String(port) }, log: BOT_LOG })
/** @type {import('node:child_process').ChildProcess | undefined} */
let playground
let stopping = false

process
  .on('SIGINT', () => void stopAll(0))
  .on('SIGTERM', () => void stopAll(0))
  .on('SIGHUP', () => void stopAll(0))
whenParentGoes(() => void stopAll(0))
void ended(bot).then((why) => unexpected(`The bot stopped (${why}).`, BOT_LOG))

if (await ready(`http://127.0.0.1:${port}/ready`)) await openPlayground()
else await unexpected(`The bot was not ready after ${READY_WITHIN_MS / 1000} seconds.`, BOT_LOG)

async function openPlayground() {
  const cli = 'node_modules/@microsoft/m365agentsplayground/cli.js'
  const args = [cli, '-e', `http://localhost:${port}/api/messages`, '-c', 'msteams', '--dt']
  const quiet = {
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_LOGFILE: join(root, '.data/playground-details.log'),
  }
  playground = await start(args, { env: { ...process.env, ...quiet }, log: PLAYGROUND_LOG })
  void ended(playground).then((why) => unexpected(`The Agents Playground stopped (${why}).`, PLAYGROUND_LOG))
  const listening = await printed(playground, /Listening on (?:https?:\/\/[^\s:]+:)?(\d+)/, READY_WITHIN_MS)
  if (listening) welcome(Number(listening[1]))
  else await unexpected('The Agents Playground did not start.', PLAYGROUND_LOG)
}

/** @param {number} at the Playground's port */
function welcome(at) {
  const lines = [
    `Open http://localhost:${at} in a browser: you are Alex Rowe, and it is ${env.OUTTURN_TODAY ?? 'today'}.`,
    'Three things to try:',
    '  act as performance team, then: open Q1 2021/22',
    '  act as Customer Services manager, and fill in the card',
    '  act as leadership, then: which measures are off target in Customer Services?',
    'Ctrl-C stops the bot and the Playground.',
  ]
  console.log(`\n${lines.join('\n')}`)
}

/**
 * A port that was asked for by name is kept or refused; the usual one gives way to the next free one.
 * @param {number} wanted
 */
async function choosePort(wanted) {
  if (await isFree(wanted)) return wanted
  if (process.env.PORT)
    fail(`Port ${wanted} is in use by another program. Stop that one, or choose another: PORT=${wanted + 1} npm start`)
  const next = await freePortFrom(wanted + 1)
  if (next === undefined) fail(`Port ${wanted} and the twenty after it are in use. Choose another: PORT=5000 npm start`)
  console.log(`Port ${wanted} is in use by another program: using ${next}.`)
  return next
}

/** @param {string} url */
async function ready(url) {
  const deadline = performance.now() + READY_WITHIN_MS
  while (performance.now() < deadline && !stopping) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return stopping
}

/**
 * @param {string} message
 * @param {string} log where to look for the reason
 */
async function unexpected(message, log) {
  if (stopping) return
  const text = await readFile(join(root, log), 'utf8').catch(() => '')
  console.error(`${message} The last lines of ${log}:\n${text.trimEnd().split('\n').slice(-20).join('\n')}`)
  await stopAll(1)
}

/** @param {number} code */
async function stopAll(code) {
  if (stopping) return
  stopping = true
  await Promise.all([stop(playground), stop(bot)])
  process.exit(code)
}
