import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { MeasureCode } from '../domain/measure'
import { periodKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { Return } from '../domain/return'
import type { ReturnsWanted } from '../operations/ports'
import { inPeriod } from './editions'
import { measureFrom, PLAN_ORDER } from './measures'
import type { MeasureRow } from './measures'
import { given, rowsOf, texts, whenGiven } from './statement'
import type { Db } from './statement'
import { STANDING_VERSION, versionFrom } from './versions'
import type { VersionRow } from './versions'

export interface ReturnRow {
  readonly id: number
  readonly state: Return['state']
  readonly measure: MeasureRow
  readonly version: VersionRow | null
}

export function returnFrom(row: ReturnRow, period: Period): Return {
  return {
    id: row.id,
    measure: measureFrom(row.measure),
    period,
    state: row.state,
    current: row.version && versionFrom(row.version),
  }
}

export async function returns(db: Db, period: Period, which: ReturnsWanted = {}): Promise<readonly Return[]> {
  const rows = await rowsOf(
    db,
    sql<ReturnRow>`
      select r.id, r.state, to_json(m) as measure, to_json(v) as version
      from return r
      join measure stands on stands.code = r.measure_code
      ${inPeriod(period)}
      ${STANDING_VERSION}
      where r.period_key = ${periodKey(period)} and ${matching(which)}
      order by ${PLAN_ORDER}`,
  )
  return rows.map((row) => returnFrom(row, period))
}

/** The condition on return `r` of measure `m`. */
export function matching({ owners, alsoStandingIn, serviceAreas, states }: ReturnsWanted): RawBuilder<unknown> {
  const conditions = [
    whenGiven(owners, (list) => ownedByAny(addressesOf(list, alsoStandingIn))),
    whenGiven(serviceAreas, (list) => sql`m.service_area in (${texts(list)})`),
    whenGiven(states, (list) => sql`r.state in (${texts(list)})`),
  ]
  return sql.join(conditions, sql` and `)
}

/** The measures that ever were theirs are found by an index; whether they are theirs as they apply is then asked of few. */
const ownedByAny = (addresses: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  r.measure_code = any(array(
    select measure_code from measure_version where lower(kept ->> 'owner') = any(array(${addresses}))
  ))
  and lower(m.owner) = any(array(${addresses}))`

/** Of the owners, and of people on leave whose deputy is named. */
function addressesOf(owners: readonly string[], standingIn: ReturnsWanted['alsoStandingIn']): RawBuilder<unknown> {
  const own = sql`select lower(one) from (${texts(owners)}) as named (one)`
  if (standingIn === undefined) return own
  const { deputy, on } = standingIn
  return sql`
    ${own} union all
    select lower(p.email) from person p join absence a on a.person_id = p.id
    where a.kind = 'on leave' and ${on}::date < a.until_day and (a.from_day is null or a.from_day <= ${on}::date)
      and lower(p.deputy) = lower(${deputy})`
}

export interface CreatedReturn {
  readonly period: Period
  readonly measure: MeasureCode
}

/** One that is there already stays as it is. Ids follow the order given, which is the plan's. */
export async function createReturns(db: Db, created: readonly CreatedReturn[]): Promise<void> {
  const columns = { period_key: 'text', measure_code: 'text' } as const
  const rows = created.map(({ period, measure }) => ({ period_key: periodKey(period), measure_code: measure }))
  await sql`
    insert into return (period_key, measure_code)
    select period_key, measure_code from ${given(columns, rows)} order by n
    on conflict (period_key, measure_code) do nothing`.execute(db)
}
