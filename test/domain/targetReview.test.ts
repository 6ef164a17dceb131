import { EVERYTHING } from '../../src/domain/question'
import type { TargetMove } from '../../src/domain/question'
import { year } from '../../src/domain/period'
import { reviewTargets } from '../../src/domain/targetReview'
import type { FigureRow } from '../../src/domain/return'
import { rateRow } from '../../src/domain/edition'
import type { Unit } from '../../src/domain/unit'
import { anOutturn, aTarget, RAG } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import type { MeasureWords } from '../builders/measure'

interface Case {
  readonly unit?: Unit
  readonly words?: MeasureWords
  readonly outturn: string
  readonly was: string
  readonly next: string | null
}

function review({ unit = 'percent', words = {}, outturn, was, next }: Case, only: TargetMove | null = null) {
  const measure = aMeasure(unit, words)
  const before: FigureRow = {
    ...{ measure, period: year(2020), returned: null },
    target: aTarget(was, unit, { startYear: 2020 }),
    outturn: anOutturn(outturn, unit),
  }
  const then: FigureRow = {
    ...{ measure, period: year(2021), returned: null, outturn: null },
    target: next === null ? null : aTarget(next, unit, { startYear: 2021 }),
  }
  return reviewTargets(
    { kind: 'target review', only, filter: EVERYTHING, period: null },
    {
      ...{ period: year(2020), scale: RAG, later: null, next: [then] },
      rows: [{ ...before, rating: rateRow(before, RAG, null) }],
    },
  )
}

const monthly = { words: { polarity: 'lower' }, unit: 'working day' } as const
const lower = { words: { polarity: 'lower' }, unit: 'days' } as const

describe('the next year’s target', () => {
  test.each<[string, Case, string | null, boolean | null]>([
    ['the same words', { outturn: '97.1%', was: '98%', next: '98%' }, 'unchanged', false],
    ['lower where more is better', { outturn: '97.1%', was: '98%', next: '96%' }, 'eased', true],
    ['higher where more is better', { outturn: '97.1%', was: '96%', next: '98%' }, 'tightened', false],
    ['more days', { ...lower, outturn: '19 days', was: '18 days', next: '20 days' }, 'eased', true],
    ['fewer days', { ...lower, outturn: '15 days', was: '18 days', next: '16 days' }, 'tightened', true],
    ['of which nobody knows the way', { words: { polarity: null }, outturn: '5', was: '4', next: '6', unit: 'number' }, null, null], // prettier-ignore
    ['in other words', { outturn: '97%', was: 'Upward trend', next: '98%' }, null, false],
    [
      'an earlier working day',
      { ...monthly, outturn: 'Working day 6', was: 'By working day 6', next: 'By working day 5' },
      'tightened',
      false,
    ],
    [
      'a later working day',
      { ...monthly, outturn: 'Working day 6', was: 'By working day 6', next: 'By working day 8' },
      'eased',
      true,
    ],
    ['less bound by its words', { outturn: '97%', was: '>98%', next: '98%' }, null, false],
  ])('%s', (_, given, move, beaten) => {
    expect(review(given).rows).toEqual([expect.objectContaining({ move, beaten })])
  })

  test('that there is none is counted, and is no change', () => {
    expect(review({ outturn: '97%', was: '98%', next: null })).toMatchObject({ rows: [], without: 1 })
  })

  test('a question about some of them still counts all', () => {
    const given = { outturn: '97.1%', was: '98%', next: '98%' }
    expect(review(given, 'eased')).toMatchObject({ rows: [], unchanged: 1 })
    expect(review(given, 'unchanged').rows).toHaveLength(1)
    expect(review({ ...given, was: '>98%' })).toMatchObject({ notComparable: 1, unchanged: 0 })
    expect(review({ ...given, next: '90%' }, 'already beaten')).toMatchObject({ rows: [{ beaten: true }], eased: 1 })
  })
})
