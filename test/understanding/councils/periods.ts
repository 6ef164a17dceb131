import type { Day } from '../../../src/domain/day'
import type { Period } from '../../../src/domain/period'
import { printPeriod, quarterOf } from '../../../src/domain/period'
import type { NamedPeriod } from './council'

const two = (year: number): string => String(year % 100).padStart(2, '0')

const ORDINALS = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const
const MONTHS = {
  1: ['Apr-Jun', 'April to June'],
  2: ['Jul-Sep', 'July to September'],
  3: ['Oct-Dec', 'October to December'],
  4: ['Jan-Mar', 'January to March'],
} as const

function yearsSaid(start: number): readonly string[] {
  const next = start + 1
  return [`${start}/${two(next)}`, `${two(start)}/${two(next)}`, `${start}-${two(next)}`, `${two(start)}-${two(next)}`, `${start}/${next}`] // prettier-ignore
}

/** The ways in which people write a period; "last year" too, where that is the year meant on this day. */
export function periodSaid(period: Period, today: Day): NamedPeriod {
  const years = yearsSaid(period.startYear)
  if (period.kind === 'year') {
    const last = quarterOf(today).startYear - 1 === period.startYear
    return { is: period, said: [...years, ...(last ? ['last year', 'last yr'] : [])] }
  }
  const calendar = period.quarter === 4 ? period.startYear + 1 : period.startYear
  const [first = '', short = '', dashed = ''] = years
  return {
    is: period,
    said: [
      printPeriod(period),
      `q${period.quarter} ${short}`,
      `Q${period.quarter} ${dashed}`,
      `quarter ${period.quarter} of ${short}`,
      `${ORDINALS[period.quarter]} quarter ${first}`,
      ...MONTHS[period.quarter].map((months) => `${months} ${calendar}`),
    ],
  }
}
