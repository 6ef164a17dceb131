import type { RatedFigure } from '../../../src/domain/answer'
import { quarter } from '../../../src/domain/period'
import { lineChart } from '../../../src/teams/views/lineChart'
import { barChart, progressBar, ratingsBar } from '../../../src/teams/views/stackedBar'
import { tally } from '../../../src/domain/tally'
import type { Unit } from '../../../src/domain/unit'
import { anOutturn, aTarget } from '../../builders/figure'
import { aMeasure } from '../../builders/measure'
import { amber, aRatedFigure, green, notRated } from '../../builders/rated'

/** Quarters from Q1 2020/21 on. */
const quarters = (unit: Unit, target: string, ...outturns: readonly string[]): readonly RatedFigure[] =>
  outturns.map((written, place) => ({
    ...aRatedFigure(aMeasure(unit), green()),
    period: quarter(2020 + Math.floor(place / 4), ((place % 4) + 1) as 1 | 2 | 3 | 4),
    outturn: anOutturn(written, unit),
    target: aTarget(target, unit),
  }))

test('a measure over time has its outturns and its target as two lines, on periods short enough to be read', () => {
  const [chart] = lineChart(quarters('percent', '98%', '97.2%', '96.1%'))
  expect(chart?.title).toBe('A measure: outturn and target over time')
  expect(chart?.lines).toEqual([
    {
      legend: 'Outturn',
      color: 'categoricalLightBlue',
      values: [
        { x: 'Q1 20/21', y: 97.2 },
        { x: 'Q2 20/21', y: 96.1 },
      ],
    },
    {
      legend: 'Target',
      color: 'divergingRed',
      values: [
        { x: 'Q1 20/21', y: 98 },
        { x: 'Q2 20/21', y: 98 },
      ],
    },
  ])
})

test.each<[Unit, string, readonly string[], readonly [number, number]]>([
  ['percent', '98%', ['97.2%', '96.1%'], [96, 99]],
  ['percent', '100%', ['99%', '100%'], [98.5, 100]],
  ['days', '18 days', ['19.74', '3'], [0, 20]],
  ['number', '5', ['0', '0'], [0, 6]],
  ['number', '5', ['-4', '3'], [-4, 6]],
  ['number', '5', ['5', '5'], [4.9, 5.1]],
])('%s against %s, outturns %j: the axis runs over %j', (unit, target, outturns, axis) => {
  const [chart] = lineChart(quarters(unit, target, ...outturns))
  expect([chart?.least, chart?.most]).toEqual(axis)
})

test('one figure is no line, and of many the latest six are drawn', () => {
  expect(lineChart(quarters('number', '5', '4'))).toEqual([])
  const [chart] = lineChart(quarters('number', '5', '1', '2', '3', '4', '5', '6', '7', '8'))
  expect(chart?.lines[0]?.values.map(({ x }) => x)).toEqual([
    'Q3 20/21',
    'Q4 20/21',
    'Q1 21/22',
    'Q2 21/22',
    'Q3 21/22',
    'Q4 21/22',
  ])
})

test('a bar of ratings holds every measure, those not rated last', () => {
  const ratings = [amber('2'), green(), notRated(), green()]
  const rows = ratings.map((rating) => aRatedFigure(aMeasure('number'), rating))
  expect(ratingsBar('Finance', tally(rows)).parts.map(({ legend, value }) => `${value} ${legend}`)).toEqual([
    '2 Green',
    '1 Amber',
    '1 Not rated',
  ])
})

test('two ratings of one colour are told apart', () => {
  const byRating = ['Strong', 'Good', 'Review'].map((rating) => ({ rating, count: 1 }))
  const { parts } = ratingsBar('Finance', { ...tally([]), byRating })
  expect(parts.map(({ color }) => color)).toEqual(['good', 'categoricalLime', 'warning'])
})

test('the legend of several bars is in the scale’s order, whichever bar has which rating', () => {
  const bars = [['red'], ['amber', 'green']].map((ratings, place) =>
    ratingsBar(`Service ${place}`, { ...tally([]), byRating: ratings.map((rating) => ({ rating, count: 1 })) }),
  )
  const legends = barChart('Ratings', bars)[0]?.bars.map(({ parts }) => parts.map(({ legend }) => legend))
  expect(legends).toEqual([
    ['Green', 'Amber', 'Red'],
    ['Green', 'Amber'],
  ])
})

test('a bar of progress is made of all figures, each counted once', () => {
  const { parts } = progressBar('All', { returns: 10, submitted: 4, outstanding: 6, overdue: 2, signedOff: 1 })
  expect(parts.map(({ legend, value }) => `${value} ${legend}`)).toEqual([
    '1 Signed off',
    '3 In',
    '2 Overdue',
    '4 To come',
  ])
})

test('bars with nothing in them are left out, and neither one rating alone nor more bars than can be looked at are drawn', () => {
  const bar = ratingsBar('Finance', tally([aRatedFigure(aMeasure('number'), green())]))
  expect(barChart('Ratings', [ratingsBar('Nobody', tally([]))])).toEqual([])
  expect(barChart('Ratings', Array<typeof bar>(13).fill(bar))).toEqual([])
  expect(barChart('Ratings', [bar])).toEqual([])
})
