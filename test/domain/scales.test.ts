import type { Measure } from '../../src/domain/measure'
import { quarter } from '../../src/domain/period'
import { rate } from '../../src/domain/rate'
import type { Scale } from '../../src/domain/rating'
import { bestFirst, ratingColour, ratingWords } from '../../src/domain/scales/ratings'
import { asksForLastYear, scaleFor, scalesInUse } from '../../src/domain/scales/scaleFor'
import { anOutturn, aTarget, RAG } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import { FOUR_POINTS, HAVERING, THREE_STATES } from '../builders/scale'
import { higher, lower, ratedOn } from './scaleCase'

describe('three states within a band', () => {
  test.each<[string, Measure, string, string, string, boolean]>([
    ['above the band', higher('number'), '100', '105.1', 'better than target', true],
    ['at the upper edge', higher('number'), '100', '105', 'on target', true],
    ['at the target', higher('number'), '100', '100', 'on target', true],
    ['a miss inside the band', higher('number'), '100', '95', 'on target', false],
    ['a miss beyond it', higher('number'), '100', '94.9', 'worse than target', false],
    ['lower is better, below', lower('days'), '20', '18.9', 'better than target', true],
    ['lower is better, inside', lower('days'), '20', '21', 'on target', false],
    ['lower is better, above', lower('days'), '20', '21.1', 'worse than target', false],
    ['strict, exactly at it', lower('days'), 'less than 20', '20', 'on target', false],
    ['inside a range', higher('percent'), 'between 50% and 60%', '59%', 'on target', true],
    ['just outside a range', higher('percent'), 'between 50% and 60%', '48%', 'on target', false],
    ['far outside a range', higher('percent'), 'between 50% and 60%', '40%', 'worse than target', false],
    ['a target of zero', lower('number'), '0', '1', 'on target', false],
    ['a target of zero, beyond its band', lower('number'), '0', '2', 'worse than target', false],
    ['no band: better', higher('number', { tolerance: { kind: 'none' } }), '100', '101', 'better than target', true],
    ['no band: on it', higher('number', { tolerance: { kind: 'none' } }), '100', '100', 'on target', true],
    ['no band: worse', higher('number', { tolerance: { kind: 'none' } }), '100', '99.9', 'worse than target', false],
    ['a day early', lower('working day'), 'By working day 6', 'working day 5', 'better than target', true],
    ['a day late', lower('working day'), 'By working day 6', 'working day 7', 'worse than target', false],
    ['a milestone reached', higher('milestone'), 'Yes', 'Complete', 'on target', true],
    ['a milestone not reached', higher('milestone'), 'Yes', 'Not yet', 'worse than target', false],
  ])('%s', (_what, measure, target, outturn, rating, met) => {
    const got = ratedOn(THREE_STATES, { measure, target, outturn })
    expect([got.rating, got.met]).toEqual([rating, met])
    expect(got.exception).toBe(rating === 'worse than target')
  })

  test('the band is shown with its rating', () => {
    expect(ratedOn(THREE_STATES, { measure: lower('days'), target: '20', outturn: '30' })).toMatchObject({
      band: null,
      bands: [{ rating: 'on target', from: '19', to: '21' }],
    })
  })
})

describe('shares of target', () => {
  test.each<[string, Measure, string, string, string, boolean]>([
    ['105 %', higher('number'), '200', '210', 'Strong', true],
    ['just below 105 %', higher('number'), '200', '209.999999999999999999999', 'Good', true],
    ['98 %', higher('number'), '200', '196', 'Good', false],
    ['just below 98 %', higher('number'), '200', '195.9', 'Review', false],
    ['90 %', higher('number'), '200', '180', 'Review', false],
    ['just below 90 %', higher('number'), '200', '179.9', 'Action', false],
    ['lower is better, 2 − 0.95', lower('days'), '20', '19', 'Strong', true],
    ['lower is better, met', lower('days'), '20', '20', 'Good', true],
    ['lower is better, 2 − 1.02', lower('days'), '20', '20.4', 'Good', false],
    ['lower is better, 2 − 1.1', lower('days'), '20', '22', 'Review', false],
    ['lower is better, beyond', lower('days'), '20', '22.1', 'Action', false],
    ['105 % of 98 % is not possible, so met is top', higher('percent'), '98%', '98%', 'Strong', true],
    ['and missed is not', higher('percent'), '98%', '97.9%', 'Good', false],
    ['100 % can be no more than met', higher('percent'), '100%', '100%', 'Strong', true],
    ['a share may be of more than the whole', higher('percent'), '120%', '121%', 'Good', true],
    ['all of them delivered', higher('number'), '4', '4 of 4 delivered', 'Strong', true],
    ['not all of them', higher('number'), '4', '3 of 4 delivered', 'Action', false],
    ['a count without a whole may be exceeded', higher('number'), '4', '4', 'Good', true],
    ['strict, exactly at it', higher('percent'), 'more than 98%', '98%', 'Good', false],
    ['inside a range', higher('percent'), 'between 50% and 60%', '55%', 'Strong', true],
    ['just below a range', higher('percent'), 'between 50% and 60%', '49%', 'Good', false],
    ['far above a range', higher('percent'), 'between 50% and 60%', '70%', 'Action', false],
    ['a target of zero, met', lower('number'), '0', '0', 'Strong', true],
    ['a target of zero, within its tolerance', lower('number'), '0', '1', 'Review', false],
    ['a target of zero, beyond it', lower('number'), '0', '2', 'Action', false],
    ['a day early', lower('working day'), 'By working day 6', 'working day 5', 'Strong', true],
    ['a day late', lower('working day'), 'By working day 6', 'working day 7', 'Action', false],
    ['a milestone reached', higher('milestone'), 'Yes', 'Complete', 'Strong', true],
    ['a milestone not reached', higher('milestone'), 'Yes', 'Not yet', 'Action', false],
  ])('%s', (_what, measure, target, outturn, rating, met) => {
    const got = ratedOn(FOUR_POINTS, { measure, target, outturn })
    expect([got.rating, got.met]).toEqual([rating, met])
    expect(got.exception).toBe(rating === 'Review' || rating === 'Action')
  })

  test('the bands of a percentage end where it can', () => {
    expect(ratedOn(FOUR_POINTS, { measure: higher('percent'), target: '98%', outturn: '90%' }).bands).toEqual([
      { rating: 'Strong', from: '98', to: null },
      { rating: 'Good', from: '96.04', to: '98' },
      { rating: 'Review', from: '88.2', to: '96.04' },
      { rating: 'Action', from: null, to: '88.2' },
    ])
  })

  test('a rating says that its cut-offs are inferred, unless they are published', () => {
    const of = { measure: higher('number'), target: '10', outturn: '10' }
    expect(ratedOn(FOUR_POINTS, of).inferred).toBe(true)
    expect(ratedOn({ ...FOUR_POINTS, cutOffsAre: 'published' }, of).inferred).toBeUndefined()
  })

  test('a profile is what a quarter’s share is of', () => {
    const measure = aMeasure('percent', { growth: 'builds towards a whole', basis: 'year to date' })
    const profile = { kind: 'given', byQuarter: ['29', '56', '83', '98'] } as const
    const facts = {
      measure,
      period: quarter(2020, 1),
      target: aTarget('98%', 'percent', { profile }),
      outturn: anOutturn('30.4%', 'percent'),
      returned: null,
    }
    expect(rate(facts, FOUR_POINTS)).toMatchObject({ rating: 'Good', met: true })
  })
})

describe('a scale names its exceptions, and met or missed stays a fact of its own', () => {
  test.each<[Scale, string, boolean, boolean]>([
    [RAG, '97%', false, true],
    [{ ...RAG, exceptions: ['red'] }, '97%', false, false],
    [{ ...RAG, exceptions: ['red'] }, '50%', false, true],
    [FOUR_POINTS, '97%', false, false],
    [{ ...FOUR_POINTS, exceptions: ['Good', 'Review', 'Action'] }, '97%', false, true],
    [HAVERING, '97%', false, false],
    [THREE_STATES, '97%', false, false],
  ])('%j: %s', (scale, outturn, met, exception) => {
    expect(ratedOn(scale, { measure: higher('percent'), target: '98%', outturn })).toMatchObject({ met, exception })
  })
})

describe('the ratings of all scales', () => {
  test('every word has a colour, and a miss shown as good is on a scale that says so', () => {
    expect(ratingWords('shares of target').map(ratingColour)).toEqual(['good', 'good', 'warning', 'attention'])
    expect(ratingWords('three states').map(ratingColour)).toEqual(['good', 'good', 'attention'])
    expect(ratingWords('last year decides amber').map(ratingColour)).toEqual(['good', 'warning', 'attention'])
    expect(ratingColour('purple')).toBeNull()
  })

  test.each(['rag with tolerance', 'last year decides amber', 'three states', 'shares of target'] as const)(
    'those of %s stand best first',
    (kind) => {
      expect([...ratingWords(kind)].reverse().sort(bestFirst)).toEqual(ratingWords(kind))
    },
  )

  test('a word of no scale comes last', () => {
    expect(['purple', 'red', 'green', 'blue'].sort(bestFirst)).toEqual(['green', 'red', 'purple', 'blue'])
  })
})

describe('a measure may have a scale of its own', () => {
  const scales = { scale: RAG, measureScales: { 'T-002': HAVERING } }

  test('and all others are on the council’s', () => {
    expect(scaleFor(aMeasure('percent', {}, { code: 'T-002' }), scales)).toBe(HAVERING)
    expect(scaleFor(aMeasure('percent', {}, { code: 'T-001' }), scales)).toBe(RAG)
    expect(scaleFor(aMeasure('percent', {}, { code: 'toString' }), scales)).toBe(RAG)
  })

  test('last year is asked for where one of them needs it', () => {
    expect(scalesInUse({ scale: RAG })).toEqual([RAG])
    expect([asksForLastYear(scales), asksForLastYear({ scale: RAG })]).toEqual([true, false])
  })
})
