import { Client } from 'pg'
import type { Company, Post } from '../operations/ports'
import { LOCKS } from './locks'

/** Where the right to send is to be had, and where the instances of a council know each other from. */
export interface Posts {
  /** null: another process has it */
  take(): Promise<Post | null>
  /** null: there can be no other instance */
  readonly company: (() => Promise<Company>) | null
  close(): Promise<void>
}

/** An embedded database belongs to one process anyway: the lock on its folder sees to that. */
export const ONLY_ONE: Posts = {
  take: () => Promise.resolve({ held: () => true, onDeliveries: () => undefined, leave: () => Promise.resolve() }),
  company: null,
  close: () => Promise.resolve(),
}

/** What the trigger on the ledger tells of (migration 0018). */
const CHANNEL = 'outturn_deliveries'

/** A server that has heard nothing for so long lets the connection of a machine that is gone go: some ten seconds. */
const NOTICE_DEATH = 'set tcp_keepalives_idle = 4; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3'

/** Every instance holds this one together with the others, for as long as it and its way to the server live. */
const MAKE_KNOWN = `select pg_advisory_lock_shared(${LOCKS.instance})`

const COUNT = `
  select count(*)::int as instances from pg_locks
  where locktype = 'advisory' and classid = 0 and objid = ${LOCKS.instance} and granted
    and database = (select oid from pg_database where datname = current_database())`

/**
 * On a server, advisory locks on a connection of their own: they are held exactly as long as the process and its way
 * to the server live, and are free the moment either is gone.
 */
export function postsOn(url: string): Posts {
  let client: Client | null = null
  let connecting: Promise<Client> | null = null
  let counted: Client | null = null

  const connected = (): Promise<Client> => {
    if (client !== null) return Promise.resolve(client)
    const onGone = (gone: Client) => {
      if (client === gone) client = null
    }
    connecting ??= connect(url, onGone)
      .then((fresh) => (client = fresh))
      .finally(() => (connecting = null))
    return connecting
  }

  return {
    async take() {
      const one = await connected()
      const { rows } = await one.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCKS.post])
      if (rows[0]?.taken !== true) return null
      await one.query(`listen ${CHANNEL}`)
      return postOf(one, () => client === one)
    },
    async company() {
      const one = await connected()
      const { rows } = await one.query<{ instances: number }>(COUNT)
      const joined = counted !== one
      counted = one
      return { instances: rows[0]?.instances ?? 1, joined }
    },
    close: async () => (await connecting?.catch(() => null), client?.end()),
  }
}

/** A connection on which this instance is known to the others. */
async function connect(url: string, onGone: (client: Client) => void): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: 'outturn sender',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  const gone = () => onGone(client)
  client.on('error', gone).on('end', gone)
  await client.connect()
  await client.query(NOTICE_DEATH)
  await client.query(MAKE_KNOWN)
  return client
}

function postOf(client: Client, held: () => boolean): Post {
  let call: () => void = () => undefined
  client.on('notification', () => call())
  client.on('end', () => call())
  return {
    held,
    onDeliveries: (then) => (call = then),
    leave: () => {
      call = () => undefined
      return client.end()
    },
  }
}
