import { quarter, year } from '../../src/domain/period'
import { printSpan, spanOf } from '../../src/domain/span'
import type { Basis } from '../../src/domain/span'

const printed = (basis: Basis, period: Parameters<typeof spanOf>[1]): string | null => {
  const span = spanOf(basis, period)
  return span && printSpan(span)
}

const ROWS: readonly (readonly [Basis, string, string, string])[] = [
  ['quarter', 'April to June', 'January to March', '2021/22'],
  ['year to date', 'since 1 April', 'since 1 April', '2021/22'],
  ['rolling year', '12 months to 30 June', '12 months to 31 March', '2021/22'],
  ['snapshot', 'at 30 June', 'at 31 March', 'at 31 March'],
  ['annual', '2021/22', '2021/22', '2021/22'],
]

test.each(ROWS)("on the basis '%s' Q1 is %s, Q4 is %s and the year is %s", (basis, first, fourth, whole) => {
  expect(printed(basis, quarter(2021, 1))).toBe(first)
  expect(printed(basis, quarter(2021, 4))).toBe(fourth)
  expect(printed(basis, year(2021))).toBe(whole)
})

test('without a basis there is no span to print', () => {
  expect(spanOf(null, quarter(2021, 1))).toBeNull()
})

test('a year to date begins in April, in whichever calendar year its quarter lies', () => {
  expect(spanOf('year to date', quarter(2021, 4))).toEqual({ kind: 'since', from: '2021-04-01', to: '2022-03-31' })
})
