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

const one: LastAsked = { question: { kind: 'measure', measure: 'SD-008', period: null }, shown: ['SD-008'] }
const itsTarget: LastAsked = { ...one, question: { kind: 'measure', measure: 'SD-008', period: null, about: 'target' } }
const SHOWN = ['SD-008', 'SD-023', 'SD-005']
const list = (filter: Partial<Filter>): LastAsked => ({
  question: { kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null },
  shown: SHOWN,
})

describe('half a sentence about the one measure that was shown', () => {
  test.each([
    ...['and we got what', 'what % did they get', 'so what did we actually manage', 'what did it come out at', 'they managed how much'],
    ...['by much?', 'only just?', 'how close was it', 'whats the gap', 'off by how much'],
  ])('%s', (text) => {
    expect(hear(one, text)).toEqual({ kind: 'measure', measure: 'SD-008', period: null })
  }) // prettier-ignore

  test.each(['since when', 'when did that happen', 'how long has it been like that'])('%s', (text) => {
    expect(hear(one, text)).toMatchObject({ kind: 'measure', measure: 'SD-008', about: 'trend' })
  }) // prettier-ignore

  test.each(['is it staying put for 21/22', 'will it go up next year', 'and the target from april'])('%s', (text) => {
    expect(hear(one, text)).toMatchObject({ kind: 'measure', measure: 'SD-008', about: 'next target' })
  })

  test.each([
    'harder or the same?',
    'is it staying put',
    'higher or lower',
    'did that get easier or harder compared with 20/21',
  ])('after its target: %s', (text) => {
    expect(hear(itsTarget, text)).toMatchObject({ measure: 'SD-008', about: 'next target' })
  })

  test('what names another thing is of that', () => {
    expect(hear(one, 'what did finance manage to miss')).toMatchObject({ filter: { serviceAreas: ['Finance'] } })
    expect(hear(one, 'how many did we miss')).not.toMatchObject({ kind: 'measure' })
  })
})

describe('a count after a list', () => {
  const reds = list({ ratings: ['red'], serviceAreas: ['Finance'] })

  test.each(['how many was that for ICT', 'and how many in ICT', 'how many is that in ICT'])('%s', (text) => {
    expect(hear(reds, text)).toMatchObject({
      kind: 'count',
      filter: { ratings: ['red'], serviceAreas: ['Business Change and ICT'] },
    })
  })

  test('of all that a service has, where that is asked', () => {
    expect(hear(reds, 'how many measures does ICT have')).toMatchObject({ kind: 'count', filter: { ratings: [] } })
    expect(hear(reds, 'how many has ICT got')).toMatchObject({ kind: 'count', filter: { ratings: [] } })
  })

  test('the owners of the worst three are those of the three', () => {
    const worst: LastAsked = { question: { kind: 'rank', order: 'worst', limit: 3, filter: EVERYTHING, period: null }, shown: SHOWN } // prettier-ignore
    expect(hear(worst, 'owners?')).toMatchObject({ kind: 'owners', filter: { measures: SHOWN } })
  })

  test('the rest of what has no rating has none', () => {
    const covid = list({ verdicts: ['not rated'], writtenWhy: 'covid' })
    expect(hear(covid, 'and the rest?')).toMatchObject({ filter: { verdicts: ['not rated'], exceptMeasures: SHOWN } })
  })

  test('anything else red in that service', () => {
    expect(hear(one, 'anything else red in that service?')).toMatchObject({
      kind: 'list',
      filter: { ratings: ['red'], exceptMeasures: ['SD-008'] },
    })
  })
})

test('after a comparison, “they” are one of those compared, and how much they differ is said again', () => {
  const compared = hear(null, 'worst performing service?')
  if (typeof compared === 'string') throw new Error(compared)
  const last = { question: compared, shown: [] }
  expect(hear(last, 'how many did they miss')).toBe('several readings')
  expect(hear(last, 'by how much')).toEqual(compared)
})
