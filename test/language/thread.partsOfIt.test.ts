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

const SHOWN = ['SD-008', 'SD-023', 'SD-005']
const list = (filter: Partial<Filter>): LastAsked => ({
  question: { kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null },
  shown: SHOWN,
})
const one: LastAsked = { question: { kind: 'measure', measure: 'SD-008', period: null }, shown: ['SD-008'] }
const reds = list({ ratings: ['red'], priorities: ['Our People'] })

describe('what was listed, part by part', () => {
  test.each(['split by service', 'break it down by team', 'which department has the most of those', 'service by service'])('%s', (text) => {
    expect(hear(reds, text)).toMatchObject({
      kind: 'compare',
      by: { order: 'most', of: { kind: 'rating', rating: 'red' } },
      filter: { priorities: ['Our People'], ratings: [] },
    })
  }) // prettier-ignore

  test('by what it is limited to already it is not split', () => {
    expect(hear(list({ ratings: ['red'], serviceAreas: ['Finance'] }), 'split by service')).not.toMatchObject({ filter: { serviceAreas: ['Finance'] }, kind: 'compare' }) // prettier-ignore
  })

  test.each(['and compared with ICT', 'versus ICT?', 'how does that compare with ICT'])('one part beside another: %s', (text) => {
    const finance = list({ ratings: ['red'], serviceAreas: ['Finance'] })
    expect(hear(finance, text)).toMatchObject({
      kind: 'compare',
      parts: [{ name: 'Finance' }, { name: 'Business Change and ICT' }],
      by: { of: { rating: 'red' } },
    })
  }) // prettier-ignore

  test('another rating of the parts that were compared', () => {
    const compared = hear(list({ serviceAreas: ['Finance'] }), 'versus ICT?')
    const last: LastAsked = typeof compared === 'string' ? reds : { question: compared, shown: [] }
    expect(hear(last, 'what about reds')).toMatchObject({ kind: 'compare', by: { of: { rating: 'red' } } })
    expect(hear(last, 'which measures are red')).toMatchObject({ kind: 'list' })
  })
})

describe('after a list of targets', () => {
  const review: LastAsked = { question: { kind: 'target review', only: 'tightened', filter: EVERYTHING, period: null }, shown: SHOWN } // prettier-ignore

  test.each(['up or down to what', 'by how much', 'to what'])('%s', (text) => {
    expect(hear(review, text)).toEqual(review.question)
  }) // prettier-ignore

  test('their owners are of those that were listed', () => {
    expect(hear(review, 'whose are they')).toMatchObject({ kind: 'owners', filter: { measures: SHOWN } })
  })
})

describe('of the one that was shown', () => {
  test.each(['beat it by how much', 'missed it by how far'])('%s', (text) => {
    expect(hear(one, text)).toMatchObject({ kind: 'measure', measure: 'SD-008' })
  })

  test('nobody can tell whose both are, or which the third is', () => {
    expect(hear(one, 'both on target?')).toBe('nothing fits')
    expect(hear(one, 'who owns both')).toBe('nothing fits')
    expect(typeof hear(one, 'and the third')).toBe('string')
  })

  test.each(['what do they reckon went wrong', 'whats their excuse', 'how come'])('%s', (text) => {
    expect(hear(one, text)).toMatchObject({ kind: 'measure', measure: 'SD-008', about: 'why this rating' })
  })

  test.each(['is that a real number or a guess', 'is that a hard figure'])('%s', (text) => {
    expect(hear(one, text)).toMatchObject({ measure: 'SD-008', about: 'standing' })
  })
})

test.each(['ditch finance', 'bin Finance', 'chuck out finance'])('without a place: %s', (text) => {
  expect(hear(reds, text)).toMatchObject({ filter: { ratings: ['red'], exceptServiceAreas: ['Finance'] } })
})

test.each(['how many does that leave', 'is that all of them', 'just the one?', 'that all?'])('how many they are: %s', (text) => {
  expect(hear(reds, text)).toMatchObject({ kind: 'count', filter: { ratings: ['red'], priorities: ['Our People'] } })
}) // prettier-ignore

test.each(['how far from green', 'what would green have taken'])('what a list says of each: %s', (text) => {
  expect(hear(reds, text)).toEqual(reds.question)
})
