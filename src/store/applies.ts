import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { placeInTime } from '../domain/period'
import type { Period } from '../domain/period'

/** The place in time of a version's first period; before everything where it has always applied. */
export const FROM = sql`coalesce(from_start_year * 5 + coalesce(from_quarter, 5), 0)`

/** The place in time of period `p`, in step with `placeInTime`. */
export const PLACE_OF_PERIOD = sql`(p.start_year * 5 + coalesce(p.quarter, 5))`

export const placeOf = (period: Period): RawBuilder<unknown> => sql`${placeInTime(period)}`

/** A period's year and its place, as they stand in a statement. */
export interface PlaceInTime {
  readonly startYear: RawBuilder<unknown>
  readonly place: RawBuilder<unknown>
}

export const timeOf = (period: Period): PlaceInTime => ({
  startYear: sql`${period.startYear}`,
  place: placeOf(period),
})

/** Of period `p`. */
export const TIME_OF_PERIOD: PlaceInTime = { startYear: sql`p.start_year`, place: PLACE_OF_PERIOD }

/**
 * Measure `stands` as it applies at a place in time, as `m`: its newest version whose first period is not after it, or
 * its first version where none is. What was kept is read as a row of the table, whatever columns the table has now.
 * Where a version is named in `pinned`, it is that one.
 */
export const asItApplies = (place: RawBuilder<unknown>, pinned = sql`null::integer`): RawBuilder<unknown> => sql`
  cross join lateral (
    select kept, version from measure_version
    where measure_code = stands.code
    order by version is not distinct from ${pinned} desc,
      ${FROM} <= ${place} desc, case when ${FROM} <= ${place} then -version else version end
    limit 1
  ) applies
  cross join lateral jsonb_populate_record(stands, applies.kept) m`

/** A version's own first period, from its columns. */
export interface FirstPeriodRow {
  readonly from_start_year: number | null
  readonly from_quarter: 1 | 2 | 3 | 4 | null
}

export function firstPeriodOf({ from_start_year, from_quarter }: FirstPeriodRow): Period | null {
  if (from_start_year === null) return null
  if (from_quarter === null) return { kind: 'year', startYear: from_start_year }
  return { kind: 'quarter', startYear: from_start_year, quarter: from_quarter }
}

export const rowOfFirstPeriod = (from: Period | undefined): FirstPeriodRow => ({
  from_start_year: from?.startYear ?? null,
  from_quarter: from?.kind === 'quarter' ? from.quarter : null,
})
