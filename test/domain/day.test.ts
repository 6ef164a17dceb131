import { dayOf, daysAfter, daysBetween, isDay, printDay, printDayOfYear, printWeekday } from '../../src/domain/day'

describe('a day', () => {
  test.each(['2021-07-05', '2020-02-29', '2021-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })

  test.each([
    '2021-02-29',
    '2021-02-30',
    '2021-13-01',
    '2021-00-10',
    '2021-7-5',
    '05/07/2021',
    '2021-07-05T09:00',
    ' 2021-07-05',
    '',
  ])("'%s' is none", (text) => {
    expect(isDay(text)).toBe(false)
  })

  test('days compare as text', () => {
    expect(['2021-10-01', '2021-09-30', '2020-12-31'].sort()).toEqual(['2020-12-31', '2021-09-30', '2021-10-01'])
  })
})

describe('counting days', () => {
  test.each([
    ['the next day', '2021-07-05', 1, '2021-07-06'],
    ['the day itself', '2021-07-05', 0, '2021-07-05'],
    ['backwards over a year', '2021-01-01', -1, '2020-12-31'],
    ['over a leap day', '2020-02-28', 2, '2020-03-01'],
    ['over the hour that spring skips', '2021-03-27', 2, '2021-03-29'],
    ['over the hour that autumn repeats', '2021-10-30', 2, '2021-11-01'],
  ])('%s', (_, from, days, to) => {
    expect(daysAfter(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })
})

test('a day is printed as it is said', () => {
  expect(printDay('2021-07-04')).toBe('4 July 2021')
  expect(printWeekday('2021-07-14')).toBe('Wednesday 14 July')
  expect(printDayOfYear('2021-04-01')).toBe('1 April')
})

test.each([
  ['2021-07-16T23:30:00.000Z', 'Europe/London', '2021-07-17'],
  ['2021-12-16T23:30:00.000Z', 'Europe/London', '2021-12-16'],
])('%s in %s is %s', (moment, timeZone, day) => {
  expect(dayOf(moment, timeZone)).toBe(day)
})
