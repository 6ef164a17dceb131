import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Instant } from '../domain/day'
import { fieldOf } from './failures'

/** Who holds a data folder. */
export interface Owner {
  readonly processId: number
  readonly startedAt: Instant
}

/** How long another process may take to write its name into the file it made, in milliseconds. */
const PATIENCE = 100

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
export async function lockFolder(folder: string, self: Owner): Promise<() => void> {
  const path = join(folder, 'outturn.lock')
  const refuse = (holder: Owner | null) => new FolderTaken(words(folder, path, holder))
  if (!create(path, self)) {
    const holder = await ownerOf(path)
    if (isHeld(holder, self)) throw refuse(holder)
    await takeOver(path, self, refuse)
  }
  return () => {
    if (isOwn(ownerIn(path), self)) rmSync(path, { force: true })
  }
}

/**
 * Replaces a lock whose process has died. Whoever finds one may do so only while holding a second lock, and looks
 * again once they do: the first may be somebody's by then.
 */
async function takeOver(path: string, self: Owner, refuse: (holder: Owner | null) => FolderTaken): Promise<void> {
  const guard = `${path}.takeover`
  if (!create(guard, self)) {
    if (isHeld(await ownerOf(guard), self)) throw refuse(ownerIn(guard))
    rmSync(guard, { force: true })
    if (!create(guard, self)) throw refuse(ownerIn(guard))
  }
  try {
    const holder = await ownerOf(path)
    if (isHeld(holder, self)) throw refuse(holder)
    rmSync(path, { force: true })
    if (!create(path, self)) throw refuse(ownerIn(path))
  } finally {
    rmSync(guard, { force: true })
  }
}

function create(path: string, owner: Owner): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(owner)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (fieldOf(error, 'code') === 'EEXIST') return false
    throw error
  }
}

/** The owner a file names. One that is being written this very moment cannot be read yet, and is read again. */
async function ownerOf(path: string): Promise<Owner | null> {
  const owner = ownerIn(path)
  if (owner !== null) return owner
  await setTimeout(PATIENCE)
  return ownerIn(path)
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
    return fieldOf(error, 'code') === 'EPERM'
  }
}

function words(folder: string, path: string, holder: Owner | null): string {
  const who = holder === null ? 'another process' : `process ${holder.processId}, started at ${holder.startedAt}`
  return (
    `The data folder ${folder} is in use by ${who}. Stop that one first, or use another folder. ` +
    `If it is not Outturn, delete ${path} and start again.`
  )
}
