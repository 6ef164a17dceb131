import type { Filter, Question } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const codes = ['Debtor days', 'Local Authority to pay suppliers within 10 days'].map((title) =>
  codeOf(demoSource(), title),
)
const [debtorDays = ''] = codes

const one = (about?: Extract<Question, { kind: 'measure' }>['about']): LastAsked => ({
  question: { kind: 'measure', measure: debtorDays, period: null, ...(about ? { about } : {}) },
  shown: [debtorDays],
})
const many = (kind: 'list' | 'target review', filter: Partial<Filter> = {}): LastAsked => ({
  question:
    kind === 'list'
      ? { kind, filter: { ...EVERYTHING, ...filter }, period: null }
      : { kind, only: null, filter: { ...EVERYTHING, ...filter }, period: null },
  shown: codes,
})
const rank = (shown: number): LastAsked => ({
  question: { kind: 'rank', order: 'worst', limit: shown, filter: { ...EVERYTHING, verdicts: ['missed'] }, period: null }, // prettier-ignore
  shown: codes.slice(0, shown),
})
const hear = (last: LastAsked, text: string) => tell(understand(text, lexicon, TODAY, last), lexicon)

const BOTH = 'Debtor days | Suppliers paid within 10 days'
const UNRATED = many('list', { verdicts: ['not rated'], serviceAreas: ['Finance'] })
const MISSED = many('list', { verdicts: ['missed'], serviceAreas: ['Finance'] })

test.each([
  [many('target review'), 'and what had they been previously', `list | ${BOTH}`],
  [many('target review'), 'what are those up from', 'nothing fits'],
  [many('target review'), 'what were the old deadlines', `list | ${BOTH}`],
  [one('next target'), 'where did it stand before that', 'measure Debtor days | target'],
  [one('next target'), 'up from what', 'measure Debtor days | target'],
  [one('next target'), 'and did we reach the old one', 'measure Debtor days'],
  [one(), 'what did it use to be', 'measure Debtor days | trend'],
  [one(), 'against what', 'measure Debtor days | target'],
  [one('owner'), 'what was it before', 'nothing fits'],
  [one('next target'), 'what was it before the office party', 'unknown: office, party'],
])('what was held till then: %# “%s” → %s', (last, text, means) => expect(hear(last, text)).toBe(means))

test.each([
  [UNRATED, 'so why are they not rated', 'list not rated | Finance'],
  [MISSED, 'why have they no rating', 'several readings'],
])('why several have no rating: %# “%s” → %s', (last, text, means) => expect(hear(last, text)).toBe(means))

test.each([
  [MISSED, 'how far adrift was the worse one', 'rank worst 1 missed | Finance'],
  [MISSED, 'by how much did the nearer of the two miss', 'rank narrowest 1 missed | Finance'],
  [MISSED, 'how bad was the widest miss', 'rank worst 1 missed | Finance'],
])('how far off one of them is: %# “%s” → %s', (last, text, means) => expect(hear(last, text)).toBe(means))

test('how much worse one became asks for no rank', () => {
  expect(hear(MISSED, 'how much worse did it get')).not.toMatch(/^rank/)
})

test.each([
  [rank(1), 'the second widest', 'rank worst 1 after 1 missed'],
  [rank(1), 'and in third place', 'rank worst 1 after 2 missed'],
  [rank(2), 'second worst', 'rank worst 1 after 1 missed'],
  [rank(2), 'the second one', 'measure Suppliers paid within 10 days'],
  [rank(2), 'and the sixth', 'rank worst 1 after 5 missed'],
  [rank(1), 'the second slimmest', 'rank narrowest 1 after 1 missed'],
])('a place in the rank: %# “%s” → %s', (last, text, means) => expect(hear(last, text)).toBe(means))

const OFFERED: LastAsked = {
  question: {
    kind: 'choice',
    offers: [
      { label: '2020/21', say: 'what were debtor days in 2020/21' },
      { label: 'Q1 2021/22', say: 'what were debtor days in Q1 2021/22' },
    ],
  },
  shown: [],
}

test.each([
  ['fine, the latest year then', 'measure Debtor days | 2020/21'],
  ['ok go with the most recent one you hold', 'measure Debtor days | 2020/21'],
  ['20/21 then', 'measure Debtor days | 2020/21'],
  ['whatever you have', 'measure Debtor days | 2020/21'],
  ['the latest invoice', 'several readings'],
  ['sickness absence in Q1 2021/22', 'measure Sickness absence | Q1 2021/22'],
  ['debtor days', 'measure Debtor days'],
  ['reds in Finance in 2020/21', 'list red | Finance | 2020/21'],
])('another period than the one that is not held: “%s” → %s', (text, means) => expect(hear(OFFERED, text)).toBe(means))

test('what a footnote says is asked of the one that was shown', () => {
  expect(hear(one(), 'do the footnotes mention where it will end up')).toBe('measure Debtor days | footnotes')
  expect(hear(MISSED, 'does a footnote say where it will end up')).not.toMatch(/^measure/)
})
