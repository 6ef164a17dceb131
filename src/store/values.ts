import { PostgresQueryCompiler } from 'kysely'
import type { Instant } from '../domain/day'

/** PostgreSQL's own numbers for the types whose values the two drivers would otherwise read differently. */
const INT8 = 20
const JSON_TEXT = 114
const DATE = 1082
const TIMESTAMPTZ = 1184
const NUMERIC = 1700
const JSONB = 3802

/**
 * How values are read, by type, for both drivers. Left alone, a date comes back as a `Date` at the server's or at our
 * own midnight, and a count as a number from one driver and as text from the other.
 */
export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: instantOf,
  [NUMERIC]: (text) => text,
  [JSON_TEXT]: parsed,
  [JSONB]: parsed,
}

const SHORT_OFFSET = /([+-]\d\d)$/

/** As it is written of most moments where the session's time zone is UTC; reading a date takes ten times as long. */
const IN_UTC = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{3}\+00(?::00)?$/

/** PostgreSQL writes a moment in the session's time zone, in two manners; an instant is always UTC with milliseconds. */
export function instantOf(text: string): Instant {
  if (IN_UTC.test(text)) return `${text.slice(0, 10)}T${text.slice(11, 23)}Z`
  const iso = text.replace(' ', 'T').replace(SHORT_OFFSET, '$1:00')
  return new Date(iso).toISOString()
}

function parsed(text: string): unknown {
  return JSON.parse(text)
}

/** NUL, and halves of surrogate pairs: a text without any is looked at once and left as it is. */
const SUSPECT = /[\0\uD800-\uDFFF]/

/** Text that PostgreSQL can keep: it refuses NUL, and refuses or alters half a surrogate pair. */
export function storable(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
}

/** The same for every text in a value, keys and all. JSON hides both kinds behind escapes, which jsonb refuses. */
export function storableDeep(value: unknown): unknown {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(storableDeep)
  if (value === null || typeof value !== 'object') return value
  if ('toJSON' in value) return storableDeep(JSON.parse(JSON.stringify(value)))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [storable(key), storableDeep(one)]))
}

/** The door: no text reaches either driver that PostgreSQL would refuse, whoever wrote the statement. */
export class StorableQueryCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(typeof parameter === 'string' ? storable(parameter) : parameter)
  }
}
