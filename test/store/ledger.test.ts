import { sql } from 'kysely'
import type { Change, DeliveryOutcome, NewDelivery, RecordWanted } from '../../src/operations/ports'
import { eachDatabase, onPostgres } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { added, aMeasure, aPerson, aTarget, aVersion, AT, LATER, opened, Q1, Q2, recorded } from './samples'

const people: readonly Change[] = ['asha', 'ben'].map((name) => ({
  kind: 'person kept',
  person: aPerson(`${name}@council.example`),
}))
const plan: readonly Change[] = ['SD-001', 'SD-002'].map((code) => ({ kind: 'measure kept', measure: aMeasure(code) }))

const card = (more: Partial<NewDelivery> = {}): NewDelivery => ({
  ...{ personId: 1, kind: 'opening', period: Q1, wave: 'opening', facts: { figures: [1, 2] }, at: AT },
  ...more,
})
const owed = (...deliveries: NewDelivery[]) => deliveries.map((delivery): Change => ({ kind: 'to deliver', delivery }))

const write = (at: TestDatabase, ...changes: readonly Change[]) => at.store.transaction((tx) => tx.write(changes))

eachDatabase((_, open) => {
  let at: TestDatabase

  beforeAll(async () => {
    at = await open()
  })
  beforeEach(async () => {
    await at.empty()
    await write(at, ...people, ...plan, ...opened(Q1, 'SD-001', 'SD-002'), ...opened(Q2, 'SD-001'))
  })

  describe('the record', () => {
    test('tells who did what, oldest first, and what it was before', async () => {
      const amended = { actorId: 1, actorName: 'Asha', period: Q1, measure: 'SD-001', reason: 'typing error' }
      await write(
        at,
        recorded('period opened', { period: Q1, after: { returns: 2 } }),
        recorded('return amended', {
          ...amended,
          before: { written: '18' },
          after: ['19', null],
          at: LATER,
          door: 'card',
        }),
      )
      const entries = await at.store.read((tx) => tx.record({}))
      expect(entries.map((one) => [one.sequence, one.act])).toEqual([
        [1, 'period opened'],
        [2, 'return amended'],
      ])
      expect(entries[1]).toEqual({
        ...{ sequence: 2, at: LATER, act: 'return amended', door: 'card', ...amended },
        ...{ before: { written: '18' }, after: ['19', null] },
      })
    })

    test('is found by measure and by period', async () => {
      await write(
        at,
        recorded('one', { measure: 'SD-001', period: Q1 }),
        recorded('two', { measure: 'SD-002', period: Q1 }),
        recorded('three', { measure: 'SD-001', period: Q2 }),
      )
      const acts = async (wanted: RecordWanted) =>
        (await at.store.read((tx) => tx.record(wanted))).map((one) => one.act)
      expect(await acts({ measure: 'SD-001' })).toEqual(['one', 'three'])
      expect(await acts({ period: Q1 })).toEqual(['one', 'two'])
      expect(await acts({ period: Q2, measure: 'SD-002' })).toEqual([])
    })

    test('is written after what it tells of, in the order of the acts, in one statement', async () => {
      at.statements.length = 0
      await write(
        at,
        ...[added(Q1, 'SD-001', aVersion(1, '18')), recorded('first', { measure: 'SD-001' })],
        ...[added(Q1, 'SD-002', aVersion(1, '29')), recorded('second', { measure: 'SD-002' })],
      )
      expect(at.statements.filter((statement) => statement.includes('insert into record ('))).toHaveLength(1)
      expect(at.statements[0]).toContain('insert into return_version')
      expect((await at.store.read((tx) => tx.record({}))).map((one) => one.act)).toEqual(['first', 'second'])
    })
  })

  describe('what is only ever added to', () => {
    beforeEach(() =>
      write(
        at,
        added(Q1, 'SD-001', aVersion(1, '18')),
        { kind: 'target kept', measure: 'SD-001', target: aTarget('98%') },
        recorded('return submitted'),
      ),
    )

    test.each(['record', 'return_version', 'target'])('%s refuses update, delete and truncate', async (table) => {
      const attempts = [
        `update ${table} set ${table === 'record' ? 'act' : 'version'} = null`,
        `delete from ${table}`,
        `delete from ${table} where false`,
        `truncate ${table} cascade`,
      ]
      for (const attempt of attempts) {
        await expect(sql.raw(attempt).execute(at.db)).rejects.toThrow(`${table} is only ever added to`)
      }
      const { rows } = await sql`select from ${sql.table(table)}`.execute(at.db)
      expect(rows).toHaveLength(1)
    })

    test('cannot be emptied by way of what it rests on either', async () => {
      await expect(sql`truncate return cascade`.execute(at.db)).rejects.toThrow('return_version is only ever added to')
      await expect(sql`delete from return`.execute(at.db)).rejects.toThrow('return_version_return_id_fkey')
    })
  })

  describe('the delivery ledger', () => {
    const deliveries = () => at.store.read((tx) => tx.deliveries({}))

    test('one person is owed one thing once a wave', async () => {
      await write(at, ...owed(card(), card(), card({ personId: 2 }), card({ period: Q2 }), card({ wave: 'again' })))
      await write(at, ...owed(card({ facts: 'other', at: LATER })))
      const kept = await deliveries()
      expect(kept).toHaveLength(4)
      const nothing = { why: null, tries: 0, nextTryAt: null, activityId: null, conversationId: null, settledAt: null }
      const fresh = { state: 'waiting', ...nothing }
      expect(kept[0]).toEqual({ id: 1, ...card(), ...fresh })
    })

    test.each([
      [{ personId: 2 }, [2]],
      [{ period: Q2 }, [3]],
      [{ kind: 'reminder' as const }, [4]],
      [{ states: ['waiting', 'held'] as const, personId: 1 }, [1, 3, 4]],
      [{ states: [] }, []],
    ])('deliveries wanted by %j are %j', async (wanted, ids) => {
      const reminder = card({ kind: 'reminder', wave: 'reminder 2021-07-05' })
      await write(at, ...owed(card(), card({ personId: 2 }), card({ period: Q2 }), reminder))
      expect((await at.store.read((tx) => tx.deliveries(wanted))).map((one) => one.id)).toEqual(ids)
    })

    const claim = (limit: number, rest: { by?: string; at?: string; notTo?: number[] } = {}) =>
      at.store.transaction((tx) => tx.claimDeliveries({ limit, by: 'one', at: LATER, ...rest }))
    const settled = (id: number, outcome: DeliveryOutcome, claimedBy?: string) =>
      write(at, {
        ...{ kind: 'delivery settled', id, outcome, at: LATER },
        ...(claimedBy === undefined ? {} : { claimedBy }),
      })
    const busy = (nextTryAt: string) => ({ state: 'failed for now', why: 'busy', nextTryAt }) as const

    test('the oldest are claimed first, and never again', async () => {
      await write(at, ...owed(card(), card({ personId: 2 }), card({ period: Q2 })))
      expect((await claim(2)).map((one) => [one.id, one.state])).toEqual([
        [1, 'sending'],
        [2, 'sending'],
      ])
      expect((await claim(2)).map((one) => one.id)).toEqual([3])
      expect(await claim(2)).toEqual([])
    })

    test('who has had as much as Teams allows is passed over', async () => {
      await write(at, ...owed(card(), card({ personId: 2 }), card({ wave: 'again' })))
      expect((await claim(5, { notTo: [1] })).map((one) => one.personId)).toEqual([2])
    })

    test.each<[DeliveryOutcome, object]>([
      [
        { state: 'sent', activityId: 'a1', conversationId: 'c1' },
        { activityId: 'a1', conversationId: 'c1', tries: 1 },
      ],
      [{ state: 'held' }, {}],
      [{ state: 'waiting' }, {}],
      [{ state: 'not needed' }, {}],
      [
        { state: 'failed for good', why: 'blocked by the person' },
        { why: 'blocked by the person', tries: 1 },
      ],
      [
        { state: 'not known', why: 'no answer' },
        { why: 'no answer', tries: 1 },
      ],
      [busy(LATER), { why: 'busy', nextTryAt: LATER, tries: 1 }],
    ])('a delivery settled as %j says so', async (outcome, also) => {
      await write(at, ...owed(card(), card({ personId: 2 })))
      await settled(1, outcome)
      const nothing = { why: null, activityId: null, conversationId: null, tries: 0, nextTryAt: null }
      const [first, second] = await deliveries()
      expect(first).toEqual({ id: 1, ...card(), ...nothing, settledAt: LATER, state: outcome.state, ...also })
      expect(second?.state).toBe('waiting')
    })

    test('one that failed for now is claimed again when it is due, and not before', async () => {
      await write(at, ...owed(card(), card({ personId: 2 })))
      await claim(1)
      await settled(1, busy('2021-08-05T12:00:00.000Z'), 'one')
      const next = () => at.store.read((tx) => tx.nextDelivery())
      expect((await claim(5)).map((one) => one.id)).toEqual([2])
      expect(await next()).toBe('2021-08-05T12:00:00.000Z')
      expect((await claim(5, { at: '2021-08-05T12:00:00.000Z' })).map((one) => [one.id, one.tries])).toEqual([[1, 1]])
      expect(await next()).toBeNull()
    })

    test('what another was sending when it died is not known; what one is sending oneself is left alone', async () => {
      await write(at, ...owed(card(), card({ personId: 2 })))
      await claim(1, { by: 'dead' })
      await claim(1, { by: 'living' })
      expect(await at.store.transaction((tx) => tx.disownDeliveries({ by: 'living', at: LATER }))).toBe(1)
      expect((await deliveries()).map((one) => [one.state, one.why])).toEqual([
        ['not known', 'stopped while sending'],
        ['sending', null],
      ])
    })

    test('one believed dead may still say what became of its own, unless it was asked for again meanwhile', async () => {
      await write(at, ...owed(card(), card({ personId: 2 })))
      await claim(2, { by: 'slow' })
      await at.store.transaction((tx) => tx.disownDeliveries({ by: 'other', at: LATER }))
      await write(at, { kind: 'delivery asked for again', id: 2, at: LATER })
      const sent = { state: 'sent', activityId: 'a1', conversationId: 'c1' } as const
      await settled(1, sent, 'slow')
      await settled(2, sent, 'slow')
      expect((await deliveries()).map((one) => one.state)).toEqual(['sent', 'waiting'])
    })

    test('campaigns are counted by state, newest first', async () => {
      const reminder = card({ kind: 'reminder', wave: 'reminder 2021-07-05', at: LATER })
      await write(at, ...owed(card(), card({ personId: 2 }), reminder))
      await settled(1, { state: 'sent', activityId: 'a1', conversationId: 'c1' })
      const opening = { period: Q1, kind: 'opening', wave: 'opening', at: AT, lastAt: LATER }
      const told = { period: Q1, kind: 'reminder', wave: 'reminder 2021-07-05', at: LATER, lastAt: null }
      const campaigns = (period: typeof Q1) => at.store.read((tx) => tx.campaigns({ period }))
      expect(await campaigns(Q1)).toEqual([
        { ...told, counts: { waiting: 1 } },
        { ...opening, counts: { sent: 1, waiting: 1 } },
      ])
      expect(await campaigns(Q2)).toEqual([])
    })

    test('who is out of reach is remembered with the reason until they are back', async () => {
      const reach = () => at.store.read((tx) => tx.outOfReach())
      await write(at, { kind: 'out of reach', personId: 2, why: 'not installed', at: AT })
      await write(at, { kind: 'out of reach', personId: 2, why: 'blocked by the person', at: LATER })
      expect(await reach()).toEqual(new Map([[2, 'blocked by the person']]))
      await write(at, { kind: 'back in reach', personId: 2 }, { kind: 'back in reach', personId: 1 })
      expect(await reach()).toEqual(new Map())
    })

    test('an address is the person, the way to them, or the latest way to anybody', async () => {
      const way = (personId: number, when: string) => ({
        ...{ personId, conversationId: `c${personId}`, reference: { of: personId }, at: when },
      })
      const addressOf = (personId: number) => at.store.read(async (tx) => (await tx.addressesOf([1, 2])).get(personId))
      expect(await addressOf(2)).toMatchObject({
        person: { id: 2 },
        conversation: null,
        outOfReach: null,
        another: null,
      })
      await write(at, { kind: 'conversation kept', reference: way(1, LATER) })
      await write(at, { kind: 'out of reach', personId: 2, why: 'not installed', at: AT })
      expect(await addressOf(2)).toMatchObject({
        conversation: null,
        outOfReach: 'not installed',
        another: way(1, LATER),
      })
      expect(await addressOf(1)).toMatchObject({ conversation: way(1, LATER), outOfReach: null, another: null })
    })

    test('a delivery that is not there cannot be settled', async () => {
      const settled = write(at, { kind: 'delivery settled', id: 9, outcome: { state: 'held' }, at: AT })
      await expect(settled).rejects.toThrow('no such delivery')
    })
  })
})

onPostgres((open) => {
  test('two senders at once never get the same delivery', async () => {
    const at = await open()
    await write(at, ...people, ...opened(Q1))
    await write(at, ...Array.from({ length: 40 }, (_none, n) => owed(card({ wave: String(n) }))).flat())
    const claims = await Promise.all(
      [1, 2, 3, 4].map(() =>
        at.store.transaction(async (tx) =>
          (await tx.claimDeliveries({ limit: 10, by: 'one', at: LATER })).map((one) => one.id),
        ),
      ),
    )
    const ids = claims.flat()
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(10)
  })
})
