import { comparableFor, lastYearsFigure, quarterBefore } from '../../src/domain/comparable'
import type { Measure } from '../../src/domain/measure'
import { quarter } from '../../src/domain/period'
import { seriesBreaks, seriesChange } from '../../src/domain/series'
import { directionOfTravel } from '../../src/domain/travel'
import { aMeasure, anOutturn, Q1, Q2 } from '../store/samples'

const known = <T>(is: T) => ({ is, confirmed: { by: 'Imogen Castle', on: '2021-04-01' }, evidence: 'said so' })
const level = aMeasure('SD-001', { growth: known('level' as const), basis: known('snapshot' as const) })

test.each<[string, Partial<Measure>, ReturnType<typeof seriesChange>]>([
  ['nothing', {}, null],
  ['the owner', { owner: null }, null],
  ['the unit', { unit: 'days' }, 'unit'],
  ['the basis', { basis: known('quarter') }, 'basis'],
  ['a basis that is no longer known', { basis: null }, null],
])('a change of %s makes figures another series: %s', (_what, change, expected) => {
  expect(seriesChange(level, { ...level, ...change })).toBe(expected)
})

test('figures of another series are held against nothing: not the last one, the quarter before, nor last year’s', () => {
  const counted = { unit: 'days', basis: level.basis } as const
  const past = (period: typeof Q1) => [{ period, outturn: anOutturn('1'), counted }]
  expect(comparableFor(level, Q2, past(Q1))).toBeNull()
  expect(comparableFor({ ...level, unit: 'days' }, Q2, past(Q1))?.period).toEqual(Q1)
  const grows = { ...level, basis: known('year to date' as const), growth: null }
  expect(quarterBefore({ ...grows, unit: 'days' }, Q2, past(Q1))).toBeNull()
  expect(lastYearsFigure(level, Q2, past(quarter(2020, 2)))).toBeNull()
})

test('a changed unit or basis breaks the direction of travel from its period on, and says why it was changed', () => {
  const changed = { ...level, unit: 'days' } as const
  const breaks = seriesBreaks({
    measures: [
      { version: 1, from: null, measure: level, reason: null },
      { version: 2, from: Q1, measure: { ...level, owner: null }, reason: 'Ben left.' },
      { version: 3, from: Q2, measure: changed, reason: 'The return to government asks for days.' },
    ],
    targets: [],
  })
  expect(breaks).toEqual([{ from: Q2, changed: 'unit', words: 'The return to government asks for days.' }])
  const past = [{ period: Q1, outturn: anOutturn('1') }]
  const travel = directionOfTravel({ measure: changed, period: Q2, outturn: anOutturn('2'), past, breaks })
  expect(travel.shortTerm).toMatchObject({ kind: 'no comparison', because: { kind: 'series broken', at: breaks[0] } })
})
