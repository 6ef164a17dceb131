import { quarter, year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import type { Question } from '../../src/domain/question'
import { buildLexicon } from '../../src/language/lexicon'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, held, TODAY } from './builders/lexicons'
import { otherLexicon } from './builders/otherCouncil'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string, thread: LastAsked | null = null) => tell(understand(text, lexicon, TODAY, thread), lexicon)
const codes = ['Debtor days', 'Council Tax collection'].map((title) => codeOf(demoSource(), title))
const list = (question: Partial<Question & { kind: 'list' }>): Question => ({ kind: 'list', filter: EVERYTHING, period: null, ...question }) // prettier-ignore
const misses = { question: list({ filter: { ...EVERYTHING, serviceAreas: ['Finance'], verdicts: ['missed'] } }), shown: codes } // prettier-ignore
const state = { question: { ...list({ filter: { ...EVERYTHING, serviceAreas: ['Finance'] } }), kind: 'status' } as Question, shown: [] } // prettier-ignore
const one = { question: { kind: 'measure', measure: codes[0] ?? '', period: null } as const, shown: codes.slice(0, 1) }

describe('what a person begins with asks for nothing', () => {
  test.each([
    ['um so whats red in finance', 'list red | Finance'],
    ['good morning Outturn, debtor days', 'measure Debtor days'],
    ['Hi there - which have no target?', 'list no target'],
    ['right, so who owns debtor days', 'measure Debtor days | owner'],
    ['well, ambers', 'list amber'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('nor does it cut the thread', () => {
    expect(hear('ok so without ICT', { ...misses, question: list({ filter: { ...EVERYTHING, verdicts: ['missed'] } }) })).toBe('list missed | not Business Change and ICT') // prettier-ignore
    expect(hear('erm, and ict?', misses)).toBe('list missed | Business Change and ICT')
  })

  test('but it is kept among the words, as filler', () => {
    const { words } = understand('hello, reds', lexicon, TODAY, null)
    expect(words.map(({ text, use }) => [text, use])).toEqual([['hello', 'filler'], ['reds', 'matched']]) // prettier-ignore
  })

  test('and a word that a name begins with is part of the name', () => {
    const other = otherLexicon()
    expect(tell(understand('open repairs', other, '2024-07-09', null), other)).toBe('measure Open repairs older than 90 days') // prettier-ignore
    expect(hear('outturn for debtor days')).toBe('measure Debtor days | figure')
  })
})

describe('"ones", "that" and "whose" speak of what was shown', () => {
  test.each([
    ['which ones are amber?', misses, 'list missed amber | Finance'],
    ['are any of them provisional', misses, 'list missed provisional | Finance'],
    ['which ones missed target', state, 'list missed | Finance'],
    ['and for the whole council', misses, 'list missed'],
    ['what about the authority', state, 'status'],
    ['why is that?', misses, 'reasons missed | Finance'],
    ['whose are those', misses, 'owners missed | Finance'],
    ['number 2', misses, 'measure Council Tax collected'],
    ['whose is this', one, 'measure Debtor days | owner'],
    ['is this provisional', one, 'measure Debtor days | standing'],
    ['has it been approved yet', one, 'measure Debtor days | standing'],
    ['wthout ict', { ...misses, question: list({ filter: { ...EVERYTHING, ratings: ['red'] } }) }, 'list red | not Business Change and ICT'], // prettier-ignore
  ] as const)('%s', (text, thread, means) => {
    expect(hear(text, thread)).toBe(means)
  })

  test('with nothing shown, "is that" asks for nothing', () => {
    expect(hear('is that provisional')).toBe('nothing fits')
  })
})

describe('a quarter by its months', () => {
  const closed = [year(2019), year(2020), quarter(2020, 3), quarter(2020, 4), quarter(2021, 1)].map((period) => held(period, 'closed')) // prettier-ignore
  const older = buildLexicon({ ...demoSource(), periods: closed })

  test.each([
    ['reds Apr-June 2021', 'list red | Q1 2021/22'],
    ['misses for October to December 2020', 'list missed | Q3 2020/21'],
    ['debtor days jan - mar 2021', 'measure Debtor days | Q4 2020/21'],
    ['what was red in Jan to March 2020/21', 'list red | Q4 2020/21'],
    ['close apr-jun 2021', 'close Q1 2021/22'],
  ])('%s', (text, means) => {
    expect(tell(understand(text, older, TODAY, null), older)).toBe(means)
  })
})

describe('one, or a few, of what changed or missed', () => {
  test.each([
    ['which indicator improved the most', 'movers better 1'],
    ['which indicators improved the most', 'movers better 5'],
    ['top 4 improvers in finance', 'movers better 4 | Finance'],
    ['which kpi got worse the most', 'movers worse 1'],
    ['the single worst miss', 'rank worst 1 missed'],
    ['three that only just missed', 'rank narrowest 3 missed'],
    ['repeatedly off target', 'changes still off target'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('other ways of saying it', () => {
  test.each([
    ['measures without an outturn in finance', 'list no figure | Finance'],
    ['compare our next targets with last outturns', 'target review all'],
    ['which targets remain the same', 'target review unchanged'],
    ['which targets have not changed', 'target review unchanged'],
    ['why cannot debtor days be rated', 'measure Debtor days | why not rated'],
    ['what do i still have to submit', 'what I owe'],
    ['when was the last reminder sent', 'reminders'],
    ['how do we compare with Leeds on debtor days', 'unknown: Leeds'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('"reported as" asks for what stood at the close', () => {
    const heard = understand('reported as amber in finance', lexicon, TODAY, null)
    expect(heard.kind === 'question' && heard.question.kind === 'list' && heard.question.filter.asReported).toBe('last')
  })

  test('the history of a measure offers both its history and its figures over time', () => {
    const heard = understand('history of the debtor days please', lexicon, TODAY, null)
    const says = heard.kind === 'unclear' ? heard.offers.map(({ say }) => say) : [heard.kind]
    expect(says[0]).toMatch(/^(?:history Debtor days|command)/)
  })
})

test('a figure after the whole name of a measure that holds words of a figure is only the number', () => {
  const other = otherLexicon()
  expect(tell(understand('Stage 1 complaints answered within 10 working days 61', other, '2024-07-09', null), other)).toBe('submit Stage 1 complaints answered within 10 wo = 61') // prettier-ignore
})
