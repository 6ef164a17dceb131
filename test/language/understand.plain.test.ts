import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => understand(text, lexicon, TODAY, null)
const hear = (text: string) => tell(meant(text), lexicon)
const leftOut = (text: string) =>
  meant(text)
    .words.filter(({ use }) => use === 'unknown')
    .map((word) => word.text)

describe('everyday words that ask for nothing are left out, and named', () => {
  test.each([
    ['Kindly identify the exceptions in Finance', 'list missed | Finance', ['Kindly', 'identify']],
    ['debtor days, I reckon you can furnish the target', 'measure Debtor days | target', ['reckon', 'furnish']],
    ['would a colleague perhaps clarify who owns debtor days', 'measure Debtor days | owner', ['colleague', 'perhaps', 'clarify']], // prettier-ignore
    ['PINPOINT THE REDS IN FINANCE', 'list red | Finance', ['PINPOINT']],
  ])('%s', (text, means, words) => {
    expect(hear(text)).toBe(means)
    expect(leftOut(text)).toEqual(words)
  })
})

describe('a word that could change the answer is never left out', () => {
  test.each([
    'debtor days arrears',
    'off target in Finance for Hope',
    'council tax complaints',
    'red measures that were not identified',
    'benefit claims decided',
    'Customer Services requests off target',
    'online payments by pensioners',
  ])('%s', (text) => {
    expect(meant(text).kind).toBe('unclear')
  })
})

describe('what is said beside a measure that is surely named is left out, and named', () => {
  test.each([
    ['what level are we expecting of debtor days', 'measure Debtor days | target', []],
    ['how are we being judged on sickness absence', 'measure Sickness absence', ['judged']],
  ])('%s', (text, means, words) => {
    expect(hear(text)).toBe(means)
    expect(leftOut(text)).toEqual(words)
  })

  test.each([
    'which measures were judged',
    'council tax bailiffs',
    'debtor days in Repton',
    'the judged ones in Finance',
  ])('and not in: %s', (text) => {
    expect(meant(text).kind).toBe('unclear')
  })
})

describe('what the answer is for limits nothing', () => {
  test.each([
    ['press on the line asking about Finance, what did we miss', 'list missed | Finance'],
    ['reds in Finance, need it in 10 mins', 'list red | Finance'],
    ['for audit purposes, the reds', 'list red'],
    ['debtor days target, I need it for the annual report', 'measure Debtor days | target'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

test('a sentence of nothing else asks for nothing', () => {
  expect(meant('perhaps somebody could kindly clarify').kind).toBe('unclear')
})

describe('what somebody does not want ends with its clause', () => {
  test.each([
    ['Don’t give me excuses, give me the reds', 'list red'],
    ['everything off target, but don’t give me Finance', 'list missed | not Finance'],
    ['I want to close off my notes on debtor days: what was it', 'measure Debtor days'],
    ['any notes on debtor days', 'measure Debtor days | footnotes'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a slip is a miss, unless it is seen against an earlier time', () => {
  test.each([
    ['what slipped in Finance', 'list missed | Finance'],
    ['anything slipping', 'list missed'],
    ['what slipped back', 'movers worse all'],
    ['has debtor days slipped', 'measure Debtor days | trend'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
