import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { sql } from 'kysely'
import { Client } from 'pg'
import type { Store } from '../../src/operations/ports'
import { openDatabase } from '../../src/store/openDatabase'
import type { Where } from '../../src/store/openDatabase'
import { storeOn } from '../../src/store/openStore'
import type { Db } from '../../src/store/statement'
import { HOST, TEMPLATE, whatWasMade } from './made'

export type DatabaseName = 'PGlite' | 'PostgreSQL'

export interface TestDatabase {
  readonly name: DatabaseName
  readonly store: Store
  /** for looking at the tables, and for breaking rules that the store would keep */
  readonly db: Db
  /** every statement since it was opened or emptied, oldest first */
  readonly statements: string[]
  /** Takes out everything but the schema, append-only tables and all, and starts the ids again from 1. */
  empty(): Promise<void>
  close(): Promise<void>
}

/**
 * One suite over both databases. What `open` opens is closed after the suite.
 *
 * @example
 * eachDatabase((name, open) => {
 *   let at: TestDatabase
 *   beforeAll(async () => { at = await open() })
 *   beforeEach(() => at.empty())
 *   test('nobody is on an empty list', async () => expect(await at.store.read((tx) => tx.people())).toEqual([]))
 * })
 */
export function eachDatabase(suite: (name: DatabaseName, open: () => Promise<TestDatabase>) => void): void {
  describe.each<DatabaseName>(['PGlite', 'PostgreSQL'])('on %s', (name) => {
    onDatabase(name, suite)
  })
}

/** A suite over PostgreSQL alone: for what PGlite's single connection cannot show. */
export function onPostgres(suite: (open: () => Promise<TestDatabase>) => void): void {
  describe('on PostgreSQL', () => {
    onDatabase('PostgreSQL', (_, open) => suite(open))
  })
}

function onDatabase(name: DatabaseName, suite: (name: DatabaseName, open: () => Promise<TestDatabase>) => void): void {
  const opened: TestDatabase[] = []
  afterAll(async () => {
    for (const one of opened) await one.close()
  })
  suite(name, async () => {
    const one = await openTestDatabase(name)
    opened.push(one)
    return one
  })
}

/** A database of its own, with the schema and nothing in it. Whoever opens it closes it. */
export async function openTestDatabase(name: DatabaseName): Promise<TestDatabase> {
  return name === 'PGlite' ? openEmbedded() : openOnServer()
}

/** An embedded database in this folder, with the schema and nothing in it: to make one from nothing takes seconds. */
export async function embeddedIn(folder: string): Promise<void> {
  const loadFrom = await openAsBlob(whatWasMade().dump)
  const database = await openDatabase({ kind: 'embedded', folder, loadFrom }, HOST)
  await database.close()
}

async function openEmbedded(): Promise<TestDatabase> {
  const loadFrom = await openAsBlob(whatWasMade().dump)
  return opened('PGlite', { kind: 'embedded', folder: null, loadFrom }, () => Promise.resolve())
}

async function openOnServer(): Promise<TestDatabase> {
  const database = `test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${database} template ${TEMPLATE}`)
  const url = new URL(whatWasMade().server)
  url.pathname = database
  return opened('PostgreSQL', { kind: 'server', url: url.href }, () =>
    onServer(`drop database if exists ${database} (force)`),
  )
}

async function opened(name: DatabaseName, where: Where, remove: () => Promise<void>): Promise<TestDatabase> {
  const statements: string[] = []
  const database = await openDatabase(where, { ...HOST, onStatement: (statement) => statements.push(statement) })
  statements.length = 0
  return {
    name,
    store: storeOn(database),
    db: database.db,
    statements,
    async empty() {
      await emptyTables(database.db)
      statements.length = 0
    },
    async close() {
      await database.close()
      await remove()
    },
  }
}

/** All there are, whichever migration brought them. */
async function tablesOf(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' and tablename <> 'schema_migration' order by tablename`.execute(db)
  return rows.map(({ name }) => name).join(', ')
}

/** As a replica, PostgreSQL leaves triggers alone: the only way past the append-only ones. */
async function emptyTables(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql.raw(`truncate ${await tablesOf(tx)} restart identity`).execute(tx)
  })
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: whatWasMade().server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
