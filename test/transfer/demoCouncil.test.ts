import { readCouncil } from '../../src/transfer/readCouncil'
import { demoFile } from './demo'

const council = readCouncil(JSON.parse(demoFile('council.json')))

/** Easter Sunday by the anonymous Gregorian computus, as month and day: an independent source for the list. */
function easter(year: number): Date {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15
  const epact = leap % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const offset = moon - weekday
  const month = 3 + Math.floor((offset + 40) / 44)
  return new Date(Date.UTC(year, month - 1, offset + 28 - 31 * Math.floor(month / 4)))
}

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const plus = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000)
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day))

/** The first (or, from the month's end, the last) Monday of a month. */
function monday(year: number, month: number, which: 'first' | 'last'): Date {
  const from = which === 'first' ? utc(year, month, 1) : utc(year, month, 31)
  const steps = which === 'first' ? (8 - from.getUTCDay()) % 7 : -((from.getUTCDay() + 6) % 7)
  return plus(from, steps)
}

/** A holiday on a weekend is taken on the next weekday that is not one already. */
function substitute(date: Date, taken: readonly string[]): Date {
  const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
  return weekend || taken.includes(iso(date)) ? substitute(plus(date, 1), taken) : date
}

const MOVED: Record<number, { readonly without: readonly string[]; readonly also: readonly string[] }> = {
  2020: { without: ['2020-05-04'], also: ['2020-05-08'] },
  2022: { without: ['2022-05-30'], also: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { without: [], also: ['2023-05-08'] },
}

function holidays(year: number): readonly string[] {
  // a Boxing Day that falls on a Monday keeps it: a Sunday's Christmas Day is then taken on the Tuesday
  const christmas = utc(year, 12, 25)
  const boxing = iso(substitute(utc(year, 12, 26), christmas.getUTCDay() === 6 ? [iso(plus(christmas, 2))] : []))
  const usual = [
    iso(substitute(utc(year, 1, 1), [])),
    iso(plus(easter(year), -2)),
    iso(plus(easter(year), 1)),
    iso(monday(year, 5, 'first')),
    iso(monday(year, 5, 'last')),
    iso(monday(year, 8, 'last')),
    iso(substitute(christmas, [boxing])),
    boxing,
  ]
  const { without, also } = MOVED[year] ?? { without: [], also: [] }
  return [...usual.filter((day) => !without.includes(day)), ...also].sort()
}

describe('the demo council', () => {
  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])('keeps England’s bank holidays of %i', (year) => {
    expect(council.bankHolidays.filter((day) => day.startsWith(String(year)))).toEqual(holidays(year))
  })

  it('keeps no bank holidays of other years', () => {
    expect(council.bankHolidays).toHaveLength(8 * 8 + 2 + 1)
  })

  it('is the one whose plan it imports, and rates as that plan is rated', () => {
    expect(council).toMatchObject({
      name: 'South Derbyshire District Council',
      directorates: ['Corporate Resources'],
      startYear: 2021,
      planFile: 'plan.csv',
      peopleFile: 'people.csv',
      timeZone: 'Europe/London',
      dueOnWorkingDay: 10,
      workingWeekdays: [1, 2, 3, 4, 5],
      scale: { kind: 'rag with tolerance', tolerancePercent: '5', toleranceAtZero: '1' },
    })
  })

  it('has no word that stands for two things', () => {
    const words = Object.values(council.alsoCalled).flat()
    expect(words).toEqual([...new Set(words)])
  })

  it('says that its people are invented', () => {
    expect(demoFile('council.json')).toMatch(/every person in people\.csv is invented/)
  })
})
