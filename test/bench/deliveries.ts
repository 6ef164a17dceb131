import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { aLargeCouncil } from '../builders/largeCouncil'
import type { LargeCouncil } from '../builders/largeCouncil'
import { Connector } from '../connector/connector'
import { scaledTime } from '../connector/limits'
import { Issuer } from '../support/issuer'
import { startPostgres } from '../support/postgres'
import { startTeamsBot } from '../support/teamsBot'
import type { TeamsBot } from '../support/teamsBot'
import { randomFrom } from '../torture/random'

/** Requests a second that Teams allows one app. */
const CEILING = 50
const LEAST_SHARE = 0.95
/** The heap at the end may be so many times that at a quarter of the way. */
const MOST_GROWTH = 1.25
/** Twice the people may take so many times as long. */
const PROPORTION = 2.2

interface Run {
  readonly people: number
  /** so many times as fast as real time, in the bot and in the connector alike */
  readonly scale: number
  /** null: PGlite, in the bot's own process */
  readonly server: string | null
}

interface Outcome {
  readonly run: Run
  readonly answeredMs: number
  readonly cardsBeforeAnswer: number
  readonly arrived: number
  readonly requests: number
  /** from when the first request came to when the last did, by the connector's time */
  readonly seconds: number
  readonly breaches: number
  readonly busiest: number
  /** megabytes, once a second of real time while cards were being sent */
  readonly heap: readonly number[]
}

async function campaign(run: Run): Promise<Outcome> {
  const council = aLargeCouncil(run.people)
  const folder = mkdtempSync(join(tmpdir(), 'outturn-bench-'))
  const time = scaledTime(run.scale)
  const random = randomFrom(run.people)
  const [connector, issuer] = await Promise.all([
    Connector.start({ time, limited: true, latency: () => 100 + random() * 200 }),
    Issuer.start(),
  ])
  const heapFile = join(folder, 'heap')
  const where = run.server === null ? { DATA_DIR: join(folder, 'data') } : { DATABASE_URL: run.server }
  const settings = {
    ...where,
    OUTTURN_RECORD_KEY: 'the key of the bench, which everybody may know',
    TEST_HEAP_FILE: heapFile,
  }
  const bot = await startTeamsBot(
    { council: council.path, connector, issuer, scale: run.scale, since: Date.now() },
    settings,
  )
  try {
    return await measured(run, { bot, connector, council, heapFile })
  } finally {
    await bot.close()
    await Promise.all([connector.close(), issuer.close()])
    for (const one of [folder, dirname(council.path)]) rmSync(one, { recursive: true, force: true })
  }
}

interface Place {
  readonly bot: TeamsBot
  readonly connector: Connector
  readonly council: LargeCouncil
  readonly heapFile: string
}

async function measured(run: Run, { bot, connector, council, heapFile }: Place): Promise<Outcome> {
  const officer = bot.person(council.officer)
  await officer.installs()
  const [before, arrivedBefore] = [performance.now(), connector.arrivals.length]
  const { value } = await officer.invokes('openPeriod', { period: '2021Q1' })
  const answeredMs = performance.now() - before
  const cards = () =>
    connector.recorded.filter((one) => one.kind === 'send' && one.conversationId !== officer.conversationId)
  const cardsBeforeAnswer = cards().length
  if (!JSON.stringify(value).includes('is open')) throw new Error(`not opened: ${JSON.stringify(value)}`)
  const [heapBefore, asked] = [heapsIn(heapFile).length, arrivedBefore]
  await untilStill(connector, run.people)
  const arrivals = connector.arrivals.slice(asked)
  return {
    ...{ run, answeredMs, cardsBeforeAnswer },
    arrived: new Set(cards().map((one) => one.conversationId)).size,
    requests: arrivals.length,
    seconds: ((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)) / 1_000,
    breaches: connector.limits.breaches.length,
    busiest: connector.limits.busiest,
    heap: heapsIn(heapFile).slice(heapBefore),
  }
}

/** Until everybody has a card, or nothing has come for ten seconds. */
async function untilStill({ recorded }: Connector, people: number): Promise<void> {
  let [seen, still] = [-1, 0]
  while (still < 50 && recorded.filter(({ kind }) => kind === 'send').length <= people) {
    still = recorded.length === seen ? still + 1 : 0
    seen = recorded.length
    await pause(200)
  }
}

function heapsIn(file: string): readonly number[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').map(Number)
  } catch {
    return []
  }
}

const shareOf = ({ requests, seconds }: Outcome): number => requests / seconds / CEILING

/** The least of the samples of one quarter of the way, where little garbage is left: the first is 0. */
function heapIn({ heap }: Outcome, quarter: number): number {
  const part = heap.slice(Math.floor((heap.length * quarter) / 4), Math.ceil((heap.length * (quarter + 1)) / 4))
  return part.length === 0 ? Number.NaN : Math.min(...part)
}

function faultsIn(outcome: Outcome, half: Outcome | undefined): readonly string[] {
  const { run, arrived, breaches, seconds } = outcome
  const growth = heapIn(outcome, 3) / heapIn(outcome, 1)
  return [
    ...(arrived === run.people ? [] : [`only ${arrived} people have a card`]),
    ...(breaches === 0 ? [] : [`${breaches} breaches`]),
    ...(run.people < 1_000 || shareOf(outcome) >= LEAST_SHARE ? [] : ['below 95 % of the ceiling']),
    ...(run.people < 1_000 || growth <= MOST_GROWTH ? [] : [`the heap grew ${growth.toFixed(2)} times`]),
    ...(half === undefined || seconds <= PROPORTION * half.seconds ? [] : ['out of proportion']),
  ]
}

function told(outcome: Outcome, faults: readonly string[]): string {
  const { run, answeredMs, cardsBeforeAnswer, requests, seconds, busiest } = outcome
  const { people, scale, server } = run
  const place = `${server === null ? 'PGlite' : 'PostgreSQL'}, ${scale === 1 ? 'real time' : `time ${scale} times as fast`}`
  const share = `${(requests / seconds).toFixed(1)} a second, ${(shareOf(outcome) * 100).toFixed(1)} % of the ceiling`
  const heap = [0, 1, 2, 3].map((quarter) => heapIn(outcome, quarter).toFixed(0)).join(', ')
  return [
    `${people} people (${place}): ${requests} requests in ${seconds.toFixed(1)} s, ${share}, at most ${busiest} in a second`,
    `opening answered after ${answeredMs.toFixed(0)} ms, with ${cardsBeforeAnswer} cards out; heap by quarters ${heap} MB`,
    ...faults.map((fault) => `FAULT: ${fault}`),
  ].join('\n    ')
}

function optionOf(name: string): number | undefined {
  const asked = process.argv.indexOf(`--${name}`)
  return asked === -1 ? undefined : Number(process.argv[asked + 1])
}

async function main(): Promise<void> {
  const [people, scale] = [optionOf('people'), optionOf('scale') ?? 1]
  const postgres = await startPostgres()
  const server = postgres.url('postgres')
  const runs: readonly Run[] =
    people === undefined
      ? [
          { people: 200, scale: 1, server: null },
          { people: 200, scale: 1, server },
          ...[2_500, 5_000, 10_000].map((many) => ({ people: many, scale, server: null })),
        ]
      : [{ people, scale, server: process.argv.includes('--server') ? server : null }]
  try {
    console.log(
      'One card each, to people who have no chat yet (two requests each), Teams taking 100 to 300 ms to answer:',
    )
    const outcomes: Outcome[] = []
    for (const run of runs) {
      const outcome = await campaign(run)
      const half = outcomes.find((one) => one.run.people * 2 === run.people && one.run.scale === run.scale)
      const faults = faultsIn(outcome, half)
      outcomes.push(outcome)
      console.log(told(outcome, faults))
      if (faults.length > 0) process.exitCode = 1
    }
  } finally {
    await postgres.stop()
  }
}

void main()
