import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../domain/day'

/** Who holds a data folder. */
export interface Owner {
  readonly processId: number
  readonly startedAt: Instant
}

/** The data folder is in use. `message` says by whom and what to do. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken'
}

/**
 * Makes a folder one process's own until `release` is called. Two processes writing to one embedded database lose rows
 * without a word. A lock whose process has died is taken over.
 *
 * @throws FolderTaken when another process holds it
 */
export function lockFolder(folder: string, owner: Owner): () => void {
  const path = join(folder, 'outturn.lock')
  if (!create(path, owner)) {
    removeStale(path, folder, owner)
    // Somebody quicker may have taken it over first.
    if (!create(path, owner)) throw taken(folder, path, ownerIn(path))
  }
  return () => {
    if (isOwn(ownerIn(path), owner)) rmSync(path, { force: true })
  }
}

function create(path: string, owner: Owner): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(owner)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Moves the file aside before judging it, so that of two processes that find the same stale lock only one moves it;
 * whoever moves a live one by mistake puts it back.
 */
function removeStale(path: string, folder: string, self: Owner): void {
  const holder = ownerIn(path)
  if (isHeld(holder, self)) throw taken(folder, path, holder)
  const aside = `${path}.${self.processId}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = ownerIn(aside)
  if (isHeld(moved, self)) linkSync(aside, path)
  rmSync(aside)
  if (isHeld(moved, self)) throw taken(folder, path, moved)
}

/** A file that cannot be read as an owner was never finished, or was damaged: nobody can be holding it. */
function ownerIn(path: string): Owner | null {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof read !== 'object' || read === null || !('processId' in read) || !('startedAt' in read)) return null
    const { processId, startedAt } = read
    return typeof processId === 'number' && typeof startedAt === 'string' ? { processId, startedAt } : null
  } catch {
    return null
  }
}

const isOwn = (holder: Owner | null, self: Owner): boolean =>
  holder?.processId === self.processId && holder.startedAt === self.startedAt

/** Our own process id with another start time is what a container that was killed leaves to the next one. */
function isHeld(holder: Owner | null, self: Owner): boolean {
  if (holder === null) return false
  return holder.processId === self.processId ? isOwn(holder, self) : isAlive(holder.processId)
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return codeOf(error) === 'EPERM'
  }
}

function taken(folder: string, path: string, holder: Owner | null): FolderTaken {
  const who = holder === null ? 'another process' : `process ${holder.processId}, started at ${holder.startedAt}`
  return new FolderTaken(
    `The data folder ${folder} is in use by ${who}. Stop that one first, or use another folder. ` +
      `If it is not Outturn, delete ${path} and start again.`,
  )
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
