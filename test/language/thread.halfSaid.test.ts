import { EVERYTHING } from '../../src/domain/question'
import type { Filter, Question } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'

const lexicon = demoLexicon()

const hear = (last: LastAsked | null, text: string): Question | string => {
  const heard = understand(text, lexicon, TODAY, last)
  return heard.kind === 'question' ? heard.question : heard.kind === 'unclear' ? heard.why.kind : heard.kind
}

const after = (question: Question | string): LastAsked => {
  if (typeof question === 'string') throw new Error(question)
  return { question, shown: question.kind === 'measure' ? [question.measure] : ['SD-008', 'SD-023', 'SD-005'] }
}

const list = (filter: Partial<Filter>): LastAsked =>
  after({ kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null })

const missedBy = (over: string | null, under: string | null) =>
  list({ verdicts: ['missed'], missedBy: { over, under } })

test.each<[string, LastAsked, object]>([
  ['now 20 to 30', missedBy('15', '20'), { over: '20', under: '30', inclusive: true }],
  ['what about the ones between 5 and 12', missedBy('30', null), { over: '5', under: '12', inclusive: true }],
  ['and below 10', missedBy('30', null), { over: null, under: '10' }],
  ['or above 45 pct', missedBy('15', '20'), { over: '45', under: null }],
])('other bounds of the misses: “%s”', (text, last, bounds) => {
  expect(hear(last, text)).toMatchObject({ kind: 'list', filter: { verdicts: ['missed'], missedBy: bounds } })
})

test('a side that shares something with the last is nobody’s sure reading, and bounds alone follow bounds alone', () => {
  expect(hear(missedBy('10', null), 'and below 30')).toBe('unknown words')
  expect(hear(list({ verdicts: ['missed'] }), 'now 20 to 30')).toBe('unknown words')
  expect(hear(missedBy('10', null), '30 to 20')).toBe('unknown words')
})

describe('a lone number after one measure', () => {
  const thirty = after(hear(null, 'suppliers paid in 30 days'))
  const ten = hear(null, 'suppliers paid in 10 days')

  test.each(['10?', 'and 10 days', 'what about the ten day one'])('%s', (text) => {
    expect(hear(thirty, text)).toEqual(ten)
  })

  test('is nothing where no measure is named the same but for it', () => {
    expect(hear(thirty, '20?')).toBe('unknown words')
    expect(hear(after(hear(null, 'debtor days')), '10?')).toBe('unknown words')
  })
})

const COMPARED = after(hear(null, 'which service area had the most reds?'))

test.each(['and who had none at all', 'any with none?', 'and the ones with none', 'which service had zero'])(
  'after a comparison: “%s”',
  (text) => {
    expect(hear(COMPARED, text)).toMatchObject({ kind: 'compare', by: { order: 'fewest', of: { rating: 'red' } } })
  },
)

test('“its misses” after a comparison are of one of them, and the asker says of which', () => {
  expect(hear(COMPARED, 'list its misses')).toBe('several readings')
})

test.each([
  ['which of these have no target?', { lacking: 'target' }],
  ['do any of them have no figure', { lacking: 'figure' }],
])('of those: “%s”', (text, lacking) => {
  expect(hear(list({ keyAims: ['P2. Supporting'] }), text)).toMatchObject({ kind: 'list', filter: { keyAims: ['P2. Supporting'], ...lacking } }) // prettier-ignore
})

test.each<[string, Partial<Filter>, Partial<Filter>]>([
  ['the opposite please', { verdicts: ['missed'] }, { verdicts: ['met'] }],
  ['now the reverse, greens and nothing else', { ratings: ['amber', 'red'] }, { ratings: ['green'], verdicts: [] }],
  ['which of them didn’t miss', { verdicts: ['met', 'missed'] }, { verdicts: ['met'] }],
  ['any of those red, rather than amber?', { verdicts: ['missed'] }, { ratings: ['red'] }],
])('turned round: “%s”', (text, before, now) => {
  expect(hear(list({ serviceAreas: ['Finance'], ...before }), text)).toMatchObject({ kind: 'list', filter: { serviceAreas: ['Finance'], ...now } }) // prettier-ignore
})

test('of a rating there is no one opposite', () => {
  expect(hear(list({ ratings: ['red'] }), 'the opposite please')).toBe('unknown words')
})

const TAX = after(hear(null, 'council tax collected'))

test.each([
  'variance as a % of target?',
  'what would have tipped it into red',
  'how close to red was it',
  'what was the number anyhow',
])(
  // prettier-ignore
  'its card says it: “%s”',
  (text) => {
    expect(hear(TAX, text)).toMatchObject({ kind: 'measure', measure: 'SD-008' })
  },
)

test.each(['have they any other measures or is that the lot', 'is that all they have', 'do they have any others'])(
  'all of that team’s, counted: “%s”',
  (text) => {
    expect(hear(TAX, text)).toMatchObject({ kind: 'count', filter: { serviceAreas: ['Customer Services'] } })
  },
)

test('“what’s in” a part of the plan is its measures, and what it is doing is its counts', () => {
  expect(hear(null, 'what’s in P3.2')).toMatchObject({ kind: 'list', filter: { verdicts: [] } })
  expect(hear(null, 'what sits under Our People')).toMatchObject({ kind: 'list' })
  expect(hear(null, 'how is P3.2 doing')).toMatchObject({ kind: 'status' })
  expect(hear(null, 'what’s in the red in Finance')).toMatchObject({ kind: 'list', filter: { ratings: ['red'] } })
})

const RETURNS: Question = { kind: 'progress', filter: EVERYTHING, period: null }

test.each(['what date do they go overdue', 'until what date they have', 'whats the last day for them'])(
  'of the returns: “%s”',
  (text) => {
    expect(hear(after(RETURNS), text)).toEqual(RETURNS)
  },
)
