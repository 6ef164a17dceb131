import { checkReply } from '../../src/domain/checks'
import type { Outturn, Target } from '../../src/domain/figure'
import type { Measure } from '../../src/domain/measure'
import { quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import { readReply } from '../../src/domain/readReply'
import type { Finding, ReturnFacts } from '../../src/domain/return'
import { aMeasure, anOutturn, aTarget } from './figureBuilders'

interface Around {
  readonly period?: Period
  readonly target?: Target
  readonly comparable?: { readonly period: Period; readonly outturn: Outturn }
  readonly quarterBefore?: Outturn
}

/** What is asked about a figure typed for a measure. */
function asked(typed: string, measure: Measure, around: Around = {}): readonly Finding[] {
  const { period = quarter(2021, 1), target = null, comparable = null, quarterBefore = null } = around
  const facts: ReturnFacts = {
    id: 1,
    measure,
    period,
    state: 'outstanding',
    current: null,
    target,
    comparable,
    quarterBefore,
  }
  const reply = readReply(typed, measure, '2021-07-05')
  if (reply.kind !== 'figure') throw new Error(`not a figure: ${typed}`)
  return checkReply(reply, facts, typed)
}

const kinds = (...of: Parameters<typeof asked>) => asked(...of).map(({ kind }) => kind)

const LEVEL = aMeasure('percent')
const COUNT = aMeasure('number', { growth: 'adds up' }, { decimals: 0 })
const COUNCIL_TAX = aMeasure('percent', { basis: 'year to date', growth: 'builds towards a whole' })
const lastYear = (written: string, measure: Measure) => ({
  period: year(2020),
  outturn: anOutturn(written, measure.unit),
})
const taxTarget = aTarget('98%', 'percent', { startYear: 2021 })

test('an ordinary figure raises nothing', () => {
  expect(kinds('97.1', LEVEL, { comparable: lastYear('97.4%', LEVEL), target: taxTarget })).toEqual([])
})

test('above 100 % and below zero are asked about and never refused', () => {
  expect(asked('104%', LEVEL)).toMatchObject([{ severity: 'query', kind: 'above 100 per cent', typed: '104%' }])
  expect(asked('-3', COUNT)).toMatchObject([{ severity: 'query', kind: 'below zero' }])
  expect(kinds('100', LEVEL)).toEqual([])
})

test('a reduction may turn out to be a rise', () => {
  expect(kinds('-3', aMeasure('percent reduction'))).toEqual([])
})

test('0.974 for a percentage asks "0.974 % or 97.4 %?", and does not ask about the jump as well', () => {
  const findings = asked('0.974', LEVEL, { comparable: lastYear('97.1%', LEVEL) })
  expect(findings).toMatchObject([{ kind: 'fraction for a percentage', asPercent: '97.4\u00a0%' }])
})

test('a small percentage among small percentages is not asked about', () => {
  expect(kinds('0.48', LEVEL, { comparable: lastYear('0.5%', LEVEL) })).toEqual([])
  expect(kinds('0.9%', LEVEL, { comparable: lastYear('4.5%', LEVEL) })).toEqual([])
})

describe('what builds towards a whole', () => {
  test("97.4% of Council Tax in Q1 asks whether that is the whole year's", () => {
    const findings = asked('97.4%', COUNCIL_TAX, { target: taxTarget, comparable: lastYear('97.1%', COUNCIL_TAX) })
    expect(findings).toMatchObject([{ severity: 'query', kind: 'whole year too early', target: '98\u00a0%' }])
  })

  test('29.4% in Q1 is not held against the whole of last year', () => {
    expect(kinds('29.4%', COUNCIL_TAX, { target: taxTarget, comparable: lastYear('97.1%', COUNCIL_TAX) })).toEqual([])
    expect(kinds('9%', COUNCIL_TAX, { target: taxTarget, comparable: lastYear('97.1%', COUNCIL_TAX) })).toEqual([])
  })

  test.each([
    [quarter(2021, 3), ['whole year too early']],
    [quarter(2021, 4), []],
    [year(2021), []],
  ])('97.4% is nothing odd once the year is over', (period, expected) => {
    expect(kinds('97.4%', COUNCIL_TAX, { period, target: taxTarget })).toEqual(expected)
  })

  test('its profile may say that it is nearly whole so early', () => {
    const profile = { kind: 'given', byQuarter: ['30', '60', '92', '98'] } as const
    expect(kinds('93%', COUNCIL_TAX, { period: quarter(2021, 3), target: { ...taxTarget, profile } })).toEqual([])
  })
})

describe('a cumulative figure below the quarter before', () => {
  const around = { period: quarter(2021, 2), quarterBefore: anOutturn('29.4%', 'percent') }

  test('asks whether it is the quarter alone', () => {
    expect(asked('27%', COUNCIL_TAX, around)).toMatchObject([
      { kind: 'below the quarter before', before: '29.4\u00a0%', months: 'July to September' },
    ])
  })

  test('is no question for an average to date, which may fall', () => {
    expect(kinds('27%', aMeasure('percent', { basis: 'year to date' }), around)).toEqual([])
  })

  test("is no question for figures of the quarter's own", () => {
    expect(kinds('27', COUNT, { ...around, quarterBefore: anOutturn('29', 'number') })).toEqual([])
  })
})

describe('a tenfold change', () => {
  const PAYMENTS = aMeasure('number', { growth: 'adds up', basis: 'year to date' }, { decimals: 0 })

  test.each(['971', '9.7'])('is asked about in a level: %s after 97.1', (typed) => {
    const days = aMeasure('days')
    expect(asked(typed, days, { comparable: lastYear('97.1 days', days) })).toMatchObject([
      { kind: 'tenfold change', before: '97.1 days' },
    ])
  })

  test("is not asked about in a Q1 figure beside a whole year's", () => {
    expect(kinds('4,000', PAYMENTS, { comparable: lastYear('45,139', PAYMENTS) })).toEqual([])
  })

  test('is asked about in a Q1 figure beside last Q1', () => {
    const comparable = { period: quarter(2020, 1), outturn: anOutturn('45,139', 'number') }
    expect(kinds('4,000', PAYMENTS, { comparable })).toEqual(['tenfold change'])
  })

  test('is not asked about across a unit that differs', () => {
    const comparable = { period: quarter(2020, 1), outturn: anOutturn('4.5%', 'number') }
    expect(kinds('4,000', PAYMENTS, { comparable })).toEqual([])
  })

  test('zero is a figure, and no number of times anything', () => {
    expect(kinds('0', LEVEL, { comparable: lastYear('97.1%', LEVEL) })).toEqual([])
  })
})

test('part of a count is asked about', () => {
  expect(kinds('45.5', COUNT)).toEqual(['not a whole number'])
  expect(kinds('45.5', aMeasure('number', {}, { decimals: 1 }))).toEqual([])
})
