import type { Measure } from '../../src/domain/measure'
import { rate } from '../../src/domain/rate'
import type { Unit } from '../../src/domain/unit'
import { aMeasure, anOutturn, RAG } from './figureBuilders'
import { factsOf, rated } from './rateCase'
import type { Case } from './rateCase'

describe('met is the target as written, and only a miss has a size', () => {
  const cases: readonly [string, string, Unit, 'higher' | 'lower' | null, string, string | null, string | null][] = [
    // target, outturn, unit, polarity, rating, share, difference
    ['98%', '98%', 'percent', 'higher', 'green', null, null],
    ['98%', '97.99999999999999999999%', 'percent', 'higher', 'amber', null, '0.00000000000000000001'],
    ['98%', '93.1%', 'percent', 'higher', 'amber', '5', '4.9'],
    ['98%', '93.0999%', 'percent', 'higher', 'red', null, '4.9001'],
    ['50 days', '72 days', 'days', 'lower', 'red', '44', '22'],
    ['18 days', '18 days', 'days', 'lower', 'green', null, null],
    ['Less than 18 days', '18 days', 'days', null, 'amber', '0', '0'],
    ['<5%', '5%', 'percent', null, 'amber', '0', '0'],
    ['<5%', '4.999%', 'percent', null, 'green', null, null],
    ['at least 80%', '80%', 'percent', null, 'green', null, null],
    ['>2', '2', 'number', null, 'amber', '0', '0'],
    ['no more than 3', '3', 'number', null, 'green', null, null],
    ['no more than 3', '4', 'number', null, 'red', null, '1'],
    ['between 5% and 10%', '7%', 'percent', null, 'green', null, null],
    ['between 5% and 10%', '10.5%', 'percent', null, 'amber', '5', '0.5'],
    ['between 5% and 10%', '4%', 'percent', null, 'red', '20', '1'],
    ['By working day 6', 'working day 6', 'working day', null, 'green', null, null],
    ['By working day 6', 'working day 7', 'working day', null, 'red', null, '1'],
    ['31 May 2020', '31 May 2020', 'milestone', null, 'green', null, null],
    ['31 May 2020', '14 June 2020', 'milestone', null, 'red', null, '14'],
    ['Yes', 'Complete', 'milestone', null, 'green', null, null],
    ['Yes', 'Not yet', 'milestone', null, 'red', null, null],
    ['31 May 2020', 'Not yet', 'milestone', null, 'red', null, null],
    ['0', '0', 'number', 'lower', 'green', null, null],
    ['0', '1', 'number', 'lower', 'red', null, '1'],
    ['total 7% reduction since 2018/19', '60%', 'percent reduction', 'lower', 'green', null, null],
    ['total 5% reduction since 2018/19', '4.19%', 'percent reduction', 'lower', 'red', '16.2', '0.81'],
    ['4 minutes', '4 min 6 sec', 'minutes', 'lower', 'amber', '2.5', '6'],
    ['>£9263.11', '£9263.11', 'pounds', null, 'amber', '0', '0'],
  ]
  test.each(cases)(
    'target %s, outturn %s of %s (%s) is %s',
    (target, outturn, unit, polarity, rating, share, difference) => {
      const measure = aMeasure(unit, { polarity })
      const got = rated({ measure, target, outturn })
      expect(got).toMatchObject({ kind: 'rated', rating, met: rating === 'green', exception: rating !== 'green' })
      const miss = got.kind === 'rated' ? got.miss : null
      if (difference === null) expect(miss).toBeNull()
      else expect(miss?.difference).toBe(difference)
      if (share !== null) expect(miss?.share).toBe(share)
    },
  )

  test('a share that does not end is kept far past what anybody shows', () => {
    const got = rated({ target: '97.5%', outturn: '95.3%' })
    expect(got).toMatchObject({ rating: 'amber', miss: { difference: '2.2' } })
    expect(got.kind === 'rated' && got.miss?.share).toMatch(/^2\.25641025641025641/)
  })

  test.each([
    ['a target of zero', 'number', '0', '1'],
    ['a deadline', 'working day', 'By working day 6', 'working day 9'],
  ] as const)('%s has no share', (_what, unit, target, outturn) => {
    expect(rated({ measure: aMeasure(unit, { polarity: 'lower' }), target, outturn })).toMatchObject({
      miss: { share: null },
      band: null,
    })
  })
})

describe('tolerance', () => {
  const shown = (of: Case) => {
    const rating = rated(of)
    return rating.kind === 'rated' ? [rating.rating, rating.band] : rating.why.kind
  }
  const within = (tolerance: Measure['tolerance'], polarity: 'higher' | 'lower' = 'higher') =>
    aMeasure('percent', { polarity }, { tolerance })

  test.each([
    [null, '97.1%', 'amber', { from: '93.1', to: '98' }],
    [{ kind: 'share of target', percent: '0.5' } as const, '97.1%', 'red', { from: '97.51', to: '98' }],
    [{ kind: 'points', points: '1' } as const, '97%', 'amber', { from: '97', to: '98' }],
    [{ kind: 'own units', amount: '0.5' } as const, '97.4%', 'red', { from: '97.5', to: '98' }],
    [{ kind: 'none' } as const, '97.9%', 'red', null],
  ])('%j: %s is %s', (tolerance, outturn, rating, band) => {
    expect(shown({ measure: within(tolerance), outturn })).toEqual([rating, band])
  })

  test('runs upwards where lower is better', () => {
    expect(shown({ measure: within(null, 'lower'), target: '5%', outturn: '5.1%' })).toEqual([
      'amber',
      { from: '5', to: '5.25' },
    ])
  })

  test('of a target of zero is its own', () => {
    const measure = aMeasure('number', { polarity: 'lower' })
    const facts = factsOf({ measure, target: '0', outturn: '2' })
    expect(rate(facts, { ...RAG, toleranceAtZero: '2' })).toMatchObject({
      rating: 'amber',
      band: { from: '0', to: '2' },
    })
  })
})

test('a provisional figure is rated and says so, and so does one not rated', () => {
  const outturn = anOutturn('51% (provisional)', 'percent')
  expect(rated({ outturn })).toMatchObject({ kind: 'rated', rating: 'red', provisional: true })
  expect(rated({ outturn, target: 'N/A' })).toMatchObject({ kind: 'not rated', provisional: true })
  expect(rated({})).toMatchObject({ provisional: false })
})
