import { untilDay } from '../../src/domain/untilWords'

/** A Monday. */
const TODAY = '2021-07-05'

test.each([
  ['Friday', '2021-07-09'],
  ['friday.', '2021-07-09'],
  ['next Friday', '2021-07-16'],
  ['Monday', '2021-07-12'],
  ['next Monday', '2021-07-12'],
  ['the end of the month', '2021-07-31'],
  ['end of the week', '2021-07-09'],
  ['close of play on Thursday', '2021-07-08'],
  ['tomorrow', '2021-07-06'],
  ['today', '2021-07-05'],
  ['two weeks', '2021-07-19'],
  ['3 December', '2021-12-03'],
  ['Friday 9 July', '2021-07-09'],
  ['4 July', '2022-07-04'],
  ['1 July 2021', '2021-07-01'],
  ['2021-07-20', '2021-07-20'],
  ['whenever', null],
  ['31 June', null],
  ['', null],
])('until %s', (typed, day) => {
  expect(untilDay(typed, TODAY)).toBe(day)
})

test('until Friday, said on a Friday, is a week away', () => {
  expect(untilDay('Friday', '2021-07-09')).toBe('2021-07-16')
  expect(untilDay('end of the week', '2021-07-09')).toBe('2021-07-09')
  expect(untilDay('end of the month', '2021-12-09')).toBe('2021-12-31')
})
