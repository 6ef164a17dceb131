import { sql } from 'kysely'
import { sealWith } from '../../src/store/chain/seal'
import { readsOn } from '../../src/store/reads'
import type { Db } from '../../src/store/statement'
import { aPerson, LAST_YEAR, Q1 } from './samples'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'

const SERVICE = 'Service 1'

/** Ten measures a service, each with a figure of the year that is closed, and owing one of the quarter that is open. */
async function fill(db: Db, services: number): Promise<void> {
  await sql`
    insert into measure (code, title, short_name, aliases, service_area, directorate, priority, key_aim, outcome, unit,
                         decimals, frequency, life, position)
    select 'M-' || n, 'Measure ' || n, 'Measure ' || n, '[]', 'Service ' || n / 10, 'All', 'Priority ' || n / 10, 'A', 'O',
           'percent', 0, 'quarterly', '{"kind": "live"}', n
    from generate_series(0, ${services}::integer * 10 - 1) as n`.execute(db)
  await sql`
    insert into measure_version (measure_code, version, kept) select code, 1, to_jsonb(measure) from measure`.execute(
    db,
  )
  await sql`
    insert into period (key, start_year, quarter, state, closed_at)
    values ('2020Y', 2020, null, 'closed', now()), ('2021Q1', 2021, 1, 'open', null)`.execute(db)
  await sql`
    insert into return (period_key, measure_code, state)
    select key, code, case key when '2020Y' then 'approved' else 'outstanding' end from period, measure`.execute(db)
  await sql`
    insert into return_version (return_id, submission_key, version, reply, confirmed, by_name, door, at)
    select id, 'k', 1, '{"kind": "nil", "written": "no data", "reason": "source failed", "expectedOn": null}', '[]',
           'Asha Example', 'card', now() from return where state = 'approved'`.execute(db)
  await sql`
    insert into target (measure_code, start_year, version, written, reading, standing, footnotes)
    select code, year, 1, '80%', '{"kind": "none"}', '{"kind": "as written"}', '[]' from measure, generate_series(2020, 2021) year`.execute(db) // prettier-ignore
  await sql`analyze`.execute(db)
}

type Read = Readonly<Record<string, number>>

/** How many rows were read of each table since the session last told of it. */
async function soFar(db: Db): Promise<Read> {
  const { rows } = await sql<{ name: string; read: number }>`
    select relname as name, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as read
    from pg_stat_xact_user_tables order by relname`.execute(db)
  return Object.fromEntries(rows.map(({ name, read }) => [name, read]))
}

/** How many rows are read of each table in what a turn about one service asks. */
async function rowsRead(db: Db): Promise<Read> {
  return db.transaction().execute(async (tx) => {
    const reads = readsOn(tx, sealWith('a key'))
    // Tables as small as these are sooner read in whole than in part: it must be the part that is read.
    for (const whole of ['seqscan', 'hashjoin', 'mergejoin'])
      await sql.raw(`set local enable_${whole} = off`).execute(tx)
    const before = await soFar(tx)
    await reads.arrival({ objectId: 'asha', conversationId: 'c1' })
    await reads.collections()
    expect(await reads.figures(LAST_YEAR, { serviceAreas: [SERVICE] })).toHaveLength(10)
    expect(await reads.figures(Q1, { priorities: ['Priority 1'] })).toHaveLength(10)
    return Object.fromEntries(Object.entries(await soFar(tx)).map(([name, read]) => [name, read - (before[name] ?? 0)]))
  })
}

eachDatabase((_, open) => {
  let at: TestDatabase
  beforeAll(async () => {
    at = await open()
  })

  test('a turn about one service reads as many rows however large the rest of the council is', async () => {
    const read: Read[] = []
    for (const services of [20, 100]) {
      await at.empty()
      const person = aPerson('asha@council.example', { objectId: 'asha' })
      await at.store.transaction((tx) => tx.write([{ kind: 'person kept', person }]))
      await fill(at.db, services)
      read.push(await rowsRead(at.db))
    }
    const [small, large] = read
    expect(small).toMatchObject({ measure: 20, measure_version: 40, target: 20 })
    const more = Object.entries(large ?? {}).filter(([name, rows]) => rows > (small?.[name] ?? 0))
    expect(more).toEqual([])
  })
})
