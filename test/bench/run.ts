import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Person, type Identity } from '../connector/client'
import { Connector } from '../connector/connector'
import { startEchoProcess, startOutturnProcess } from './children'
import { compareTurns, table, type Target } from './compareTurns'

const QUESTION = { type: 'message', text: 'which measures are off target in Customer Services?' }

/** Somebody of the demo council who may ask anything. */
function leader(): Identity {
  const lines = readFileSync(join(__dirname, '../../env/demo/people.csv'), 'utf8').split('\n')
  for (const line of lines) {
    const [name, , aadObjectId, role] = line.split(',')
    if (name !== undefined && aadObjectId !== undefined && role === 'leadership') return { name, aadObjectId }
  }
  throw new Error('env/demo/people.csv names nobody with the role leadership')
}

async function main(rounds: number): Promise<void> {
  const [connector, echo, outturn] = await Promise.all([Connector.start(), startEchoProcess(), startOutturnProcess()])
  try {
    const from = leader()
    await new Person(from, { bot: outturn.url, connector }).installs()
    const targets: Target[] = [
      { name: 'bare echo bot', url: echo.url, from, activity: { type: 'message', text: 'hello' } },
      { name: 'Outturn: help', url: outturn.url, from, activity: { type: 'message', text: 'help' } },
      { name: 'Outturn: a question', url: outturn.url, from, activity: QUESTION },
    ]
    const timings = await compareTurns(connector, targets, rounds)
    console.log(`${rounds} turns of each, one after the other:\n${table(timings).join('\n')}`)
  } finally {
    await Promise.all([connector.close(), echo.close(), outturn.close()])
  }
}

const asked = process.argv.indexOf('--rounds')
void main(asked === -1 ? 300 : Number(process.argv[asked + 1]))
