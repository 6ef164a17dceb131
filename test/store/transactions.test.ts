import { sql } from 'kysely'
import { VersionTaken } from '../../src/operations/errors'
import type { Change, Tx } from '../../src/operations/ports'
import type { Db } from '../../src/store/statement'
import { eachDatabase, onPostgres } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { added, aMeasure, aPerson, aVersion, AT, LATER, opened, Q1, recorded } from './samples'

const CODES = ['SD-001', 'SD-002', 'SD-003', 'SD-004']
const plan: readonly Change[] = CODES.map((code) => ({ kind: 'measure kept', measure: aMeasure(code) }))
const write = (at: TestDatabase, ...changes: readonly Change[]) => at.store.transaction((tx) => tx.write(changes))
const acts = async (at: TestDatabase) => (await at.store.read((tx) => tx.record({}))).map((one) => one.act)

eachDatabase((_, open) => {
  let at: TestDatabase
  beforeAll(async () => {
    at = await open()
  })
  beforeEach(async () => {
    await at.empty()
    await write(at, ...plan)
  })

  test('an act that fails leaves nothing', async () => {
    const act = at.store.transaction(async (tx) => {
      await tx.write([...opened(Q1, 'SD-001'), recorded('period opened')])
      throw new Error('changed its mind')
    })
    await expect(act).rejects.toThrow('changed its mind')
    expect(await acts(at)).toEqual([])
    expect(await at.store.read((tx) => tx.periods())).toEqual([])
  })

  test('an act whose last check fails at its end leaves nothing', async () => {
    await expect(write(at, { kind: 'return created', period: Q1, measure: 'SD-001' })).rejects.toThrow(
      'period_key_fkey',
    )
    expect(await at.store.read((tx) => tx.returns(Q1))).toEqual([])
  })

  test('an act sees what it wrote itself', async () => {
    const seen = await at.store.transaction(async (tx) => {
      await tx.write(opened(Q1, 'SD-001'))
      return [await tx.period(Q1), await tx.returns(Q1)] as const
    })
    expect(seen[0]?.state).toBe('open')
    expect(seen[1]).toHaveLength(1)
  })

  test('a transaction’s result is what its work gives back', async () => {
    expect(await at.store.transaction(() => Promise.resolve('done'))).toBe('done')
  })

  test('nobody else’s statements slip into an open transaction and outlive its rollback', async () => {
    const failing = at.store.transaction(async (tx) => {
      await tx.write([recorded('undone')])
      await new Promise((resolve) => setTimeout(resolve, 20))
      await tx.write([recorded('undone too')])
      throw new Error('rolled back')
    })
    const others = [1, 2, 3].map((n) => write(at, recorded(`kept ${n}`)))
    await expect(failing).rejects.toThrow('rolled back')
    await Promise.all(others)
    expect((await acts(at)).toSorted()).toEqual(['kept 1', 'kept 2', 'kept 3'])
  })

  test('reading writes nothing', async () => {
    const sneaky = at.store.read((reads) => (reads as Tx).people())
    await expect(sneaky).resolves.toEqual([])
    const writing = at.db
      .transaction()
      .setAccessMode('read only')
      .execute((tx) => sql`delete from acting`.execute(tx))
    await expect(writing).rejects.toThrow('read-only')
  })

  test('an act that collided is run again, three times at most', async () => {
    let runs = 0
    const collide = (times: number) => {
      runs = 0
      return at.store.transaction(() => {
        runs += 1
        if (runs > times) return Promise.resolve(runs)
        return Promise.reject(Object.assign(new Error('deadlock detected'), { code: '40P01' }))
      })
    }
    expect(await collide(3)).toBe(4)
    await expect(collide(4)).rejects.toThrow('deadlock detected')
    expect(runs).toBe(4)
  })

  test('ready says whether the database answers', async () => {
    expect(await at.store.ready()).toBe(true)
    const other = await open()
    await other.close()
    expect(await other.store.ready()).toBe(false)
  })
})

onPostgres((open) => {
  let at: TestDatabase
  beforeAll(async () => {
    at = await open()
  })
  beforeEach(async () => {
    await at.empty()
    await write(at, ...plan)
  })

  test('nothing is submitted after the close, in thirty rounds of four submissions against one close', async () => {
    for (let round = 0; round < 30; round += 1) {
      const period = { kind: 'quarter', startYear: 2000 + round, quarter: 1 } as const
      await write(at, ...opened(period, ...CODES))
      const submit = (code: string) =>
        at.store.transaction(async (tx) => {
          if ((await tx.lockPeriod(period, 'share'))?.state !== 'open') return false
          await tx.lockReturns(period, [code])
          await tx.write([added(period, code, aVersion(1, '18'))])
          return true
        })
      const close = at.store.transaction(async (tx) => {
        await tx.lockPeriod(period, 'update')
        const submitted = await tx.returns(period, { states: ['submitted'] })
        await tx.write([{ kind: 'period closed', period, at: LATER }])
        return submitted.length
      })
      const [inTime, ...taken] = await Promise.all([close, ...CODES.map(submit)])
      const submitted = await at.store.read((tx) => tx.returns(period, { states: ['submitted'] }))
      expect(submitted).toHaveLength(inTime)
      expect(taken.filter(Boolean)).toHaveLength(inTime)
    }
  })

  test('an act that changes the counts of a period twice, and another between, do not wait for each other', async () => {
    await write(at, ...opened(Q1, 'SD-001', 'SD-002'), added(Q1, 'SD-002', aVersion(1, '18')))
    const becomes = (db: Db, code: string, state: string) =>
      sql`update return set state = ${state} where measure_code = ${code}`.execute(db)
    let second: Promise<unknown> = Promise.resolve()
    await at.db.transaction().execute(async (tx) => {
      await becomes(tx, 'SD-001', 'submitted')
      second = at.db.transaction().execute((other) => becomes(other, 'SD-002', 'approved'))
      await new Promise((resolve) => setTimeout(resolve, 200))
      await becomes(tx, 'SD-001', 'approved')
    })
    await second
    expect((await at.store.read((tx) => tx.returns(Q1, { states: ['approved'] }))).length).toBe(2)
  })

  test('of four who save the same version at once, one does and three are told', async () => {
    await write(at, ...opened(Q1, 'SD-001'))
    const saves = await Promise.allSettled(
      [1, 2, 3, 4].map((n) =>
        write(at, added(Q1, 'SD-001', aVersion(1, String(n)), `key ${n}`), recorded(`save ${n}`)),
      ),
    )
    const refused = saves.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(3)
    for (const { reason } of refused) expect(reason).toBeInstanceOf(VersionTaken)
    expect(await at.store.read((tx) => tx.versions(1))).toHaveLength(1)
    expect(await acts(at)).toHaveLength(1)
  })

  test('whoever waited for a return sees what was saved meanwhile', async () => {
    await write(at, ...opened(Q1, 'SD-001'))
    const saved = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        at.store.transaction(async (tx) => {
          const [facts] = await tx.lockReturns(Q1, ['SD-001'])
          const version = (facts?.current?.version ?? 0) + 1
          await tx.write([added(Q1, 'SD-001', aVersion(version, String(n)))])
          return version
        }),
      ),
    )
    expect(saved.toSorted()).toEqual([1, 2, 3, 4])
  })

  test('of two who open the same quarter at once, the second finds it open', async () => {
    const openIt = () =>
      at.store.transaction(async (tx) => {
        if (await tx.lockPeriod(Q1, 'update')) return 'open already'
        await tx.write([...opened(Q1, ...CODES), recorded('period opened')])
        return 'opened'
      })
    expect((await Promise.all([openIt(), openIt(), openIt()])).toSorted()).toEqual([
      'open already',
      'open already',
      'opened',
    ])
    expect(await acts(at)).toEqual(['period opened'])
  })

  test('two acts that wait for one another in a ring both end well', async () => {
    const person = aPerson('asha@council.example')
    const measure = aMeasure('SD-001')
    await write(at, { kind: 'person kept', person })
    const both = [{ kind: 'person kept', person } as const, { kind: 'measure kept', measure } as const]
    const slowly = (changes: readonly Change[], act: string) =>
      at.store.transaction(async (tx) => {
        for (const change of changes) {
          await tx.write([change])
          await new Promise((resolve) => setTimeout(resolve, 30))
        }
        await tx.write([recorded(act)])
      })
    await Promise.all([slowly(both, 'one'), slowly(both.toReversed(), 'other')])
    expect((await acts(at)).toSorted()).toEqual(['one', 'other'])
  })

  test('a reader sees one moment, whatever is written meanwhile', async () => {
    const [before, after] = await at.store.read(async (tx) => {
      const first = await tx.period(Q1)
      await write(at, { kind: 'period opened', period: Q1, dueOn: null, at: AT })
      return [first, await tx.period(Q1)]
    })
    expect([before, after]).toEqual([null, null])
    expect(await at.store.read((tx) => tx.period(Q1))).not.toBeNull()
  })
})
