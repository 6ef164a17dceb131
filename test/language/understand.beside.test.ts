import type { Understanding } from '../../src/language/intention'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()

/** The measures that are put side by side, in the order of their names; what else was made of it where none are. */
const beside = (heard: Understanding): string =>
  heard.kind === 'question' && heard.question.kind === 'list' && heard.question.filter.measures.length > 1
    ? heard.question.filter.measures
        .map((code) => lexicon.byCode.get(code)?.shortName ?? code)
        .sort()
        .join(' | ')
    : tell(heard, lexicon)

const hear = (text: string, thread: LastAsked | null = null) => beside(understand(text, lexicon, TODAY, thread))

const RATES = hear('compare council tax with business rates')
const SUPPLIERS = hear('compare suppliers paid in 10 days with suppliers paid in 30 days')

describe('measures side by side', () => {
  test('two that are named are two, and not one of them', () => {
    expect(RATES.split(' | ')).toHaveLength(2)
    expect(SUPPLIERS.split(' | ')).toHaveLength(2)
  })

  test.each([
    'which did better, business rates or council tax?',
    'is council tax collected better than business rates',
    'business rates v council tax',
    'how are council tax and business rates doing',
    'council tax or business rates, which was closer to target',
  ])('%s', (text) => {
    expect(hear(text)).toBe(RATES)
  })

  test.each([
    'paying suppliers within 10 days next to paying them within 30',
    'suppliers paid, 30 days against 10 days',
  ])('%s', (text) => {
    expect(hear(text)).toBe(SUPPLIERS)
  })

  test('three are three', () => {
    expect(hear('compare debtor days, council tax and sickness absence').split(' | ')).toHaveLength(3)
  })

  test('"that" is the one that was shown, and "which came nearer" is of the two', () => {
    const one = understand('council tax', lexicon, TODAY, null)
    const two = understand('council tax against business rates', lexicon, TODAY, null)
    const after = (heard: Understanding): LastAsked | null =>
      heard.kind === 'question' ? { question: heard.question, shown: [] } : null
    expect(hear('how does that compare with business rates?', after(one))).toBe(RATES)
    expect(hear('and which of them came nearer?', after(two))).toBe(RATES)
    expect(hear('which is further adrift of its target', after(two))).toBe(RATES)
  })

  test.each([
    ['compare council tax with parks', 'unknown: parks'],
    ['council tax against business rates in finance', 'several readings'],
    ['who owns council tax and business rates', 'several readings'],
    ['why are council tax and business rates off target', 'several readings'],
    ['council tax and debtor days', 'several readings'],
    ['compare finance with customer services', 'compare Finance / Customer Services'],
  ])('and not where one is not there, or more is asked: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
