import { confirmAssumptions } from '../../../src/transfer/draft/confirmAssumptions'
import { proposedAnswers } from '../../../src/transfer/draft/answer'
import { FOUR_POINTS } from '../../builders/scale'
import { draftedPlan, measureCalled, ratingOf } from './plans'
import { MEASURES } from './derbyshire2020.measures'

const drafted = draftedPlan('Derbyshire 2020/21')

describe("Derbyshire's report for 2020/21", () => {
  it('has 29 key measures, each under its priority, with every column to the letter', async () => {
    const { measures } = await drafted
    const words = measures.map(({ measure, columns }) => [
      measure.thread.priority,
      measure.title,
      ...columns.map(({ written }) => written),
    ])
    expect(words).toEqual(MEASURES)
    expect(words).toHaveLength(29)
  })

  it('says which column names no year, how many ratings were lost, and that no service areas are named', async () => {
    const { findings, years } = await drafted
    expect(years).toEqual({ targets: [2020], outturns: [2018, 2019, 2020] })
    expect(findings.filter(({ says }) => says.includes('names no year'))).toHaveLength(5)
    expect(findings.filter(({ says }) => says.includes('pictures that were lost'))).toHaveLength(5)
    expect(findings.at(-1)?.says).toContain('which service area 29 of the measures')
    expect(findings).toHaveLength(11)
  })
})

/** Those that the report names as requiring action, by their figures' titles. */
const ACTION = [
  'Investment into the county',
  'Percentage of defects completed within target',
  'Number participants in Council weight management programmes who achieve 5% weight loss (projected)',
  'Percentage of budget savings target achieved',
]

describe('rated from the document on its four-point scale', () => {
  const rated = async (title: string) => {
    const draft = await drafted
    const confirmed = confirmAssumptions(draft, proposedAnswers(draft), 'Ada', '2021-06-28')
    return ratingOf(measureCalled(confirmed, title), 2020, FOUR_POINTS)
  }

  const strong = MEASURES.filter(([, , , , , , glyph]) => glyph === '*').map(([, title]) => [title, 'Strong'] as const)
  const good = MEASURES.filter(([, , , , , , glyph]) => glyph === '~').map(([, title]) => [title, 'Good'] as const)
  const action = ACTION.map((title) => [title, 'Action'] as const)

  test('thirteen ratings can be read', () => {
    expect([strong.length, good.length, action.length]).toEqual([6, 3, 4])
  })

  it.each([...strong, ...good, ...action])('%s is %s', async (title, rating) => {
    expect(await rated(title)).toMatchObject({ kind: 'rated', rating, inferred: true })
  })

  it('none is rated without both a figure and a target', async () => {
    for (const [, title, , , outturn, target] of MEASURES) {
      if (outturn === '' || target === '') expect((await rated(title)).kind).toBe('not rated')
    }
  })

  it('a projection is provisional', async () => {
    const title = 'Number of participants in Council delivered stop smoking programmes who stop smoking (projected)'
    expect((await rated(title)).provisional).toBe(true)
  })
})
