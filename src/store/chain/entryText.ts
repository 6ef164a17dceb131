import type { Instant } from '../../domain/day'
import { storableDeep } from '../values'
import type { Kept } from './kept'
import { digestOf, masked } from './names'
import type { Named } from './names'

/** An entry that tells of the record itself: its end was not as Outturn had left it. */
export const FOUND_OUT_OF_ORDER = 'record found out of order'

/** An entry that says whose name is gone from the record: `after` holds the number of the person. */
export const PERSON_FORGOTTEN = 'person forgotten'

/** An entry of the record as its queryable columns hold it. */
export interface EntryColumns {
  readonly sequence: number
  readonly at: Instant
  readonly actor_id: number | null
  /** '' once the person is forgotten */
  readonly actor_name: string
  readonly act: string
  readonly period_key: string | null
  readonly measure_code: string | null
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
  readonly door: string
}

/** What the text of an entry holds: the columns, with a digest for the name, and what was kept with it. */
export interface EntryText extends Omit<EntryColumns, 'actor_name'> {
  readonly actor: string
  /** the hash of the entry before */
  readonly follows: string
  readonly kept: readonly Kept[]
}

/**
 * The text that is hashed, and the columns that say the same. Made once, stored as it is, and never made again: a
 * database is free to write the same value differently another day.
 */
export function written(columns: EntryColumns, follows: string, kept: readonly Kept[], people: readonly Named[]) {
  const { actor_name, ...rest } = columns
  const { before, after, reason } = columns
  const hidden = storableDeep(masked({ before, after, reason }, people)) as Pick<
    EntryText,
    'before' | 'after' | 'reason'
  >
  const entry: EntryText = { ...rest, ...hidden, actor: actorOf(columns, people), follows, kept }
  return { text: JSON.stringify(entry), columns: { ...columns, ...hidden, actor_name } }
}

/** Outturn itself has no name to hide. */
function actorOf({ actor_id, actor_name }: EntryColumns, people: readonly Named[]): string {
  const salt = people.find(({ id }) => id === actor_id)?.salt
  return salt ? digestOf(salt, actor_name) : actor_name
}

/** The text read again; null when it is none that we wrote. */
export function readText(text: string): EntryText | null {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && 'sequence' in read && 'kept' in read
      ? (read as EntryText)
      : null
  } catch {
    return null
  }
}
