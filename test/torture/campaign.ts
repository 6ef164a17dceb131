import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DeliveryState } from '../../src/domain/delivery'
import { AT_ONCE } from '../../src/operations/dispatch'
import type { Delivery } from '../../src/operations/ports'
import { quarter } from '../../src/domain/period'
import { aLargeCouncil } from '../builders/largeCouncil'
import type { LargeCouncil } from '../builders/largeCouncil'
import { Chance } from '../connector/chance'
import { Connector } from '../connector/connector'
import { scaledTime } from '../connector/limits'
import type { DatabaseName } from '../support/databases'
import { Issuer } from '../support/issuer'
import { startTeamsBot } from '../support/teamsBot'
import type { TeamsBot, TeamsCouncil } from '../support/teamsBot'
import { aHome } from './home'
import type { Home } from './home'
import { randomFrom } from './random'

const Q1 = quarter(2021, 1)

/** So large a share of requests fails, in every way that Teams has. */
const FAULTS = 0.05

/** The bot's waits and the connector's limits run so many times as fast as real time. */
const SCALE = 5

/** Longest that a campaign may stand still, in milliseconds of real time, once nothing kills it any more. */
const STILL_MS = 60_000

export interface Trial {
  readonly on: DatabaseName
  readonly people: number
  readonly kills: number
  /** of the faults and the moments */
  readonly seed: number
}

/** What came of a campaign: the ledger, and what Teams has seen. */
export interface Came {
  readonly rows: readonly Delivery[]
  /** how many messages Teams has taken for each person, by their account */
  readonly taken: ReadonlyMap<string, number>
  readonly objectIds: ReadonlyMap<number, string>
  readonly chance: Chance
}

/** One card each to everybody, through faults and kills, until nothing in the ledger waits any more. */
export async function campaignThrough({ on, people, kills, seed }: Trial): Promise<Came> {
  const council = aLargeCouncil(people)
  const [faults, delays, moments] = [seed, seed + 1_000, seed + 2_000].map(randomFrom)
  if (!faults || !delays || !moments) throw new Error('no chance')
  const chance = new Chance(FAULTS, faults)
  const manner = { time: scaledTime(SCALE), limited: true, latency: () => 100 + delays() * 200, chance }
  const [home, connector, issuer] = await Promise.all([aHome(on), Connector.start(manner), Issuer.start()])
  const bots = new Bots({ council: council.path, connector, issuer, scale: SCALE, since: Date.now() }, home)
  try {
    // The first fills the record.
    await bots.start(1)
    await Promise.all([opens(bots.any(), council), bots.start(on === 'PGlite' ? 1 : 2)])
    for (let kill = 1; kill <= kills; kill += 1) {
      // Somewhere in its part of the requests that there are sure to be.
      const moment = (requestsAtLeast(people, kills) * (kill - 1 + moments())) / kills
      await until(() => connector.arrivals.length >= moment, STILL_MS)
      await bots.killOne(moments())
      // After the last one, an instance that was standing by goes on alone.
      if (kill < kills || on === 'PGlite') await bots.start(on === 'PGlite' ? 1 : 2)
    }
    await finished(on, home, bots, connector)
    return { ...(await found(home)), taken: takenOf(connector, council), chance }
  } finally {
    await bots.stop()
    await Promise.all([
      connector.close(),
      issuer.close(),
      home.remove(),
      rm(dirname(council.path), { recursive: true }),
    ])
  }
}

/** A conversation and a card each, but for whom each kill may leave not known, and for whom a fault may put out of reach. */
const requestsAtLeast = (people: number, kills: number): number => 2 * (people - kills * AT_ONCE) * (1 - 2 * FAULTS)

/** The instances of one council. */
class Bots {
  private running: TeamsBot[] = []

  constructor(
    private readonly council: TeamsCouncil,
    private readonly home: Home,
  ) {}

  any(): TeamsBot {
    const [bot] = this.running
    if (bot === undefined) throw new Error('no bot runs')
    return bot
  }

  async start(instances: number): Promise<void> {
    while (this.running.length < instances) this.running.push(await startTeamsBot(this.council, this.home.settings))
  }

  async killOne(random: number): Promise<void> {
    const [killed] = this.running.splice(Math.floor(random * this.running.length), 1)
    await killed?.kill()
  }

  /** Asks them to finish. */
  async stop(): Promise<void> {
    await Promise.all(this.running.map((bot) => bot.close()))
    this.running = []
  }
}

async function opens(bot: TeamsBot, { officer }: LargeCouncil): Promise<void> {
  const person = bot.person(officer)
  await person.installs().catch(() => [])
  const { value } = await person.invokes('openPeriod', { period: '2021Q1' })
  if (!JSON.stringify(value).includes('is open')) throw new Error(`not opened: ${JSON.stringify(value)}`)
}

async function until(test: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs
  while (!(await test())) {
    if (performance.now() > deadline) throw new Error(`still waiting after ${withinMs} ms`)
    await pause(20)
  }
}

const ON_THEIR_WAY: readonly DeliveryState[] = ['waiting', 'sending', 'failed for now']

/** An embedded ledger can be read only while no bot runs on it: it is looked at whenever nothing has moved for a while. */
async function finished(on: DatabaseName, home: Home, bots: Bots, connector: Connector): Promise<void> {
  const left = async () => (await found(home)).rows.filter(({ state }) => ON_THEIR_WAY.includes(state)).length
  if (on === 'PostgreSQL') return until(async () => (await left()) === 0, STILL_MS)
  for (let looks = 0; looks < 20; looks += 1) {
    await still(connector)
    await bots.stop()
    if ((await left()) === 0) return
    await bots.start(1)
  }
  throw new Error('the campaign does not come to an end')
}

async function still({ arrivals }: Connector): Promise<void> {
  let seen = -1
  while (arrivals.length !== seen) {
    seen = arrivals.length
    await pause(1_500)
  }
}

const found = (home: Home) =>
  home.look(async (tx) => ({
    rows: await tx.deliveries({ period: Q1, kind: 'opening' }),
    objectIds: new Map((await tx.people()).map(({ id, objectId }) => [id, objectId ?? ''])),
  }))

function takenOf({ recorded }: Connector, { managers }: LargeCouncil): ReadonlyMap<string, number> {
  const sent = recorded.filter(({ kind }) => kind === 'send').map(({ conversationId }) => conversationId)
  return new Map(managers.map(({ aadObjectId }) => [aadObjectId, sent.filter((id) => id.endsWith(aadObjectId)).length]))
}
