import type { Part } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import type { Offer } from '../../src/language/intention'
import { buildLexicon } from '../../src/language/lexicon'
import { understand } from '../../src/language/understand'
import { afterwards } from './builders/afterwards'
import { aMeasure, demoLexicon } from './builders/lexicons'
import { otherSource } from './builders/otherCouncil'

const { list, one, hear } = afterwards(['Debtor days', 'Local Authority to pay suppliers within 10 days'])

const table = (rows: readonly (readonly [last: LastAsked, text: string, means: string])[]) =>
  test.each(rows.map(([last, text, means]) => [text, means, last] as const))('“%s” → %s', (text, means, last) => expect(hear(last, text)).toBe(means)) // prettier-ignore

describe('how many are left, after how many were not', () => {
  table([
    [list({ verdicts: ['not rated'] }, 'count'), 'leaving how many that could', 'count met missed'],
    [list({ verdicts: ['missed'] }, 'count'), 'which leaves how many that did?', 'count met'],
    [list({ serviceAreas: ['Finance'], verdicts: ['met'] }, 'count'), 'leaving us with how many that were not', 'count missed | Finance'], // prettier-ignore
    [list({ ratings: ['red'] }, 'count'), 'leaving how many that did', 'unknown: leaving'],
  ])
})

describe('what holds a figure up', () => {
  table([
    [one({ about: 'standing' }), 'whats holding it up', 'measure Debtor days | standing'],
    [one({ about: 'standing' }), 'what is it waiting for?', 'measure Debtor days | standing'],
    [
      one({ about: 'standing' }),
      'and on that basis what colour is it',
      hear(one({ about: 'standing' }), 'what colour is it'),
    ],
    [one(), 'whats holding it up', 'nothing fits'],
  ])
})

describe('another bound, of the same place', () => {
  const within = { serviceAreas: ['Finance'], verdicts: ['missed' as const] }
  table([
    [list({ ...within, missedBy: { over: '5', under: '10' } }), 'over 10 then, same service', 'list missed over 10 | Finance'], // prettier-ignore
    [list(within), 'over 10 then, same service', 'nothing fits'],
  ])
})

describe('the one part that was not compared', () => {
  const priorities = demoLexicon().priorities
  const compared = (names: readonly string[]): LastAsked => ({ question: { kind: 'compare', parts: names.map((name): Part => ({ kind: 'priority', name })), filter: EVERYTHING, period: null }, shown: [] }) // prettier-ignore
  const all = hear(compared(priorities), 'how far apart are they?')
  test.each(['where does the third priority come in that', 'and the other one?', 'how about the remaining priority'])(
    '“%s” sets it beside the others',
    (text) => {
      expect(all).toMatch(/^compare/)
      expect(hear(compared(priorities.slice(0, -1)), text)).toBe(all)
      expect(hear(compared(priorities), text)).not.toBe(all)
    },
  )
})

describe('of two that differ by age', () => {
  const aged = (code: string, title: string) => ({ ...otherSource().measures[0], ...aMeasure({ code, title, serviceArea: 'Housing' }) }) // prettier-ignore
  const titles = ['Moves into care of people aged 65 and over', 'Moves into care of people aged 18 to 64', 'Older people living in council homes'] // prettier-ignore
  const lexicon = buildLexicon({
    ...otherSource(),
    measures: titles.map((title, at) => aged(`AG-${String(at)}`, title)),
  })
  const offers: readonly Offer[] = titles.slice(0, 2).map((title) => ({ label: title, say: title }))
  const chosen = (text: string) => {
    const heard = understand(text, lexicon, '2024-07-09', { question: { kind: 'choice', offers }, shown: [] })
    return heard.kind === 'question' && heard.question.kind === 'measure' ? heard.question.measure : heard.kind
  }
  test.each([
    ['the older people', 'AG-0'],
    ['i meant the elderly ones', 'AG-0'],
    ['working age adults', 'AG-1'],
    ['the younger group', 'AG-1'],
    ['older people living in council homes', 'AG-2'],
  ])('“%s” → %s', (text, code) => expect(chosen(text)).toBe(code))
})
