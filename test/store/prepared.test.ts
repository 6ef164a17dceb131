import { sql } from 'kysely'
import { statementNames } from '../../src/store/prepared'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'

eachDatabase((_, open) => {
  let at: TestDatabase

  beforeAll(async () => {
    at = await open()
    await sql`create table tried (n integer primary key, at_all boolean, words text)`.execute(at.db)
  })
  beforeEach(() => sql`delete from tried`.execute(at.db))

  const add = (n: number, words: string | null) =>
    sql`insert into tried (n, at_all, words) values (${n}, ${n > 1}, ${words})`.execute(at.db)
  const all = async () => (await sql`select * from tried order by n`.execute(at.db)).rows

  test('numbers, truth values, texts and nothing come back as they went in, every time', async () => {
    await add(1, 'one')
    await add(2, null)
    const rows = [
      { n: 1, at_all: false, words: 'one' },
      { n: 2, at_all: true, words: null },
    ]
    expect(await all()).toEqual(rows)
    expect(await all()).toEqual(rows)
    const { numAffectedRows } = await sql`update tried set words = ${'two'} where n > ${0}`.execute(at.db)
    expect(numAffectedRows).toBe(2n)
  })

  test('a statement that fails says why, and is as good as new', async () => {
    const halved = (n: number) => sql<{ half: number }>`select 10 / ${n}::integer as half`.execute(at.db)
    await expect(halved(0)).rejects.toMatchObject({ code: '22012' })
    expect((await halved(2)).rows).toEqual([{ half: 5 }])
    await add(1, 'one')
    await expect(add(1, 'again')).rejects.toMatchObject({ code: '23505', constraint: 'tried_pkey' })
    await add(2, 'two')
    await expect(sql`select nothing from tried`.execute(at.db)).rejects.toMatchObject({ code: '42703' })
    await expect(sql`select nothing from tried`.execute(at.db)).rejects.toMatchObject({ code: '42703' })
    expect(await all()).toHaveLength(2)
  })

  test('a failure within a transaction undoes it, and the next one runs', async () => {
    const doomed = at.db.transaction().execute(async (tx) => {
      await sql`insert into tried (n) values (${7})`.execute(tx)
      await sql`insert into tried (n) values (${7})`.execute(tx)
    })
    await expect(doomed).rejects.toMatchObject({ code: '23505' })
    expect(await all()).toEqual([])
    await add(7, 'seven')
    expect(await all()).toHaveLength(1)
  })

  test('a table that gains a column while the bot runs is read with it after one failure at most', async () => {
    await add(1, 'one')
    await all()
    await sql`alter table tried add column more text`.execute(at.db)
    const read = await all().catch(() => all())
    expect(read).toEqual([{ n: 1, at_all: false, words: 'one', more: null }])
  })
})

test('what is no reading or writing has no name, nor has one statement more than are ever ours', () => {
  const names = statementNames()
  expect(names.nameOf('create table a ()')).toBeNull()
  expect(names.nameOf('commit')).toBeNull()
  const first = names.nameOf('select 0')
  for (let n = 1; n < 300; n += 1) names.nameOf(`select ${n}`)
  expect(names.nameOf('select 300')).toBeNull()
  expect(names.nameOf('select 0')).toBe(first)
  names.forgetAll()
  expect(names.nameOf('select 0')).not.toBe(first)
})
