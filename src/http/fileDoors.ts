import type { Downloads } from '../operations/downloads'
import { makeFileOffers } from '../operations/fileOffers'
import type { FileOffer, FileOffers } from '../operations/fileOffers'
import type { Clock } from '../operations/ports'
import type { Uploads } from '../operations/uploads'
import { makeDownloads } from './downloads'
import { councilHosts, thisMachine } from './fileHosts'
import type { FileOf } from './fileLinks'
import { makeUploads } from './uploads'

/** Longer than any file of the size we take needs; Teams asks again when a turn is slower than 15 seconds. */
const DOWNLOAD_WITHIN_MS = 10_000

/** An invoke must be answered within ten seconds. */
const UPLOAD_WITHIN_MS = 8_000

export interface FileDoorsAsked {
  /** local use: files are dropped and fetched on this machine alone */
  readonly local: boolean
  /** the council's own hosts, where Teams says who is asking */
  readonly fileHosts: readonly string[]
  /** the largest file that is taken, in bytes */
  readonly mostBytes: number
  readonly clock: Clock
  /** where this server listens */
  readonly port: () => number
  /** puts files where Teams says, when not over HTTP by these hosts */
  readonly uploads: Uploads | undefined
}

/** Every way in and out for files. */
export interface FileDoors {
  readonly downloads: Downloads
  readonly uploads: Uploads
  readonly offers: FileOffers
  readonly linkTo: ((offer: FileOffer) => string) | null
  readonly fileOf: FileOf | null
}

export function makeFileDoors({ local, fileHosts, mostBytes, clock, port, uploads }: FileDoorsAsked): FileDoors {
  const links = local ? thisMachine : councilHosts(fileHosts)
  const offers = makeFileOffers(clock)
  const address = ({ token, file }: FileOffer) => `files/${token}/${encodeURIComponent(file.name)}`
  return {
    downloads: makeDownloads({ links, mostBytes, withinMs: DOWNLOAD_WITHIN_MS }),
    uploads: uploads ?? makeUploads({ links, withinMs: UPLOAD_WITHIN_MS }),
    offers,
    linkTo: local ? (offer) => `http://127.0.0.1:${port()}/${address(offer)}` : null,
    fileOf: local ? (token) => offers.find(token)?.file ?? null : null,
  }
}
