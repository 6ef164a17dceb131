import { randomBytes } from 'node:crypto'
import type { Instant } from '../domain/day'
import type { OutgoingFile } from '../transfer/files/outgoingFile'
import type { Clock } from './ports'

/** A file that is held ready for one person, under a token that nobody can guess. */
export interface FileOffer {
  readonly token: string
  /** the Teams account it is for */
  readonly objectId: string
  readonly file: OutgoingFile
  readonly until: Instant
  /** it is on its way to them already: the same answer delivered twice is one file */
  taken: boolean
}

/** Files that people asked for, until they have taken them. Not kept: after a restart they are asked for again. */
export interface FileOffers {
  readonly keep: (objectId: string, file: OutgoingFile) => FileOffer
  /** null: there is no such offer, or its time is up */
  readonly find: (token: string) => FileOffer | null
  readonly drop: (offer: FileOffer) => void
}

const HOUR_MS = 3_600_000

/** So much is held ready at once; the oldest gives way. */
const MOST_OFFERS = 200
const MOST_BYTES = 64 * 1024 * 1024

export function makeFileOffers({ instant }: Pick<Clock, 'instant'>): FileOffers {
  const offers = new Map<string, FileOffer>()
  const size = () => [...offers.values()].reduce((sum, { file }) => sum + file.bytes.byteLength, 0)
  const tidy = () => {
    for (const { token, until } of offers.values()) if (until <= instant()) offers.delete(token)
    for (const token of offers.keys()) {
      if (offers.size <= MOST_OFFERS && size() <= MOST_BYTES) return
      if (offers.size > 1) offers.delete(token)
    }
  }
  return {
    keep(objectId, file) {
      const token = randomBytes(24).toString('base64url')
      const until = new Date(Date.parse(instant()) + HOUR_MS).toISOString()
      const offer: FileOffer = { token, objectId, file, until, taken: false }
      offers.set(token, offer)
      tidy()
      return offer
    },
    find(token) {
      tidy()
      return offers.get(token) ?? null
    },
    drop: ({ token }) => offers.delete(token),
  }
}
