import { sql } from 'kysely'
import { periodKey } from '../../src/domain/period'
import type { FigureRow } from '../../src/domain/return'
import { VersionTaken } from '../../src/operations/errors'
import type { Period } from '../../src/domain/period'
import type { Change, FiguresWanted } from '../../src/operations/ports'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { added, aMeasure, anOutturn, aPerson, aTarget, aVersion, AT, LAST_YEAR, LATER, opened, Q1, Q2 } from './samples'

const tax = aMeasure('SD-002', { position: 2 })
const benefits = aMeasure('SD-001', { position: 1, owner: 'Ben@council.example', noun: 'claims', tolerance: null })
const property = aMeasure('SD-010', { position: 10, serviceArea: 'Corporate Property', owner: null, basis: null })

const plan: readonly Change[] = [tax, benefits, property].map((measure) => ({ kind: 'measure kept', measure }))
const codes = (list: readonly { readonly measure: { readonly code: string } }[]) => list.map((one) => one.measure.code)

eachDatabase((_, open) => {
  let at: TestDatabase
  const write = (...changes: readonly Change[]) => at.store.transaction((tx) => tx.write(changes))

  beforeAll(async () => {
    at = await open()
  })
  beforeEach(async () => {
    await at.empty()
    await write(...plan)
  })

  test('measures come back as kept, in plan order', async () => {
    expect(await at.store.read((tx) => tx.measures())).toEqual([benefits, tax, property])
  })

  test('a measure kept again takes on its new words and keeps its code', async () => {
    const renamed = { ...tax, shortName: 'Council Tax in', life: { kind: 'suspended', because: 'COVID' } as const }
    await write({ kind: 'measure kept', measure: renamed })
    expect(await at.store.read((tx) => tx.measures())).toEqual([benefits, renamed, property])
  })

  test('a period is opened and closed, and periods come newest last, a year after its own fourth quarter', async () => {
    await write(
      { kind: 'period closed', period: LAST_YEAR, at: AT },
      { kind: 'period opened', period: Q2, dueOn: null, at: AT },
      { kind: 'period opened', period: Q1, dueOn: '2021-07-14', at: AT },
      { kind: 'period opened', period: { kind: 'quarter', startYear: 2020, quarter: 4 }, dueOn: null, at: AT },
    )
    await write({ kind: 'period closed', period: Q1, at: LATER })
    const closed = { period: Q1, state: 'closed', dueOn: '2021-07-14', openedAt: AT, closedAt: LATER }
    expect(await at.store.read((tx) => tx.period(Q1))).toEqual(closed)
    expect((await at.store.read((tx) => tx.periods())).map((one) => [one.period, one.state])).toEqual([
      [{ kind: 'quarter', startYear: 2020, quarter: 4 }, 'open'],
      [LAST_YEAR, 'closed'],
      [Q1, 'closed'],
      [Q2, 'open'],
    ])
    expect(await at.store.read((tx) => tx.period({ kind: 'year', startYear: 1999 }))).toBeNull()
  })

  test('a return is outstanding until a version is added, and then stands on the newest', async () => {
    await write(...opened(Q1, 'SD-001', 'SD-002'))
    const [owed] = await at.store.read((tx) => tx.returns(Q1))
    expect(owed).toEqual({ id: 1, measure: benefits, period: Q1, state: 'outstanding', current: null })
    const second = aVersion(2, '19.74', { door: 'typed', at: LATER, commentary: null, action: null, confirmed: [] })
    await write(added(Q1, 'SD-001', aVersion(1, '18')), added(Q1, 'SD-001', second))
    const [given] = await at.store.read((tx) => tx.returns(Q1))
    expect(given).toEqual({ id: 1, measure: benefits, period: Q1, state: 'submitted', current: second })
    expect(await at.store.read((tx) => tx.versions(1))).toEqual([second, aVersion(1, '18')])
  })

  test('returns are created once, however often that is asked', async () => {
    await write(...opened(Q1, 'SD-001', 'SD-002'), added(Q1, 'SD-001', aVersion(1, '18')))
    await write(...opened(Q1, 'SD-002', 'SD-001', 'SD-010'))
    const returns = await at.store.read((tx) => tx.returns(Q1))
    expect(returns.map((one) => [one.id, one.state])).toEqual([
      [1, 'submitted'],
      [2, 'outstanding'],
      [expect.any(Number), 'outstanding'],
    ])
  })

  test.each([
    [{ owners: ['BEN@council.example'] }, ['SD-001']],
    [{ serviceAreas: ['Corporate Property', 'Nowhere'] }, ['SD-010']],
    [{ states: ['submitted'] as const }, ['SD-002']],
    [{ serviceAreas: ['Customer Services'], states: ['outstanding'] as const }, ['SD-001']],
    [{ owners: [] }, []],
    [{}, ['SD-001', 'SD-002', 'SD-010']],
  ])('returns wanted by %j are %j', async (wanted, expected) => {
    await write(...opened(Q1, 'SD-010', 'SD-002', 'SD-001'), added(Q1, 'SD-002', aVersion(1, '29.4')))
    expect(codes(await at.store.read((tx) => tx.returns(Q1, wanted)))).toEqual(expected)
  })

  test('a nil return is kept as it was given', async () => {
    const reply = { kind: 'nil', written: 'no data', reason: 'not available yet', expectedOn: '2021-07-20' } as const
    await write(...opened(Q1, 'SD-001'), { ...addedBy(aVersion(1, '0', { reply })), state: 'outstanding' })
    const [owed] = await at.store.read((tx) => tx.returns(Q1))
    expect(owed?.current?.reply).toEqual(reply)
    expect(owed?.state).toBe('outstanding')
  })

  test('the words of a figure come back to the letter', async () => {
    const written = ' *1,723,180 "grey" miles\n£5,154.25 – 51%* \\u0041 ${x} é 😀 '
    const outturn = anOutturn('1723180', { written, provisional: { because: 'nine months' }, span: null })
    await write(...opened(Q1, 'SD-001'), addedBy(aVersion(1, '0', { reply: { kind: 'figure', outturn } })))
    expect((await at.store.read((tx) => tx.figures(Q1)))[0]?.outturn).toEqual(outturn)
  })

  test('a version for a return that was never created is a fault, and not silence', async () => {
    await write(...opened(Q1, 'SD-001'))
    await expect(write(added(Q2, 'SD-001', aVersion(1, '18')))).rejects.toThrow('1 of 1: no such return')
  })

  test.each([
    ['the same number under another submission', aVersion(1, '19'), 'another'],
    ['the same submission under another number', aVersion(2, '19'), 'first'],
    ['the same submission under the same number', aVersion(1, '18'), 'first'],
  ])('%s is refused as taken, and nothing of the act stays', async (_case, version, key) => {
    await write(...opened(Q1, 'SD-001', 'SD-002'), added(Q1, 'SD-001', aVersion(1, '18'), 'first'))
    const act = write(added(Q1, 'SD-002', aVersion(1, '29.4')), added(Q1, 'SD-001', version, key))
    await expect(act).rejects.toThrow(VersionTaken)
    expect(await at.store.read((tx) => tx.versions(1))).toHaveLength(1)
    expect(await at.store.read((tx) => tx.versions(2))).toHaveLength(0)
  })

  test('the greatest version of a target stands, and each year has its own', async () => {
    const targets = [aTarget('98%'), aTarget('98.5%', { version: 2, condition: null, profile: null })]
    const last = aTarget('97%', { startYear: 2020, rationale: 'in line with pre-COVID figures' })
    await write(...targets.map(keptTarget), keptTarget(last))
    const target = async (year: number) =>
      (await at.store.read((tx) => tx.figures({ kind: 'year', startYear: year }, { measures: ['SD-002'] })))[0]?.target
    expect(await target(2021)).toEqual(targets[1])
    expect(await target(2020)).toEqual(last)
    expect(await target(2019)).toBeNull()
  })

  test('the same target twice is one; another under its version is refused as taken', async () => {
    await write(keptTarget(aTarget('98%')))
    await write(keptTarget(aTarget('98%')), keptTarget(aTarget('98%')))
    await expect(write(keptTarget(aTarget('97%')))).rejects.toThrow(VersionTaken)
    await expect(write(keptTarget(aTarget('98%', { profile: null })))).rejects.toThrow(VersionTaken)
  })

  test('figures are every measure that fits, returned or not, in one statement', async () => {
    await write(...opened(Q1, 'SD-001', 'SD-002'), added(Q1, 'SD-002', aVersion(1, '29.4')), keptTarget(aTarget('98%')))
    at.statements.length = 0
    const figures = await at.store.read((tx) => tx.figures(Q1))
    expect(at.statements).toHaveLength(1)
    expect(figures).toEqual([
      expect.objectContaining({ measure: benefits, period: Q1, target: null, outturn: null }),
      expect.objectContaining({ measure: tax, target: aTarget('98%'), outturn: anOutturn('29.4') }),
      { measure: property, period: Q1, target: null, returned: null, outturn: null },
    ])
    expect(figures[0]?.returned?.state).toBe('outstanding')
    expect(codes(await at.store.read((tx) => tx.figures(Q1, { serviceAreas: ['Corporate Property'] })))).toEqual([
      'SD-010',
    ])
    expect(codes(await at.store.read((tx) => tx.figures(Q1, { measures: ['SD-010', 'SD-001'] })))).toEqual([
      'SD-001',
      'SD-010',
    ])
  })

  test('a measure that moved is in the service and priority that it had in the period', async () => {
    await write(...opened(Q1, 'SD-001'), ...opened(Q2, 'SD-001'))
    const thread = { ...benefits.thread, priority: 'Our Future' }
    const moved = { ...benefits, serviceArea: 'Finance', thread }
    await write({ kind: 'measure kept', measure: moved, change: { from: Q2, reason: 'a new structure' } })
    const among = async (period: Period, which: FiguresWanted) =>
      codes(await at.store.read((tx) => tx.figures(period, which)))
    expect(await among(Q1, { serviceAreas: ['Finance'] })).toEqual([])
    expect(await among(Q2, { serviceAreas: ['Finance'] })).toEqual(['SD-001'])
    expect(await among(Q2, { serviceAreas: [benefits.serviceArea, 'Finance'] })).toContain('SD-001')
    expect(await among(Q1, { serviceAreas: [benefits.serviceArea] })).toContain('SD-001')
    expect(await among(Q2, { serviceAreas: [benefits.serviceArea] })).not.toContain('SD-001')
    expect(await among(Q2, { priorities: ['Our Future'] })).toEqual(['SD-001'])
    expect(await among(Q1, { priorities: ['Our Future'] })).toEqual([])
    expect(await among(Q2, { priorities: ['Our Future'], serviceAreas: [benefits.serviceArea] })).toEqual([])
  })

  test('collections are the periods in time, with how many of their returns are in each state', async () => {
    await write(...opened(Q2), ...opened(Q1, 'SD-001', 'SD-002', 'SD-010'))
    await write({ kind: 'period closed', period: LAST_YEAR, at: AT }, added(Q1, 'SD-002', aVersion(1, '29.4')))
    at.statements.length = 0
    const collections = await at.store.read((tx) => tx.collections())
    expect(at.statements).toHaveLength(1)
    expect(collections.map(({ returns: _, ...state }) => state)).toEqual(await at.store.read((tx) => tx.periods()))
    const counts = collections.map(({ returns }) => Object.fromEntries(returns.map((one) => [one.state, one.count])))
    expect(counts).toEqual([{}, { outstanding: 2, submitted: 1 }, {}])
  })

  test('the counts of a collection are what counting its returns gives, by whatever statement they moved', async () => {
    const counted = async () => ({
      kept: (await at.store.read((tx) => tx.collections())).flatMap(({ period, returns }) =>
        returns.map(({ state, count }) => ({ key: periodKey(period), state, count })),
      ),
      true: (
        await sql<{ key: string; state: string; count: number }>`
          select r.period_key as key, r.state, count(*) as count from return r join period p on p.key = r.period_key
          group by 1, 2 order by 1, 2`.execute(at.db)
      ).rows,
    })
    await write(...opened(Q1, 'SD-001', 'SD-002', 'SD-010'), ...opened(Q2, 'SD-001', 'SD-002'))
    const moves = [
      added(Q1, 'SD-002', aVersion(1, '29.4')),
      { kind: 'return owed again', period: Q1, measure: 'SD-002' },
      added(Q1, 'SD-002', aVersion(2, '29.5')),
      { kind: 'return created', period: Q2, measure: 'SD-010' },
      { kind: 'return created', period: Q2, measure: 'SD-010' },
    ] as const satisfies readonly Change[]
    for (const move of moves) {
      await write(move)
      const { kept, true: counts } = await counted()
      expect(kept).toEqual(counts)
    }
    await sql`update return set state = case when measure_code = 'SD-001' then 'approved' else 'sent back' end`.execute(at.db) // prettier-ignore
    await sql`delete from return where period_key = '2021Q2'`.execute(at.db)
    const { kept, true: counts } = await counted()
    expect(kept).toEqual(counts)
    expect(kept.map(({ state, count }) => `${count} ${state}`)).toEqual(['1 approved', '2 sent back'])
  })

  test('a commitment is what a measure is held to in a year, and by whom', async () => {
    const ben = aPerson('BEN@council.example')
    const next = { ...aTarget('98.5%', { startYear: 2022 }), version: 2 }
    await write({ kind: 'person kept', person: ben }, keptTarget(aTarget('98%', { startYear: 2022 })), keptTarget(next))
    const of = (code: string, startYear: number) =>
      at.store.read((tx) => tx.commitment(code, { kind: 'year', startYear }))
    expect(await of('SD-001', 2022)).toEqual({ target: null, owner: { id: 1, ...ben } })
    expect(await of('SD-002', 2022)).toEqual({ target: next, owner: null })
    expect(await of('SD-010', 2022)).toEqual({ target: null, owner: null })
    expect(await of('SD-999', 2022)).toEqual({ target: null, owner: null })
  })

  test('looking at what returns rest on finds what locking them finds, and waits for nobody', async () => {
    await write(...opened(Q1, 'SD-002', 'SD-001'), ...opened(Q2, 'SD-002', 'SD-001'))
    await write(added(Q1, 'SD-002', aVersion(1, '29.4')), keptTarget(aTarget('98%')))
    const locked = await at.store.transaction((tx) => tx.lockReturns(Q2, ['SD-001', 'SD-002']))
    at.statements.length = 0
    expect(await at.store.read((tx) => tx.returnFacts(Q2))).toEqual(locked)
    expect(at.statements.filter((statement) => / for (update|share)/.test(statement))).toEqual([])
    const bens = await at.store.read((tx) => tx.returnFacts(Q2, { owners: ['ben@council.example'] }))
    expect(codes(bens)).toEqual(['SD-001'])
    expect(await at.store.read((tx) => tx.returnFacts(Q2, { owners: [] }))).toEqual([])
  })

  test('a measure’s figures are held for the periods where one stands: a nil return and words without one are none', async () => {
    const nil = { kind: 'nil', written: 'no data', reason: 'source failed', expectedOn: null } as const
    const words = { ...anOutturn('N/A due to COVID'), reading: { kind: 'none', why: 'suspended' } } as const
    const other = { kind: 'quarter', startYear: 2020, quarter: 4 } as const
    await write(
      ...[Q2, Q1, LAST_YEAR, other].flatMap((period) => opened(period, 'SD-001', 'SD-002')),
      added(Q2, 'SD-002', aVersion(1, '55.0')),
      added(LAST_YEAR, 'SD-002', aVersion(1, '97.1')),
      added(other, 'SD-002', { ...aVersion(1, ''), reply: { kind: 'figure', outturn: words } }),
      added(Q1, 'SD-002', aVersion(1, '29.4')),
      added(Q1, 'SD-002', { ...aVersion(2, ''), reply: nil }),
    )
    at.statements.length = 0
    expect(await at.store.read((tx) => tx.periodsHeld('SD-002'))).toEqual([LAST_YEAR, Q2])
    expect(at.statements).toHaveLength(1)
    expect(await at.store.read((tx) => tx.periodsHeld('SD-001'))).toEqual([])
  })

  test('the figures of several periods are one statement, each as its own period has them', async () => {
    await write(
      ...[LAST_YEAR, Q1, Q2].flatMap((period) => opened(period, 'SD-001', 'SD-002')),
      added(LAST_YEAR, 'SD-002', aVersion(1, '97.1')),
      added(Q1, 'SD-002', aVersion(1, '29.4')),
      keptTarget(aTarget('98%')),
      { kind: 'period closed', period: Q1, at: LATER },
    )
    const brief = (rows: Awaited<ReturnType<typeof at.store.read<readonly FigureRow[]>>>) =>
      rows.map(({ measure, period, outturn, target }) => [
        ...[measure.code, periodKey(period), outturn?.written, target?.startYear],
      ])
    at.statements.length = 0
    const own = await at.store.read((tx) => tx.figuresOver({ measures: ['SD-002'] }))
    expect(at.statements).toHaveLength(1)
    expect(brief(own)).toEqual([
      ['SD-002', '2020Y', '97.1%*', undefined],
      ['SD-002', '2021Q1', '29.4%*', 2021],
      ['SD-002', '2021Q2', undefined, 2021],
    ])
    const two = await at.store.read((tx) => tx.figuresOver({ periods: [Q1, LAST_YEAR] }))
    expect(brief(two).map(([code, period]) => `${String(code)} ${String(period)}`)).toEqual([
      'SD-001 2020Y',
      'SD-002 2020Y',
      'SD-001 2021Q1',
      'SD-002 2021Q1',
    ])
    const single = await at.store.read((tx) => tx.figures(Q1))
    expect(two.filter(({ period }) => periodKey(period) === '2021Q1')).toEqual(
      single.filter((row) => row.returned !== null),
    )
  })

  test('a return is locked with its target, the last comparable figure, the quarter before and last year’s', async () => {
    await write(
      ...opened(LAST_YEAR, 'SD-002', 'SD-001'),
      ...opened({ ...Q2, startYear: 2020 }, 'SD-002'),
      ...opened(Q1, 'SD-002'),
      ...opened(Q2, 'SD-001', 'SD-002'),
      added(LAST_YEAR, 'SD-002', aVersion(1, '97.1')),
      added({ ...Q2, startYear: 2020 }, 'SD-002', aVersion(1, '55.0')),
      added(Q1, 'SD-002', aVersion(1, '29.4')),
      keptTarget(aTarget('98%')),
    )
    const facts = await at.store.transaction((tx) => tx.lockReturns(Q2, ['SD-002', 'SD-001', 'SD-999']))
    expect(facts.map((one) => one.measure.code)).toEqual(['SD-001', 'SD-002'])
    expect(facts[0]).toMatchObject({
      target: null,
      comparable: null,
      quarterBefore: null,
      lastYear: null,
      current: null,
    })
    expect(facts[1]).toEqual({
      ...{ id: expect.any(Number) as number, measure: tax, period: Q2, state: 'outstanding', current: null },
      target: aTarget('98%'),
      comparable: { period: { ...Q2, startYear: 2020 }, outturn: anOutturn('55.0') },
      quarterBefore: anOutturn('29.4'),
      lastYear: anOutturn('55.0'),
    })
  })

  test('opening a quarter of a thousand measures takes a handful of statements', async () => {
    const measures = Array.from({ length: 1_000 }, (_none, n) => aMeasure(`M-${n}`, { position: 1_000 - n }))
    await write(...measures.map((measure): Change => ({ kind: 'measure kept', measure })))
    at.statements.length = 0
    await write(...opened(Q1, ...measures.map((measure) => measure.code)))
    expect(at.statements.length).toBeLessThanOrEqual(2)
    const returns = await at.store.read((tx) => tx.returns(Q1))
    expect(returns.map((one) => one.id)).toEqual(Array.from({ length: 1_000 }, (_none, n) => 1_000 - n))
  })
})

function addedBy(version: Parameters<typeof added>[2]) {
  return { ...added(Q1, 'SD-001', version) } as Change & { kind: 'version added' }
}

function keptTarget(target: ReturnType<typeof aTarget>): Change {
  return { kind: 'target kept', measure: 'SD-002', target }
}
