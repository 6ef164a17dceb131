import { sql } from 'kysely'
import { FORGOTTEN } from '../../src/domain/person'
import type { Change } from '../../src/operations/ports'
import { NAMED } from '../../src/store/forgetting'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { added, aMeasure, aPerson, aTarget, AT, aVersion, LATER, opened, Q1, recorded } from './samples'

const JANE = aPerson('Jane.Smith@council.example', {
  name: 'Jane "JS" Smith',
  objectId: '5B1C0C52-aaaa-4f0a-9d1e-6c6a2f6f7a10',
})
const KNOWN = { confirmed: { by: JANE.name, on: '2021-04-01' }, evidence: 'the target says so' }
const CONVERSATION = { conversationId: 'a:1jane', reference: { user: { aadObjectId: JANE.objectId } } }

/** What could tell who she is. */
const TRACES = /jane|"JS|5b1c0c52/i

eachDatabase((_, open) => {
  let at: TestDatabase
  const write = (...changes: readonly Change[]) => at.store.transaction((tx) => tx.write(changes))
  const told = { actorId: 1, actorName: JANE.name, period: Q1, measure: 'SD-001' }
  beforeAll(async () => {
    at = await open()
    await write(
      { kind: 'person kept', person: JANE },
      { kind: 'person kept', person: aPerson('asha@council.example', { deputy: 'jane.smith@council.example' }) },
      {
        kind: 'measure kept',
        measure: aMeasure('SD-001', { owner: JANE.email, polarity: { is: 'higher', ...KNOWN } }),
      },
      { kind: 'target kept', measure: 'SD-001', target: aTarget('98%', { standing: { kind: 'confirmed', by: JANE.name, on: '2021-04-01', evidence: 'the plan' } }) }, // prettier-ignore
      ...opened(Q1, 'SD-001'),
      recorded('plan imported'),
      { kind: 'conversation kept', reference: { personId: 1, at: AT, ...CONVERSATION } },
      { kind: 'welcomed', conversationId: CONVERSATION.conversationId, at: AT },
      { kind: 'acting', objectId: JANE.objectId ?? '', personId: 2 },
      { kind: 'absence kept', absence: { personId: 1, kind: 'on leave', from: null, until: '2021-07-09' }, at: AT },
      { kind: 'to deliver', delivery: { personId: 2, kind: 'submitted for you', period: Q1, wave: 'w', facts: { by: JANE.name, how: 'by e-mail', measures: ['SD-001'] }, at: AT } }, // prettier-ignore
      {
        kind: 'to deliver',
        delivery: { personId: 1, kind: 'opening', period: Q1, wave: 'opening', facts: {}, at: AT },
      },
    )
    const onBehalfOf = { personId: 1, name: JANE.name, how: 'by e-mail' }
    await write(
      added(Q1, 'SD-001', aVersion(1, '21', { byId: 1, byName: JANE.name })),
      recorded('return submitted', { ...told, after: { version: 1, by: JANE.name }, reason: `asked by ${JANE.email}` }),
    )
    await write(
      added(Q1, 'SD-001', aVersion(2, '22', { byId: 2, byName: 'Asha Example', onBehalfOf })),
      { kind: 'commentary published', period: Q1, measure: 'SD-001', of: null, words: 'Slow start.', byId: 1, byName: JANE.name, door: 'card', at: AT }, // prettier-ignore
      { kind: 'edition kept', period: Q1, byId: 1, byName: JANE.name, at: AT, rows: [] },
      recorded('return amended', { ...told, after: { version: 2 } }),
    )
    await write({ kind: 'person retired', personId: 1, at: LATER })
  })

  const person = async () => (await at.store.read((tx) => tx.everybody())).find((one) => one.person.id === 1)
  const faults = async () => (await at.store.read((tx) => tx.checkRecord())).faults
  const everything = async () => {
    const { rows: tables } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public'`.execute(at.db)
    const held = tables.map(async ({ name }) => {
      const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(name)} t`.execute(
        at.db,
      )
      return rows.map(({ row }) => `${name}: ${row}`)
    })
    return (await Promise.all(held)).flat()
  }

  test('no table that says who did something is left out', async () => {
    const { rows } = await sql<{ table: string }>`
      select table_name as table from information_schema.columns
      where table_schema = 'public' and column_name in ('by_name', 'actor_name') order by 1`.execute(at.db)
    expect(rows.map(({ table }) => table)).toEqual(NAMED.map(([table]) => table).toSorted())
  })

  test('what is only ever added to loses names and nothing else, and not even those by the way', async () => {
    const attempts: readonly (readonly [string, RegExp])[] = [
      [`update return_version set by_name = ''`, /update refused/],
      [`select set_config('outturn.forgetting', 'yes', true); update return_version set commentary = ''`, /only a name may go/],
      [`select set_config('outturn.forgetting', 'yes', true); update return_version set by_name = 'Somebody'`, /only a name may go/],
      [`select set_config('outturn.forgetting', 'yes', true); update target set standing = '{"kind": "as written"}'`, /only a name may go/],
      [`select set_config('outturn.forgetting', 'yes', true); delete from record`, /delete refused/],
    ] // prettier-ignore
    for (const [attempt, refused] of attempts) {
      const tried = at.db.transaction().execute(async (tx) => {
        for (const statement of attempt.split('; ')) await sql.raw(statement).execute(tx)
      })
      await expect(tried).rejects.toThrow(refused)
    }
  })

  test('nobody who is still on the list is forgotten', async () => {
    const [asha] = await at.store.read((tx) => tx.people())
    if (asha === undefined) throw new Error('nobody is left')
    await expect(write({ kind: 'person forgotten', person: asha, at: LATER })).rejects.toThrow('person who has left')
    expect((await everything()).join('\n')).toContain('Asha Example')
  })

  test('somebody who has left is in no table any more, what they did is, and the record is in order', async () => {
    expect(await faults()).toEqual([])
    const jane = (await person())?.person
    if (jane === undefined) throw new Error('nobody to forget')
    expect(await at.store.read((tx) => tx.tracesOf(jane))).toMatchObject({ figures: 1, entries: 2, measures: 1 })
    await write(
      { kind: 'person forgotten', person: jane, at: LATER },
      recorded('person forgotten', { actorId: 2, actorName: 'Asha Example', after: { person: 1 } }),
    )

    expect((await everything()).filter((row) => TRACES.test(row))).toEqual([])
    expect(await faults()).toEqual([])
    const entries = await at.store.read((tx) => tx.record({ measure: 'SD-001' }))
    expect(entries[0]).toMatchObject({
      actorName: FORGOTTEN,
      after: { by: FORGOTTEN },
      reason: `asked by ${FORGOTTEN}`,
    })
    const [facts] = await at.store.read((tx) => tx.returnFacts(Q1))
    expect(facts?.current).toMatchObject({ byName: 'Asha Example', onBehalfOf: { name: FORGOTTEN } })
    expect(facts?.measure).toMatchObject({ owner: null, polarity: { confirmed: { by: FORGOTTEN } } })
    const deliveries = await at.store.read((tx) => tx.deliveries({ period: Q1 }))
    expect(deliveries).toMatchObject([{ facts: { by: FORGOTTEN } }, { state: 'not needed' }])
  })

  test('a name put out behind our back is found', async () => {
    await at.db.transaction().execute(async (tx) => {
      await sql`select set_config('outturn.forgetting', 'yes', true)`.execute(tx)
      await sql`update record set actor_name = '' where actor_id = 2`.execute(tx)
    })
    expect(await faults()).toMatchObject([{ kind: 'entry altered', entry: { act: 'person forgotten' } }])
  })
})
