import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe("one's own, and everybody's", () => {
  test.each([
    ['is any of my stuff late', 'what I owe'],
    ['which submissions am I on the hook for', 'what I owe'],
    ['am I the bottleneck on anything', 'what I owe'],
    ['have I got any numbers to hand in', 'what I owe'],
    ['which of my managers are late with returns', 'progress'],
    ['do I have sign-offs pending', 'what I sign off'],
    ['what am I supposed to be approving', 'what I sign off'],
    ['speaking as head of service, what is mine to sign', 'what I sign off'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a collection', () => {
  test.each([
    ['whose Q1 numbers are we still short of', 'progress | Q1 2021/22'],
    ['when must the Q1 data be in', 'progress | Q1 2021/22'],
    ['has ICT finished its Q1 yet', 'progress | Business Change and ICT | Q1 2021/22'],
    ["who can't be bothered to reply", 'progress'],
    ['has the due date come and gone', 'progress'],
    ['whose approval are we waiting for', 'sign-offs'],
    ['have the returns had the thumbs up from their heads of service', 'sign-offs'],
    ['how many chasing emails have gone', 'reminders'],
    ['how often have officers had to be prompted to send theirs', 'reminders'],
    ['number of emails received', 'measure Emails to Customer Services'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what may yet change, and what is to come', () => {
  test.each([
    ['which figures are likely to be restated', 'list provisional'],
    ['results subject to external audit', 'list provisional'],
    ["what shouldn't be quoted as final", 'list provisional'],
    ['where are the numbers that are not set in stone', 'list provisional'],
    ['which will be red', 'not held: forecasts'],
    ["which targets won't be met", 'not held: forecasts'],
    ['which measures are on course to miss', 'not held: forecasts'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('worries and reasons', () => {
  test.each([
    ['what could scrutiny grill us about', 'briefing'],
    ['what do we have to keep an eye on in Finance', 'briefing | Finance'],
    ['I really need to know which are red', 'list red'],
    ['what did Finance put its misses down to', 'reasons missed | Finance'],
    ['how does ICT account for the misses', 'reasons missed | Business Change and ICT'],
    ['which officers should I ask about the misses in Finance', 'owners missed | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

test.each([
  ['which services have not done well', /^(?!progress)/],
  ['how many people have signed up', /^(?!sign-offs)/],
  ['what is the delay in processing benefit claims', /^(?!progress)/],
  ['how complete is the diesel action plan', /^(?!progress)/],
  ['which are certain to be met', /forecasts/],
])('%s is not asked of returns', (text, means) => {
  expect(hear(text)).toMatch(means)
})
