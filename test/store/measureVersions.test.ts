import { sql } from 'kysely'
import { measureIn, targetIn } from '../../src/domain/measureHistory'
import type { Measure } from '../../src/domain/measure'
import { quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import { VersionTaken } from '../../src/operations/errors'
import type { Change } from '../../src/operations/ports'
import { eachDatabase, onPostgres } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { added, aMeasure, anOutturn, aPerson, aTarget, aVersion, opened, Q1, Q2 } from './samples'

const tax = aMeasure('SD-002')
const kept = (measure: Measure, from?: Period): Change => ({
  kind: 'measure kept',
  measure,
  ...(from && { change: { from, reason: 'The officer who ran it left.' } }),
})
const target = (written: string, version: number, from?: Period): Change => ({
  kind: 'target kept',
  measure: 'SD-002',
  target: aTarget(written, { version }),
  ...(from && { change: { from, reason: 'Agreed at cabinet.' } }),
})
const newOwner = { ...tax, owner: 'ben@council.example' }

eachDatabase((_, open) => {
  let at: TestDatabase
  const write = (...changes: readonly Change[]) => at.store.transaction((tx) => tx.write(changes))
  const ownerIn = async (period: Period) => (await at.store.read((tx) => tx.figures(period)))[0]?.measure.owner
  const targetOf = async (period: Period) => (await at.store.read((tx) => tx.figures(period)))[0]?.target?.written
  const history = async () => {
    const found = await at.store.read((tx) => tx.measureHistory('SD-002'))
    if (!found) throw new Error('no history')
    return found
  }

  beforeAll(async () => {
    at = await open()
  })
  beforeEach(async () => {
    await at.empty()
    await write(kept(tax))
  })

  test('a change applies from its first period on, and earlier periods keep what they had', async () => {
    await write(kept(newOwner, Q2))
    const periods = [year(2020), Q1, Q2, quarter(2021, 4), year(2021), quarter(2022, 1)]
    expect(await Promise.all(periods.map(ownerIn))).toEqual([
      tax.owner,
      tax.owner,
      ...Array.from({ length: 4 }, () => newOwner.owner),
    ])
    expect(await at.store.read((tx) => tx.measures())).toEqual([newOwner])
    expect(await at.store.read((tx) => tx.measures(Q1))).toEqual([tax])
  })

  test('of two changes the newer stands, from its own first period', async () => {
    const third = { ...tax, owner: 'cath@council.example' }
    await write(kept(newOwner, Q2))
    await write(kept(third, quarter(2021, 3)))
    expect(await Promise.all([Q1, Q2, quarter(2021, 3)].map(ownerIn))).toEqual([tax.owner, newOwner.owner, third.owner])
    expect((await history()).measures.map(({ version, from }) => [version, from])).toEqual([
      [1, null],
      [2, Q2],
      [3, quarter(2021, 3)],
    ])
  })

  test('a measure that is new from a period on is the same measure for the periods before', async () => {
    await write(kept(aMeasure('SD-900', { position: 9 }), Q2))
    expect((await at.store.read((tx) => tx.measures(Q1))).map((one) => one.code)).toEqual(['SD-002', 'SD-900'])
  })

  test('the same measure again is no version; kept anew without a period it is right for all of them', async () => {
    await write(kept(tax), kept(tax, Q2))
    expect((await history()).measures).toHaveLength(1)
    await write(kept(newOwner))
    expect(await ownerIn(year(2020))).toBe(newOwner.owner)
  })

  test('returns, what they rest on and who owes them follow the measure as it applies to their period', async () => {
    const [asha, ben] = [aPerson('asha@council.example'), aPerson('ben@council.example')]
    await write({ kind: 'person kept', person: asha }, { kind: 'person kept', person: ben })
    await write(...opened(Q1, 'SD-002'), ...opened(Q2, 'SD-002'), kept(newOwner, Q2), target('98%', 1))
    const owes = async (period: Period, owner: string) =>
      at.store.read(async (tx) => [
        (await tx.returns(period, { owners: [owner] })).length,
        (await tx.returnFacts(period, { owners: [owner] })).length,
      ])
    expect(await owes(Q1, 'asha@council.example')).toEqual([1, 1])
    expect(await owes(Q2, 'asha@council.example')).toEqual([0, 0])
    expect(await owes(Q2, 'BEN@council.example')).toEqual([1, 1])
    expect((await at.store.read((tx) => tx.commitment('SD-002', year(2021)))).owner?.email).toBe(ben.email)
  })

  test('a target changed within its year holds from that quarter on, and for the year itself', async () => {
    await write(target('98%', 1), target('97%', 2, quarter(2021, 3)))
    expect(await Promise.all([Q1, Q2, quarter(2021, 3), quarter(2021, 4), year(2021)].map(targetOf))).toEqual([
      '98%',
      '98%',
      '97%',
      '97%',
      '97%',
    ])
    const [facts] = await at.store.transaction(async (tx) => {
      await tx.write(opened(Q2, 'SD-002'))
      return tx.lockReturns(Q2, ['SD-002'])
    })
    expect(facts?.target?.written).toBe('98%')
    expect((await at.store.read((tx) => tx.commitment('SD-002', year(2021)))).target?.written).toBe('97%')
  })

  test('the very same changed target twice is one; from another period under its version it is taken', async () => {
    await write(target('98%', 1), target('97%', 2, Q2))
    await write(target('97%', 2, Q2))
    await expect(write(target('97%', 2, quarter(2021, 3)))).rejects.toThrow(VersionTaken)
  })

  test('the history says what applied when and why, as the periods themselves do', async () => {
    await write(target('98%', 1), target('97%', 2, Q2), kept(newOwner, Q2))
    const all = await history()
    expect(all.measures.map(({ reason }) => reason)).toEqual([null, 'The officer who ran it left.'])
    expect(all.targets.map(({ from, reason }) => [from, reason])).toEqual([
      [null, null],
      [Q2, 'Agreed at cabinet.'],
    ])
    for (const period of [year(2020), Q1, Q2, year(2021)]) {
      expect(measureIn(all, period).owner).toBe(await ownerIn(period))
      expect(targetIn(all, period)?.written).toBe(await targetOf(period))
    }
    expect(await at.store.read((tx) => tx.measureHistory('SD-999'))).toBeNull()
  })

  test('a figure counted in another unit or on another basis is nothing to hold this one against', async () => {
    const level = { ...tax, basis: { is: 'snapshot', confirmed: null, evidence: 'said so' } } as const
    await write(kept(level), ...opened(Q1, 'SD-002'), ...opened(Q2, 'SD-002'), added(Q1, 'SD-002', aVersion(1, '29.4')))
    const before = async () => (await at.store.read((tx) => tx.returnFacts(Q2)))[0]?.comparable
    expect(await before()).toMatchObject({ period: Q1, outturn: anOutturn('29.4') })
    await write(kept({ ...level, unit: 'days' }, Q2))
    expect(await before()).toBeNull()
  })

  test('versions are only ever added', async () => {
    for (const change of [sql`update measure_version set version = 9`, sql`delete from measure_version`]) {
      await expect(change.execute(at.db)).rejects.toThrow('measure_version is only ever added to')
    }
  })

  test('a thousand measures of which half changed are read for a period in one statement', async () => {
    const many = Array.from({ length: 1_000 }, (_none, n) => aMeasure(`M-${n}`, { position: n + 1 }))
    await write(...many.map((measure) => kept(measure)))
    await write(...many.slice(0, 500).map((measure) => kept({ ...measure, owner: null }, Q2)))
    at.statements.length = 0
    const figures = await at.store.read((tx) => tx.figures(Q2))
    expect(at.statements).toHaveLength(1)
    expect(figures.filter(({ measure }) => measure.owner === null)).toHaveLength(500)
  })
})

onPostgres((open) => {
  test('of two people who change one measure at once, the second sees what the first did', async () => {
    const at = await open()
    await at.store.transaction((tx) => tx.write([kept(tax)]))
    const change = (more: Partial<Measure>) =>
      at.store.transaction(async (tx) => {
        const locked = await tx.lockMeasure('SD-002')
        if (locked) await tx.write([kept({ ...measureIn(locked, Q2), ...more }, Q2)])
      })
    await Promise.all([change({ owner: null }), change({ shortName: 'Tax' }), change({ decimals: 1 })])
    expect(await at.store.read((tx) => tx.measures(Q2))).toEqual([
      { ...tax, owner: null, shortName: 'Tax', decimals: 1 },
    ])
  })
})
