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
    ['same for our people', 'list missed | Our People'],
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
    ['why?', 'reasons missed | Finance'],
    ['why is it red?', 'several readings'],
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

describe('after a ranking, a choice, or a list of two services', () => {
  const misses = after({ question: list({ verdicts: ['missed'] }), shown: codes })
  const one = after({ question: { kind: 'measure', measure: codes[0] ?? '', period: null }, shown: codes.slice(0, 1) })
  const top = after({
    question: { kind: 'rank', order: 'worst', limit: 3, filter: { ...EVERYTHING, verdicts: ['missed'] }, period: null },
    shown: codes,
  })
  const offers = (text: string) => {
    const heard = understand(text, lexicon, TODAY, null)
    if (heard.kind !== 'unclear') throw new Error(`${text} was understood`)
    return after({ question: { kind: 'choice', offers: heard.offers }, shown: [] })
  }

  test.each([
    ['which one is worst', 'rank worst 1 missed'],
    ['and the smallest?', 'rank narrowest 1 missed'],
    ['2 worst', 'rank worst 2 missed'],
    ['narrow it down to finance', 'list missed | Finance'],
    ['only those over 20%', 'list missed over 20'],
    ['who owns them', 'owners missed'],
    ['wich team are they in', 'owners missed'],
    ['how many', 'count missed'],
    ['worst in swadlincote', 'unknown: swadlincote'],
  ])('after the misses: "%s"', (text, means) => {
    expect(misses(text)).toBe(means)
  })

  test.each([
    ['and in ict', 'rank worst 3 missed | Business Change and ICT'],
    ['only ambers', 'rank worst 3 missed amber'],
    ['narrowest?', 'rank narrowest 1 missed'],
  ])('after the three worst: "%s"', (text, means) => {
    expect(top(text)).toBe(means)
  })

  test.each([
    ['whats else in the same service', 'list | Finance | without Debtor days'],
    ['other reds under the same outcome', 'list red | P3.1 | without Debtor days'],
    ['how many in the same priority are off target', 'count missed | Our People'],
    ['nxt tgt', 'measure Debtor days | next target'],
    ['wots it for', 'measure Debtor days | golden thread'],
    ['which team', 'measure Debtor days | owner'],
    ['is it final', 'measure Debtor days | standing'],
    ['has it improved', 'measure Debtor days | trend'],
    ['any footnotes', 'measure Debtor days | footnotes'],
    ['and the sickness one', 'measure Sickness absence'],
  ])('after one measure: "%s"', (text, means) => {
    expect(one(text)).toBe(means)
  })

  test.each([
    ['website hits', 'the cust serv one', 'measure Website hits (Customer Services)'],
    ['website hits', 'second one', 'measure Website hits (Communications)'],
    ['website hits', 'the comms one please', 'measure Website hits (Communications)'],
    ['website hits', 'the finance one', 'status | Finance'],
    ['website hits', 'debtor days', 'measure Debtor days'],
    ['online forms', 'developed', 'measure Online forms developed'],
    ['online forms', 'the submitted one, last year', 'measure Online forms submitted | 2020/21'],
    ['how did finance do in 2021', '2020/21', 'status | Finance | 2020/21'],
  ])('after the choice of "%s": "%s"', (asked, text, means) => {
    expect(offers(asked)(text)).toBe(means)
  })
})

describe('what only leads up to it', () => {
  const hear = after({ question: list({ serviceAreas: ['Finance'], verdicts: ['missed'] }), shown: codes })
  test.each([
    ['afternoon all, and cust serv?', 'list missed | Customer Services'],
    ['erm right what about ict', 'list missed | Business Change and ICT'],
    ['thanks. only the reds', 'list missed red | Finance'],
    ['good morning Outturn, only ambers', 'list missed amber | Finance'],
    ['lovely, how many', 'count missed | Finance'],
    ['okay', 'nothing fits'],
  ])('“%s” → %s', (text, expected) => expect(hear(text)).toBe(expected))
})

describe('the council as a whole, after one service', () => {
  const hear = after({
    question: list({ serviceAreas: ['Finance'], verdicts: ['missed'], measures: codes }),
    shown: codes,
  })
  test.each([
    ['what about the council as a whole', 'list missed'],
    ['and across the council?', 'list missed'],
    ['how about everywhere then', 'list missed'],
  ])('“%s” → %s', (text, expected) => expect(hear(text)).toBe(expected))
})

describe('those that were shown', () => {
  const hear = after({ question: list({ serviceAreas: ['Finance'], verdicts: ['missed'] }), shown: codes })
  test.each([
    ['no 3 on the list please', 'measure Website hits (Customer Services)'],
    ['row 1', 'measure Debtor days'],
    ['show me the 2nd of those', 'measure Council Tax collected'],
    ['whose are those', 'owners missed | Finance'],
    ['number 9', 'unknown: 9'],
  ])('“%s” → %s', (text, expected) => expect(hear(text)).toBe(expected))
  const afterStatus = after({
    question: { kind: 'status', filter: { ...EVERYTHING, serviceAreas: ['Finance'] }, period: null },
    shown: [],
  })
  test.each([
    ['which ones were missed?', 'list missed | Finance'],
    ['and what ones are amber', 'list amber | Finance'],
    ['which of them hit target', 'list met | Finance'],
  ])('after a status: “%s” → %s', (text, expected) => expect(afterStatus(text)).toBe(expected))
})

describe('"it" and "that", after one measure', () => {
  const [debtorDays = ''] = codes
  const hear = after({ question: { kind: 'measure', measure: debtorDays, period: null }, shown: [debtorDays] })
  test.each([
    ['is this a provisional figure?', 'measure Debtor days | standing'],
    ['has that been approved yet', 'measure Debtor days | standing'],
    ['whose is this then', 'measure Debtor days | owner'],
    ['which measures that we missed are in Finance', 'list missed | Finance'],
  ])('“%s” → %s', (text, expected) => expect(hear(text)).toBe(expected))
})

describe('half a sentence, after the misses of Finance', () => {
  const hear = after({ question: list({ serviceAreas: ['Finance'], verdicts: ['missed'] }), shown: codes })
  test.each([
    ['customer services instead', 'list missed | Customer Services'],
    ['do cust serv', 'list missed | Customer Services'],
    ['ignoring ict', 'list missed | Finance | not Business Change and ICT'],
    ['take ict out please', 'list missed | Finance | not Business Change and ICT'],
    ['every department', 'list missed'],
    ['across all services', 'list missed'],
    ['less than 5 % off', 'list missed under 5 | Finance'],
    ['which are provisional?', 'list missed provisional | Finance'],
    ['which measures are red?', 'list red'],
    ['how is ict doing', 'status | Business Change and ICT'],
  ])('“%s” → %s', (text, expected) => expect(hear(text)).toBe(expected))
})

describe('half a sentence, after the status of Finance', () => {
  const hear = after({
    question: { kind: 'status', filter: { ...EVERYTHING, serviceAreas: ['Finance'] }, period: null },
    shown: [],
  })
  test.each([
    ['ok what was missed', 'list missed | Finance'],
    ['which have gone amber?', 'list amber | Finance'],
    ['list the reds', 'list red'],
    ['the council as a whole', 'status'],
  ])('“%s” → %s', (text, expected) => expect(hear(text)).toBe(expected))
})
