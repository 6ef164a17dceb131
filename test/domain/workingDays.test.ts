import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daysAfter } from '../../src/domain/day'
import { isWorkingDay, nthWorkingDayAfter, workingDaysBetween } from '../../src/domain/workingDays'
import { readCouncil } from '../../src/transfer/readCouncil'

const demo = join(__dirname, '../../env/demo/council.json')
const council = readCouncil(JSON.parse(readFileSync(demo, 'utf8')))

describe('a working day', () => {
  it.each([
    ['2021-07-05', true, 'a Monday'],
    ['2021-07-09', true, 'a Friday'],
    ['2021-07-10', false, 'a Saturday'],
    ['2021-07-11', false, 'a Sunday'],
    ['2021-08-30', false, 'the summer bank holiday'],
    ['2021-04-02', false, 'Good Friday'],
    ['2021-04-05', false, 'Easter Monday'],
    ['2020-05-04', true, 'the early May holiday of 2020 had moved to VE day'],
    ['2020-05-08', false, 'VE day'],
    ['2021-12-27', false, 'the substitute for Christmas Day'],
    ['2021-12-28', false, 'the substitute for Boxing Day'],
    ['2021-12-29', true, 'the day after both'],
  ])('%s: %s, for it is %s', (day, worked) => {
    expect(isWorkingDay(day, council)).toBe(worked)
  })

  it('is a Saturday where the council works on Saturdays', () => {
    expect(isWorkingDay('2021-07-10', { workingWeekdays: [6], bankHolidays: [] })).toBe(true)
  })
})

describe('the tenth working day after a quarter ends', () => {
  it.each([
    ['Q1 2021/22', '2021-06-30', '2021-07-14'],
    ['Q2 2021/22', '2021-09-30', '2021-10-14'],
    ['Q3 2021/22: New Year’s Day fell on a Saturday', '2021-12-31', '2022-01-17'],
    ['Q4 2020/21: Good Friday and Easter Monday lie between', '2021-03-31', '2021-04-16'],
    ['Q4 2021/22: Easter lies beyond', '2022-03-31', '2022-04-14'],
  ])('of %s', (_, last, due) => {
    expect(nthWorkingDayAfter(last, 10, council)).toBe(due)
  })

  it('never counts the day itself, worked or not', () => {
    expect(nthWorkingDayAfter('2021-07-05', 1, council)).toBe('2021-07-06')
    expect(nthWorkingDayAfter('2021-07-03', 1, council)).toBe('2021-07-05')
    expect(nthWorkingDayAfter('2021-07-05', 0, council)).toBe('2021-07-05')
  })

  it('steps over Christmas and its substitute days', () => {
    expect(nthWorkingDayAfter('2021-12-24', 1, council)).toBe('2021-12-29')
  })

  it('refuses a council that never works', () => {
    expect(() => nthWorkingDayAfter('2021-07-05', 1, { workingWeekdays: [], bankHolidays: [] })).toThrow()
  })
})

describe('the working days between two days', () => {
  it.each([
    ['2021-07-05', '2021-07-14', 7],
    ['2021-07-14', '2021-07-14', 0],
    ['2021-07-14', '2021-07-05', -7],
    ['2021-07-09', '2021-07-11', 0],
    ['2021-07-09', '2021-07-12', 1],
    ['2021-12-24', '2021-12-29', 1],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(workingDaysBetween(from, to, council)).toBe(days)
  })

  it('agree with the nth working day after, for every day of a year', () => {
    for (let offset = 0; offset < 365; offset += 1) {
      const from = daysAfter('2021-04-01', offset)
      expect([from, workingDaysBetween(from, nthWorkingDayAfter(from, 10, council), council)]).toEqual([from, 10])
    }
  })
})
