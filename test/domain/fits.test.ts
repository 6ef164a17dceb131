import { fits, inScope, planReference, verdictOf } from '../../src/domain/fits'
import type { Measure } from '../../src/domain/measure'
import { EVERYTHING } from '../../src/domain/question'
import type { Filter } from '../../src/domain/question'
import type { Rating } from '../../src/domain/rating'
import { aMeasure } from '../builders/measure'
import { amber, aRatedFigure, green, notRated, provisional, red } from '../builders/rated'

const asking = (filter: Partial<Filter>): Filter => ({ ...EVERYTHING, ...filter })

const thread = {
  priority: 'Our People',
  keyAim: 'P3. Deliver Excellent Services',
  outcome: 'P3.4 Investing in our workforce.',
}
const training = aMeasure('percent', {}, { code: 'SD-036', serviceArea: 'Finance', thread })

describe('a part of the council', () => {
  test.each<[boolean, string, Partial<Filter>]>([
    [true, 'everything', {}],
    [true, 'its service', { serviceAreas: ['Finance'] }],
    [true, 'one of two services', { serviceAreas: ['Customer Services', 'Finance'] }],
    [false, 'another service', { serviceAreas: ['Customer Services'] }],
    [false, 'all but its service', { exceptServiceAreas: ['Finance'] }],
    [true, 'all but another service', { exceptServiceAreas: ['Customer Services'] }],
    [true, 'its priority', { priorities: ['Our People'] }],
    [false, 'another priority', { priorities: ['Our Future'] }],
    [true, 'its key aim', { keyAims: ['P3. Deliver Excellent Services'] }],
    [true, 'its key aim by its number', { keyAims: ['P3'] }],
    [false, 'another key aim', { keyAims: ['P2. Supporting and safeguarding the most vulnerable'] }],
    [
      true,
      'its outcome, worded otherwise',
      { outcomes: ['P3.4 Investing in our workforce us to effectively connect'] },
    ],
    [false, 'an outcome whose number begins alike', { outcomes: ['P3.41 Something else'] }],
    [false, 'an outcome of the same aim', { outcomes: ['P3.1 Ensuring consistency'] }],
    [true, 'itself', { measures: ['SD-036'] }],
    [false, 'another measure', { measures: ['SD-037'] }],
    [false, 'its service and another priority', { serviceAreas: ['Finance'], priorities: ['Our Future'] }],
  ])('%s: %s', (isIn, _, filter) => {
    expect(inScope(training, asking(filter))).toBe(isIn)
  })

  test('does not depend on how it is rated', () => {
    expect(inScope(training, asking({ verdicts: ['missed'], ratings: ['red'], provisional: true }))).toBe(true)
  })
})

describe('what a plan numbers things by', () => {
  test.each([
    ['P3.4 Investing in our workforce.', 'P3.4'],
    ['P3. Deliver Excellent Services', 'P3'],
    ['P3.10 Anything', 'P3.10'],
    ['E2', 'E2'],
    ['P3.4: Investing', 'P3.4'],
    ['P3.4Investing', 'P3.4Investing'],
    ['Our People', 'Our People'],
    ['COVID19 recovery', 'COVID19 recovery'],
    ['H2O saved', 'H2O saved'],
    ['', ''],
  ])("'%s' is '%s'", (text, reference) => {
    expect(planReference(text)).toBe(reference)
  })

  test('without a number only the same words are the same', () => {
    const plain: Measure = { ...training, thread: { ...thread, keyAim: 'Grow' } }
    expect(inScope(plain, asking({ keyAims: ['Grow'] }))).toBe(true)
    expect(inScope(plain, asking({ keyAims: ['Grow up'] }))).toBe(false)
  })
})

describe('a rating that is asked for', () => {
  const MISSED = asking({ verdicts: ['missed'] })
  const NOT_RED = asking({ ratings: ['amber', 'green'] })

  test.each<[string, Rating, readonly boolean[]]>([
    ['green', green(), [false, true, true]],
    ['amber', amber('3'), [true, true, true]],
    ['red', red('12'), [true, false, true]],
    ['not rated', notRated(), [false, false, false]],
    ['a miss that its scale calls Good', green({ met: false }), [true, true, true]],
  ])('%s: off target, amber or green, rated', (_, rating, expected) => {
    const row = aRatedFigure(training, rating)
    const rated = asking({ verdicts: ['met', 'missed'] })
    expect([MISSED, NOT_RED, rated].map((filter) => fits(row, filter))).toEqual(expected)
  })

  test('not rated can be asked for, as a verdict or as a rating', () => {
    const row = aRatedFigure(training, notRated())
    expect(verdictOf(row)).toBe('not rated')
    expect(fits(row, asking({ verdicts: ['not rated'] }))).toBe(true)
    expect(fits(row, asking({ ratings: ['not rated'] }))).toBe(true)
  })

  test.each([
    [true, provisional(green()), true],
    [true, green(), false],
    [false, provisional(red('9')), false],
    [false, red('9'), true],
    [true, provisional(notRated()), true],
  ])('provisional %s', (wanted, rating, expected) => {
    expect(fits(aRatedFigure(training, rating), asking({ provisional: wanted }))).toBe(expected)
  })

  test('all of a filter must hold', () => {
    const row = aRatedFigure(training, red('12'))
    expect(fits(row, asking({ verdicts: ['missed'], serviceAreas: ['Finance'] }))).toBe(true)
    expect(fits(row, asking({ verdicts: ['missed'], serviceAreas: ['Customer Services'] }))).toBe(false)
    expect(fits(row, asking({ verdicts: ['met'], ratings: ['red'] }))).toBe(false)
  })
})
