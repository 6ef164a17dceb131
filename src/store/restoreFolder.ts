import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { lockFolder } from './lockFile'
import { databaseOn } from './openDatabase'
import type { Host } from './openDatabase'
import { poolOfOne } from './poolOfOne'
import { PARSERS } from './values'

/** The backup was not put in place, and what was there is untouched. `message` says why and what to do. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused'
}

export interface Restoring {
  /** the data folder */
  readonly folder: string
  readonly backup: Uint8Array
  /** a database that is there is put aside, and only when this was said */
  readonly replace: boolean
}

/**
 * Puts a backup in the place of a folder's database. It is unpacked beside the one that is there, opened and brought up
 * to date, and only then do the two change places. Answers where the one before is kept; null when there was none.
 *
 * @throws FolderTaken while a bot runs on the folder
 * @throws RestoreRefused when the backup cannot be read, or there is a database already and `replace` was not said
 */
export async function restoreFolder({ folder, backup, replace }: Restoring, host: Host): Promise<string | null> {
  mkdirSync(folder, { recursive: true })
  const release = await lockFolder(folder, { processId: host.processId, startedAt: host.startedAt })
  try {
    const place = join(folder, 'database')
    const there = existsSync(place)
    if (there && !replace) {
      throw new RestoreRefused(
        `There is a database in ${folder} already. Say --replace to put the backup in its place: the one before is kept beside it.`,
      )
    }
    const made = await unpacked(folder, backup, host)
    const aside = join(folder, `database.before.${host.startedAt.replaceAll(/[:.]/g, '-')}`)
    if (there) renameSync(place, aside)
    renameSync(made, place)
    return there ? aside : null
  } finally {
    release()
  }
}

async function unpacked(folder: string, backup: Uint8Array, host: Host): Promise<string> {
  const place = join(folder, 'database.restoring')
  rmSync(place, { recursive: true, force: true })
  try {
    const loadDataDir = new Blob([new Uint8Array(backup)])
    const pglite = await PGlite.create({ parsers: PARSERS, dataDir: place, loadDataDir })
    const database = await databaseOn({ pool: poolOfOne(pglite), release: () => undefined }, host)
    await database.close()
    return place
  } catch (error) {
    rmSync(place, { recursive: true, force: true })
    const isOurs = error instanceof Error && error.name === 'SchemaRefused'
    throw new RestoreRefused(
      isOurs ? error.message : 'That file is not a backup that Outturn can read. Nothing was changed.',
      { cause: error },
    )
  }
}
