import type { Outturn, Target } from '../../src/domain/figure'
import type { Life, Measure } from '../../src/domain/measure'
import { quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import { rate } from '../../src/domain/rate'
import type { RateFacts } from '../../src/domain/rate'
import type { NotRatedReason } from '../../src/domain/rating'
import type { Reply } from '../../src/domain/return'
import type { Unit } from '../../src/domain/unit'
import { aMeasure, anOutturn, aTarget, byAPerson, RAG, unconfirmed } from './figureBuilders'

const Q1 = quarter(2020, 1)
const Q2 = quarter(2020, 2)
const Q4 = quarter(2020, 4)
const YEAR = year(2020)

interface Case {
  readonly measure?: Measure
  readonly period?: Period
  readonly target?: string | Target | null
  readonly outturn?: string | Outturn | null
  readonly reply?: Reply | 'no return' | null
}

function factsOf({
  measure = aMeasure('percent'),
  period = YEAR,
  target = '98%',
  outturn = '97.1%',
  reply = 'no return',
}: Case): RateFacts {
  return {
    measure,
    period,
    target: typeof target === 'string' ? aTarget(target, measure.unit) : target,
    outturn: typeof outturn === 'string' ? anOutturn(outturn, measure.unit) : outturn,
    returned: reply === 'no return' ? null : { reply },
  }
}

const rated = (of: Case) => rate(factsOf(of), RAG)
const why = (of: Case): NotRatedReason => {
  const rating = rated(of)
  if (rating.kind === 'rated') throw new Error(`rated ${rating.rating}`)
  return rating.why
}

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

describe('what a quarter is held against', () => {
  const profile = { kind: 'even share', byQuarter: ['11250', '22500', '33750', '45000'] } as const
  const payments = (basis: 'quarter' | 'year to date') => aMeasure('number', { growth: 'adds up', basis })
  const tax = aMeasure('percent', { growth: 'builds towards a whole', basis: 'year to date' })
  const profiled = aTarget('45,000', 'number', { profile })
  const verdict = (of: Case) => {
    const rating = rated(of)
    return rating.kind === 'rated' ? [rating.rating, rating.against] : rating.why.kind
  }
  const TARGET = { kind: 'target' }
  const level = (at: string) => ({ kind: 'profile', level: at, share: 'even share' })

  test.each<[string, Case, unknown]>([
    ["a level: the year's target in any quarter", { period: Q1 }, ['amber', TARGET]],
    [
      'what adds up: its profile',
      { measure: payments('year to date'), period: Q2, target: profiled, outturn: '22,600' },
      ['green', level('22500')],
    ],
    [
      "what adds up, the quarter alone: its profile's part for the quarter",
      { measure: payments('quarter'), period: Q2, target: profiled, outturn: '11,250' },
      ['green', level('11250')],
    ],
    [
      "what adds up, the fourth quarter alone: never the year's target",
      { measure: payments('quarter'), period: Q4, target: '45,000', outturn: '11,300' },
      'no profile',
    ],
    [
      'what adds up, to date in Q4: the target',
      { measure: payments('year to date'), period: Q4, target: '45,000', outturn: '45,139' },
      ['green', TARGET],
    ],
    [
      'what adds up, in the year: the target',
      { measure: payments('quarter'), target: '45,000', outturn: '45,139' },
      ['green', TARGET],
    ],
    [
      'what adds up, without a profile',
      { measure: payments('year to date'), period: Q2, target: '45,000', outturn: '22,600' },
      'no profile',
    ],
    ['what builds towards a whole, before Q4', { measure: tax, period: Q1, outturn: '29.4%' }, 'not due until Q4'],
    ['what builds towards a whole, in Q4: the target', { measure: tax, period: Q4 }, ['amber', TARGET]],
    [
      'what builds towards a whole, with a profile',
      {
        measure: tax,
        period: Q1,
        outturn: '29.4%',
        target: aTarget('98%', 'percent', { profile: { kind: 'given', byQuarter: ['29', '56', '83', '98'] } }),
      },
      ['green', { kind: 'profile', level: '29', share: 'given' }],
    ],
  ])('%s', (_rule, of, expected) => {
    expect(verdict(of)).toEqual(expected)
  })
})

describe('why something is not rated', () => {
  const measure = (unit: Unit, rest: Partial<Measure> = {}) => aMeasure(unit, {}, rest)
  const life = (of: Life) => measure('percent', { life: of })
  const nil: Reply = { kind: 'nil', written: 'system down', reason: 'source failed', expectedOn: null }
  const reduction = { measure: measure('percent reduction'), target: '5% reduction on 2018/19', outturn: '4.19%' }

  test.each<[Case, NotRatedReason]>([
    [
      { measure: life({ kind: 'suspended', because: 'COVID' }), outturn: null },
      { kind: 'suspended', words: 'COVID' },
    ],
    [
      { measure: life({ kind: 'discontinued', because: 'Not c/f' }), outturn: null },
      { kind: 'discontinued', words: 'Not c/f' },
    ],
    [
      { measure: life({ kind: 'moved elsewhere', because: 'Project' }), outturn: null },
      { kind: 'discontinued', words: 'Project' },
    ],
    [
      { measure: life({ kind: 'suspended', because: 'COVID' }), outturn: '' },
      { kind: 'suspended', words: 'COVID' },
    ],
    [
      { measure: life({ kind: 'discontinued', because: 'Not c/f' }), outturn: 'Not available' },
      { kind: 'outturn not available', words: 'Not available' },
    ],
    [
      { outturn: null, reply: nil },
      { kind: 'nil return', words: 'system down' },
    ],
    [{ outturn: null, reply: null }, { kind: 'nothing submitted' }],
    [{ outturn: null }, { kind: 'nothing submitted' }],
    [{ outturn: '', target: 'No target**' }, { kind: 'nothing submitted' }],
    [
      { outturn: null, period: Q1, target: 'Not c/f' },
      { kind: 'discontinued', words: 'Not c/f' },
    ],
    [{ outturn: null, period: Q1, measure: measure('percent', { frequency: 'annual' }) }, { kind: 'not due until Q4' }],
    [
      { outturn: 'N/A due to COVID', target: 'N/A due to COVID' },
      { kind: 'outturn suspended', words: 'N/A due to COVID' },
    ],
    [
      { outturn: 'Not available', target: 'Not available' },
      { kind: 'outturn not available', words: 'Not available' },
    ],
    [{ outturn: 'New measure for 2021-22.', target: '' }, { kind: 'new measure' }],
    [{ outturn: 'Some of it went well' }, { kind: 'narrative only', words: 'Some of it went well' }],
    [{ outturn: '<5%' }, { kind: 'narrative only', words: '<5%' }],
    [{ outturn: 'About 97% we think' }, { kind: 'reading unconfirmed', words: 'About 97% we think' }],
    [
      { measure: measure('milestone'), outturn: 'Expected summer 2021', target: 'Yes' },
      { kind: 'expected later', when: 'summer 2021' },
    ],
    [
      { measure: measure('milestone'), outturn: 'Complete', target: 'N/A' },
      { kind: 'completed action without a target' },
    ],
    [
      { measure: measure('milestone'), outturn: 'Complete', target: null },
      { kind: 'completed action without a target' },
    ],
    [{ outturn: '4,956', target: 'No target**' }, { kind: 'no target by design' }],
    [{ target: 'No target (until new CRM in place)' }, { kind: 'target deferred', until: 'new CRM in place' }],
    [{ target: 'N/A due to COVID' }, { kind: 'target suspended', words: 'N/A due to COVID' }],
    [{ target: 'N/A' }, { kind: 'target not available', words: 'N/A' }],
    [{ target: 'TBC' }, { kind: 'target to be confirmed', words: 'TBC' }],
    [{ target: 'Baseline year' }, { kind: 'baseline year' }],
    [{ target: '' }, { kind: 'target left blank' }],
    [{ target: null }, { kind: 'target left blank' }],
    [{ target: aTarget('98%', 'percent', { startYear: 2021 }) }, { kind: 'target left blank' }],
    [{ target: 'Not c/f' }, { kind: 'discontinued', words: 'Not c/f' }],
    [{ target: 'Do it rather well' }, { kind: 'narrative only', words: 'Do it rather well' }],
    [{ target: 'Rate of at least 98%' }, { kind: 'reading unconfirmed', words: 'Rate of at least 98%' }],
    [{ target: 'Expected summer 2021' }, { kind: 'expected later', when: 'summer 2021' }],
    [
      { measure: measure('milestone'), outturn: 'not yet', target: '31 May 2022' },
      { kind: 'expected later', when: '31 May 2022' },
    ],
    [
      { measure: measure('number'), target: '70,000 (if CRM implemented)', outturn: '71,000' },
      { kind: 'condition not met', condition: 'if CRM implemented' },
    ],
    [{ measure: measure('number'), target: 'Upward trend', outturn: '3122' }, { kind: 'trend with nothing before it' }],
    [reduction, { kind: 'reduction unclear', words: '5% reduction on 2018/19' }],
    [{ target: '18 days' }, { kind: 'units differ', outturn: 'percent', target: 'days' }],
    [
      { measure: measure('milestone'), target: '31 May 2020', outturn: 'Complete' },
      { kind: 'units differ', outturn: 'milestone', target: 'date' },
    ],
    [{ measure: measure('percent', { polarity: null }) }, { kind: 'polarity unconfirmed' }],
    [{ measure: measure('percent', { polarity: unconfirmed('higher') }) }, { kind: 'polarity unconfirmed' }],
    [{ measure: aMeasure('percent', { polarity: 'none' }) }, { kind: 'no target by design' }],
    [{ measure: measure('percent', { basis: unconfirmed('quarter') }) }, { kind: 'basis unconfirmed' }],
    [{ measure: measure('percent', { basis: null }), target: '>90%' }, { kind: 'basis unconfirmed' }],
    [{ measure: measure('percent', { growth: null }), period: Q1 }, { kind: 'basis unconfirmed' }],
    [{ measure: aMeasure('percent', { growth: 'adds up' }), period: Q1 }, { kind: 'no profile' }],
    [{ measure: aMeasure('percent', { growth: 'builds towards a whole' }), period: Q1 }, { kind: 'not due until Q4' }],
  ])('%j', (of, reason) => {
    expect(why(of)).toEqual(reason)
  })

  test('a figure reported before its measure was discontinued is rated all the same', () => {
    expect(rated({ measure: life({ kind: 'discontinued', because: 'Not c/f' }) })).toMatchObject({ rating: 'amber' })
  })

  test('a condition that is met makes its target count', () => {
    const target = aTarget('70,000 (if CRM implemented)', 'number', {
      condition: { words: 'if CRM implemented', met: true },
    })
    expect(rated({ measure: measure('number'), target, outturn: '71,000' })).toMatchObject({ rating: 'green' })
  })

  test('a reduction that a person has confirmed is rated', () => {
    const target = aTarget(reduction.target, 'percent reduction', { standing: byAPerson })
    expect(rated({ ...reduction, target })).toMatchObject({ rating: 'red', miss: { share: '16.2' } })
  })

  test('a reply counts where the outturn was not handed over beside it', () => {
    const reply: Reply = { kind: 'figure', outturn: anOutturn('98.2%', 'percent') }
    expect(rated({ outturn: null, reply })).toMatchObject({ rating: 'green' })
  })
})

test('a provisional figure is rated and says so, and so does one not rated', () => {
  const outturn = anOutturn('51% (provisional)', 'percent')
  expect(rated({ outturn })).toMatchObject({ kind: 'rated', rating: 'red', provisional: true })
  expect(rated({ outturn, target: 'N/A' })).toMatchObject({ kind: 'not rated', provisional: true })
  expect(rated({})).toMatchObject({ provisional: false })
})
