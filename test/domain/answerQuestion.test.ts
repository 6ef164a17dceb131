import { answerQuestion, inOrder } from '../../src/domain/answerQuestion'
import type { QuestionFacts } from '../../src/domain/answerQuestion'
import type { RatedFigure } from '../../src/domain/answer'
import { year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import type { Filter } from '../../src/domain/question'
import { anOutturn } from '../builders/figure'
import { demoCouncil, demoMeasures, demoRows, entitled } from '../builders/demoCouncil'
import { aMeasure } from '../builders/measure'
import { Q1 } from '../builders/period'
import { amber, aRatedFigure, green, notRated, red } from '../builders/rated'
import { aReturn } from '../builders/return'
import { FOUR_POINTS, HAVERING } from '../builders/scale'

const LAST_YEAR = year(2020)
const facts = (rest: Partial<QuestionFacts> = {}): QuestionFacts => ({
  period: LAST_YEAR,
  rows: demoRows(LAST_YEAR),
  notShown: 0,
  nextTarget: null,
  owner: null,
  names: true,
  people: [],
  state: null,
  later: null,
  scale: demoCouncil.scale,
  ...rest,
})

/** The answer, which must be of the kind of the question. */
function answered<Kind extends 'list' | 'count' | 'status'>(
  kind: Kind,
  filter: Partial<Filter>,
  rest?: Partial<QuestionFacts>,
) {
  const question: Parameters<typeof answerQuestion>[0] = { kind, filter: { ...EVERYTHING, ...filter }, period: null }
  const answer = answerQuestion(question, facts(rest))
  if (answer?.kind !== kind) throw new Error(`answered as ${answer?.kind ?? 'nothing'}`)
  return answer as Extract<NonNullable<typeof answer>, { kind: Kind }>
}

const codes = (rows: readonly RatedFigure[]) => rows.map(({ measure }) => measure.code)

describe('which measures are off target in Customer Services?', () => {
  const answer = answered('list', { verdicts: ['missed'], serviceAreas: ['Customer Services'] })

  test("on the plan's own figures: three, the worst miss first", () => {
    const brief = answer.rows.map(({ outturn, target, rating }) => [
      outturn?.written,
      target?.written,
      rating.kind === 'rated' && rating.rating,
    ])
    expect(brief).toEqual([
      ['19.74 days', '18 days', 'red'],
      ['96.98%', '98%', 'amber'],
      ['97.1%', '98%', 'amber'],
    ])
  })

  test('it says how many others were met or not rated, and why not', () => {
    expect(answer.among).toMatchObject({ measures: 19, met: 3, missed: 3, notRated: 13 })
    expect(answer.among.notRatedWhy).toContainEqual({ why: 'target deferred', count: 3 })
    expect(answer.among.notRatedWhy.reduce((sum, one) => sum + one.count, 0)).toBe(13)
  })
})

describe('a list', () => {
  test('of misses or of ratings is worst first, and any other in plan order', () => {
    const worst = ['SD-004', 'SD-038', 'SD-039', 'SD-003']
    expect(codes(answered('list', { outcomes: ['P3.4'], verdicts: ['missed'] }).rows)).toEqual(worst)
    expect(codes(answered('list', { outcomes: ['P3.4'], ratings: ['red'] }).rows)).toEqual(worst)
    const met = codes(answered('list', { verdicts: ['met'] }).rows)
    expect(met).toEqual([...met].sort())
    expect(met).toHaveLength(13)
  })

  test('takes an outcome that the plan words two ways as one', () => {
    const wordings = [...new Set(demoMeasures.map(({ thread }) => thread.outcome))].filter((one) =>
      one.startsWith('P3.4'),
    )
    expect(wordings).toHaveLength(2)
    for (const outcome of wordings) expect(answered('list', { outcomes: [outcome] }).rows).toHaveLength(8)
  })

  test('hands on how many figures the asker may not see, and which later period is open', () => {
    const later = { period: Q1, submitted: 3, returns: 17 }
    expect(answered('list', {}, { notShown: 4, later })).toMatchObject({ notShown: 4, later, period: LAST_YEAR })
  })

  test('without anything that fits still counts what there is', () => {
    const answer = answered('list', { serviceAreas: ['Finance'], ratings: ['purple'] })
    expect([answer.rows.length, answer.among.measures]).toEqual([0, 7])
  })
})

test('a count holds what it counted, among all of that part of the council', () => {
  const answer = answered('count', { ratings: ['red'] })
  expect([answer.rows.length, answer.among.measures]).toEqual([9, 49])
})

test('the status of a part of the council is its counts, then what is off target', () => {
  const answer = answered('status', { serviceAreas: ['Customer Services'] })
  expect(answer.tally).toMatchObject({ measures: 19, met: 3, missed: 3, notRated: 13 })
  expect(codes(answer.exceptions)).toEqual(['SD-006', 'SD-023', 'SD-008'])
})

describe('one measure', () => {
  const asking = (measure: string, rest: Partial<QuestionFacts> = {}) =>
    answerQuestion({ kind: 'measure', measure, period: null }, facts(rest))

  test('comes with its owner, its next target and the rating it has', () => {
    const owner = entitled('Revenues Manager')
    const nextTarget = demoRows(Q1).find(({ measure }) => measure.code === 'SD-008')?.target ?? null
    expect(nextTarget?.startYear).toBe(2021)
    expect(asking('SD-008', { owner, nextTarget })).toMatchObject({
      kind: 'measure',
      row: { measure: { code: 'SD-008' }, rating: { rating: 'amber' } },
      owner,
      nextTarget,
      source: null,
    })
  })

  test('comes with the version that its figure stands in', () => {
    const priya = entitled('Payments and Income Manager')
    const returned = aReturn(aMeasure('days', { polarity: 'lower' })).submitted('61', priya)
    const row = { measure: returned.measure, period: Q1, target: null, returned, outturn: null }
    const answer = asking(returned.measure.code, { period: Q1, rows: [row] })
    expect(answer).toMatchObject({ source: { byName: 'Priya Raman', version: 1 } })
  })

  test('that is not there to be seen has no answer', () => {
    expect(asking('SD-999')).toBeNull()
  })
})

test('a figure not yet given is not rated, and says so', () => {
  const returned = aReturn(aMeasure('days'))
  const row = { measure: returned.measure, period: Q1, target: null, returned, outturn: null }
  const { rows } = answered('list', {}, { period: Q1, rows: [row] })
  expect(rows[0]?.rating).toMatchObject({ kind: 'not rated', why: { kind: 'nothing submitted' } })
})

test('misses are ranked by their share of the target, exactly; those without one after them, in plan order', () => {
  const rows = [
    ['1', red(null)],
    ['2', amber('2.25641025641025641025')],
    ['3', notRated()],
    ['4', red('100')],
    ['5', amber('2.25641025641025641026')],
    ['6', green()],
    ['7', amber('0')],
    ['8', red('9')],
    ['9', red('9')],
  ] as const
  const figures = rows.map(([code, rating], index) =>
    aRatedFigure(aMeasure('number', {}, { code, position: index + 1 }), rating),
  )
  expect(codes(inOrder(figures)).join('')).toBe('489527136')
  expect(codes(inOrder([...figures].reverse())).join('')).toBe('489527136')
})

test.each([
  ['by their short names', ['SD-008'], ['Council Tax collected']],
  ['not where they are many', ['SD-005', 'SD-006', 'SD-008'], undefined],
  ['nor where there are none', [], undefined],
])('measures that were left out are called %s', (_, exceptMeasures, leftOut) => {
  expect(answered('list', { exceptMeasures }).filter.leftOut).toEqual(leftOut)
})

describe('scales other than the council’s', () => {
  const ratingOf = (code: string, rest: Partial<QuestionFacts>) => {
    const row = answered('list', { measures: [code] }, rest).rows[0]
    return row?.rating.kind === 'rated' ? row.rating.rating : 'not rated'
  }

  test('a measure is rated on its own', () => {
    const measureScales = { 'SD-008': FOUR_POINTS }
    expect([ratingOf('SD-008', {}), ratingOf('SD-008', { measureScales })]).toEqual(['amber', 'Good'])
    expect(ratingOf('SD-009', { measureScales })).toBe(ratingOf('SD-009', {}))
  })

  test.each([
    ['20.5 days', 'amber'],
    ['19 days', 'red'],
    [null, 'red'],
  ])('last year’s %s decides amber', (written, rating) => {
    const tight = { ...HAVERING, tolerancePercent: '5' }
    const row = demoRows(LAST_YEAR).find((one) => one.outturn?.written === '19.74 days')
    if (!row) throw new Error('the plan no longer has that figure')
    const lastYears = [
      { ...row, period: year(2019), outturn: written === null ? null : anOutturn(written, row.measure.unit) },
    ]
    expect(ratingOf(row.measure.code, { scale: tight, lastYears })).toBe(rating)
  })
})
