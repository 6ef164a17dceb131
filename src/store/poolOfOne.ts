import type { PGlite } from '@electric-sql/pglite'
import { embeddedStatements } from './embeddedStatements'
import type { Ran } from './embeddedStatements'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'

const WRITING = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'] as const

/**
 * PGlite as a pool of one connection, lent to one user at a time in the order they asked. Without the queue another
 * turn's statements slip into an open transaction and outlive its rollback.
 */
export function poolOfOne(pglite: PGlite): PostgresPool & { readonly backup: () => Promise<Uint8Array> } {
  const turns = queueOfTurns()
  const client = { query: queryOn(pglite), release: turns.give }
  return {
    async connect() {
      await turns.take()
      return client
    },
    /** Between two transactions, and never within one: what nobody was told is saved is not in it. */
    async backup() {
      await turns.take()
      try {
        await pglite.query('checkpoint')
        return new Uint8Array(await (await pglite.dumpDataDir('gzip')).arrayBuffer())
      } finally {
        turns.give()
      }
    },
    async end() {
      await turns.take()
      await pglite.close()
      turns.give()
    },
  }
}

function queueOfTurns() {
  const waiting: (() => void)[] = []
  let taken = false
  return {
    take: (): Promise<void> =>
      new Promise((resolve) => {
        if (taken) waiting.push(resolve)
        else resolve()
        taken = true
      }),
    give: (): void => {
      const next = waiting.shift()
      if (next) next()
      else taken = false
    },
  }
}

function queryOn(pglite: PGlite): PostgresPoolClient['query'] {
  const run = embeddedStatements(pglite)
  function query<R>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('the embedded database has no cursors')
    return result(breath().then(() => run<R>(asked, parameters)))
  }
  return query
}

/**
 * PGlite works in the process itself. Statements that follow one another without a breath keep requests to Teams from
 * the wire, and requests from people from being heard, for as long as all of them take.
 */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function result<R>(ran: Promise<Ran<R>>): Promise<PostgresQueryResult<R>> {
  const { command, count, rows } = await ran
  return { command: WRITING.find((one) => one === command) ?? 'SELECT', rowCount: count, rows }
}
