import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { databaseOn, openDatabase } from '../../src/store/openDatabase'
import { poolOfOne } from '../../src/store/poolOfOne'
import { PARSERS } from '../../src/store/values'
import { HOST, MADE, serverOfThisRun, TEMPLATE } from './made'
import type { Made } from './made'
import { startPostgres } from './postgres'

/**
 * Makes both databases once for the whole run, their schema up to date: a dump for PGlite, a template for PostgreSQL.
 * Every test file starts from a copy (databases.ts).
 */
export default async function globalSetup(): Promise<void> {
  const [server, dump] = await Promise.all([startPostgres(), dumped()])
  serverOfThisRun.set(server)
  const made: Made = { dump: join(server.folder, 'schema.dump'), server: server.url('postgres') }
  writeFileSync(made.dump, dump)
  await makeTemplate(server.url('postgres'), server.url(TEMPLATE))
  process.env[MADE] = JSON.stringify(made)
}

async function dumped(): Promise<Buffer> {
  const pglite = await PGlite.create({ parsers: PARSERS })
  const database = await databaseOn({ pool: poolOfOne(pglite), release: () => undefined }, HOST)
  const dump = await pglite.dumpDataDir('none')
  await database.close()
  return Buffer.from(await dump.arrayBuffer())
}

async function makeTemplate(server: string, template: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  const database = await openDatabase({ kind: 'server', url: template }, HOST)
  await database.close()
}
