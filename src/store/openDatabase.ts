import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect } from 'kysely'
import type { KyselyConfig, PostgresPool } from 'kysely'
import { Pool, TypeOverrides } from 'pg'
import type { Instant } from '../domain/day'
import { sealWith } from './chain/seal'
import type { Seal } from './chain/seal'
import { lockFolder } from './lockFile'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations'
import { poolOfOne } from './poolOfOne'
import { ONLY_ONE, postsOn } from './posts'
import type { Posts } from './posts'
import { poolOfServer } from './poolOfServer'
import type { Db } from './statement'
import { PARSERS, StorableQueryCompiler } from './values'

/** Where the record lives: in the process, in a data folder or in memory, or on a PostgreSQL server. */
export type Where =
  | {
      readonly kind: 'embedded'
      /** null: in memory, gone when it is closed */
      readonly folder: string | null
      /** a dump of an embedded database to start from, instead of an empty one */
      readonly loadFrom?: Blob | File
    }
  | {
      readonly kind: 'server'
      readonly url: string
      /** 10 unless said otherwise */
      readonly maxConnections?: number
    }

/** What opening a database needs to know of the process it is opened in. */
export interface Host {
  readonly processId: number
  readonly startedAt: Instant
  /** seals the record; it is never kept in the database */
  readonly recordKey: string
  now(): Instant
  /** told of every statement but a transaction's begin and end; never of parameters, which are personal data */
  onStatement?(sql: string): void
}

export interface Database {
  readonly db: Db
  readonly seal: Seal
  /** there is one connection, which is lent to one user at a time; left out: there are others */
  readonly alone?: boolean
  /** everything in it as one file; null on a server */
  readonly backup: () => Promise<Uint8Array | null>
  readonly posts: Posts
  readonly close: () => Promise<void>
}

/** Connections, and what else is to be given back once they are closed. */
export interface Source {
  readonly pool: PostgresPool
  /** it has one connection; left out: it has others, or other processes do */
  readonly alone?: boolean
  /** left out: it belongs to this process alone */
  readonly posts?: Posts
  readonly backup?: () => Promise<Uint8Array>
  readonly release: () => void
}

/**
 * Opens the database and brings its schema up to date.
 *
 * @throws FolderTaken when another process holds the data folder
 * @throws SchemaRefused when the database is newer than this code
 */
export async function openDatabase(where: Where, host: Host): Promise<Database> {
  return databaseOn(where.kind === 'embedded' ? await embedded(where, host) : server(where), host)
}

/** The database behind a pool of connections, its schema up to date. Closed again when that fails. */
export async function databaseOn(source: Source, host: Host): Promise<Database> {
  const { pool, alone = false, posts = ONLY_ONE, backup, release } = source
  const db = new Kysely<unknown>({ dialect: new Dialect({ pool }), ...toldOf(host) })
  const seal = sealWith(host.recordKey)
  const close = async () => {
    await posts.close()
    await db.destroy().finally(release)
  }
  try {
    await migrate(db, MIGRATIONS, { now: () => host.now(), seal })
  } catch (error) {
    await close()
    throw error
  }
  return { db, seal, alone, posts, backup: async () => (await backup?.()) ?? null, close }
}

/** Where nobody is told of statements, kysely need not time each. */
function toldOf(host: Host): Pick<KyselyConfig, 'log'> {
  if (host.onStatement === undefined) return {}
  return {
    log: (event) => {
      if (event.level === 'query' && !BOUNDS.test(event.query.sql)) host.onStatement?.(event.query.sql)
    },
  }
}

const BOUNDS = /^(begin|start transaction|commit|rollback)\b/

/** One dialect for both: the same transactions, the same door. */
class Dialect extends PostgresDialect {
  override createQueryCompiler(): StorableQueryCompiler {
    return new StorableQueryCompiler()
  }
}

async function embedded(where: Where & { kind: 'embedded' }, host: Host): Promise<Source> {
  const { folder, loadFrom } = where
  const release = folder === null ? () => undefined : await held(folder, host)
  try {
    const pglite = await PGlite.create({
      parsers: PARSERS,
      // A folder within the folder: the database's own must hold nothing else.
      ...(folder === null ? {} : { dataDir: join(folder, 'database') }),
      ...(loadFrom === undefined ? {} : { loadDataDir: loadFrom }),
    })
    const pool = poolOfOne(pglite)
    return { pool, alone: true, backup: pool.backup, release }
  } catch (error) {
    release()
    throw error
  }
}

function held(folder: string, host: Host): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  return lockFolder(folder, { processId: host.processId, startedAt: host.startedAt })
}

function server({ url, maxConnections }: Where & { kind: 'server' }): Source {
  const pool = new Pool({
    connectionString: url,
    max: maxConnections ?? 10,
    application_name: 'outturn',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    types: parserTable(),
  })
  // A connection lost while idle is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => undefined)
  return { pool: poolOfServer(pool), posts: postsOn(url), release: () => undefined }
}

function parserTable(): TypeOverrides {
  const table = new TypeOverrides()
  for (const [type, parse] of Object.entries(PARSERS)) table.setTypeParser(Number(type), parse)
  return table
}
