import type { Filter, Question } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import { year } from '../../src/domain/period'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const source = demoSource()
const after = (last: LastAsked) => (text: string) => tell(understand(text, lexicon, TODAY, last), lexicon)

const list = (filter: Partial<Filter>): Question => ({
  kind: 'list',
  filter: { ...EVERYTHING, ...filter },
  period: null,
})
const codes = ['Debtor days', 'Council Tax collection', 'Number of website hits'].map((title) => codeOf(source, title))

describe('after the misses of Finance', () => {
  const hear = after({ question: list({ serviceAreas: ['Finance'], verdicts: ['missed'] }), shown: codes })
  test.each([
    ['what about ICT?', 'list missed | Business Change and ICT'],
    ['and cust serv', 'list missed | Customer Services'],
    ['same for our people', 'several readings'],
    ['only the red ones', 'list missed red | Finance'],
    ['just ambers', 'list missed amber | Finance'],
    ['not the red ones', 'list missed green amber | Finance'],
    ['and last year?', 'list missed | Finance | 2020/21'],
    ['2020/21?', 'list missed | Finance | 2020/21'],
    ['and in 2018/19', 'not held: 2018/19'],
    ['what about the greens', 'list green | Finance'],
    ['how many?', 'count missed | Finance'],
    ['the second one', 'measure Council Tax collected'],
    ['the last one', 'measure Website hits (Customer Services)'],
    ['the finance one', 'measure Debtor days'],
    ['why?', 'several readings'],
    ['what about debtor days', 'measure Debtor days'],
    ['reds in ict', 'list red | Business Change and ICT'],
    ['how is ict doing', 'status | Business Change and ICT'],
    ['what about refuse', 'unknown: refuse'],
    ['remind Finance', 'remind Finance'],
  ])('"%s"', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('after one measure', () => {
  const hear = after({ question: { kind: 'measure', measure: codes[0] ?? '', period: null }, shown: codes.slice(0, 1) })
  test.each([
    ['why?', 'measure Debtor days | why this rating'],
    ['who owns it', 'measure Debtor days | owner'],
    ["what's its target", 'measure Debtor days | target'],
    ['which service is it in', 'measure Debtor days | owner'],
    ['and last year', 'measure Debtor days | 2020/21'],
    ['what about sickness', 'measure Sickness absence'],
    ['is it red', 'measure Debtor days'],
  ])('"%s"', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

test('after a status, a rating asks for the list of the same part', () => {
  const hear = after({
    question: { kind: 'status', filter: { ...EVERYTHING, priorities: ['Our People'] }, period: year(2020) },
    shown: [],
  })
  expect(hear('only the reds')).toBe('list red | Our People | 2020/21')
})

test('with nothing asked before, a follow-up is no question by itself', () => {
  for (const text of ['why?', 'the second one', 'and last year?', 'how many?'])
    expect(understand(text, lexicon, TODAY, null).kind).toBe('unclear')
})
