import type { Activity } from 'botbuilder'
import { Connector } from '../connector/connector'
import { startPostgres } from '../support/postgres'
import { accountOf } from '../torture/people'
import { saving } from '../torture/saving'
import { startEchoProcess, startOutturnProcess } from './children'
import { compareTurns, table, type Target } from './compareTurns'
import { LEADER, message, QUESTION, ready } from './demoTurns'

const MANAGER = accountOf('Benefits Manager')

/** A card with one figure in it, typed over the one that the turn before has saved. */
const submission = (turn: number): Partial<Activity> => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'the card',
  value: { action: { type: 'Action.Execute', verb: 'saveReturns', data: card(turn) }, trigger: 'manual' },
})

const card = (turn: number) => saving({ 'SD-009': String(2_000 + turn) }, turn)

const turnsOf = (database: string, url: string): readonly Target[] => [
  { name: `Outturn on ${database}: help`, url, from: LEADER, activity: message('help') },
  { name: `Outturn on ${database}: a question`, url, from: LEADER, activity: message(QUESTION) },
  { name: `Outturn on ${database}: a card`, url, from: MANAGER, activity: submission, answers: '✓ 1 figure saved' },
]

async function main(rounds: number): Promise<void> {
  const [connector, server] = await Promise.all([Connector.start(), startPostgres()])
  const onServer = { DATABASE_URL: server.url('postgres'), OUTTURN_LOCAL: 'yes' }
  const bots = await Promise.all([startEchoProcess(), startOutturnProcess(), startOutturnProcess(onServer)])
  const [echo, embedded, served] = bots
  try {
    await Promise.all([ready(embedded, connector), ready(served, connector)])
    const targets = [
      { name: 'bare echo bot', url: echo.url, from: LEADER, activity: message('hello') },
      ...turnsOf('PGlite', embedded.url),
      ...turnsOf('PostgreSQL', served.url),
    ]
    const timings = await compareTurns(connector, targets, rounds)
    console.log(`${rounds} turns of each, one after the other; neither database waits for a disk:`)
    console.log(table(timings).join('\n'))
  } finally {
    await Promise.all([...bots, connector].map((each) => each.close()))
    await server.stop()
  }
}

const asked = process.argv.indexOf('--rounds')
void main(asked === -1 ? 300 : Number(process.argv[asked + 1]))
