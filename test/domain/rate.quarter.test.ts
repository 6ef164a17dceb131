import { aMeasure, aTarget } from './figureBuilders'
import { Q1, Q2, Q4, rated } from './rateCase'
import type { Case } from './rateCase'

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
