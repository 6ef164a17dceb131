import type { Outturn, Target } from '../../src/domain/figure'
import type { Direction, Measure } from '../../src/domain/measure'
import { year } from '../../src/domain/period'
import type { Rating } from '../../src/domain/rating'
import { rate } from '../../src/domain/rate'
import type { Unit } from '../../src/domain/unit'
import { aMeasure, anOutturn, aTarget, byAPerson, confirmed, RAG } from './figureBuilders'

/** South Derbyshire's Corporate Resources plan for 2021/22: every measure's 2020/21 target and outturn, as written. */
interface Row {
  readonly area: 'BC' | 'CP' | 'CS' | 'F' | 'ODP' | 'CW'
  readonly target: string
  readonly outturn: string
  readonly unit: Unit
  readonly polarity?: Direction
  readonly readAs?: { readonly target?: Partial<Target>; readonly outturn?: Partial<Outturn> }
  /** "red 44", or why not */
  readonly expected: string
}

const percent = (area: Row['area'], target: string, outturn: string, polarity: Direction, expected: string): Row => ({
  area,
  target,
  outturn,
  unit: 'percent',
  polarity,
  expected,
})
const days = (area: Row['area'], target: string, outturn: string, expected: string): Row => ({
  area,
  target,
  outturn,
  unit: 'days',
  polarity: 'lower',
  expected,
})
const workingDay = (target: string, outturn: string): Row => ({
  area: 'F',
  target,
  outturn,
  unit: 'working day',
  polarity: 'lower',
  expected: 'green',
})
const unrated = (area: Row['area'], target: string, outturn: string, expected: string, unit: Unit = 'number'): Row => ({
  area,
  target,
  outturn,
  unit,
  expected,
})
const CRM = 'No target (until new CRM in place)'
const COVID = 'N/A due to COVID'
const IMPACTED = 'Impacted by COVID-19'
const nineMonths = { because: 'nine months standing in for the year' }

const ROWS: readonly Row[] = [
  percent('BC', '80%', '50%**', 'higher', 'red 37.5'),
  percent('BC', '<5%', '4%', 'lower', 'green'),
  { area: 'BC', target: '4', outturn: '3 of 4 delivered', unit: 'number', polarity: 'higher', expected: 'red 25' },
  {
    ...percent('BC', '100%', '51%*', 'higher', 'red 49 provisional'),
    readAs: { outturn: { provisional: nineMonths } },
  },
  percent('CP', '50% compliant', '50% compliant', 'higher', 'green'),
  days('CS', '18 days', '19.74 days', 'red 9.6667'),
  days('CS', '8 days', '3.71 days', 'green'),
  percent('CS', '98%', '97.1%', 'higher', 'amber 0.9184'),
  unrated('CS', 'No target**', '2,539', 'no target by design'),
  percent('CS', '5%', '4.85%', 'lower', 'green'),
  unrated('CS', 'No target**', '4,956', 'no target by design'),
  unrated('CS', CRM, '8', 'target deferred'),
  unrated('CS', CRM, '22,242', 'target deferred'),
  unrated('CS', CRM, '0', 'target deferred'),
  {
    ...unrated('CS', 'Upward trend', '*1,723,180', 'trend with nothing before it provisional'),
    readAs: { outturn: { provisional: { because: 'not confirmed' } } },
  },
  { area: 'CS', target: '45,000', outturn: '45,139', unit: 'number', polarity: 'higher', expected: 'green' },
  unrated('CS', COVID, COVID, 'outturn suspended'),
  unrated('CS', COVID, COVID, 'outturn suspended', 'minutes'),
  unrated('CS', COVID, '100,157', 'target suspended'),
  unrated('CS', COVID, '20,231', 'target suspended'),
  unrated('CS', 'Not available', 'Not available', 'outturn not available', 'percent'),
  unrated('CS', 'Not available', 'Not available', 'outturn not available', 'percent'),
  percent('CS', '98%', '96.98%', 'higher', 'amber 1.0408'),
  unrated('CS', 'No target**', '1,919', 'no target by design'),
  percent('F', '97.5%', '95.3%*', 'higher', 'amber 2.2564'),
  percent('F', '65%', '52.5%*', 'higher', 'red 19.2308'),
  days('F', '50 days', '72 days*', 'red 44'),
  workingDay('By working day 6', 'Working Day 6'),
  workingDay('By working day 6', 'Working Day 6'),
  workingDay('By working day 12', 'Working Day12'),
  workingDay('By working day 5', 'Working Day 5'),
  unrated('ODP', 'Upward trend', '3122', 'trend with nothing before it'),
  unrated('ODP', 'Upward trend', '12,655', 'trend with nothing before it'),
  {
    ...unrated('ODP', 'Upward trend', '*1,723,180', 'trend with nothing before it provisional'),
    readAs: { outturn: { provisional: { because: 'not confirmed' } } },
  },
  unrated('ODP', IMPACTED, IMPACTED, 'outturn suspended', 'percent'),
  percent('ODP', '60%', '84%', 'higher', 'green'),
  { area: 'ODP', target: '>2', outturn: '4', unit: 'number', polarity: 'higher', expected: 'green' },
  {
    area: 'ODP',
    target: '>£9263.11',
    outturn: '£5154.25',
    unit: 'pounds',
    polarity: 'higher',
    expected: 'red 44.3572',
  },
  percent('ODP', '<10.65%', '13.67%', 'lower', 'red 28.3568'),
  unrated('ODP', 'N/A', IMPACTED, 'outturn suspended', 'milestone'),
  {
    area: 'CW',
    target: '7% reduction on grey miles 2018/19',
    outturn:
      '*Q3 2020/21 "grey" miles show a 60% reduction in mileage - this could be largely impacted due to COVID.**',
    unit: 'percent reduction',
    polarity: 'higher',
    readAs: { target: { standing: byAPerson }, outturn: { standing: byAPerson, provisional: nineMonths } },
    expected: 'green provisional',
  },
  unrated('CW', 'N/A', 'Complete', 'completed action without a target', 'milestone'),
  unrated('CW', IMPACTED, IMPACTED, 'outturn suspended', 'milestone'),
  {
    ...percent(
      'CW',
      '>30%',
      '36%* of staff are working flexibly between home and the office. Whilst 20% envisage working from home full time after COVID',
      'higher',
      'green provisional',
    ),
    readAs: {
      outturn: {
        reading: { kind: 'number', value: '36', unit: 'percent', comparator: 'plain' },
        standing: byAPerson,
        provisional: nineMonths,
      },
    },
  },
  unrated('CW', IMPACTED, IMPACTED, 'outturn suspended', 'milestone'),
  {
    area: 'CW',
    target: '5% reduction on 2018/19 data',
    outturn: '4.19%',
    unit: 'percent reduction',
    polarity: 'higher',
    readAs: { target: { standing: byAPerson } },
    expected: 'red 16.2',
  },
  unrated('CW', 'N/A', 'Complete', 'completed action without a target', 'milestone'),
  unrated('CW', 'N/A', 'Complete', 'completed action without a target', 'milestone'),
  unrated('CW', '', 'New measure for 2021-22.', 'new measure', 'milestone'),
]

function ratingOf({ target, outturn, unit, polarity, readAs }: Row): Rating {
  const measure: Measure = { ...aMeasure(unit), polarity: polarity === undefined ? null : confirmed(polarity) }
  return rate(
    {
      measure,
      period: year(2020),
      target: aTarget(target, unit, readAs?.target),
      outturn: anOutturn(outturn, unit, readAs?.outturn),
      returned: null,
    },
    RAG,
  )
}

function summary(rating: Rating): string {
  const mark = rating.provisional ? ' provisional' : ''
  if (rating.kind === 'not rated') return `${rating.why.kind}${mark}`
  const share = rating.miss?.share
  return `${rating.rating}${share == null ? '' : ` ${Number(Number(share).toFixed(4))}`}${mark}`
}

const counted = (rows: readonly Row[]) => {
  const words = rows.map(ratingOf).map((rating) => (rating.kind === 'rated' ? rating.rating : 'not rated'))
  const of = (word: string) => words.filter((one) => one === word).length
  return { green: of('green'), amber: of('amber'), red: of('red'), notRated: of('not rated') }
}

describe("South Derbyshire's year 2020/21", () => {
  test.each(ROWS.map((row) => [row.area, row.target, row.outturn, row.expected, row] as const))(
    '%s: target "%s", outturn "%s" is %s',
    (_area, _target, _outturn, expected, row) => {
      expect(summary(ratingOf(row))).toBe(expected)
    },
  )

  test('49 measures come to 9 red, 3 amber, 13 green and 24 not rated', () => {
    expect(ROWS).toHaveLength(49)
    expect(counted(ROWS)).toEqual({ red: 9, amber: 3, green: 13, notRated: 24 })
  })

  test.each([
    ['BC', { green: 1, amber: 0, red: 3, notRated: 0 }],
    ['CP', { green: 1, amber: 0, red: 0, notRated: 0 }],
    ['CS', { green: 3, amber: 2, red: 1, notRated: 13 }],
    ['F', { green: 4, amber: 1, red: 2, notRated: 0 }],
    ['ODP', { green: 2, amber: 0, red: 2, notRated: 5 }],
    ['CW', { green: 2, amber: 0, red: 1, notRated: 6 }],
  ])('%s has its own counts', (area, counts) => {
    expect(counted(ROWS.filter((row) => row.area === area))).toEqual(counts)
  })

  test('met and rating are two facts that agree here: green is met, amber and red are missed', () => {
    const rated = ROWS.map(ratingOf).flatMap((rating) => (rating.kind === 'rated' ? [rating] : []))
    expect(rated.filter(({ met }) => met)).toHaveLength(13)
    expect(rated.every(({ met, rating, exception }) => met === (rating === 'green') && exception === !met)).toBe(true)
  })

  test('the two narrative outturns are not rated until a person has confirmed their reading', () => {
    const narrative = ROWS.filter(({ outturn }) => outturn.length > 60).map((row) =>
      summary(ratingOf({ ...row, readAs: {} })),
    )
    expect(narrative).toEqual(['reading unconfirmed', 'narrative only'])
  })
})
