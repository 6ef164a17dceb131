import type { Question } from '../../src/domain/question'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string, question: Question | null = null) => tell(understand(text, lexicon, TODAY, question && { question, shown: [] }), lexicon) // prettier-ignore
const after = (title: string): Question => ({ kind: 'measure', measure: codeOf(demoSource(), title), period: null })

describe('which months a figure stands for', () => {
  test.each([
    ['which months are in the grey miles outturn', 'measure Grey miles reduction | standing'],
    ['does the GDPR training figure run to the end of March', 'measure GDPR and cyber training completed | standing'],
    ['fleet diesel: does the number cover a full year', 'measure Fleet diesel reduction | standing'],
    ['grey miles at 60, does that run to march', 'measure Grey miles reduction | standing'],
    ['when does the data for grey miles stop', 'measure Grey miles reduction | standing'],
    ['debtor days 72 - is that the whole year', 'measure Debtor days | standing'],
    // what it was, when it was worst, and what is sent in
    ['how was debtor days for the full year', 'measure Debtor days | 2020/21'],
    ['which month was sickness worst', 'unknown: month'],
    ['debtor days 72 full year', 'submit Debtor days = 72 | 2020/21'],
    ['how many months till the deadline', 'unknown: months'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))

  test.each([
    'how many months is it then',
    'does it include Q4',
    'and what months does it cover?',
    'is it a full year',
  ])('after one measure: “%s”', (text) =>
    expect(hear(text, after('Debtor days'))).toBe('measure Debtor days | standing'),
  )
})

describe('what waits to be confirmed is no return', () => {
  test.each([
    ['are we sure of the debtor days figure or does it still need confirming?', 'measure Debtor days | standing'],
    ['is the GDPR outturn firm or are we still awaiting the final one?', 'measure GDPR and cyber training completed | standing'],
    ['has the grey miles figure been confirmed or is it pending', 'measure Grey miles reduction | standing'],
    ['which figures in Finance are waiting on confirmation', 'list provisional | Finance'],
    ['which figures are we still waiting for', 'progress'],
    ['what are we waiting for from Finance', 'progress | Finance'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means)) // prettier-ignore
})

describe('whether a measure goes on', () => {
  test.each([
    'are we still counting it this year?',
    'do we still track it in 21/22',
    'has it been dropped',
    'have we stopped measuring it',
    'is it in the new plan',
  ])('%s', (text) => expect(hear(text, after('Call abandonment rate'))).toBe('measure Calls abandoned | next target'))

  test.each([
    ['has it dropped', 'measure Debtor days | trend'],
    ['do we hit it this year', 'measure Debtor days | 2021/22'],
    ['are we on target for it this year', 'measure Debtor days | 2021/22'],
    ['when is it due', 'progress'],
  ])('but “%s” asks something else', (text, means) => expect(hear(text, after('Debtor days'))).toBe(means))
})

describe('what nobody could do, and why', () => {
  test.each([
    ['council wide measures nobody could rate', 'list not rated | Council wide'],
    ['anything in ICT no one was able to grade', 'list not rated | Business Change and ICT'],
    ['which measures has nobody hit the target on', 'list missed'],
    ['measures none of us could put a colour on', 'list not rated'],
    ['who has nobody replied from', 'progress'],
    ['which have we not set a target for until the new CRM’s in', 'list no target says CRM'],
    ['what has had no target set until we get the new CRM', 'list no target says CRM'],
    ['online forms submitted, why isn’t there a colour against it', 'measure Online forms submitted | why not rated'],
    ['debtor days, why is it rated red', 'measure Debtor days | why this rating'],
    ['explain leaving Housing Benefit with no target', 'measure Housing Benefit customers | why not rated'],
    ['what note accompanies the debtor days figure', 'measure Debtor days | footnotes'],
    ['what is the limit for debtor days', 'measure Debtor days | target'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))

  test('one measure is meant, and two hold the word', () => {
    expect(hear('how is the debt measure doing')).toBe('several readings')
    expect(hear('how are the debt measures doing')).toBe('status | Debtor days | Debt reports to management')
  })
})
