import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a running bot takes acts from the command line, and the secret that only those who may read the folder know. */
export interface Door {
  readonly port: number
  readonly secret: string
}

const pathIn = (folder: string): string => join(folder, 'command-line.json')

/** Written for the owner of the folder alone; a door left by a bot that was killed is replaced. */
export function keepDoor(folder: string, door: Door): void {
  forgetDoor(folder)
  writeFileSync(pathIn(folder), `${JSON.stringify(door)}\n`, { mode: 0o600, flag: 'wx' })
}

export function forgetDoor(folder: string): void {
  rmSync(pathIn(folder), { force: true })
}

/** The door of the bot that runs on a folder; null when it has left none. */
export function doorOf(folder: string): Door | null {
  try {
    const read: unknown = JSON.parse(readFileSync(pathIn(folder), 'utf8'))
    if (typeof read !== 'object' || read === null || !('port' in read) || !('secret' in read)) return null
    const { port, secret } = read
    return typeof port === 'number' && typeof secret === 'string' ? { port, secret } : null
  } catch {
    return null
  }
}
