import { answerBriefing } from '../../src/domain/overTime/briefing'
import { answerChanges } from '../../src/domain/overTime/changes'
import { periodsCompared } from '../../src/domain/overTime/facts'
import { answerMovers } from '../../src/domain/overTime/movers'
import { answerTrend } from '../../src/domain/overTime/trend'
import { periodKey, periodOfKey } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import type { Filter, Move, Over } from '../../src/domain/question'
import { aMeasure } from '../builders/measure'
import { figuresOver, overTime } from '../builders/overTime'

const measure = (code: string) => aMeasure('percent', {}, { code, position: Number(code) })
const [one, two, three, four] = [measure('1'), measure('2'), measure('3'), measure('4')] as const

const quarters = (before: string | null, now: string | null) => ({ '2020Q4': before, '2021Q1': now })

describe('what changed since the period before', () => {
  const facts = overTime(
    '2021Q1',
    figuresOver(one, '80%', quarters('85%', '70%')),
    figuresOver(two, '80%', quarters('60%', '50%')),
    figuresOver(three, '80%', quarters('70%', '81%')),
    figuresOver(four, '80%', quarters(null, '10%')),
  )
  const ask = (moves: readonly Move[], filter: Partial<Filter> = {}, given = facts) =>
    answerChanges({ kind: 'changes', moves, filter: { ...EVERYTHING, ...filter }, period: null }, given)
  const codes = (...moves: readonly Move[]) => ask(moves).rows.map(({ now }) => now.measure.code)

  test('is newly off target, off target still, or recovered', () => {
    expect(codes('newly off target')).toEqual(['1'])
    expect(codes('still off target')).toEqual(['2'])
    expect(codes('recovered')).toEqual(['3'])
    expect(codes('newly off target', 'recovered')).toEqual(['1', '3'])
  })

  test('counts what was rated in both, and becoming rated is no change', () => {
    expect(ask(['newly off target'])).toMatchObject({ compared: 3, notCompared: 1, held: true })
  })

  test('of a rating is what came to have it: amber that turned red is newly red, and not newly off target', () => {
    const turned = overTime('2021Q1', figuresOver(one, '80%', quarters('79%', '60%')))
    expect(ask(['newly off target'], {}, turned).rows).toEqual([])
    expect(ask(['newly off target'], { ratings: ['red'] }, turned).rows).toHaveLength(1)
  })

  test('cannot be told where nothing of the period before is held', () => {
    const alone = overTime('2021Q1', figuresOver(one, '80%', { '2021Q1': '70%', '2020Y': '90%' }))
    expect(ask(['newly off target'], {}, alone)).toMatchObject({ held: false, rows: [] })
  })

  test('is told of nothing that is counted otherwise since', () => {
    const days = aMeasure('days', { polarity: 'lower' }, { code: '1' })
    const changed = overTime(
      '2021Q1',
      figuresOver(days, '10 days', { '2020Q4': '9 days' }),
      figuresOver(one, '80%', { '2021Q1': '70%' }),
    )
    expect(ask(['newly off target'], {}, changed)).toMatchObject({ rows: [], notCompared: 1 })
  })

  test('keeps to the part of the council that is asked about', () => {
    expect(ask(['newly off target'], { serviceAreas: ['Parks'] })).toMatchObject({ rows: [], compared: 0 })
  })
})

describe('what went better or worse', () => {
  const days = aMeasure('days', { polarity: 'lower' }, { code: '5', position: 5 })
  const adding = aMeasure('number', { growth: 'adds up', basis: 'year to date' }, { code: '6', position: 6 })
  const facts = overTime(
    '2021Q1',
    figuresOver(one, '80%', quarters('80%', '88%')),
    figuresOver(two, '80%', quarters('50%', '60%')),
    figuresOver(days, '10 days', quarters('10 days', '12 days')),
    figuresOver(adding, '100', { '2020Q4': '90', '2021Q1': '30', '2020Q1': '20' }),
    figuresOver(three, '80%', quarters('70%', '70%')),
    figuresOver(four, '80%', quarters(null, '10%')),
  )
  const ask = (way: 'better' | 'worse', limit: number | null, filter: Partial<Filter> = {}) =>
    answerMovers({ kind: 'movers', way, limit, filter: { ...EVERYTHING, ...filter }, period: null }, facts)
  const told = (answer: ReturnType<typeof ask>) =>
    answer.rows.map(({ row, share, travel }) => [row.measure.code, share, periodKey(travel.before.period)])

  test('is ranked by its share of the earlier figure, and what grows through the year is held against last year', () => {
    expect(told(ask('better', null))).toEqual([
      ['6', '50', '2020Q1'],
      ['2', '20', '2020Q4'],
      ['1', '10', '2020Q4'],
    ])
  })

  test('is limited to those that changed by more than a share of the earlier figure, or by that share at least', () => {
    const by = (over: string, inclusive?: true) =>
      answerMovers(
        { kind: 'movers', way: 'better', limit: null, by: { over, under: null, ...(inclusive && { inclusive }) }, filter: EVERYTHING, period: null }, // prettier-ignore
        facts,
      )
    expect(told(by('10'))).toEqual(told(ask('better', null)).slice(0, 2))
    expect(told(by('10', true))).toEqual(told(ask('better', null)))
    expect(by('60')).toMatchObject({ rows: [], better: 3, by: { over: '60' } })
  })

  test('respects polarity: more days are worse', () => {
    expect(told(ask('worse', null))).toEqual([['5', '20', '2020Q4']])
  })

  test('counts all of them, and those that nothing may be held against', () => {
    expect(ask('better', 1)).toMatchObject({ better: 3, worse: 1, same: 1, notCompared: 1, held: true })
    expect(told(ask('better', 1))).toHaveLength(1)
  })

  test('may be of the misses only', () => {
    expect(told(ask('better', null, { verdicts: ['missed'] })).map(([code]) => code)).toEqual(['2'])
  })
})

describe('a trend', () => {
  const facts = overTime(
    '2021Q1',
    figuresOver(one, '80%', { '2019Y': '70%', '2020Y': '75%', '2020Q3': '71%', '2020Q4': '72%', '2021Q1': '74%' }),
  )
  const over = (rest: Partial<Over>): Over => ({ last: null, from: null, to: null, against: null, ...rest })
  const ask = (given?: Over, of = facts) =>
    answerTrend({ kind: 'measure', measure: '1', period: null, about: 'trend', ...(given ? { over: given } : {}) }, of)
  const keys = (given?: Over) => ask(given)?.rows.map(({ period }) => periodKey(period))

  test('holds every period in which there is a figure, and says where the latest is going', () => {
    expect(keys()).toEqual(['2019Y', '2020Q3', '2020Q4', '2020Y', '2021Q1'])
    expect(ask()).toMatchObject({ shortTerm: { kind: 'better' }, longTerm: { kind: 'no comparison' }, earlier: 0 })
  })

  test('may be of the last quarters, of the last years, or from one period to another', () => {
    expect(keys(over({ last: { count: 2, of: 'quarter' } }))).toEqual(['2020Q4', '2021Q1'])
    expect(keys(over({ last: { count: 5, of: 'year' } }))).toEqual(['2019Y', '2020Y'])
    expect(keys(over({ from: periodOfKey('2020Q3'), to: periodOfKey('2020Q4') }))).toEqual(['2020Q3', '2020Q4'])
  })

  test('says whether the period that it is to be held against has a figure', () => {
    expect(ask(over({ against: periodOfKey('2019Y') }))?.heldAgainst).toBe(true)
    expect(ask(over({ against: periodOfKey('2015Y') }))?.heldAgainst).toBe(false)
  })

  test('of one figure is none, and of no return at all there is no answer', () => {
    const single = overTime('2020Y', figuresOver(one, '80%', { '2020Y': '75%', '2021Q1': null }))
    expect(ask(undefined, single)).toMatchObject({ rows: [{ period: periodOfKey('2020Y') }], earlier: 0 })
    expect(ask(undefined, overTime('2020Y'))).toBeNull()
  })

  test('holds nothing against figures of another unit', () => {
    const days = aMeasure('days', { polarity: 'lower' }, { code: '1' })
    const changed = overTime(
      '2021Q1',
      figuresOver(days, '10 days', { '2020Q4': '9 days' }),
      figuresOver(one, '80%', { '2021Q1': '70%' }),
    )
    expect(ask(undefined, changed)).toMatchObject({ rows: [{}, {}], shortTerm: { kind: 'no comparison' } })
  })
})

test('a briefing names what is newly off target, the worst misses, and what is missing', () => {
  const facts = overTime(
    '2021Q1',
    figuresOver(one, '80%', quarters('85%', '70%')),
    figuresOver(two, '80%', quarters('60%', '50%')),
    figuresOver(three, '80%', quarters('70%', null)),
  )
  const answer = answerBriefing({ kind: 'briefing', filter: EVERYTHING, period: null }, facts)
  const codes = (rows: readonly { readonly measure: { readonly code: string } }[] | null) =>
    rows?.map((row) => row.measure.code)
  expect([codes(answer.newlyOff), codes(answer.worst), codes(answer.missing)]).toEqual([['1'], ['2', '1'], ['3']])
})

test.each([
  [5, 5],
  [6, 3],
])('a briefing of %i misses names %i of them', (misses, named) => {
  const measures = Array.from({ length: misses }, (_, n) => measure(String(n + 1)))
  const facts = overTime('2021Q1', ...measures.map((measure) => figuresOver(measure, '80%', { '2021Q1': '50%' })))
  expect(answerBriefing({ kind: 'briefing', filter: EVERYTHING, period: null }, facts).worst).toHaveLength(named)
})

test('a change rests on the period before and the same a year ago; on the year before that where the scale asks', () => {
  const keys = (lastYear: boolean) => periodsCompared(periodOfKey('2021Q1'), lastYear).map(periodKey)
  expect(keys(false)).toEqual(['2021Q1', '2020Q4', '2020Q1'])
  expect(keys(true)).toEqual(['2021Q1', '2020Q4', '2020Q1', '2019Q4'])
  expect(periodsCompared(periodOfKey('2020Y'), false).map(periodKey)).toEqual(['2020Y', '2019Y'])
})
