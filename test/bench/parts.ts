import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connector } from '../connector/connector'
import { DEMO, startProcess } from '../support/botProcess'
import type { BotProcess } from '../support/botProcess'
import { startPostgres } from '../support/postgres'
import { compareTurns, quantile } from './compareTurns'
import { LEADER, message, QUESTION, ready } from './demoTurns'
import type { Marks } from './marks'

/** A part of a turn: from where the one before it ended to the first of these marks that a bot has. */
type Part = readonly [name: string, ...until: string[]]

/** In the order in which they come; together they are the turn. */
const PARTS: readonly Part[] = [
  ['the request, read and checked', 'process begins'],
  ['the SDK, until a message is heard', 'heard begins', 'sendActivity begins'],
  ['who asks, and what they asked before: 1 statement', 'arrive ends'],
  ['understanding the sentence', 'answer begins'],
  ['the figures, read and rated: 2 statements', 'answer ends'],
  ['its words; the thread kept: 1 statement', 'asActivity begins'],
  ['the card, from its template', 'asActivity ends'],
  ['sending it, until Teams has it', 'sendActivity ends'],
  ['the answer to the request', 'finished'],
]

/** The median of each part in milliseconds; null where a bot has no such part. */
function partsOf(turns: readonly Marks[]): readonly (number | null)[] {
  const each = turns.map((marks) => {
    let from = 0
    return PARTS.map(([, ...until]) => {
      const to = until.map((one) => marks[one]).find((one) => one !== undefined)
      if (to === undefined) return null
      const taken = to - from
      from = to
      return taken
    })
  })
  return PARTS.map((_, part) => {
    const taken = each.map((one) => one[part] ?? null).filter((one) => one !== null)
    return taken.length === 0 ? null : quantile(taken, 0.5)
  })
}

interface Watched {
  readonly name: string
  readonly bot: BotProcess
  /** where it writes the marks of its turns when it ends */
  readonly file: string
}

async function watched(name: string, program: string, settings: Readonly<Record<string, string>>): Promise<Watched> {
  const file = join(FOLDER, `${name}.json`)
  const before = ['-r', './test/support/typescript.cjs', '-r', './test/bench/marks.ts']
  return { name, bot: await startProcess([...before, program], { ...settings, MARKS: file }), file }
}

const FOLDER = mkdtempSync(join(tmpdir(), 'outturn-parts-'))

/** Says where the time of a question goes, beside that of a bare echo: watched, so each turn takes a little longer. */
async function main(rounds: number): Promise<void> {
  const [connector, server] = await Promise.all([Connector.start(), startPostgres()])
  const echo = await watched('echo', 'test/bench/echoMain.ts', {})
  const ours = [
    await watched('PGlite', 'dist/main.js', { ...DEMO, DATA_DIR: join(FOLDER, 'data') }),
    await watched('PostgreSQL', 'dist/main.js', { ...DEMO, DATABASE_URL: server.url('postgres'), OUTTURN_LOCAL: 'yes' }), // prettier-ignore
  ]
  const running = [echo, ...ours]
  try {
    for (const { bot } of ours) await ready(bot, connector)
    const target = ({ name, bot }: Watched, text: string) => ({ name, url: bot.url, from: LEADER, activity: message(text) }) // prettier-ignore
    const targets = [target(echo, 'hello'), ...ours.map((one) => target(one, QUESTION))]
    await compareTurns(connector, targets, rounds)
  } finally {
    await Promise.all([...running.map(({ bot }) => bot), connector].map((each) => each.close()))
    await server.stop()
  }
  console.log('Where the time of a question goes within the bot, in milliseconds at the median:')
  console.log(tableOf(running, rounds).join('\n'))
  rmSync(FOLDER, { recursive: true, force: true })
}

function tableOf(running: readonly Watched[], rounds: number): readonly string[] {
  const columns = running.map(({ file }) => {
    const turns = JSON.parse(readFileSync(file, 'utf8')) as readonly Marks[]
    return partsOf(turns.slice(-rounds))
  })
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(50), ...cells.map((one) => one.padStart(10))].join(' ')
  const names = running.map(({ name }) => name)
  const rows = PARTS.map(([name], part) => line(name, columns.map((one) => one[part]?.toFixed(2) ?? ''))) // prettier-ignore
  return [line('', names), ...rows]
}

const asked = process.argv.indexOf('--rounds')
void main(asked === -1 ? 150 : Number(process.argv[asked + 1]))
