import type { Block, DocumentFinding } from './document'

export type RefusalReason =
  | 'empty'
  | 'too big'
  | 'unpacks too big'
  | 'too many cells'
  | 'password'
  | 'macros'
  | 'truncated'
  | 'mislabelled'
  | 'old format'
  | 'not text'
  | 'unknown format'

/** A file that is not read, and why, in words for the person who sent it. */
export interface Refusal {
  readonly kind: 'refused'
  readonly reason: RefusalReason
  readonly says: string
}

export const refused = (reason: RefusalReason, says: string): Refusal => ({ kind: 'refused', reason, says })

/** What one format's reader hands on. */
export type BlocksRead =
  { readonly kind: 'read'; readonly blocks: readonly Block[]; readonly findings: readonly DocumentFinding[] } | Refusal

/** How much is taken on. Bytes are checked before anything is unpacked, and again while unpacking. */
export interface Limits {
  /** bytes of the file as sent */
  readonly fileBytes: number
  /** bytes of all that a packed file says it holds */
  readonly unpackedBytes: number
  /** files inside a packed file */
  readonly entries: number
  /** cells with something in them */
  readonly cells: number
  /** cells in all, with the empty ones before and between them: a row of one far to the right is as wide as it is */
  readonly laidOut: number
}

const MEGABYTE = 1024 * 1024

export const LIMITS: Limits = {
  fileBytes: 20 * MEGABYTE,
  unpackedBytes: 64 * MEGABYTE,
  entries: 5000,
  cells: 300_000,
  laidOut: 1_000_000,
}

export const tooBig = (bytes: number, limit: number): Refusal =>
  refused(
    'too big',
    `The file is ${megabytes(bytes)} MB. Outturn reads files of up to ${megabytes(limit)} MB: take out the pictures, or send only the pages with the measures.`,
  )

export const unpacksTooBig = (limit: number): Refusal =>
  refused(
    'unpacks too big',
    `The file unpacks to more than ${megabytes(limit)} MB, so it was not opened. Save the measures in a file of their own.`,
  )

export const tooManyCells = (limit: number): Refusal =>
  refused(
    'too many cells',
    `The file has more than ${limit.toLocaleString('en-GB')} cells. Save the measures in a file of their own.`,
  )

export const truncated = (): Refusal =>
  refused('truncated', 'The file is damaged or was cut off on its way. Open it, save it again and send that copy.')

export const mislabelled = (called: string, is: string): Refusal =>
  refused('mislabelled', `The file is called ${called} but it is ${is}. Save it in the right format and send it again.`)

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(bytes < MEGABYTE ? 2 : 0)
