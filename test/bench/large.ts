import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Person } from '../connector/client'
import { Connector } from '../connector/connector'
import { startPostgres } from '../support/postgres'
import { startEchoProcess, startOutturnProcess } from './children'
import { compareTurns, table } from './compareTurns'
import type { Target } from './compareTurns'
import { fillLarge, KEY_OF_BENCH } from './fillLarge'
import { CHIEF, serviceArea } from './largeCouncil'

/** What a whole question may cost, as a multiple of a bare echo (issue 4). */
const MOST = 6

const LEADER = { name: 'Chief Executive', aadObjectId: CHIEF }
const SIZES = [500, 5_000]

const asks = (name: string, url: string, text: (turn: number) => string): Target => ({
  ...{ name, url, from: LEADER },
  activity: (turn) => ({ type: 'message', text: text(turn) }),
})

/** One service's question, a service a turn: none of them is remembered from the last. */
const ofAService = (turn: number): string => `which measures are off target in ${serviceArea(turn % 20)}?`

async function main(rounds: number): Promise<void> {
  const [connector, server] = await Promise.all([Connector.start(), startPostgres()])
  const folder = mkdtempSync(join(tmpdir(), 'outturn-large-'))
  const running: { close(): Promise<void> }[] = [connector]
  const echo = await startEchoProcess()
  running.push(echo)
  const targets: Target[] = [asks('bare echo bot', echo.url, () => 'hello')]
  try {
    for (const measures of SIZES) {
      const data = join(folder, String(measures))
      const url = await databaseOn(server.url('postgres'), `large_${measures}`)
      await fillLarge({ kind: 'embedded', folder: data }, measures)
      await fillLarge({ kind: 'server', url }, measures)
      const settings = { OUTTURN_TODAY: '2021-04-12', OUTTURN_RECORD_KEY: KEY_OF_BENCH }
      const embedded = await startOutturnProcess({ ...settings, DATA_DIR: data })
      const served = await startOutturnProcess({ ...settings, DATABASE_URL: url, OUTTURN_LOCAL: 'yes' })
      running.push(embedded, served)
      targets.push(asks(`PGlite, ${measures} measures: one service`, embedded.url, ofAService))
      targets.push(asks(`PostgreSQL, ${measures} measures: one service`, served.url, ofAService))
    }
    for (const target of targets.slice(1)) await mustList(connector, target)
    const timings = await compareTurns(connector, targets, rounds)
    console.log(`One service's 25 figures of forty quarters' record, ${rounds} turns of each:`)
    console.log(table(timings).join('\n'))
    if (timings.some(({ ratio }) => ratio > MOST)) process.exitCode = 1
  } finally {
    await Promise.all(running.map((each) => each.close()))
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An answer that lists nothing would cost less, and its time would be the time of something else. */
async function mustList(connector: Connector, { name, url, from }: Target): Promise<void> {
  const said = JSON.stringify(await new Person(from, { bot: url, connector }).says(ofAService(0)))
  if (!/of 25 rated measures missed/.test(said)) throw new Error(`${name} did not list the misses: ${said}`)
}

async function databaseOn(url: string, name: string): Promise<string> {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return Object.assign(new URL(url), { pathname: name }).href
}

const asked = process.argv.indexOf('--rounds')
void main(asked === -1 ? 200 : Number(process.argv[asked + 1]))
