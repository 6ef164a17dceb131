import type { Filter } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const code = (title: string) => codeOf(demoSource(), title)
const hear = (last: LastAsked, text: string) => tell(understand(text, lexicon, TODAY, last), lexicon)
const after = (filter: Partial<Filter>, ...titles: readonly string[]): LastAsked => ({ question: { kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null }, shown: titles.map(code) }) // prettier-ignore

const DEBTORS = 'Debtor days'
const PAID = 'Local Authority to pay suppliers within 10 days'
const MISSED = after({ verdicts: ['missed'], serviceAreas: ['Finance'] }, DEBTORS, PAID)
const NONE = after({ verdicts: ['missed'], serviceAreas: ['Finance'], missedBy: { over: '60', under: null } }) // prettier-ignore
const ONE: LastAsked = { question: { kind: 'measure', measure: code(DEBTORS), period: null }, shown: [code(DEBTORS)] }
const NAMED = after({ verdicts: ['missed'] }, 'Number of support tickets raised through Hornbill', DEBTORS)

describe('a measure that was shown is left out by half a sentence', () => {
  test.each([
    [MISSED, 'and not debtor days either', 'list missed | Finance | without Debtor days'],
    [MISSED, 'without the debtor days one', 'list missed | Finance | without Debtor days'],
    [MISSED, 'drop debtor days', 'list missed | Finance | without Debtor days'],
    [MISSED, 'take debtor days out please', 'list missed | Finance | without Debtor days'],
    [MISSED, 'debtor days', 'measure Debtor days'],
    [ONE, 'not debtor days', 'nothing fits'],
  ])('%#: %s', (last, text, means) => {
    expect(hear(last, text)).toBe(means)
  })
})

describe('where none was found, the worst is the worst of those that were looked through', () => {
  test.each([
    [NONE, 'what was their biggest then?', 'rank worst 1 missed | Finance'],
    [NONE, 'and the closest', 'rank narrowest 1 missed | Finance'],
  ])('%#: %s', (last, text, means) => {
    expect(hear(last, text)).toBe(means)
  })
})

describe('what is asked of the one that was shown', () => {
  test.each([
    [ONE, "was that above what we'd set ourselves", 'measure Debtor days'],
    [ONE, 'since when is that counted', 'measure Debtor days'],
    [ONE, 'since when has it been red', 'measure Debtor days | trend'],
    [ONE, 'and as a share of the target, how big is the miss?', 'measure Debtor days'],
    [NAMED, 'why was hornbill only at 50%', 'measure Tickets raised through Hornbill first | why this rating'],
    [NAMED, 'what about hornbill', 'several readings'],
  ])('%#: %s', (last, text, means) => {
    expect(hear(last, text)).toBe(means)
  })
})

describe('of those that were shown', () => {
  test.each([
    [MISSED, 'any of it provisional?', 'list missed provisional | Finance'],
    [MISSED, 'which of that last lot have an earlier deadline this year?', 'target review tightened missed | Finance'],
    [MISSED, 'which measures are holding it back', 'list missed | Finance'],
    [MISSED, 'which one has let it down?', 'list missed | Finance'],
  ])('%#: %s', (last, text, means) => {
    expect(hear(last, text)).toBe(means)
  })
})

describe('"ours", after a refusal that named one measure', () => {
  const offers = [{ label: 'Debtor days', say: 'Debtor days for sundry debt' }, { label: 'How are we doing?', say: 'How are we doing?' }] // prettier-ignore
  const refused: LastAsked = { question: { kind: 'choice', offers }, shown: [] }
  const two: LastAsked = { question: { kind: 'choice', offers: [...offers, { label: 'x', say: 'Council Tax collection rate' }] }, shown: [] } // prettier-ignore
  test.each([
    [refused, 'ours then', 'measure Debtor days'],
    [refused, 'fine, what is it really', 'measure Debtor days'],
    [two, 'ours then', 'nothing fits'],
  ])('%#: %s', (last, text, means) => {
    expect(hear(last, text)).toBe(means)
  })
})

describe('after parts of the council were put side by side', () => {
  const by = { order: 'most', of: { kind: 'rating', rating: 'red' } } as const
  const parts = ['Finance', 'Customer Services'].map((name) => ({ kind: 'service area', name }) as const)
  const side: LastAsked = { question: { kind: 'compare', parts, by, filter: EVERYTHING, period: null }, shown: [] }
  test.each([
    ['list em', 'several readings'],
    ['and worst', 'compare Finance / Customer Services'],
    ['on ambers only', 'compare Finance / Customer Services'],
  ])('%s', (text, means) => {
    expect(hear(side, text)).toBe(means)
  })
})

test('"any greens there" asks of the place, and of no miss', () => {
  const far = after({ verdicts: ['missed'], serviceAreas: ['Finance'], missedBy: { over: '25', under: null } }, DEBTORS)
  expect(hear(far, 'any greens there')).toBe('list green | Finance')
})
