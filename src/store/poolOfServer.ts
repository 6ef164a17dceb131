import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { statementNames } from './prepared'
import type { StatementNames } from './prepared'

/** A server's connections, each of which plans a statement once. */
export function poolOfServer(pool: Pool): PostgresPool {
  const names = statementNames()
  // One and the same for a connection each time it is lent: what stands between knows connections by that.
  const made = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    async connect() {
      const client = await pool.connect()
      const known = made.get(client) ?? { query: queryOn(client, names), release: () => client.release() }
      made.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

function queryOn(client: PoolClient, names: StatementNames): PostgresPoolClient['query'] {
  function query<R>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('nothing here reads by cursor')
    return run<R>(client, names, asked, parameters)
  }
  return query
}

async function run<R>(
  client: PoolClient,
  names: StatementNames,
  text: string,
  parameters: readonly unknown[],
): Promise<PostgresQueryResult<R>> {
  const name = names.nameOf(text)
  const values = [...parameters]
  try {
    const query = name === null ? { text, values } : { name, text, values }
    return (await client.query(query)) as unknown as PostgresQueryResult<R>
  } catch (error) {
    names.learnFrom(error)
    throw error
  }
}
