import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { EditionRow } from '../domain/edition'
import type { Instant } from '../domain/day'
import { periodKey, periodOfKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { EditionAsked, Reported, ReturnVersion } from '../domain/return'
import { nameFrom } from './people'
import { asItApplies, placeOf, TIME_OF_PERIOD, timeOf } from './applies'
import type { PlaceInTime } from './applies'
import { IN_TIME } from './periods'
import { given, rowsOf } from './statement'
import type { Db } from './statement'
import { standingTarget } from './targets'
import { instantOf } from './values'
import { namedVersion, versionFrom } from './versions'
import type { VersionRow } from './versions'

/** A row of an edition as it comes out of `to_json`, with the return's version that it names. */
export interface ReportedRow {
  readonly number: number
  readonly at: Instant
  readonly by_name: string
  readonly return_version: number | null
  readonly scale: Reported['scale']
  readonly rating: Reported['rating']
  readonly last_year: Reported['lastYear']
  readonly reopened_because: string | null
}

/** What the first edition said of it, where the latest is another. */
export interface FirstRow {
  readonly rating: Reported['rating']
  readonly said: VersionRow | null
}

/**
 * Measure `stands` in a period, as `m`, with its target, as `t`; and its row of the period's latest edition, as `e`.
 * While the period is closed, measure and target are the ones it was closed with, whatever has changed since; and so
 * they are of an edition that is asked for.
 */
export const inPeriod = (period: Period, edition?: EditionAsked): RawBuilder<unknown> =>
  inPeriodAt(sql`${periodKey(period)}`, timeOf(period), edition)

/** The same in period `p`, whichever of several it is. */
export const inEachPeriod = (): RawBuilder<unknown> => inPeriodAt(sql`p.key`, TIME_OF_PERIOD)

const inPeriodAt = (key: RawBuilder<unknown>, time: PlaceInTime, edition?: EditionAsked): RawBuilder<unknown> => sql`
  left join lateral (
    select edition_row.*, edition.at, edition.by_name, reopening.reason as reopened_because,
           ${edition === undefined ? sql`period.state = 'closed'` : sql`true`} as pinned
    from edition_row
    join edition using (period_key, number)
    join period on period.key = period_key
    left join reopening using (period_key, number)
    where period_key = ${key} and measure_code = stands.code
    order by number ${edition === 'first' ? sql`asc` : sql`desc`} limit 1
  ) e on true
  ${asItApplies(time.place, sql`case when e.pinned then e.measure_version end`)}
  ${standingTarget(time, sql`coalesce(e.pinned, false)`)}`

/**
 * The version of return `r` that row `e` of an edition names where another, `v`, stands by now, joined as `given`; and
 * what the first edition said where the period was closed more than once, as `f`.
 */
export const REPORTED_VERSION = sql`
  left join lateral (${namedVersion(sql`nullif(e.return_version, v.version)`)}) given on true
  left join lateral (
    select first_row.rating, to_jsonb(first_given) as said
    from edition_row first_row
    left join lateral (${namedVersion(sql`first_row.return_version`)}) first_given on true
    where e.number > 1 and (first_row.period_key, first_row.measure_code) = (e.period_key, e.measure_code)
      and first_row.number < e.number
    order by first_row.number limit 1
  ) f on true`

/** The columns that `reportedFrom` reads. */
export const REPORTED = sql`
  case when e.number is not null then to_json(e) end as reported, to_json(given) as given,
  case when f.rating is not null then to_json(f) end as first`

/** What an edition row, the version it names and the first edition's row say. */
export interface ReportedRows {
  readonly reported: ReportedRow | null
  readonly given: VersionRow | null
  readonly first: FirstRow | null
}

/** `current`: the version that stands. Mostly it is the one that was reported, and is not sent twice. */
export function reportedFrom(
  { reported: row, given, first }: ReportedRows,
  current: ReturnVersion | null,
): { readonly reported?: Reported } {
  if (row === null) return {}
  const { number, at, by_name, return_version, scale, rating, last_year } = row
  const standing = current?.version === return_version ? current : null
  return {
    reported: {
      edition: number,
      at: instantOf(at),
      byName: nameFrom(by_name),
      given: given ? versionFrom(given) : standing,
      scale,
      rating,
      lastYear: last_year,
      ...(row.reopened_because === null ? {} : { reopenedBecause: row.reopened_because }),
      ...(first === null ? {} : { first: { given: first.said && versionFrom(first.said), rating: first.rating } }),
    },
  }
}

export async function closedWithoutEdition(db: Db): Promise<readonly Period[]> {
  const rows = await rowsOf(
    db,
    sql<{ readonly key: string }>`
      select key from period
      where state = 'closed' and not exists (select from edition where period_key = period.key)
      order by ${IN_TIME}`,
  )
  return rows.map(({ key }) => periodOfKey(key))
}

const COLUMNS = {
  measure: 'text',
  version: 'integer',
  scale: 'jsonb',
  rating: 'jsonb',
  lastYear: 'jsonb',
} as const

export interface KeptEdition {
  readonly period: Period
  readonly byId: number | null
  readonly byName: string
  readonly at: Instant
  readonly rows: readonly EditionRow[]
}

/** Written before anything can change: whoever closes a period holds it for themselves. */
export async function keepEditions(db: Db, kept: readonly KeptEdition[]): Promise<void> {
  for (const one of kept) await keepEdition(db, one)
}

async function keepEdition(db: Db, { period, byId, byName, at, rows }: KeptEdition): Promise<void> {
  const key = periodKey(period)
  await sql`
    with kept as (
      insert into edition (period_key, number, at, by_id, by_name)
      select ${key}, coalesce(max(number), 0) + 1, ${at}, ${byId}::integer, ${byName}
      from edition where period_key = ${key}
      returning number
    )
    insert into edition_row (period_key, number, measure_code, measure_version, target_start_year, target_version,
                             return_version, scale, rating, last_year)
    select ${key}, kept.number, m.code, applies.version, t.start_year, t.version,
           given.version, given.scale, given.rating, given."lastYear"
    from ${given(
      COLUMNS,
      rows.map((row) => ({ ...row })),
    )}
    cross join kept
    join measure stands on stands.code = given.measure
    ${asItApplies(placeOf(period))}
    ${standingTarget(timeOf(period))}
    order by n`.execute(db)
}
