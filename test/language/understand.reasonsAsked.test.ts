import type { Filter } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const shown = ['Debtor days', 'Local Authority to pay suppliers within 10 days'].map((title) =>
  codeOf(demoSource(), title),
)
const after = (filter: Partial<Filter>): LastAsked => ({
  question: { kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null },
  shown,
})
const hear = (text: string, last: LastAsked | null = null) => tell(understand(text, lexicon, TODAY, last), lexicon)

describe('why there is no rating or target is told by the words in its place', () => {
  test.each([
    ["what couldn't we rate in Finance because of coronavirus", 'list not rated says coronavirus | Finance'],
    ['how many are unrated owing to Covid-19 restrictions', 'count not rated says Covid'],
    ['measures without a target due to the pandemic', 'list no target says pandemic'],
    ['which have no target till our new CRM system goes live', 'list no target says CRM'],
    ['no rating because of the CRM', 'list not rated says CRM'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))

  test.each([
    // a miss may have such a reason in its commentary, which no filter reads
    ['which measures missed because of Covid', 'unknown: Covid'],
    ['which reds are down to the pandemic', 'unknown: pandemic'],
    // a cause that the record knows by other words
    ['which have no rating because of staffing', 'unknown: staffing'],
    ['which have no target until Q4', 'not held: Q4 2020/21'],
  ])('and nothing is guessed of “%s”', (text, means) => expect(hear(text)).toBe(means))
})

describe('how much of the year a figure stands for', () => {
  test.each([
    ['ambers that rest on 9 months of figures', 'list amber provisional for 9 months'],
    ['Finance figures covering six months only', 'list provisional for 6 months | Finance'],
    ["which results don't cover the whole year", 'list provisional for some months'],
    ['outturns that stop at the end of December', 'list provisional for 9 months'],
    ['how many measures are based on quarter three data', 'count provisional for 9 months'],
    ['misses with only nine months of data behind them', 'list missed provisional for 9 months'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))

  test.each([
    ['how did Finance do on Q3 figures', 'not held: Q3 2020/21'],
    ['which measures are off target based on Q3 data', 'not held: Q3 2020/21'],
    ['which measures have nine months to go', 'unknown: months'],
    ['where do we stand to December', 'not held: figures for single months'],
  ])('and not in “%s”', (text, means) => expect(hear(text)).toBe(means))
})

test.each([
  ['why have they no rating', 'list not rated | Finance'],
  ["what's stopping those being rated?", 'list not rated | Finance'],
  ['which of those are because of Covid', 'list not rated says Covid | Finance'],
  ['how many of them are due to the pandemic', 'count not rated says pandemic | Finance'],
])('after what is not rated: “%s”', (text, means) =>
  expect(hear(text, after({ serviceAreas: ['Finance'], verdicts: ['not rated'] }))).toBe(means),
)

test.each([
  ['just those on Q3 data', 'list provisional for 9 months'],
  ['which of those cover nine months only', 'list provisional for 9 months'],
])('after what is provisional: “%s”', (text, means) => expect(hear(text, after({ provisional: true }))).toBe(means))

test.each([
  ['of those, which fell below target?', 'list missed provisional for 9 months'],
  ['only the reds', 'list red provisional for 9 months'],
])('after nine months: “%s”', (text, means) =>
  expect(hear(text, after({ provisional: true, partOfYear: { months: 9 } }))).toBe(means),
)

test.each([
  ['how come telephone enquiries has never been given a colour', 'measure Telephone enquiries | why not rated'],
  ['telephone enquiries, what is preventing that from getting a rating', 'measure Telephone enquiries | why not rated'],
])('of one measure: “%s”', (text, means) => expect(hear(text)).toBe(means))
