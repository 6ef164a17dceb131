import { answerQuestion } from '../../src/domain/answerQuestion'
import { fits } from '../../src/domain/fits'
import { year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import type { Filter } from '../../src/domain/question'
import type { Rating } from '../../src/domain/rating'
import { demoCouncil, demoRows } from '../builders/demoCouncil'
import { aMeasure } from '../builders/measure'
import { amber, aRatedFigure, green, notRated, red } from '../builders/rated'

const LAST_YEAR = year(2020)

function listed(filter: Partial<Filter>) {
  const question = { kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null } as const
  const answer = answerQuestion(question, {
    ...{ period: LAST_YEAR, rows: demoRows(LAST_YEAR), notShown: 0, scale: demoCouncil.scale },
    ...{ nextTarget: null, owner: null, names: true, people: [], heldFor: [], state: null, later: null },
  })
  if (answer?.kind !== 'list') throw new Error('no list')
  return answer
}
const names = (filter: Partial<Filter>) => listed(filter).rows.map(({ measure }) => measure.shortName)
const titles = (filter: Partial<Filter>) => listed(filter).rows.map(({ measure }) => measure.title)
const by = (over: string | null, under: string | null): Partial<Filter> => ({ missedBy: { over, under } })

describe("missed by so much, on the plan's own figures, the worst first", () => {
  test('more than a third: four', () => {
    expect(titles(by('33.333333', null))).toEqual([
      'Percentage of employees to complete GDPR and Cyber Security training',
      'Increase usage of the apprenticeship levy (£).',
      'Debtor days for sundry debt.',
      'Number of support tickets raised through Hornbill at first point',
    ])
  })

  test('under 3 %: three', () => {
    expect(titles(by(null, '3'))).toEqual([
      'Local Authority to pay suppliers within 30 days.',
      'Business rates (NNDR collection rate).',
      'Council Tax collection rate.',
    ])
  })

  test('between 10 % and 30 %: four', () => {
    expect(titles(by('10', '30'))).toEqual([
      'Reduced % of staff days lost due to staff sickness absence.',
      'Deliver more digital training sessions for staff to attend',
      'Local Authority to pay suppliers within 10 days.',
      'Reduction in the quantity of fleet diesel used compared to 2018/19 baseline.',
    ])
  })

  test('with a rating or a service beside it, both hold', () => {
    expect(names({ ...by('40', null), serviceAreas: ['Finance'] })).toHaveLength(1)
    expect(names({ ...by(null, '10'), ratings: ['red'] })).toHaveLength(1)
  })
})

const figure = (rating: Rating) => aRatedFigure(aMeasure('number'), rating)

test.each<[boolean, string, Rating, NonNullable<Filter['missedBy']>]>([
  [false, 'exactly as much is not more', red('25'), { over: '25', under: null }],
  [true, 'a hair more is', red('25.0000000000000000000001'), { over: '25', under: null }],
  [true, 'exactly as much is at least', red('25.0'), { over: '25', under: null, inclusive: true }],
  [true, 'both ends may be included', red('30'), { over: '10', under: '30', inclusive: true }],
  [true, 'of two ends the lower alone', red('10'), { over: '10', under: '30', inclusive: 'over' }],
  [false, 'of two ends the lower alone', red('30'), { over: '10', under: '30', inclusive: 'over' }],
  [true, 'of two ends the upper alone', red('30'), { over: '10', under: '30', inclusive: 'under' }],
  [false, 'of two ends the upper alone', red('10'), { over: '10', under: '30', inclusive: 'under' }],
  [false, 'beyond an included end', red('30.1'), { over: '10', under: '30', inclusive: true }],
  [false, 'a deadline has no share', red(null), { over: '0', under: null }],
  [false, 'what met its target missed by nothing', green(), { over: null, under: '3' }],
  [false, 'what is not rated missed by nothing', notRated(), { over: null, under: '3' }],
  [true, 'an amber may fit', amber('2.9'), { over: null, under: '3' }],
])('%s: %s', (expected, _, rating, missedBy) => {
  expect(fits(figure(rating), { ...EVERYTHING, missedBy })).toBe(expected)
})

test('measures named before are left out of the list and of what it is counted among', () => {
  const filter = { keyAims: ['E2'], verdicts: ['missed'] } as const
  const before = listed({ keyAims: ['E2'] })
  const shown = before.rows.slice(0, 1).map(({ measure }) => measure.code)
  const answer = listed({ ...filter, exceptMeasures: shown })
  expect(answer.rows.map(({ measure }) => measure.code)).not.toContain(shown[0])
  expect(answer.among.measures).toBe(before.among.measures - 1)
})

test('what else is missed under the key aim of the property ratings: the fleet’s diesel', () => {
  const property = demoRows(LAST_YEAR).filter(({ measure }) => measure.serviceArea === 'Corporate Property')
  const exceptMeasures = property.map(({ measure }) => measure.code)
  expect(titles({ keyAims: ['E2'], verdicts: ['missed'], exceptMeasures })).toEqual([
    'Reduction in the quantity of fleet diesel used compared to 2018/19 baseline.',
  ])
})
