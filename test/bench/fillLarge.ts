import { sql } from 'kysely'
import { rateRow } from '../../src/domain/edition'
import { periodKey } from '../../src/domain/period'
import { openDatabase } from '../../src/store/openDatabase'
import type { Where } from '../../src/store/openDatabase'
import { storeOn } from '../../src/store/openStore'
import type { Db } from '../../src/store/statement'
import { aCouncil } from '../language/builders/lexicons'
import { anOutturn, aTarget, aVersion } from '../store/samples'
import { largePeople, largePlan, QUARTERS, YEARS } from './largeCouncil'

const AT = '2021-01-10T09:00:00.000Z'
const HOST = {
  processId: process.pid,
  startedAt: AT,
  recordKey: 'the key of the benchmark, long enough to be one',
  now: () => AT,
}

export const KEY_OF_BENCH = HOST.recordKey

/** A record of so many measures, each with a figure in forty quarters, written as the product would have left it. */
export async function fillLarge(where: Where, measures: number): Promise<void> {
  const database = await openDatabase(where, HOST)
  try {
    const plan = largePlan(measures)
    await storeOn(database).transaction((tx) =>
      tx.write([
        ...largePeople(measures).map((person) => ({ kind: 'person kept' as const, person })),
        ...plan.map((measure) => ({ kind: 'measure kept' as const, measure })),
      ]),
    )
    await targets(database.db)
    for (const [n, period] of QUARTERS.entries()) {
      await figures(database.db, periodKey(period), period.startYear, period.quarter, n === QUARTERS.length - 1)
    }
    await sql`analyze`.execute(database.db)
  } finally {
    await database.close()
  }
}

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

/** Plain, so that every figure is rated: an answer that only says why it is not would cost less than a real one. */
const TARGET = aTarget('80%', {
  reading: { kind: 'number', value: '80', unit: 'percent', comparator: 'at least' },
  ...{ footnotes: [], condition: null, profile: null },
})

async function targets(db: Db): Promise<void> {
  const { written, reading, standing } = TARGET
  for (const { startYear } of YEARS) {
    await sql`
      insert into target (measure_code, start_year, version, written, reading, standing, footnotes)
      select code, ${startYear}::integer, 1, ${written}, ${json(reading)}, ${json(standing)}, '[]'::jsonb from measure`.execute(
      db,
    )
  }
}

/** Two measures in three met their target; the other third missed it. */
async function figures(db: Db, key: string, year: number, quarter: number, open: boolean): Promise<void> {
  const [met, missed] = [given('85'), given('70')]
  await sql`
    insert into period (key, start_year, quarter, state, due_on, opened_at, closed_at)
    values (${key}, ${year}, ${quarter}, ${open ? 'open' : 'closed'}, '2021-04-20', ${AT}, ${open ? null : AT})`.execute(
    db,
  )
  await sql`
    insert into return (period_key, measure_code, state)
    select ${key}, code, case when ${open} and position % 2 = 0 then 'outstanding' else 'approved' end
    from measure order by position`.execute(db)
  await sql`
    insert into return_version (return_id, submission_key, version, reply, confirmed, by_id, by_name, door, at)
    select r.id, 'bench ' || r.id, 1, case when m.position % 3 = 0 then ${json(missed)} else ${json(met)} end,
           '[]'::jsonb, 2, 'Owner Of0', 'card', ${AT}
    from return r join measure m on m.code = r.measure_code
    where r.period_key = ${key} and r.state = 'approved'`.execute(db)
  if (!open) await edition(db, key, year)
}

async function edition(db: Db, key: string, year: number): Promise<void> {
  const { scale } = aCouncil('Large Council')
  await sql`insert into edition (period_key, number, at, by_id, by_name) values (${key}, 1, ${AT}, null, 'Outturn')`.execute(
    db,
  )
  await sql`
    insert into edition_row (period_key, number, measure_code, measure_version, target_start_year, target_version,
                             return_version, scale, rating)
    select ${key}, 1, code, 1, ${year}::integer, 1, 1, ${json(scale)},
           case when position % 3 = 0 then ${json(rated('70'))} else ${json(rated('85'))} end
    from measure`.execute(db)
}

const given = (value: string) => ({ kind: 'figure' as const, outturn: anOutturn(value) })

function rated(value: string) {
  const [measure] = largePlan(1)
  const [period] = QUARTERS
  if (!measure || !period) throw new Error('an empty plan')
  const reply = given(value)
  const target = { ...TARGET, startYear: period.startYear }
  const version = { ...aVersion(1, value), reply }
  const returned = { id: 1, measure, period, state: 'approved' as const, current: version }
  return rateRow({ measure, period, target, returned, outturn: reply.outturn }, aCouncil('Large Council').scale, null)
}
