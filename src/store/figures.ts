import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { MeasureCode } from '../domain/measure'
import { comparePeriods, periodKey, periodOfKey } from '../domain/period'
import type { Period } from '../domain/period'
import type { Return } from '../domain/return'
import type { FigureRow, FiguresOverTime, FiguresWanted } from '../operations/ports'
import { PLACE_OF_PERIOD } from './applies'
import { inEachPeriod, inPeriod, REPORTED, REPORTED_VERSION, reportedFrom } from './editions'
import type { ReportedRows } from './editions'
import { measureFrom, PLAN_ORDER } from './measures'
import type { MeasureRow } from './measures'
import { returnFrom } from './returns'
import { rowsOf, texts, whenGiven } from './statement'
import type { Db } from './statement'
import { targetFrom } from './targets'
import type { TargetRow } from './targets'
import { STANDING_VERSION } from './versions'
import type { VersionRow } from './versions'

interface Row extends ReportedRows {
  readonly measure: MeasureRow
  readonly target: TargetRow | null
  readonly return_id: number | null
  readonly state: Return['state']
  readonly version: VersionRow | null
}

/** One statement, whatever is asked for: answering a question may take no more than five in all. */
export async function figures(db: Db, period: Period, which: FiguresWanted = {}): Promise<readonly FigureRow[]> {
  const rows = await rowsOf(
    db,
    sql<Row>`
      select to_json(m) as measure, to_json(t) as target, r.id as return_id, r.state, to_json(v) as version,
             ${REPORTED}
      from measure stands
      ${inPeriod(period, which.edition)}
      left join return r on r.measure_code = m.code and r.period_key = ${periodKey(period)}
      ${STANDING_VERSION}
      ${REPORTED_VERSION}
      where ${whenGiven(which.measures, (list) => sql`stands.code = any (array(${texts(list)}))`)}
        and ${whenGiven(which.serviceAreas, (list) => everOrNowIn('service_area', list))}
        and ${whenGiven(which.priorities, (list) => everOrNowIn('priority', list))}
      order by ${PLAN_ORDER}`,
  )
  return rows.map((row) => figureFrom(row, period))
}

/**
 * The same over several periods in one statement, earliest first, and within each in plan order: of every period that
 * has a state, where none are named. Measures that had no return in a period are not there.
 */
export async function figuresOver(db: Db, which: FiguresOverTime): Promise<readonly FigureRow[]> {
  const rows = await rowsOf(
    db,
    sql<Row & { readonly period_key: string }>`
      select p.key as period_key, to_json(m) as measure, to_json(t) as target, r.id as return_id, r.state,
             to_json(v) as version, ${REPORTED}
      from period p
      join return r on r.period_key = p.key
      join measure stands on stands.code = r.measure_code
      ${inEachPeriod()}
      ${STANDING_VERSION}
      ${REPORTED_VERSION}
      where ${whenGiven(which.periods, (list) => sql`p.key in (${texts(list.map(periodKey))})`)}
        and ${whenGiven(which.measures, (list) => sql`stands.code = any (array(${texts(list)}))`)}
        and ${whenGiven(which.serviceAreas, (list) => everIn('service_area', list))}
        and ${whenGiven(which.priorities, (list) => everIn('priority', list))}
      order by ${PLACE_OF_PERIOD}, ${PLAN_ORDER}`,
  )
  return rows.map((row) => figureFrom(row, periodOfKey(row.period_key)))
}

/**
 * Measures that applied to the period in one of these parts of the council. Found by the versions that ever were in
 * one, so that no version of any other measure is looked at: the cost must not grow with the rest of the council.
 */
const everOrNowIn = (part: Part, list: readonly string[]): RawBuilder<unknown> => sql`
  ${everIn(part, list)} and ${sql.ref(`m.${part}`)} in (${texts(list)})`

/** A measure that moved is held against its own earlier figures, whichever part they were of. */
const everIn = (part: Part, list: readonly string[]): RawBuilder<unknown> => sql`
  stands.code = any (array(
    select measure_code from measure_version
    where kept ->> ${sql.lit(part)} = any (array(${texts(list)}))
  ))`

type Part = 'service_area' | 'priority'

/** The periods in which a figure of a measure stands, earliest first: words that say there is none are no figure. */
export async function periodsHeld(db: Db, measure: MeasureCode): Promise<readonly Period[]> {
  const rows = await rowsOf(
    db,
    sql<{ readonly period_key: string }>`
      select r.period_key from return r ${STANDING_VERSION}
      where r.measure_code = ${measure} and v.reply->>'kind' = 'figure'
        and v.reply->'outturn'->'reading'->>'kind' <> 'none'`,
  )
  return rows.map((row) => periodOfKey(row.period_key)).sort(comparePeriods)
}

function figureFrom(row: Row, period: Period): FigureRow {
  const returned = row.return_id === null ? null : returnFrom({ ...row, id: row.return_id }, period)
  const current = returned?.current ?? null
  return {
    measure: returned?.measure ?? measureFrom(row.measure),
    period,
    target: row.target && targetFrom(row.target),
    returned,
    outturn: current?.reply.kind === 'figure' ? current.reply.outturn : null,
    ...reportedFrom(row, current),
  }
}
