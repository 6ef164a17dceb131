import { sql } from 'kysely'
import type { EditionRow } from '../../src/domain/edition'
import type { Rating } from '../../src/domain/rating'
import type { Period } from '../../src/domain/period'
import type { Change } from '../../src/operations/ports'
import { eachDatabase } from '../support/databases'
import type { TestDatabase } from '../support/databases'
import { added, aMeasure, anOutturn, aPerson, aTarget, aVersion, AT, LATER, opened, Q1, Q2 } from './samples'

const tax = aMeasure('SD-002', { position: 1 })
const loans = aMeasure('SD-003', { position: 2 })
const NOT_RATED: Rating = { kind: 'not rated', why: { kind: 'nothing submitted' }, provisional: false }
const scale = { kind: 'RAG with tolerance', name: 'RAG', tolerance: { kind: 'none' } } as unknown as EditionRow['scale']
const row = (measure: string, version: number | null, more: Partial<EditionRow> = {}): EditionRow => ({
  ...{ measure, version, scale, rating: NOT_RATED, lastYear: null },
  ...more,
})
const edition = (period: Period, rows: readonly EditionRow[], at = AT): Change => ({
  ...{ kind: 'edition kept', period, byId: null, byName: 'Imogen Castle', at, rows },
})
const closed = (period: Period): Change => ({ kind: 'period closed', period, at: AT })
const target = (written: string, version: number, from?: Period): Change => ({
  ...{ kind: 'target kept', measure: 'SD-002', target: aTarget(written, { version }) },
  ...(from && { change: { from, reason: 'Agreed at cabinet.' } }),
})

eachDatabase((_, open) => {
  let at: TestDatabase
  const write = (...changes: readonly Change[]) => at.store.transaction((tx) => tx.write(changes))
  const figure = async (period: Period = Q1) => {
    const [found] = await at.store.read((tx) => tx.figures(period, { measures: ['SD-002'] }))
    if (!found) throw new Error('no figure')
    return found
  }

  beforeAll(async () => {
    at = await open()
  })
  beforeEach(async () => {
    await at.empty()
    await write(
      { kind: 'measure kept', measure: tax },
      { kind: 'measure kept', measure: loans },
      target('98%', 1),
      ...opened(Q1, 'SD-002', 'SD-003'),
      added(Q1, 'SD-002', aVersion(1, '29.4')),
    )
  })

  test('a period has no edition until one is kept, and a closed one without any is found', async () => {
    expect((await figure()).reported).toBeUndefined()
    expect(await at.store.read((tx) => tx.closedWithoutEdition())).toEqual([])
    await write(closed(Q1))
    expect(await at.store.read((tx) => tx.closedWithoutEdition())).toEqual([Q1])
    await write(edition(Q1, [row('SD-002', 1)]))
    expect(await at.store.read((tx) => tx.closedWithoutEdition())).toEqual([])
  })

  test('what was reported is read with the figure that stands now, in one statement', async () => {
    const rating: Rating = { ...NOT_RATED, provisional: true }
    await write(closed(Q1), edition(Q1, [row('SD-002', 1, { rating, lastYear: anOutturn('28') }), row('SD-003', null)]))
    await write(added(Q1, 'SD-002', aVersion(2, '31', { restatedBecause: 'A late posting.' })))
    at.statements.length = 0
    const now = await figure()
    expect(at.statements).toHaveLength(1)
    expect(now.returned?.current).toEqual(aVersion(2, '31', { restatedBecause: 'A late posting.' }))
    expect(now.reported).toEqual({
      ...{ edition: 1, at: AT, byName: 'Imogen Castle', given: aVersion(1, '29.4'), scale, rating },
      lastYear: anOutturn('28'),
    })
    const [, none] = await at.store.read((tx) => tx.figures(Q1))
    expect(none?.reported?.given).toBeNull()
  })

  test('a closed period keeps the measure and target it was closed with, whatever is changed for it later', async () => {
    await write(closed(Q1), edition(Q1, [row('SD-002', 1), row('SD-003', null)]))
    const later = { ...tax, shortName: 'Tax', tolerance: { kind: 'none' }, serviceArea: 'Finance' } as const
    await write({ kind: 'measure kept', measure: later }, target('99%', 2), {
      ...{ kind: 'target kept', measure: 'SD-003', target: aTarget('1%') },
    })
    expect(await figure()).toMatchObject({ measure: tax, target: { written: '98%' } })
    expect(await figure(Q2)).toMatchObject({ measure: later, target: { written: '99%' } })
    const [, none] = await at.store.read((tx) => tx.figures(Q1))
    expect(none?.target).toBeNull()
    const inService = async (area: string) =>
      (await at.store.read((tx) => tx.returns(Q1, { serviceAreas: [area] }))).length
    expect([await inService('Customer Services'), await inService('Finance')]).toEqual([2, 0])
    const [facts] = await at.store.transaction((tx) => tx.lockReturns(Q1, ['SD-002']))
    expect(facts).toMatchObject({ measure: tax, target: { written: '98%' }, reported: { edition: 1 } })
  })

  test('while it is open again it is as it applies now, and what was reported stays beside it', async () => {
    await write(closed(Q1), edition(Q1, [row('SD-002', 1), row('SD-003', null)]))
    await write({ kind: 'period opened', period: Q1, dueOn: null, at: LATER }, target('99%', 2))
    expect(await figure()).toMatchObject({ target: { written: '99%' }, reported: { edition: 1 } })
    await write(closed(Q1), edition(Q1, [row('SD-002', 1), row('SD-003', null)], LATER))
    expect(await figure()).toMatchObject({ target: { written: '99%' }, reported: { edition: 2, at: LATER } })
  })

  test.each(['edition', 'edition_row', 'lock_exception'])('%s is only ever added to', async (table) => {
    const change = sql`truncate ${sql.table(table)} cascade`.execute(at.db)
    await expect(change).rejects.toThrow('is only ever added to')
  })

  test('the edition of a thousand measures is one statement', async () => {
    const many = Array.from({ length: 1_000 }, (_none, n) => aMeasure(`M-${n}`, { position: n + 1 }))
    await write(...many.map((measure): Change => ({ kind: 'measure kept', measure })))
    at.statements.length = 0
    await write(
      edition(
        Q1,
        many.map(({ code }) => row(code, null)),
      ),
    )
    expect(at.statements.length).toBeLessThanOrEqual(1)
  })

  test('who closed it is somebody on the list', async () => {
    await write({ kind: 'person kept', person: aPerson('imogen@council.example') })
    await write(closed(Q1), { ...edition(Q1, [row('SD-002', 1)]), byId: 1 } as Change)
    const { rows } = await sql`select by_id, by_name from edition`.execute(at.db)
    expect(rows).toEqual([{ by_id: 1, by_name: 'Imogen Castle' }])
  })
})
