import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldOf } from './failures'

/** The record's key that a folder holds, for its owner alone to read; made at the first start. */
export function recordKeyIn(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'record.key')
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (fieldOf(error, 'code') !== 'EEXIST') throw error
  }
  return readFileSync(path, 'utf8').trim()
}
