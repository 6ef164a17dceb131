import fc from 'fast-check'
import { decimalText, exact } from '../../src/domain/decimal'
import type { Figure, Reading } from '../../src/domain/figure'
import { printReading } from '../../src/domain/printFigure'
import { rate } from '../../src/domain/rate'
import { year } from '../../src/domain/period'
import { readOutturn } from '../../src/domain/readOutturn'
import { readTarget } from '../../src/domain/readTarget'
import type { Unit } from '../../src/domain/unit'
import { whyUnread } from '../../src/domain/unreadWords'
import { RAG, aMeasure, aTarget, anOutturn } from './figureBuilders'

/** A reading in a few words: "< 5 percent", "none: suspended". */
function inShort(reading: Reading): string {
  switch (reading.kind) {
    case 'number': {
      const sign = { plain: '', 'at least': '>= ', 'more than': '> ', 'at most': '<= ', 'less than': '< ' }
      const { counts, reduction, per } = reading
      const parts = [
        `${sign[reading.comparator]}${reading.value}`,
        reading.unit ?? '',
        counts ? `(${counts.part} of ${counts.whole})` : '',
        reduction ? `from ${reduction.baseline}, ${reduction.extent ?? 'since when?'}` : '',
        per === undefined ? '' : `per ${per}`,
      ]
      return parts.filter((part) => part !== '').join(' ')
    }
    case 'between':
      return `${reading.low} to ${reading.high} ${reading.unit ?? ''}`.trim()
    case 'working day':
      return `working day ${reading.day}`
    case 'date':
      return reading.on
    case 'expected':
      return `expected ${reading.when}`
    case 'trend':
      return `trend ${reading.direction}`
    case 'none':
      return `none: ${reading.why}${reading.until === undefined ? '' : ` ${reading.until}`}`
    default:
      return reading.kind
  }
}

const short = ({ reading, standing }: Pick<Figure, 'reading' | 'standing'>): string =>
  `${inShort(reading)}${standing.kind === 'proposed' ? ' (to confirm)' : ''}`

describe('every notation that plans are known to write for a target', () => {
  const notations: readonly (readonly [string, Unit, string])[] = [
    ['80%', 'percent', '80 percent'],
    ['<5%', 'percent', '< 5 percent'],
    ['>60%', 'percent', '> 60 percent'],
    ['Less than 18 Days', 'days', '< 18 days'],
    ['At least 80%', 'percent', '>= 80 percent'],
    ['Lower than 8%', 'percent', '< 8 percent'],
    ['18 days', 'days', '18 days'],
    ['10.0', 'days', '10'],
    ['45,000', 'number', '45000'],
    ['£20,000,000', 'pounds', '20000000 pounds'],
    ['>£9263.11', 'pounds', '> 9263.11 pounds'],
    ['>9263', 'pounds', '> 9263'],
    ['50% compliant', 'percent', '50 percent'],
    ['4', 'number', '4'],
    ['By working day 6', 'working day', 'working day 6'],
    ['31st May 2019', 'milestone', '2019-05-31'],
    ['Expected summer 2021', 'milestone', 'expected summer 2021'],
    ['Upward trend', 'number', 'trend up'],
    ['Reduction in the annual Provision for Bad Debts', 'pounds', 'trend down'],
    ['7% reduction on grey miles 2018/19', 'percent reduction', '7 percent reduction from 2018/19, since when?'],
    [
      'Total 12% reduction from 2018/19 to 2021/22',
      'percent reduction',
      '12 percent reduction from 2018/19, total since baseline',
    ],
    ['70,000 (if CRM implemented)', 'number', '70000'],
    ['10,000 (in line with pre-COVID figures)', 'number', '10000'],
    ['Total cashable savings exceed cost of the Service (£30,000)', 'pounds', '30000 pounds (to confirm)'],
    [
      'Achieve 90% occupancy of all units and less than 10% of properties with rent arrears greater than 3 months',
      'percent',
      'narrative',
    ],
    ['No target**', 'number', 'none: no target by design'],
    ['No target (until new CRM in place)', 'number', 'none: deferred new CRM in place'],
    ['N/A', 'number', 'none: not applicable'],
    ['N/A due to COVID', 'number', 'none: suspended'],
    ['Not available', 'number', 'none: not available'],
    ['Impacted by COVID-19', 'number', 'none: suspended'],
    ['Not c/f for 2021/22', 'number', 'none: not carried forward'],
    ['To be confirmed following review of Q4 data.', 'number', 'none: to be confirmed'],
    ['', 'number', 'none: left blank'],
    ['£1.2m', 'pounds', '1200000 pounds'],
    ['£450k', 'pounds', '450000 pounds'],
    ['between 5% and 10%', 'percent', '5 to 10 percent'],
    ['2.4%<', 'percent', '< 2.4 percent (to confirm)'],
    ['no more than 3', 'number', '<= 3'],
    ['1:4', 'number', 'narrative'],
    ['7.2 per 1,000', 'number', '7.2 per 1,000'],
    ['9 per day', 'number', '9 per day'],
    ['Less than 8 days per year', 'days', '< 8 days per year'],
    ['100,000 per annum', 'number', '100000 per year'],
    ['4 a week', 'number', '4 per week'],
    ['top quartile', 'percent', 'narrative'],
    ['Top 25%', 'percent', 'narrative'],
    ['maintain', 'percent', 'trend steady'],
    ['Maintain current levels', 'percent', 'trend steady'],
    ['does not increase', 'number', 'trend not up'],
    ['No increase', 'number', 'trend not up'],
    ['must not fall', 'number', 'trend not down'],
    ['2 weeks', 'days', '14 days'],
    ['2 weeks 3 days', 'days', '17 days'],
    ['4 min 30 sec', 'minutes', '270 seconds'],
    ['4m 30s', 'minutes', '270 seconds'],
    ['fewer than 10', 'number', '< 10'],
    ['DIV/0', 'percent', 'none: not available'],
    ['Yes', 'milestone', 'done'],
    ['Lower limit 5%, upper limit 10%', 'percent', '5 to 10 percent'],
    ['LL 5% UL 10%', 'percent', '5 to 10 percent'],
    ['5%\n10%', 'percent', '5 to 10 percent (to confirm)'],
    ['5% / 10%', 'percent', '5 to 10 percent (to confirm)'],
  ]
  test.each(notations)('"%s" of %s: %s', (written, unit, reading) => {
    expect(short(readTarget(written, unit))).toBe(reading)
  })
})

describe('every notation that plans are known to write for an outturn', () => {
  const notations: readonly (readonly [string, Unit, string])[] = [
    ['50%**', 'percent', '50 percent'],
    ['51%*', 'percent', '51 percent'],
    ['19.74 days', 'days', '19.74 days'],
    ['3 of 4 delivered', 'number', '3 (3 of 4)'],
    ['*1,723,180', 'number', '1723180'],
    ['Working Day12', 'working day', 'working day 12'],
    ['£5154.25', 'pounds', '5154.25 pounds'],
    ['0', 'number', '0'],
    ['Complete', 'milestone', 'done'],
    ['New measure for 2021-22.', 'number', 'none: new measure'],
    ['36%* of staff are working flexibly between home and the office. Whilst 20% envisage it', 'percent', 'narrative'],
    [
      '*Q3 2020/21 "grey" miles show a 60% reduction in mileage - this could be largely impacted due to COVID.**',
      'percent reduction',
      '60 percent reduction (to confirm)',
    ],
    ['7.2 per 1,000', 'number', '7.2 per 1,000'],
    ['1:4', 'number', 'narrative'],
    ['4 min 30 sec', 'minutes', '270 seconds'],
    ['£1.2m', 'pounds', '1200000 pounds'],
    ['DIV/0', 'percent', 'none: not available'],
  ]
  test.each(notations)('"%s" of %s: %s', (written, unit, reading) => {
    expect(short(readOutturn(written, unit))).toBe(reading)
  })
})

describe('words that cannot be read say why', () => {
  test.each([
    ['1:4', 'ratio'],
    ['1 in 4', 'ratio'],
    ['top quartile', 'among other councils'],
    ['2½', 'vulgar fraction'],
    ['97,4', 'comma'],
    ['36% of staff, whilst 20% envisage it', '2 figures'],
    ['Value of fraud identified meets budgeted service costs', 'no figure'],
  ])('"%s"', (written, because) => {
    expect(readTarget(written, 'number').reading.kind).toBe('narrative')
    expect(whyUnread(written)).toContain(because)
  })
})

describe('a figure of so many each', () => {
  const rated = (target: string, outturn: string) =>
    rate(
      {
        measure: aMeasure('number', { polarity: 'lower' }),
        period: year(2020),
        target: aTarget(target, 'number'),
        outturn: anOutturn(outturn, 'number'),
        returned: null,
      },
      RAG,
    )

  it.each([
    ['7.2 per 1,000', '7.1 per 1,000', { met: true }],
    ['7.2 per 1,000', '7.3', { met: false }],
    ['7.2 per 1,000', '7.1 per 10,000', { kind: 'not rated', why: { kind: 'units differ' } }],
  ])('is held against one of the same: %s, %s', (target, outturn, rating) => {
    expect(rated(target, outturn)).toMatchObject(rating)
  })

  it('reads back as it is printed', () => {
    const shares = fc.constantFrom('1,000', '100,000 population', 'day', 'year', 'member of staff')
    const values = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
    fc.assert(
      fc.property(values, shares, ([whole, places], per) => {
        const value = decimalText(exact(whole).div(exact(10).pow(places)))
        const reading: Reading = { kind: 'number', value, unit: null, comparator: 'plain', per }
        const shown = printReading(reading, aMeasure('number', {}, { decimals: 6 }))
        expect(readOutturn(shown, 'number').reading).toEqual(reading)
        expect(readTarget(shown, 'number').reading).toEqual(reading)
      }),
    )
  })
})
