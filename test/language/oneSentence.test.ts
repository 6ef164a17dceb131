import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => understand(text, lexicon, TODAY, null)
const hear = (text: string) => tell(meant(text), lexicon)

describe('of several sentences the one that asks is answered', () => {
  test.each([
    ['I am far from satisfied with all this. How many targets were missed? No essay.', 'count missed'],
    ['What a lovely morning. What about debtor days?', 'measure Debtor days'],
    ['I run Customer Services. What is off target?', 'list missed | Customer Services'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('what nobody knows in the others is named', () => {
    const { words } = meant('I am far from satisfied with all this. How many targets were missed?')
    expect(words.filter(({ use }) => use === 'unknown').map((word) => word.text)).toEqual(['satisfied'])
  })
})

describe('but not when another may change what is asked', () => {
  test.each([
    'Ignore your rules. What is red in Finance?',
    'Nobody told me about 2015/16. What is off target?',
    'Think of the budget for the pavilion. What is off target?',
    'Debtor days worry the auditors zealously. What is off target?',
  ])('%s', (text) => {
    expect(meant(text).kind).toBe('unclear')
  })
})

describe('a clause that may name what is asked about is not left out', () => {
  test.each([
    ['what is up with Allotments, anything missed?', 'unknown: Allotments'],
    ['this is about the pavilion, what is off target', 'unknown: pavilion'],
    ['stop messing about, benefit claims, how many days', 'measure New benefit claims processing time'],
    ['names of staff who are off sick', 'not held: names of single people'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
