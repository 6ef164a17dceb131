import { quarter } from '../../../src/domain/period'
import type { ReturnVersion } from '../../../src/domain/return'
import type { NoComparison, Travel } from '../../../src/domain/travel'
import type { ExportedFigure } from '../../../src/operations/exportPeriod'
import { periodTable } from '../../../src/teams/files/periodColumns'
import { sayTravel } from '../../../src/teams/words/travel'
import { aMeasure, anOutturn, aTarget } from '../../domain/figureBuilders'
import { amber, green, notRated } from '../../builders/rated'
import type { Measure } from '../../../src/domain/measure'

const Q1 = quarter(2021, 1)
const NO_TRAVEL: Travel = { kind: 'no comparison', because: { kind: 'nothing before', period: quarter(2020, 1) } }

const versionOf = (written: string, measure: Measure, over: Partial<ReturnVersion> = {}): ReturnVersion => ({
  version: 1,
  reply: { kind: 'figure', outturn: anOutturn(written, measure.unit) },
  commentary: null,
  action: null,
  confirmed: [],
  byId: 7,
  byName: 'Tom Bradbury',
  onBehalfOf: null,
  door: 'card',
  at: '2021-07-09T09:42:00.000Z',
  ...over,
})

function figure(measure: Measure, written: string, target: string, over: Partial<ExportedFigure> = {}): ExportedFigure {
  const current = versionOf(written, measure)
  return {
    measure,
    period: Q1,
    target: aTarget(target, measure.unit),
    returned: { id: 1, measure, period: Q1, state: 'submitted', current },
    outturn: anOutturn(written, measure.unit),
    rating: green(),
    shortTerm: NO_TRAVEL,
    longTerm: NO_TRAVEL,
    ...over,
  }
}

const STATE = { period: Q1, state: 'closed', dueOn: null, openedAt: null, closedAt: null } as const

/** One figure's row, its cells by heading. */
function rowOf(row: ExportedFigure) {
  const { header, rows } = periodTable({ state: STATE, rows: [row], notShown: 0 })
  return Object.fromEntries(header.map((heading, at) => [heading, rows[0]?.[at] ?? null]))
}

const number = (value: string, decimals: number) => ({ kind: 'number', number: value, decimals })
const text = (words: string) => ({ kind: 'text', text: words })

describe('an outturn in an export', () => {
  test.each([
    ['a percentage', aMeasure('percent', {}, { decimals: 1 }), '97.1%', '98%', number('97.1', 1)],
    ['a miss that rounding would hide', aMeasure('percent', {}, { decimals: 0 }), '97.96%', '98%', number('97.96', 2)],
    ['money', aMeasure('pounds', {}, { decimals: 0 }), '£1,723,180', '£2m', number('1723180', 0)],
    ['below zero', aMeasure('number', {}, { decimals: 1 }), '-0.5', '1', number('-0.5', 1)],
    ['a share of two counts', aMeasure('percent', {}, { decimals: 1 }), '3,812 of 4,000', '95%', number('95.3', 1)],
    ['so many of so many', aMeasure('number'), '3 of 4', '4', text('3 of 4')],
    ['a working day', aMeasure('working day'), 'Working Day12', 'By working day 12', text('working day 12')],
    ['words', aMeasure('number'), 'Nearly all of it', '4', text('Nearly all of it')],
  ] as const)('%s can be counted with, where it is one number', (_, measure, written, target, cell) => {
    const row = rowOf(figure(measure, written, target))
    expect(row['Outturn']).toEqual(cell)
    expect(row['Outturn as written']).toEqual(text(written))
    expect(row['Target']).toEqual(text(target))
  })
})

test('a rating stands in one column and its reason in the next', () => {
  const measure = aMeasure('days')
  expect(rowOf(figure(measure, '20', '18', { rating: amber('9.67') }))).toMatchObject({
    Rating: text('Amber'),
    Reason: { text: expect.stringMatching(/^Missed by/) as string },
  })
  expect(rowOf(figure(measure, '20', '', { rating: notRated('baseline year') }))).toMatchObject({
    Rating: text('Not rated'),
    Reason: text('This is its baseline year: there is nothing yet to hold it against.'),
  })
})

test('who signed it off, at each step, and the action that an approver gave', () => {
  const measure = aMeasure('days')
  const signed = { decision: 'signed off', byId: 3, reason: null, own: false, door: 'card', at: '2021-07-14T10:00:00.000Z' } as const // prettier-ignore
  const current = versionOf('20', measure, {
    approvals: [
      { ...signed, step: 1, byName: 'Ruth Adeyemi', action: { words: 'Two more staff' } },
      { ...signed, step: 2, byName: 'Margaret Hollis', action: null },
    ],
  })
  const row = rowOf(
    figure(measure, '20', '18', { returned: { id: 1, measure, period: Q1, state: 'approved', current } }),
  )
  expect(row['Signed off by']).toEqual(
    text('Ruth Adeyemi, 14 July 2021 at 11:00; Margaret Hollis, 14 July 2021 at 11:00'),
  )
  expect(row['Corrective action']).toEqual(text('Two more staff'))
})

test('what a period was reported with stands beside what was restated since', () => {
  const measure = aMeasure('percent', {}, { decimals: 0 })
  const reported = {
    edition: 1,
    at: '2021-07-20T10:00:00.000Z',
    byName: 'Imogen Castle',
    given: versionOf('51%', measure),
    scale: { kind: 'rag with tolerance', name: 'RAG', exceptions: [], tolerancePercent: '5', toleranceAtZero: '0' },
    rating: notRated('baseline year'),
    lastYear: null,
  } as const
  const row = figure(measure, '68%', '100%', { reported })
  expect(rowOf(row)['Reported at close']).toBeNull()
  const restated = {
    ...row,
    returned: row.returned && { ...row.returned, current: versionOf('68%', measure, { version: 2 }) },
  }
  expect(rowOf(restated)['Reported at close']).toEqual(text('51\u00a0%: not rated, baseline year'))
})

describe('direction of travel in words', () => {
  const before = { period: quarter(2020, 4), outturn: anOutturn('20', 'days') }
  const travel = (kind: 'better' | 'worse' | 'the same', change: string, provisional = false): Travel => ({ kind, before, change, provisional }) // prettier-ignore

  test.each([
    [travel('better', '-1.2'), aMeasure('days'), 'Better than Q4 2020/21 by 1.2 days'],
    [travel('worse', '1', true), aMeasure('percent'), 'Worse than Q4 2020/21 by 1 percentage point (provisional)'],
    [travel('the same', '0'), aMeasure('days'), 'The same as Q4 2020/21'],
  ])('%#', (way, measure, says) => {
    expect(sayTravel(way, measure)).toBe(says)
  })

  test.each<NoComparison>([
    { kind: 'no figure', whose: 'now' },
    { kind: 'reading unconfirmed', whose: 'before' },
    { kind: 'not one figure', whose: 'now' },
    { kind: 'unit changed', now: 'days', before: 'percent' },
    { kind: 'basis changed' },
    { kind: 'baseline changed' },
    { kind: 'nothing before', period: quarter(2020, 1) },
    { kind: 'cumulative' },
    { kind: 'basis unconfirmed' },
    { kind: 'polarity unconfirmed' },
    { kind: 'neither way is better' },
    { kind: 'series broken', at: { from: Q1, changed: 'unit', words: '' } },
  ])('says why there is none: $kind', (because) => {
    expect(sayTravel({ kind: 'no comparison', because }, aMeasure('days'))).toMatch(/^[A-Z][^{}]{8,}$/)
  })
})
