import { randomInt } from 'node:crypto'
import type { Log } from './log'

/** Letters and digits that cannot be taken for one another when read out over the telephone. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Keeps a bug's stack under a short reference; the person sees the reference and nothing of the inside. */
export function logFault(log: Log, error: unknown, about: object = {}): string {
  const reference = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  log.error({ ...about, reference, err: error }, 'something went wrong')
  return reference
}
