import { lineOf } from '../../src/domain/line'
import type { Measure } from '../../src/domain/measure'
import { printPeriod, quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import type { RatedFigure } from '../../src/domain/answer'
import { anOutturn, aTarget } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import { aRatedFigure, notRated } from '../builders/rated'

const days = aMeasure('days', { polarity: 'lower' })

function at(period: Period, outturn: string | null, target: string | null, measure: Measure = days): RatedFigure {
  return {
    ...aRatedFigure(measure, notRated()),
    period,
    outturn: outturn === null ? null : anOutturn(outturn, measure.unit),
    target: target === null ? null : aTarget(target, measure.unit),
  }
}

const said = (rows: readonly RatedFigure[]) =>
  lineOf(rows).map(({ period, outturn, target }) => [printPeriod(period), outturn.toFixed(), target?.toFixed() ?? null])

test('figures of one kind of period are joined, earliest first, each with its target', () => {
  const rows = [
    at(quarter(2021, 1), '17 days', '18 days'),
    at(quarter(2020, 4), '19.74', 'Less than 18 Days'),
    at(year(2020), '19 days', '18 days'),
  ]
  expect(said(rows)).toEqual([
    ['Q4 2020/21', '19.74', '18'],
    ['Q1 2021/22', '17', '18'],
  ])
})

test('words, an inexact figure and no figure are no points', () => {
  const rows = [
    at(quarter(2020, 1), null, '18 days'),
    at(quarter(2020, 2), 'fewer than 10', '18 days'),
    at(quarter(2020, 3), 'N/A due to COVID', '18 days'),
    at(quarter(2020, 4), '19', '18 days'),
  ]
  expect(said(rows)).toEqual([['Q4 2020/21', '19', '18']])
})

test('nothing before a changed unit or basis is joined', () => {
  const percent = aMeasure('percent')
  const rows = [at(year(2018), '80%', '80%', percent), at(year(2019), '20', '18'), at(year(2020), '19', '18')]
  expect(said(rows).map(([period]) => period)).toEqual(['2019/20', '2020/21'])
})

test('a target that is suspended, conditional or in words has no line', () => {
  const counted = aMeasure('number')
  const rows = [
    at(year(2018), '10', 'N/A due to COVID', counted),
    at(year(2019), '11', '70,000 (if CRM implemented)', counted),
    at(year(2020), '12', 'Upward trend', counted),
    at(year(2021), '13', '14', counted),
  ]
  expect(said(rows).map(([, , target]) => target)).toEqual([null, null, null, '14'])
})

test('what grows through the year is held against its profile, and against nothing without one', () => {
  const growing = aMeasure('number', { basis: 'year to date', growth: 'adds up' })
  const profiled = at(quarter(2021, 2), '21', '40', growing)
  const target = profiled.target && {
    ...profiled.target,
    profile: { kind: 'given', byQuarter: ['10', '20', '30', '40'] } as const,
  }
  expect(said([at(quarter(2021, 1), '9', '40', growing), { ...profiled, target }])).toEqual([
    ['Q1 2021/22', '9', null],
    ['Q2 2021/22', '21', '20'],
  ])
})
