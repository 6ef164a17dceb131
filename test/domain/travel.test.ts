import type { PastFigure } from '../../src/domain/comparable'
import type { Outturn } from '../../src/domain/figure'
import type { Measure } from '../../src/domain/measure'
import { periodOfKey } from '../../src/domain/period'
import { directionOfTravel, turnOf } from '../../src/domain/travel'
import type { SeriesBreak, Travel, TravelFacts } from '../../src/domain/travel'
import type { Unit } from '../../src/domain/unit'
import { anOutturn } from '../builders/figure'
import { aMeasure, unconfirmed } from '../builders/measure'
import { green, notRated, red } from '../builders/rated'

const past = (unit: Unit, figures: Readonly<Record<string, string | Outturn>>): readonly PastFigure[] =>
  Object.entries(figures).map(([key, figure]) => ({
    period: periodOfKey(key),
    outturn: typeof figure === 'string' ? anOutturn(figure, unit) : figure,
  }))

interface Case {
  readonly measure?: Measure
  readonly period?: string
  readonly now?: string | Outturn | null
  readonly before?: Readonly<Record<string, string | Outturn>>
  readonly breaks?: readonly SeriesBreak[]
}

function travel({ measure = aMeasure('percent'), period = '2021Q2', now = '80%', before = {}, breaks = [] }: Case) {
  const outturn = typeof now === 'string' ? anOutturn(now, measure.unit) : now
  const facts: TravelFacts = { measure, period: periodOfKey(period), outturn, past: past(measure.unit, before), breaks }
  const { shortTerm, longTerm } = directionOfTravel(facts)
  return { shortTerm, longTerm, words: [inShort(shortTerm), inShort(longTerm)] }
}

const inShort = (one: Travel): string => (one.kind === 'no comparison' ? one.because.kind : one.kind)

const lower = aMeasure('days', { polarity: 'lower' })
const both = (figure: string) => ({ '2021Q1': figure, '2020Q2': figure })

describe('short term is against the period before, long term against the same period last year', () => {
  test.each<[string, Case, readonly [string, string]]>([
    ['higher is better', { before: { '2021Q1': '79%', '2020Q2': '81%' } }, ['better', 'worse']],
    ['lower is better', { measure: lower, now: '8', before: { '2021Q1': '9', '2020Q2': '7.9' } }, ['better', 'worse']],
    ['exactly the same', { before: both('80.0%') }, ['the same', 'the same']],
    ['the same only when unrounded', { now: '80.001%', before: both('80%') }, ['better', 'better']],
    ['a zero is a figure', { measure: aMeasure('number'), now: '0', before: both('0') }, ['the same', 'the same']],
    ['across the year’s end', { period: '2021Q1', before: { '2020Q4': '70%', '2020Q1': '90%' } }, ['better', 'worse']],
    [
      'a rolling year',
      { measure: aMeasure('percent', { growth: 'adds up', basis: 'rolling year' }), before: both('79%') },
      ['better', 'better'],
    ],
    [
      'a snapshot',
      { measure: aMeasure('percent', { growth: null, basis: 'snapshot' }), before: both('79%') },
      ['better', 'better'],
    ],
    [
      'what adds up since 1 April',
      { measure: aMeasure('percent', { growth: 'adds up', basis: 'year to date' }), before: both('79%') },
      ['cumulative', 'better'],
    ],
    [
      'what builds towards a whole',
      {
        measure: aMeasure('percent', { growth: 'builds towards a whole', basis: 'year to date' }),
        before: both('79%'),
      },
      ['cumulative', 'better'],
    ],
    [
      'a growth not known',
      { measure: aMeasure('percent', { growth: null }), before: both('79%') },
      ['cumulative', 'better'],
    ],
    [
      'a growth not confirmed',
      { measure: aMeasure('percent', {}, { growth: unconfirmed('level') }), before: both('79%') },
      ['cumulative', 'better'],
    ],
    [
      'a year, whatever its growth',
      {
        measure: aMeasure('percent', { growth: 'adds up' }),
        period: '2021Y',
        before: { '2020Y': '79%', '2021Q4': '99%' },
      },
      ['better', 'better'],
    ],
    [
      'a reduction is better when more',
      { measure: aMeasure('percent reduction', { polarity: 'lower' }), now: '5%', before: both('4%') },
      ['better', 'better'],
    ],
    [
      'an earlier working day is better',
      { measure: aMeasure('working day', { polarity: null }), now: 'working day 5', before: both('working day 6') },
      ['better', 'better'],
    ],
    [
      'minutes and seconds are of one kind',
      { measure: aMeasure('minutes', { polarity: 'lower' }), now: '4 minutes', before: both('250 seconds') },
      ['better', 'better'],
    ],
  ])('%s', (_what, of, expected) => {
    expect(travel(of).words).toEqual(expected)
  })

  test('it says what it was held against and by how much', () => {
    const { shortTerm } = travel({ now: '80%', before: { '2021Q1': '82.5%' } })
    expect(shortTerm).toMatchObject({ kind: 'worse', change: '-2.5', before: { period: periodOfKey('2021Q1') } })
  })

  test('it is provisional when either figure is', () => {
    const { shortTerm, longTerm } = travel({ before: { '2021Q1': '79% (provisional)', '2020Q2': '79%' } })
    expect([shortTerm, longTerm]).toMatchObject([{ provisional: true }, { provisional: false }])
  })
})

describe('no comparison, because', () => {
  const since: Outturn = anOutturn('79%', 'percent', { span: { kind: 'since', from: '2020-04-01', to: '2020-06-30' } })
  const alone: Outturn = anOutturn('80%', 'percent', { span: { kind: 'months', from: '2021-07-01', to: '2021-09-30' } })
  const proposed: Outturn = anOutturn('79%', 'percent', { standing: { kind: 'proposed', because: 'narrative' } })
  const of2019: Outturn = {
    ...anOutturn('4%', 'percent'),
    reading: {
      kind: 'number',
      value: '4',
      unit: 'percent reduction',
      comparator: 'plain',
      reduction: { baseline: '2019', extent: null },
    },
  }

  test.each<[string, Case]>([
    ['nothing before', {}],
    ['no figure', { now: null, before: both('79%') }],
    ['no figure', { now: 'N/A due to COVID', before: both('79%') }],
    ['no figure', { before: both('Not available') }],
    ['reading unconfirmed', { before: { '2021Q1': proposed, '2020Q2': proposed } }],
    ['not one figure', { before: both('<79%') }],
    ['not one figure', { measure: aMeasure('milestone'), now: 'Complete', before: both('Not yet') }],
    ['unit changed', { now: '80%', before: both('9 days') }],
    ['basis changed', { now: alone, before: { '2021Q1': since, '2020Q2': since } }],
    [
      'baseline changed',
      { measure: aMeasure('percent reduction'), now: '5%', before: { '2021Q1': of2019, '2020Q2': of2019 } },
    ],
    ['basis unconfirmed', { measure: aMeasure('percent', { basis: null }), before: both('79%') }],
    ['basis unconfirmed', { measure: aMeasure('percent', {}, { basis: unconfirmed('quarter') }), before: both('79%') }],
    ['polarity unconfirmed', { measure: aMeasure('percent', { polarity: null }), before: both('79%') }],
    [
      'polarity unconfirmed',
      { measure: aMeasure('percent', {}, { polarity: unconfirmed('lower') }), before: both('79%') },
    ],
    ['neither way is better', { measure: aMeasure('percent', { polarity: 'none' }), before: both('79%') }],
    ['neither way is better', { measure: aMeasure('percent', { polarity: 'within range' }), before: both('79%') }],
  ])('%s: %#', (because, of) => {
    expect(travel(of).words).toEqual([because, because])
  })

  test.each<[SeriesBreak['changed'], string, readonly [string, string]]>([
    ['definition', '2021Q1', ['better', 'series broken']],
    ['scope', '2021Q2', ['series broken', 'series broken']],
    ['unit', '2020Q2', ['better', 'better']],
    ['basis', '2021Q3', ['better', 'better']],
  ])('its %s changed in %s', (changed, from, expected) => {
    const breaks = [{ from: periodOfKey(from), changed, words: 'counted anew' }]
    expect(travel({ before: both('79%'), breaks }).words).toEqual(expected)
  })
})

describe('becoming not rated is neither improvement nor recovery', () => {
  test.each([
    [green(), red('9'), 'newly off target'],
    [red('9'), green(), 'recovered'],
    [red('9'), red('1'), 'still off target'],
    [green(), green(), 'still met'],
    [red('9'), notRated(), 'not rated'],
    [notRated(), green(), 'not rated'],
    [green(), green({ met: false }), 'newly off target'],
  ])('%#', (before, now, turn) => {
    expect(turnOf(before, now)).toBe(turn)
  })
})
