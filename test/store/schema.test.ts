import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { sealWith } from '../../src/store/chain/seal'
import { migrate, SchemaRefused } from '../../src/store/migrate'
import { MIGRATIONS } from '../../src/store/migrations'
import type { Migration } from '../../src/store/migrations/migration'
import { eachDatabase, onPostgres } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { describeSchema } from './describeSchema'

const GOLDEN = join(__dirname, 'schema.golden.sql')
const AT = '2021-07-05T09:00:00.000Z'
const now = { now: () => AT, seal: sealWith('a key') }

const plus = (...statements: string[]): readonly Migration[] => [...MIGRATIONS, { name: '9999-trial', statements }]

eachDatabase((_, open) => {
  let at: TestDatabase
  beforeAll(async () => {
    at = await open()
  })
  // As if no trial had been: to open a database anew for each takes seconds.
  afterEach(async () => {
    await sql`drop table if exists trial`.execute(at.db)
    await sql`delete from schema_migration where name = '9999-trial'`.execute(at.db)
  })

  // After a new migration: GOLDEN=write npx jest test/store/schema, and read the difference before committing it.
  test('the schema is the one in the golden file', async () => {
    const schema = await describeSchema(at.db)
    if (process.env['GOLDEN'] === 'write') writeFileSync(GOLDEN, schema)
    expect(schema).toBe(readFileSync(GOLDEN, 'utf8'))
  })

  test('migrating again changes nothing', async () => {
    const before = await appliedTo(at)
    await migrate(at.db, MIGRATIONS, now)
    expect(await appliedTo(at)).toEqual(before)
    expect(before.map((one) => one.name)).toEqual(MIGRATIONS.map((one) => one.name))
  })

  test('a new migration runs once, and is written down with the moment it ran', async () => {
    const migrations = plus('create table trial (id integer)', 'insert into trial values (1)')
    await migrate(at.db, migrations, now)
    await migrate(at.db, migrations, now)
    expect((await sql`select * from trial`.execute(at.db)).rows).toEqual([{ id: 1 }])
    expect((await appliedTo(at)).at(-1)).toEqual({ name: '9999-trial', applied_at: AT })
  })

  test('a migration that fails half way leaves nothing of itself', async () => {
    await expect(migrate(at.db, plus('create table trial (id integer)', 'select 1 / 0'), now)).rejects.toThrow('zero')
    expect((await sql`select to_regclass('trial') as found`.execute(at.db)).rows).toEqual([{ found: null }])
    expect(await appliedTo(at)).toHaveLength(MIGRATIONS.length)
  })

  test('a database that is newer than the code is refused', async () => {
    await migrate(at.db, plus('select 1'), now)
    const refused = migrate(at.db, MIGRATIONS, now)
    await expect(refused).rejects.toThrow(SchemaRefused)
    await expect(refused).rejects.toThrow('made by a newer Outturn: this one does not know 9999-trial')
  })

  test('a migration that was changed after it ran is refused', async () => {
    await migrate(at.db, plus('select 1'), now)
    await expect(migrate(at.db, plus('select 2'), now)).rejects.toThrow('Migration 9999-trial ran on this database in')
  })
})

onPostgres((open) => {
  test('of several processes that start together, one migrates and the others find it done', async () => {
    const at = await open()
    const migrations = plus('create table trial (id integer)', 'select pg_sleep(0.05)', 'insert into trial values (1)')
    await Promise.all([1, 2, 3, 4].map(() => migrate(at.db, migrations, now)))
    expect((await sql`select * from trial`.execute(at.db)).rows).toEqual([{ id: 1 }])
  })
})

async function appliedTo(at: TestDatabase) {
  const { rows } = await sql<{ name: string; applied_at: string }>`
    select name, applied_at from schema_migration order by name`.execute(at.db)
  return rows
}
