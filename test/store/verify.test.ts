import { sql } from 'kysely'
import { quarter } from '../../src/domain/period'
import type { RecordFault } from '../../src/domain/recordCheck'
import { sealWith } from '../../src/store/chain/seal'
import { storeOn } from '../../src/store/openStore'
import { ONLY_ONE } from '../../src/store/posts'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { added, aMeasure, aPerson, aTarget, aVersion, opened, recorded } from './samples'

const Q1 = quarter(2021, 1)

eachDatabase((_, open) => {
  let at: TestDatabase
  beforeAll(async () => {
    at = await open()
  })
  beforeEach(async () => {
    await at.empty()
    await at.store.transaction((tx) =>
      tx.write([
        { kind: 'person kept', person: aPerson('asha@council.example') },
        { kind: 'measure kept', measure: aMeasure('SD-001') },
        { kind: 'target kept', measure: 'SD-001', target: aTarget('98%') },
        ...opened(Q1, 'SD-001'),
        recorded('plan imported', { door: 'import' }),
      ]),
    )
    for (const version of [1, 2, 3, 4]) {
      await at.store.transaction((tx) =>
        tx.write([
          added(Q1, 'SD-001', aVersion(version, `2${version}`)),
          recorded('return amended', {
            ...{ actorId: 1, actorName: 'Asha Example', period: Q1, measure: 'SD-001' },
            after: { version, said: 'Asha Example wrote to asha@council.example' },
          }),
        ]),
      )
    }
  })

  const check = () => at.store.read((tx) => tx.checkRecord())
  const faults = async () => (await check()).faults.map(inBrief)
  /** What somebody with the database's own password may do: the triggers do not stop them. */
  const behindOurBack = (...statements: readonly string[]) =>
    at.db.transaction().execute(async (tx) => {
      for (const table of ['record', 'return_version', 'target', 'approval'])
        await sql.raw(`alter table ${table} disable trigger all`).execute(tx)
      for (const statement of statements) await sql.raw(statement).execute(tx)
      for (const table of ['record', 'return_version', 'target', 'approval'])
        await sql.raw(`alter table ${table} enable trigger all`).execute(tx)
    })

  test('a record that nobody has touched is in order', async () => {
    expect(await check()).toMatchObject({ entries: 5, kept: 5, faults: [] })
  })

  test('a name stands in no text of the chain', async () => {
    const { rows } = await sql<{ text: string }>`select text from record order by sequence`.execute(at.db)
    expect(rows.filter(({ text }) => /Asha|asha/.test(text))).toEqual([])
    const [, entry] = await at.store.read((tx) => tx.record({}))
    expect(entry).toMatchObject({ actorName: 'Asha Example', after: { said: 'Asha Example wrote to Asha Example' } })
  })

  const ALTERED = 'entry altered 3'
  test.each<[string, string[], string[]]>([
    ['its act', [`update record set act = 'return submitted' where sequence = 3`], [ALTERED]],
    ['its moment', [`update record set at = at + interval '1 minute' where sequence = 3`], [ALTERED]],
    ['who it was', [`update record set actor_name = 'Ben Other' where sequence = 3`], [ALTERED]],
    ['who it was, by number', ['update record set actor_id = null where sequence = 3'], [ALTERED]],
    ['what came of it', [`update record set after = '{"version": 9}' where sequence = 3`], [ALTERED]],
    ['why', [`update record set reason = 'because' where sequence = 3`], [ALTERED]],
    ['the door', [`update record set door = 'timer' where sequence = 3`], [ALTERED]],
    ['its measure', ['update record set measure_code = null where sequence = 3'], [ALTERED]],
    ['its text', [`update record set text = replace(text, 'amended', 'removed') where sequence = 3`], [ALTERED]],
    ['its text, to none', [`update record set text = 'x' where sequence = 3`], [ALTERED]],
    ['its hash', [`update record set hash = repeat('a', 64) where sequence = 3`], [ALTERED]],
    ['its seal', [`update record set seal = repeat('a', 64) where sequence = 3`], [ALTERED]],
    ['the last one', [`update record set act = 'nothing' where sequence = 5`], ['entry altered 5']],
    [
      'text, hash and columns alike, by somebody who knows how they are made',
      [
        `update record set act = 'removed', text = replace(text, 'return amended', 'removed') where sequence = 3`,
        `update record set hash = encode(sha256(convert_to(text, 'UTF8')), 'hex') where sequence = 3`,
      ],
      [ALTERED],
    ],
  ])('altered: %s', async (_name, statements, expected) => {
    await behindOurBack(...statements)
    expect(await faults()).toEqual(expected)
  })

  test.each([1, 2, 3, 4, 5])('removed: entry %i', async (n) => {
    await behindOurBack(`delete from record where sequence = ${n}`)
    expect(await faults()).toEqual([`entries missing ${n} to ${n} after ${n === 1 ? 'none' : n - 1}`])
  })

  test('removed: the last two, and the mark at the end turned back', async () => {
    const before = `(select hash from record where sequence = 3)`
    await behindOurBack(
      `update record_head set sequence = 3, entries = 3, hash = ${before}`,
      'delete from record where sequence > 3',
    )
    expect(await faults()).toEqual(['end altered', 'kept unrecorded 3', 'kept unrecorded 4'])
  })

  test('removed: all of it', async () => {
    await behindOurBack('delete from record')
    expect(await faults()).toEqual(['entries missing 1 to 5 after none'])
  })

  test('removed: all of it, and the mark at its end', async () => {
    await behindOurBack('delete from record', 'delete from record_head')
    expect(await faults()).toEqual([1, 2, 3, 4, 1].map((version) => `kept unrecorded ${version}`))
  })

  const COLUMNS = 'at, actor_id, actor_name, act, period_key, measure_code, before, after, reason, door'
  const copyOf = (n: number, to: number, more = 'text, hash, seal, key_id') =>
    `insert into record (sequence, ${COLUMNS}, text, hash, seal, key_id)
     select ${to}, ${COLUMNS}, ${more} from record where sequence = ${n}`

  test('inserted: a copy of another at the end', async () => {
    await behindOurBack(copyOf(3, 6))
    expect(await faults()).toEqual(['entry inserted 6'])
  })

  test('inserted: one of their own at the end', async () => {
    await behindOurBack(copyOf(3, 6, `replace(text, '"sequence":3', '"sequence":6'), hash, seal, key_id`))
    expect(await faults()).toEqual(['entry inserted 6'])
  })

  test('inserted: one in the middle, the others moved on', async () => {
    await behindOurBack(
      ...[5, 4, 3].map((n) => `update record set sequence = ${n + 1} where sequence = ${n}`),
      copyOf(2, 3, `'{}', hash, seal, key_id`),
    )
    expect(await faults()).toEqual(['entry inserted 3', ...[3, 4, 5].map((n) => `entry moved ${n} to ${n + 1}`)])
  })

  test('reordered: two have changed places', async () => {
    await behindOurBack(
      'update record set sequence = 100 where sequence = 3',
      'update record set sequence = 3 where sequence = 4',
      'update record set sequence = 4 where sequence = 100',
    )
    expect(await faults()).toEqual(['entry moved 4 to 3', 'entry moved 3 to 4'])
  })

  test('the mark at the end altered, or gone', async () => {
    await behindOurBack(`update record_head set entries = 4`)
    expect(await faults()).toEqual(['end altered'])
  })

  test('an act that finds the end out of order goes on, and that it was so stays in the record', async () => {
    await behindOurBack('delete from record where sequence = 5')
    await at.store.transaction((tx) => tx.write([recorded('period closed')]))
    expect((await at.store.read((tx) => tx.record({}))).map(({ act }) => act).slice(-2)).toEqual([
      'record found out of order',
      'period closed',
    ])
    expect(await faults()).toEqual(['found out of order 6', 'entries missing 5 to 5 after 4'])
  })

  test.each<[string, string, string]>([
    [
      'a figure',
      `update return_version set reply = jsonb_set(reply, '{outturn,written}', '"99%"') where version = 2`,
      'kept altered 2',
    ],
    ['its commentary', `update return_version set commentary = 'Better.' where version = 2`, 'kept altered 2'],
    ['a figure, removed', 'delete from return_version where version = 4', 'kept removed 4'],
    [
      'a figure, added',
      `insert into return_version select return_id, 'x', 5, reply, commentary, action, confirmed, by_id, by_name, on_behalf_of, door, at from return_version where version = 4`,
      'kept unrecorded 5',
    ],
    ['a target', `update target set written = '90%'`, 'kept altered 1'],
  ])('what the record tells of is held against it: %s', async (_name, statement, expected) => {
    await behindOurBack(statement)
    expect(await faults()).toEqual([expected])
  })

  test.each<[string, string, string[]]>([
    ['left alone', 'select 1', []],
    ['altered', `update approval set decision = 'sent back', reason = 'x'`, ['kept altered 4']],
    ['removed', 'delete from approval', ['kept removed 4']],
    [
      'put in',
      `insert into approval select return_id, version, 2, decision, by_id, by_name, reason, action, own, door, at from approval`,
      ['kept unrecorded 4'],
    ],
  ])('and so is a signature: %s', async (_name, statement, expected) => {
    const signed = {
      step: 1,
      decision: 'signed off',
      byId: 1,
      byName: 'Asha Example',
      reason: null,
      action: null,
    } as const
    const approval = { ...signed, own: false, door: 'card', at: '2021-07-05T09:42:00.000Z' } as const
    await at.store.transaction((tx) =>
      tx.write([
        { kind: 'sign-off decided', period: Q1, measure: 'SD-001', version: 4, approval, state: 'approved' },
        recorded('return signed off', { actorId: 1, actorName: 'Asha Example', period: Q1, measure: 'SD-001' }),
      ]),
    )
    await behindOurBack(statement)
    expect(await faults()).toEqual(expected)
  })

  test('another key is told as that', async () => {
    const other = storeOn({
      db: at.db,
      seal: sealWith('another key'),
      backup: () => Promise.resolve(null),
      posts: ONLY_ONE,
      close: () => Promise.resolve(),
    })
    expect((await other.read((tx) => tx.checkRecord())).faults.map(inBrief)).toEqual(['sealed with another key 1 to 5'])
  })
})

function inBrief(fault: RecordFault): string {
  if ('thing' in fault) return `${fault.kind} ${fault.thing.version}`
  if (fault.kind === 'entries missing')
    return `${fault.kind} ${fault.from} to ${fault.to} after ${fault.after?.sequence ?? 'none'}`
  if (fault.kind === 'entry moved') return `${fault.kind} ${fault.entry.sequence} to ${fault.to}`
  if ('entry' in fault) return `${fault.kind} ${fault.entry.sequence}`
  return 'from' in fault ? `${fault.kind} ${fault.from} to ${fault.to}` : fault.kind
}
