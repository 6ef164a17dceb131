import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Where the record stands: its last entry, and how many there are. */
export interface Head {
  readonly sequence: number
  readonly entries: number
  /** of the last entry */
  readonly hash: string
}

/** What only the holder of the record's key can make. The key is never in the database. */
export interface Seal {
  /** by which a key is known, and which tells nothing of it */
  readonly keyId: string
  readonly ofEntry: (hash: string) => string
  readonly ofHead: (head: Head) => string
}

/** Before the first entry there is nothing. */
export const EMPTY: Head = { sequence: 0, entries: 0, hash: '0'.repeat(64) }

/** An entry's text holds the hash of the one before it, so its own hash rests on all that came before. */
export const hashOf = (text: string): string => sha256(text)

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export function sealWith(key: string): Seal {
  const signed = (what: string) => createHmac('sha256', key).update(what, 'utf8').digest('hex')
  return {
    keyId: sha256(`Outturn record key\n${key}`).slice(0, 12),
    ofEntry: (hash) => signed(`entry\n${hash}`),
    ofHead: ({ sequence, entries, hash }) => signed(`head\n${sequence}\n${entries}\n${hash}`),
  }
}

/** Whether a seal found is the one that it should be. */
export function isSeal(found: string | null, made: string): boolean {
  const [one, other] = [Buffer.from(found ?? ''), Buffer.from(made)]
  return one.length === other.length && timingSafeEqual(one, other)
}
