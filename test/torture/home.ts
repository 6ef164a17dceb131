import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Reads } from '../../src/operations/ports'
import { openStore } from '../../src/store/openStore'
import { embeddedIn, openTestDatabase } from '../support/databases'
import type { DatabaseName } from '../support/databases'
import { HOST, whatWasMade } from '../support/made'

/** Where a record lives on after its bot was killed. */
export interface Home {
  /** what a bot needs to be told, to run here */
  readonly settings: Readonly<Record<string, string>>
  /** reads the record past the bot; an embedded one only while no bot runs on it */
  look<T>(work: (tx: Reads) => Promise<T>): Promise<T>
  remove(): Promise<void>
}

export const aHome = (on: DatabaseName): Promise<Home> => (on === 'PGlite' ? inAFolder() : onAServer())

async function inAFolder(): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), 'outturn-home-'))
  await embeddedIn(folder)
  return {
    settings: { DATA_DIR: folder, OUTTURN_RECORD_KEY: HOST.recordKey },
    async look(work) {
      const store = await openStore({ kind: 'embedded', folder }, HOST)
      return store.read(work).finally(() => store.close())
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function onAServer(): Promise<Home> {
  const database = await openTestDatabase('PostgreSQL')
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.db)
  const url = new URL(whatWasMade().server)
  url.pathname = rows[0]?.name ?? ''
  return {
    settings: { DATABASE_URL: url.href, OUTTURN_LOCAL: 'yes', OUTTURN_RECORD_KEY: HOST.recordKey },
    look: (work) => database.store.read(work),
    remove: () => database.close(),
  }
}
