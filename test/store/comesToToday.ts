import { sql } from 'kysely'
import { quarter } from '../../src/domain/period'
import { sealWith } from '../../src/store/chain/seal'
import { migrate } from '../../src/store/migrate'
import { MIGRATIONS } from '../../src/store/migrations'
import { storeOn } from '../../src/store/openStore'
import { ONLY_ONE } from '../../src/store/posts'
import type { TestDatabase } from '../support/databases'

const Q1 = quarter(2021, 1)
const AT = '2021-07-05T09:00:00.000Z'
const seal = sealWith('a key')
const given = { now: () => AT, seal }

/** A council's rows as the first schema took them, and every later one still does. */
const ROWS = [
  `insert into person (name, email, object_id, roles, service_areas) values
     ('Asha Example', 'asha@council.example', 'asha', '["manager"]', '["Finance"]')`,
  `insert into measure (code, title, short_name, aliases, service_area, directorate, priority, key_aim, outcome, unit,
     decimals, frequency, owner, life, position) values
     ('SD-001', 'Debtor days', 'Debtor days', '[]', 'Finance', 'Resources', 'P', 'K', 'O', 'days', 0, 'quarterly',
      'asha@council.example', '{"kind": "live"}', 1)`,
  `insert into target (measure_code, start_year, version, written, reading, standing, footnotes) values
     ('SD-001', 2021, 1, '60 days', '{"kind": "none"}', '{"kind": "as written"}', '[]')`,
  `insert into period (key, start_year, quarter, state, due_on, opened_at) values
     ('2021Q1', 2021, 1, 'open', '2021-07-14', '${AT}')`,
  `insert into return (period_key, measure_code, state) values ('2021Q1', 'SD-001', 'submitted')`,
  `insert into return_version (return_id, submission_key, version, reply, confirmed, by_id, by_name, door, at) values
     (1, 'k', 1, '{"kind": "nil", "written": "no data", "reason": "source failed", "expectedOn": null}', '[]', 1,
      'Asha Example', 'card', '${AT}')`,
]

/** Since measures have versions, each has its first. */
const VERSIONED = [
  'insert into measure_version (measure_code, version, kept) select code, 1, to_jsonb(measure) from measure',
]

/** Before the record was chained an entry was its columns, and no more. */
const UNCHAINED = [
  `insert into record (at, actor_name, act, after, door) values
     ('${AT}', 'Outturn', 'plan imported', '{"source": "plan"}', 'import')`,
  `insert into record (at, actor_id, actor_name, act, period_key, measure_code, after, door) values
     ('${AT}', 1, 'Asha Example', 'return submitted', '2021Q1', 'SD-001', '{"written": "no data", "by": "Asha Example"}', 'card')`,
]

/** Databases that stand at these migrations, counted from one, come to today's schema with all that is in them. */
export function comesToToday(open: () => Promise<TestDatabase>, standingAt: readonly number[]): void {
  let at: TestDatabase
  beforeAll(async () => {
    at = await open()
  })

  const from = async (count: number) => {
    await sql.raw('drop schema public cascade').execute(at.db)
    await sql.raw('create schema public').execute(at.db)
    const earlier = MIGRATIONS.slice(0, count)
    await migrate(at.db, earlier, given)
    const has = (migration: string) => earlier.some(({ name }) => name === migration)
    const rows = [...ROWS, ...(has('0004-measure-versions') ? VERSIONED : []), ...(has('0008-record') ? [] : UNCHAINED)]
    for (const row of rows) await sql.raw(row).execute(at.db)
    await migrate(at.db, MIGRATIONS, given)
    return storeOn({
      db: at.db,
      seal,
      backup: () => Promise.resolve(null),
      posts: ONLY_ONE,
      close: () => Promise.resolve(),
    })
  }

  test.each(standingAt.map((count) => [MIGRATIONS[count - 1]?.name, count] as const))(
    'a database that stands at %s comes to today’s schema with all that is in it',
    async (_name, count) => {
      const store = await from(count)
      const kept = await store.read(async (tx) => ({
        people: (await tx.people()).map(({ name }) => name),
        measures: (await tx.measures()).map(({ code, serviceArea }) => `${code} ${serviceArea}`),
        returns: (await tx.returns(Q1)).map(({ current }) => [current?.byName, current?.reply]),
        figures: (await tx.figures(Q1)).map(({ target }) => target?.written),
        periods: (await tx.periods()).map(({ state }) => state),
      }))
      const reply = { kind: 'nil', written: 'no data', reason: 'source failed', expectedOn: null }
      expect(kept).toEqual({
        people: ['Asha Example'],
        measures: ['SD-001 Finance'],
        returns: [['Asha Example', reply]],
        figures: ['60 days'],
        periods: ['open'],
      })
    },
  )

  test('a record that was kept before there was a chain is chained as it stands, and says since when', async () => {
    const store = await from(1)
    const [check, entries] = await store.read(async (tx) => [await tx.checkRecord(), await tx.record({})] as const)
    expect(check).toMatchObject({ entries: 3, kept: 2, faults: [] })
    expect(entries.map(({ act, actorName }) => `${act}: ${actorName}`)).toEqual([
      'plan imported: Outturn',
      'return submitted: Asha Example',
      'record chained: Outturn',
    ])
  })
}
