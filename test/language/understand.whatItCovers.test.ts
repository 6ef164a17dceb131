import type { Question } from '../../src/domain/question'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string, question: Question | null = null) => tell(understand(text, lexicon, TODAY, question && { question, shown: [] }), lexicon) // prettier-ignore
const about = (title: string, aspect: 'figure' | 'next target' = 'figure'): Question => ({
  kind: 'measure',
  measure: codeOf(demoSource(), title),
  period: null,
  about: aspect,
})

describe('what a figure rests on is no question about another period', () => {
  test.each([
    ['is the debtor days number full-year or only Q2 data', 'measure Debtor days | standing'],
    ['debtor days: six months or the full year?', 'measure Debtor days | standing'],
    ['is the debtor days figure really Q3 data', 'measure Debtor days | standing'],
    ['which outturns are actually Q3 figures underneath', 'list provisional for 9 months'],
    ['Q2 data posing as the annual result in Finance', 'list provisional for 6 months | Finance'],
    ['which figures are passed off as full year and cover nine months', 'list provisional for 9 months'],
    ['is the 72 day debtor days figure provisional', 'measure Debtor days | standing'],
    ['what does the footnote to debtor days say about Q4', 'measure Debtor days | footnotes'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))

  test.each([
    ['debtor days Q3 figure', 'not held: Q3 2020/21'],
    ['show me just the Q3 figures', 'not held: Q3 2020/21'],
    ['top 4 misses', 'rank worst 4 missed'],
  ])('and “%s” asks what it did', (text, means) => expect(hear(text)).toBe(means))

  test('after one measure', () => expect(hear('is that Q3 data?', about('Debtor days'))).toBe('measure Debtor days | standing')) // prettier-ignore
})

describe('deadlines and targets of the year after', () => {
  test.each([
    ['by which working day must the debt reports be with managers this year', 'measure Debt reports to management | next target'],
    ['by what working day should revenue and capital reports be circulated', 'measure Revenue and capital reports issued | target'],
    ['what deadline did we set for the debt reports in 21/22', 'measure Debt reports to management | next target'],
    ['change in debtor days target from last year to this year, what is it', 'measure Debtor days | next target'],
    ['debtor days target for twenty one twenty two', 'measure Debtor days | next target'],
    ['tgt 4 debtor days', 'measure Debtor days | target'],
    ['Finance targets made stricter than the year before', 'target review tightened | Finance'],
    // of a figure that is no day, the deadline is its return's
    ["what's the deadline for debtor days", 'progress | Debtor days'],
    ['deadline for Finance returns', 'progress | Finance'],
    ['how did Finance do in twenty twenty to twenty one', 'status | Finance | 2020/21'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means)) // prettier-ignore

  test('what is not given a rating lacks no return', () => {
    expect(hear('online forms developed no rating, whats missing')).toBe('measure Online forms developed | why not rated') // prettier-ignore
    expect(hear('was it the same the year before', about('Debtor days', 'next target'))).toBe('measure Debtor days | next target') // prettier-ignore
  })
})
