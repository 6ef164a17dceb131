import { Client } from 'pg'
import type { Post } from '../operations/ports'
import { LOCKS } from './locks'

/** Where the right to send is to be had. */
export interface Posts {
  /** null: another process has it */
  take(): Promise<Post | null>
  close(): Promise<void>
}

/** An embedded database belongs to one process anyway: the lock on its folder sees to that. */
export const ONLY_ONE: Posts = {
  take: () => Promise.resolve({ held: () => true, onDeliveries: () => undefined, leave: () => Promise.resolve() }),
  close: () => Promise.resolve(),
}

/** What the trigger on the ledger tells of (migration 0018). */
const CHANNEL = 'outturn_deliveries'

/** A server that has heard nothing for so long lets the connection of a machine that is gone go: some ten seconds. */
const NOTICE_DEATH = 'set tcp_keepalives_idle = 4; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3'

/**
 * On a server, an advisory lock on a connection of its own: it is held exactly as long as the process and its way to
 * the server live, and is free the moment either is gone.
 */
export function postsOn(url: string): Posts {
  let client: Client | null = null

  const connected = async (): Promise<Client> => {
    if (client !== null) return client
    const fresh = new Client({
      connectionString: url,
      application_name: 'outturn sender',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    })
    const gone = () => {
      if (client === fresh) client = null
    }
    fresh.on('error', gone).on('end', gone)
    await fresh.connect()
    await fresh.query(NOTICE_DEATH)
    return (client = fresh)
  }

  return {
    async take() {
      const one = await connected()
      const { rows } = await one.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCKS.post])
      if (rows[0]?.taken !== true) return null
      await one.query(`listen ${CHANNEL}`)
      return postOf(one, () => client === one)
    },
    close: async () => client?.end(),
  }
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
