import { answerQuestion } from '../../src/domain/answerQuestion'
import type { RatedFigure } from '../../src/domain/answer'
import { year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import type { Filter, Question } from '../../src/domain/question'
import { rank } from '../../src/domain/rank'
import { demoCouncil, demoRows } from '../builders/demoCouncil'
import { aMeasure } from '../builders/measure'
import { amber, aRatedFigure, green, notRated, red } from '../builders/rated'

const LAST_YEAR = year(2020)
const asked = (order: 'worst' | 'narrowest', limit: number, filter: Partial<Filter> = {}) =>
  ({ kind: 'rank', order, limit, filter: { ...EVERYTHING, ...filter }, period: null }) satisfies Question

function ranked(question: ReturnType<typeof asked>) {
  const answer = answerQuestion(question, {
    ...{ period: LAST_YEAR, rows: demoRows(LAST_YEAR), notShown: 0, scale: demoCouncil.scale },
    ...{ nextTarget: null, owner: null, names: true, people: [], heldFor: [], state: null, later: null },
  })
  if (answer?.kind !== 'rank') throw new Error('no rank')
  return answer
}

/** Its title, and its miss to one decimal. */
const brief = ({ measure, rating }: RatedFigure): string =>
  `${measure.title} ${rating.kind === 'rated' ? Number(rating.miss?.share).toFixed(1) : ''}`

const WORST = [
  'Percentage of employees to complete GDPR and Cyber Security training 49.0',
  'Increase usage of the apprenticeship levy (£). 44.4',
  'Debtor days for sundry debt. 44.0',
  'Number of support tickets raised through Hornbill at first point 37.5',
]

describe("on the plan's own figures", () => {
  test.each<[string, ReturnType<typeof asked>, readonly string[]]>([
    ['the four worst', asked('worst', 4), WORST],
    ['the narrowest', asked('narrowest', 1), ['Council Tax collection rate. 0.9']],
    [
      'the three narrowest',
      asked('narrowest', 3),
      [
        'Council Tax collection rate. 0.9',
        'Business rates (NNDR collection rate). 1.0',
        'Local Authority to pay suppliers within 30 days. 2.3',
      ],
    ],
    ['the worst of Finance', asked('worst', 1, { serviceAreas: ['Finance'] }), ['Debtor days for sundry debt. 44.0']],
    [
      'the worst of Organisational Development',
      asked('worst', 1, { serviceAreas: ['Organisational Development and Performance'] }),
      ['Increase usage of the apprenticeship levy (£). 44.4'],
    ],
    ['the worst of a property service without a miss', asked('worst', 3, { serviceAreas: ['Corporate Property'] }), []],
  ])('%s', (_, question, expected) => {
    expect(ranked(question).rows.map(brief)).toEqual(expected)
  })

  test('what is not rated is counted beside it', () => {
    expect(ranked(asked('worst', 4))).toMatchObject({ unranked: 0, all: 12, among: { missed: 12, notRated: 24 } })
  })

  test('the worst of one rating is the worst of so many misses as have it', () => {
    expect(ranked(asked('worst', 1, { ratings: ['amber'] }))).toMatchObject({ all: 3, among: { missed: 12 } })
  })
})

const figures = [amber('2'), red('9'), red(null), green(), red('9.0'), notRated(), red('40')].map((rating, index) =>
  aRatedFigure(aMeasure('number', {}, { code: String(index + 1), position: index + 1 }), rating),
)
const places = (order: 'worst' | 'narrowest', limit: number): string =>
  rank(figures, asked(order, limit))
    .rows.map(({ measure }) => measure.code)
    .join('')

test.each([
  ['worst', 1, '7'],
  ['worst', 2, '725'],
  ['worst', 3, '725'],
  ['worst', 9, '7251'],
  ['narrowest', 1, '1'],
  ['narrowest', 2, '125'],
] as const)('the %s %i of a list with equals cuts no equal off', (order, limit, expected) => {
  expect(places(order, limit)).toBe(expected)
})

test('a missed deadline has no share, is not ranked, and is counted', () => {
  expect(rank(figures, asked('worst', 9)).unranked).toBe(1)
})

test.each([
  [1, 1, '25'],
  [3, 1, '1'],
  [4, 2, ''],
] as const)('after the first %i, the next %i of a list with equals are those', (after, limit, expected) => {
  const { rows } = rank(figures, { ...asked('worst', limit), after })
  expect(rows.map(({ measure }) => measure.code).join('')).toBe(expected)
})
