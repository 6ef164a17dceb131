import { sql } from 'kysely'
import type { Store, Tx } from '../operations/ports'
import type { Seal } from './chain/seal'
import { lockSignOffs } from './approvals'
import { isCollision } from './failures'
import { lockReturns } from './facts'
import { lockImports } from './imports'
import { lockMeasure } from './measureHistory'
import { openDatabase } from './openDatabase'
import type { Database, Host, Where } from './openDatabase'
import { lockOwnerQuestion } from './ownerQuestions'
import { lockPeriod } from './periods'
import { readsOn } from './reads'
import { claimDeliveries, disownDeliveries, lockDelivery } from './sending'
import type { Db } from './statement'
import { write } from './write'

export type { Host, Where } from './openDatabase'

/** How often an act that collided with another is run again. */
const RETRIES = 3

/**
 * Opens the council's record.
 *
 * @throws FolderTaken when another process holds the data folder
 * @throws SchemaRefused when the database is newer than this code
 */
export async function openStore(where: Where, host: Host): Promise<Store> {
  return storeOn(await openDatabase(where, host))
}

/** The store on an open database. Closing the one closes the other. */
export function storeOn({ db, seal, alone = false, posts, backup, close }: Database): Store {
  return {
    transaction: (work) => withRetries(() => db.transaction().execute((tx) => work(txOn(tx, seal)))),
    read: (work) => (alone ? readAlone : readSnapshot)(db, (tx) => work(readsOn(tx, seal))),
    takePost: () => posts.take(),
    company: posts.company,
    glance: (work) => work(readsOn(db, seal)),
    note: (change) => write(db, [change], seal),
    ready: () => answers(db),
    backup,
    close,
  }
}

/** Whoever holds the only connection has the record to themselves: what they read is one snapshot as it is. */
const readAlone = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> => db.connection().execute(work)

/** What was read is handed on at once: nothing rests on how a transaction ends that has only read. */
function readSnapshot<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    db.transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => resolve(await work(tx)))
      .catch(reject)
  })
}

function txOn(tx: Db, seal: Seal): Tx {
  return {
    ...readsOn(tx, seal),
    lockPeriod: (period, how) => lockPeriod(tx, period, how),
    lockReturns: (period, measures) => lockReturns(tx, period, measures),
    lockImports: () => lockImports(tx),
    lockSignOffs: (period, serviceAreas) => lockSignOffs(tx, period, serviceAreas),
    lockOwnerQuestion: (key) => lockOwnerQuestion(tx, key),
    lockMeasure: (measure) => lockMeasure(tx, measure),
    claimDeliveries: (claim) => claimDeliveries(tx, claim),
    disownDeliveries: ({ by, at }) => disownDeliveries(tx, by, at),
    lockDelivery: (id) => lockDelivery(tx, id),
    write: (changes) => write(tx, changes, seal),
  }
}

async function withRetries<T>(act: () => Promise<T>): Promise<T> {
  for (let retried = 0; ; retried += 1) {
    try {
      return await act()
    } catch (error) {
      if (!isCollision(error) || retried === RETRIES) throw error
    }
  }
}

async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    return false
  }
}
