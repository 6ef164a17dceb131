import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('what was asked of a measure is its target', () => {
  test.each([
    ['which P2 measures are doing what we asked of them?', 'list met | P2'],
    ['which P3 measures are behaving as we wanted', 'list met | P3'],
    ['which ones in Finance performed as expected', 'list met | Finance'],
    ["which measures aren't doing what we asked", 'list missed'],
    ['how is Finance doing', 'status | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('one target is asked for, though those who have it are several', () => {
  test.each([
    ['Which target were Customer Services furthest away from?', 'rank worst 1 missed | Customer Services'],
    ['which targets were Customer Services furthest away from', 'rank worst 5 missed | Customer Services'],
    ['which Finance measures were furthest off', 'rank worst 5 missed | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a deadline that is nearer is a harder target', () => {
  test.each([
    ["Which of Finance's deadlines have been brought forward for 2021/22?", 'target review tightened | Finance | 2020/21'], // prettier-ignore
    ['which deadlines are earlier this year', 'target review tightened | 2020/21'],
    ['have any of our deadlines been pushed back', 'target review eased'],
    ['is the deadline for returns earlier this quarter', 'unknown: earlier'],
    ['when is the deadline for Finance', 'progress | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('words that only lead up to what is asked', () => {
  test.each([
    ["I've got a call with the cabinet member in ten minutes and she'll only want the reds for Customer Services", 'list red | Customer Services'], // prettier-ignore
    ["he'd like to see the ambers in Finance", 'list amber | Finance'],
    ['the shed maintenance figure', 'unknown: shed, maintenance'],
    ['Before we roll forward, which measures does the plan mark as not carried forward?', 'target review not carried forward'], // prettier-ignore
    ['whats the new target for emails coming in to cust services', 'measure Emails to Customer Services | next target'],
    ['how many emails come in to customer services', 'measure Emails to Customer Services'],
    ['suppl payts w/in 10 dys', 'measure Suppliers paid within 10 days'],
    ['how is OD&P doing on everything it tracks', 'status | Organisational Development and Performance'],
    ['which measures have we not been able to rate in P3', 'list not rated | P3'],
    ['which measures were we able to rate in P3', 'list met missed | P3'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what a measure is for, by the verb before the branch', () => {
  test.each([
    ['ICT measures serving P3.4 that missed', 'list missed | Business Change and ICT | P3.4'],
    ['which measures advance Our People', 'list | Our People'],
    ['who is serving P3.4', 'unknown: serving'],
    ['measures serving Finance', 'unknown: serving'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is still to be done, what is done no more, and what people are proud of', () => {
  test.each([
    ['which Finance targets are still to be hit', 'list missed | Finance'],
    ['which Finance targets were hit', 'list met | Finance'],
    ["what don't we measure any more", 'target review not carried forward'],
    ['is anything more than 10% off', 'list missed over 10'],
    ["the ones we're proud of in Finance", 'list met | Finance'],
    ['which measures should we be ashamed of', 'list missed'],
    ['which measures have a working day deadline', 'list target says working day'],
    ['what is the working day target for debt reports', 'measure Debt reports to management | target'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('an order to send is no measure of what is sent', () => {
  test.each([
    ['email me the reds', 'list red'],
    ['how many emails did we get', 'measure Emails to Customer Services'],
    ['can you email this to the leader', 'unknown: email'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('of those that met or missed, the targets that moved so', () => {
  test.each([
    ['Which Finance measures hit target last year and have been given a tighter one for 2021/22?', 'target review tightened met | Finance | 2020/21'], // prettier-ignore
    ['misses with an easier target next year', 'target review eased missed'],
    ['which reds keep the same target', 'target review unchanged red'],
    ['which targets were tightened', 'target review tightened'],
    ['did we hit the tougher targets', 'nothing fits'],
    ['which targets did we miss', 'list missed'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
