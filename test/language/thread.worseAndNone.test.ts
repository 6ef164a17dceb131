import type { Filter } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const code = (title: string) => codeOf(demoSource(), title)
const hear = (last: LastAsked | null, text: string) => tell(understand(text, lexicon, TODAY, last), lexicon)
const after = (filter: Partial<Filter>, ...titles: readonly string[]): LastAsked => ({ question: { kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null }, shown: titles.map(code) }) // prettier-ignore

const DEBTORS = 'Debtor days'
const PAID = 'Local Authority to pay suppliers within 10 days'
const ONE: LastAsked = { question: { kind: 'measure', measure: code(DEBTORS), period: null }, shown: [code(DEBTORS)] }
const TREND: LastAsked = { question: { kind: 'measure', measure: code(DEBTORS), period: null, about: 'trend' }, shown: [code(DEBTORS)] } // prettier-ignore
const NEXT: LastAsked = { question: { kind: 'measure', measure: code(DEBTORS), period: null, about: 'next target' }, shown: [code(DEBTORS)] } // prettier-ignore
const RANGE = after({ verdicts: ['missed'], missedBy: { over: '15', under: '20', inclusive: true } }, PAID)
const REDS = after({ ratings: ['red'], serviceAreas: ['Finance'] }, DEBTORS, PAID)
const BOTH = after({ ratings: ['red', 'amber'], serviceAreas: ['Finance'] }, DEBTORS, PAID)
const OWNED = after({ serviceAreas: ['Finance'] }, DEBTORS, PAID)

test.each([
  [ONE, 'anything worse in that service?', 'rank worst 50 missed | Finance'],
  [ONE, 'and did anything do worse than that in Customer Services', 'rank worst 50 missed | Customer Services'],
  [ONE, 'anything worse?', 'rank worst 50 missed'],
  [ONE, 'anything worse than last year?', 'measure Debtor days | trend | against 2020/21'],
  [TREND, 'anything worse?', 'nothing fits'],
  [RANGE, 'And anything worse than that in Our Environment?', 'list missed over 20 | Our Environment'],
  [RANGE, 'anything worse', 'list missed over 20'],
  [REDS, 'anything worse in that service?', 'rank worst 50 missed | Finance'],
])('what is worse than what was shown: %#: %s', (last, text, means) => {
  expect(hear(last, text)).toBe(means)
})

test.each([
  [REDS, 'no ambers there then?', 'list amber | Finance'],
  [REDS, 'nothing amber either', 'list amber | Finance'],
  [OWNED, 'no reds at all?', 'list red | Finance'],
  [BOTH, 'no ambers', 'list red | Finance'],
  [BOTH, 'no ambers then', 'list red | Finance'],
  [REDS, 'no reds there then', 'several readings'],
])('whether there are any of another rating: %#: %s', (last, text, means) => {
  expect(hear(last, text)).toBe(means)
})

test.each([
  [OWNED, 'which of them did it hit', 'list met | Finance'],
  [OWNED, 'which did the service miss', 'list missed | Finance'],
  [ONE, 'which of them did it hit', 'measure Debtor days'],
])('the service that was spoken of: %#: %s', (last, text, means) => {
  expect(hear(last, text)).toBe(means)
})

test.each([
  [NEXT, 'odd number. how was it worked out?', 'measure Debtor days | footnotes'],
  [NEXT, 'odd number?', 'measure Debtor days'],
  [ONE, "blimey, that's a big miss. who owns it?", 'measure Debtor days | owner'],
])('a remark asks nothing: %#: %s', (last, text, means) => {
  expect(hear(last, text)).toBe(means)
})

test.each([
  ['Of sickness and debtor days, which fell further from target?', 'list | Sickness absence | Debtor days'],
  ['golden thread 4 debtor days', 'measure Debtor days | golden thread'],
  ['priority 4 of our measures', 'unknown: 4'],
  ['are debtor days up on the yr before', 'measure Debtor days | trend'],
  ['By which date must they be lodged?', 'progress'],
  ['which figures are yet to be lodged', 'progress'],
  ['oh get on with it, Finance reds', 'list red | Finance'],
  ['which measures come under making the Council carbon neutral by 2030?', 'list | E2.1'],
  ['so nothing red in Finance then?', 'count red | Finance'],
  ['online payments, were those up?', 'measure Online payments | trend'],
  ['to which months does the debtor days figure relate', 'measure Debtor days | standing'],
  ['what was the Finance position at the close of 2020/21', 'status | Finance | 2020/21'],
  ['is sickness up to date', 'unknown: date'],
  ['which measures come under making money', 'unknown: making, money'],
])('as it is said: %#: %s', (text, means) => {
  expect(hear(null, text)).toBe(means)
})
