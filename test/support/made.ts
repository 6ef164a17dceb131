import type { Host } from '../../src/store/openDatabase'
import type { RunningPostgres } from './postgres'

/** What globalSetup made, handed to every test file in an environment variable of this name. */
export interface Made {
  /** a file: the embedded database with its schema, to load */
  readonly dump: string
  /** the PostgreSQL server, for making and dropping databases */
  readonly server: string
}

export const MADE = 'OUTTURN_TEST_DATABASES'

/** What globalSetup leaves for globalTeardown: they share a process, and may have their modules twice. */
export const serverOfThisRun = {
  get: () => (globalThis as Holder)[SERVER],
  set: (server: RunningPostgres) => {
    ;(globalThis as Holder)[SERVER] = server
  },
}

const SERVER = Symbol.for('outturn test server')

interface Holder {
  [SERVER]?: RunningPostgres
}

export const TEMPLATE = 'outturn_template'

export const HOST: Host = {
  processId: process.pid,
  startedAt: '2021-07-05T08:00:00.000Z',
  recordKey: 'the key of the tests, which everybody may know',
  now: () => '2021-07-05T08:00:00.000Z',
}

export function whatWasMade(): Made {
  const made = process.env[MADE]
  if (made === undefined)
    throw new Error('The test databases are not there: run jest with test/support/globalSetup.ts.')
  return JSON.parse(made) as Made
}
