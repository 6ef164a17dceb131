import type { Measure } from '../../src/domain/measure'
import { HAVERING } from '../builders/scale'
import { higher, lower, ratedOn } from './scaleCase'

describe('last year decides amber', () => {
  test.each<[string, Measure, string, string, string | null, string, boolean, string | undefined]>([
    ['met', higher('percent'), '90%', '90%', '95%', 'green', true, undefined],
    ['missed by 10 % exactly', higher('percent'), '90%', '81%', '95%', 'green', false, undefined],
    ['beyond it, and better than last year', higher('percent'), '90%', '80.9%', '80.8%', 'amber', false, 'improved'],
    ['beyond it, and the same as last year', higher('percent'), '90%', '80.9%', '80.9%', 'red', false, 'not improved'],
    ['beyond it, and worse than last year', higher('percent'), '90%', '80.9%', '92%', 'red', false, 'not improved'],
    ['beyond it, with no last year', higher('percent'), '90%', '80.9%', null, 'red', false, 'nothing comparable'],
    [
      'beyond it, last year in words',
      higher('percent'),
      '90%',
      '70%',
      'N/A due to COVID',
      'red',
      false,
      'nothing comparable',
    ],
    ['beyond it, last year not exact', higher('percent'), '90%', '70%', '<60%', 'red', false, 'nothing comparable'],
    ['lower is better, near', lower('days'), '10', '11', null, 'green', false, undefined],
    ['lower is better, improved', lower('days'), '10', '12', '13', 'amber', false, 'improved'],
    ['lower is better, not improved', lower('days'), '10', '12', '11.5', 'red', false, 'not improved'],
    [
      'minutes beside last year’s seconds',
      lower('minutes'),
      '4 minutes',
      '5 minutes',
      '330 seconds',
      'amber',
      false,
      'improved',
    ],
    [
      'seconds beside last year’s minutes',
      lower('minutes'),
      '4 minutes',
      '330 seconds',
      '5 minutes',
      'red',
      false,
      'not improved',
    ],
    [
      'a range, nearer than last year',
      higher('percent'),
      'between 50% and 60%',
      '40%',
      '80%',
      'amber',
      false,
      'improved',
    ],
    [
      'a range, further than last year',
      higher('percent'),
      'between 50% and 60%',
      '40%',
      '65%',
      'red',
      false,
      'not improved',
    ],
    [
      'a working day has no 10 %',
      higher('working day'),
      'By working day 6',
      'working day 7',
      'working day 9',
      'amber',
      false,
      'improved',
    ],
    ['a target of zero, near', lower('number'), '0', '2', null, 'green', false, undefined],
    ['a target of zero, beyond', lower('number'), '0', '3', '4', 'amber', false, 'improved'],
    ['a milestone reached', higher('milestone'), 'Yes', 'Complete', null, 'green', true, undefined],
    ['a milestone not reached', higher('milestone'), 'Yes', 'Not yet', null, 'red', false, undefined],
  ])('%s', (_what, measure, target, outturn, lastYear, rating, met, compared) => {
    const got = ratedOn(HAVERING, { measure, target, outturn, lastYear })
    expect([got.rating, got.met, got.lastYear]).toEqual([rating, met, compared])
    expect(got.exception).toBe(rating !== 'green')
  })

  test('a measure’s own tolerance counts before the scale’s', () => {
    const measure = higher('percent', { tolerance: { kind: 'points', points: '1' } })
    expect(ratedOn(HAVERING, { measure, target: '90%', outturn: '88%' })).toMatchObject({ rating: 'red' })
  })
})
