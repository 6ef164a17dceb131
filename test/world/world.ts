import { pino } from 'pino'
import { compose } from '../../src/compose'
import type { Given, Outturn } from '../../src/compose'
import type { Day } from '../../src/domain/day'
import type { Person as Listed } from '../../src/domain/person'
import type { Clock } from '../../src/operations/ports'
import type { Stopwatch } from '../../src/operations/stopwatch'
import type { Settings } from '../../src/settings'
import type { Identity } from '../connector/client'
import { Person } from '../connector/client'
import { Connector } from '../connector/connector'
import { openTestDatabase } from '../support/databases'
import type { DatabaseName, TestDatabase } from '../support/databases'

/** Somebody at a Teams account that is on no people list. */
export const STRANGER: Identity = { name: 'Alex Rowe', aadObjectId: '7d1f0c3e-58a4-4b0e-9c55-2f6f0a8b1c01' }

/** The whole bot on the demo council: real SDK, real HTTP, real database, a connector that plays Teams. */
export interface World {
  readonly outturn: Outturn
  readonly connector: Connector
  readonly database: TestDatabase
  readonly clock: MovableClock
  /** somebody on the people list, by name or job title, at their own Teams account */
  person(nameOrTitle: string): Promise<Person>
  stranger(): Person
  end(): Promise<void>
}

export interface MovableClock extends Clock {
  set(day: Day): void
  /** lets real time pass, in minutes */
  pass(minutes: number): void
}

export async function aWorld(
  on: DatabaseName = 'PostgreSQL',
  over: Partial<Settings> = {},
  given: Pick<Given, 'credentials' | 'log' | 'uploads' | 'stopwatch' | 'cardStopwatch' | 'model'> = {},
): Promise<World> {
  const [connector, database] = await Promise.all([Connector.start(), openTestDatabase(on)])
  const clock = clockAt('2021-07-05')
  const outturn = await compose(
    { ...LOCAL, ...over },
    {
      log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
      cardStopwatch: STILL,
      ...given,
      store: database.store,
      clock,
    },
  )
  const bot = `http://127.0.0.1:${outturn.port}`
  const at = (identity: Identity) => new Person(identity, { bot, connector })
  return {
    outturn,
    connector,
    database,
    clock,
    person: async (nameOrTitle) => at(await accountOf(outturn, nameOrTitle)),
    stranger: () => at(STRANGER),
    end: async () => {
      await outturn.stop()
      await connector.close()
      await database.close()
    },
  }
}

/** Campaigns' cards would be written in the midst of other answers: a test of its own lets their time pass. */
const STILL: Stopwatch = { now: () => 0, after: () => () => undefined }

export const LOCAL: Settings = {
  port: 0,
  host: '127.0.0.1',
  database: { kind: 'embedded', folder: '' },
  recordKey: null,
  council: 'env/demo/council.json',
  today: null,
  logLevel: 'silent',
  authentication: null,
  fileHosts: [],
  firstPerson: null,
  turnsAMinute: 5_000,
  model: null,
}

function clockAt(start: Day): MovableClock {
  let day = start
  let passed = 0
  return {
    set: (next) => (day = next),
    today: () => day,
    pass: (minutes) => (passed += minutes * 60_000),
    instant: () => new Date(Date.now() + passed).toISOString(),
  }
}

async function accountOf(outturn: Outturn, nameOrTitle: string): Promise<Identity> {
  const people = await outturn.deps.store.read((tx) => tx.people())
  const found = people.find((one: Listed) => one.name === nameOrTitle || one.jobTitle === nameOrTitle)
  if (!found?.objectId) throw new Error(`nobody called ${nameOrTitle} on the people list`)
  return { name: found.name, aadObjectId: found.objectId }
}
