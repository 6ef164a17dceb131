import {
  comparePeriods,
  firstDay,
  lastDay,
  periodBefore,
  periodKey,
  periodOfKey,
  printPeriod,
  quarter,
  quarterOf,
  sameLastYear,
  samePeriod,
  year,
  yearOf,
} from '../../src/domain/period'
import type { Period } from '../../src/domain/period'

interface Row {
  readonly key: string
  readonly period: Period
  readonly printed: string
  readonly first: string
  readonly last: string
  readonly before: string
}

const ROWS: readonly Row[] = [
  row('2021Q1', quarter(2021, 1), 'Q1 2021/22', '2021-04-01', '2021-06-30', '2020Q4'),
  row('2021Q2', quarter(2021, 2), 'Q2 2021/22', '2021-07-01', '2021-09-30', '2021Q1'),
  row('2021Q3', quarter(2021, 3), 'Q3 2021/22', '2021-10-01', '2021-12-31', '2021Q2'),
  row('2021Q4', quarter(2021, 4), 'Q4 2021/22', '2022-01-01', '2022-03-31', '2021Q3'),
  row('2021Y', year(2021), '2021/22', '2021-04-01', '2022-03-31', '2020Y'),
  row('1999Y', year(1999), '1999/00', '1999-04-01', '2000-03-31', '1998Y'),
]

function row(key: string, period: Period, printed: string, first: string, last: string, before: string): Row {
  return { key, period, printed, first, last, before }
}

describe.each(ROWS)('$printed', ({ key, period, printed, first, last, before }) => {
  test('is kept under one word', () => {
    expect(periodKey(period)).toBe(key)
    expect(periodOfKey(key)).toEqual(period)
  })

  test('is printed by its financial year', () => {
    expect(printPeriod(period)).toBe(printed)
  })

  test('has a first and a last day', () => {
    expect([firstDay(period), lastDay(period)]).toEqual([first, last])
  })

  test('follows the period of its own kind', () => {
    expect(periodKey(periodBefore(period))).toBe(before)
  })

  test('is the same as itself, and not as last year', () => {
    expect(samePeriod(period, periodOfKey(key))).toBe(true)
    expect(samePeriod(period, sameLastYear(period))).toBe(false)
    expect(sameLastYear(period)).toEqual({ ...period, startYear: period.startYear - 1 })
  })
})

test.each(['2021', '2021Q0', '2021Q5', '2021q1', '21Q1', '2021YY', 'Q1 2021/22', ''])("'%s' is no key", (key) => {
  expect(() => periodOfKey(key)).toThrow('not a period key')
})

test.each([
  ['2021-04-01', '2021Q1'],
  ['2021-06-30', '2021Q1'],
  ['2021-07-05', '2021Q2'],
  ['2021-12-31', '2021Q3'],
  ['2022-01-01', '2021Q4'],
  ['2022-03-31', '2021Q4'],
])('%s falls in %s', (day, key) => {
  expect(periodKey(quarterOf(day))).toBe(key)
})

test('a year stands after its own fourth quarter and before the next year begins', () => {
  const mixed = ['2021Q1', '2020Y', '2020Q4', '2021Y', '2020Q1', '2021Q4', '2021Q2']
  const sorted = mixed.map(periodOfKey).sort(comparePeriods).map(periodKey)
  expect(sorted).toEqual(['2020Q1', '2020Q4', '2020Y', '2021Q1', '2021Q2', '2021Q4', '2021Y'])
})

test('a quarter is never its year', () => {
  expect(samePeriod(quarter(2021, 4), year(2021))).toBe(false)
  expect(yearOf(quarter(2021, 4))).toEqual(year(2021))
})
