import { EVERYTHING } from '../../src/domain/question'
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

describe('lists of what stands for a part of the year, however it is put', () => {
  test.each([
    ['have we any reds scored on a part-year position?', 'list red provisional for some months'],
    ['list outturns where quarter three data has been used in place of the full year', 'list provisional for 9 months'],
    ['any measure met on only nine months', 'list met provisional for 9 months'],
    ['where has six month data been used in lieu of a full year', 'list provisional for 6 months'],
    ['measures rated using Q2 figures', 'list met missed provisional for 6 months'],
    // of a quarter itself nothing is held
    ['which year-end figures are really december positions', 'list provisional for 9 months | 2020/21'],
    ['what were the december figures', 'not held: figures for single months'],
    ['show me Q3 data', 'not held: Q3 2020/21'],
    ['measures on target in quarter 3', 'not held: Q3 2020/21'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))
})

describe('a figure that is said again asks for nothing by itself', () => {
  test.each([
    ['the measure for debtor days shows 72. is that why it’s red', 'measure Debtor days | why this rating'],
    ['online forms developed shows 8, so why no rating', 'measure Online forms developed | why not rated'],
    ['gdpr 51% is that final', 'measure GDPR and cyber training completed | standing'],
    ['flexible working 36% is that nine months or twelve', 'measure Flexible working or sustainable travel | standing'],
    ['is debtor days 60', 'measure Debtor days'],
    ['debtor days 60', 'submit Debtor days = 60'],
    ['debtor days is 60', 'submit Debtor days = 60'],
    ['which measures missed by more than 3', 'nothing fits'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means)) // prettier-ignore
})

describe('what goes on from the last answer', () => {
  const why: Question = { ...after('Call abandonment rate'), about: 'why not rated' } as Question
  const list: Question = { kind: 'list', filter: { ...EVERYTHING, keyAims: ['P3. Deliver Excellent Services'], verdicts: ['not rated'] }, period: null } // prettier-ignore

  test.each(['debtor days the same story?', 'is it the same with debtor days', 'does that go for debtor days as well'])(
    'the same of another measure: “%s”',
    (text) => expect(hear(text, why)).toBe('measure Debtor days | why not rated'),
  )

  test.each([
    ['in finance as a whole?', 'list not rated | Finance'],
    ['and the whole of finance', 'list not rated | Finance'],
    ['in finance', 'several readings'],
  ])('“%s”', (text, means) => expect(hear(text, list)).toBe(means))

  test('what a footnote said is in the footnote, and other measures’ notes are not', () => {
    const last = after('Debtor days')
    expect(hear('the note gave a likely year end figure I think, what was it?', last)).toBe('measure Debtor days | footnotes') // prettier-ignore
    expect(hear('which others have a footnote', last)).toBe('nothing fits')
  })

  test('a name that is none of those offered is no question about the council', () => {
    const offers = ['Debtor days', 'Debt reports to management'].map((label) => ({ label, say: label }))
    expect(hear('the council one', { kind: 'choice', offers })).toBe('several readings')
    expect(hear('how is the council doing', { kind: 'choice', offers })).toBe('status')
  })

  test.each([
    ['anyone done', 'progress'],
    ['who has the most left', 'progress'],
    ['who has the most reds', 'nothing fits'],
  ])('after returns: “%s”', (text, means) => expect(hear(text, { kind: 'progress', filter: EVERYTHING, period: null })).toBe(means)) // prettier-ignore

  test.each(['so it’s solid', 'is it official'])('“%s”', (text) => expect(hear(text, after('Debtor days'))).toBe('measure Debtor days | standing')) // prettier-ignore

  test('who leads the council is not held', () => {
    expect(hear('who is the leader of the council')).toBe('not held: councillors and who holds which office')
  })

  test('returns are counted by their own answer', () => {
    expect(hear('how many is that per service', { kind: 'progress', filter: EVERYTHING, period: null })).toBe('progress') // prettier-ignore
  })
})

test.each([
  ['which collection period is open at the moment, please?', 'progress'],
  ['is there a collection open just now', 'progress'],
  ['have corporate property done theirs', 'progress | Corporate Property'],
  ['how many managers haven’t started', 'progress'],
  ['what is the council tax collection rate', 'measure Council Tax collected'],
  ['which services have done well', 'nothing fits'],
  ['who should I chase first', 'progress'],
  ['how long have managers got to send their figures', 'progress'],
])('the collection that is open: “%s”', (text, means) => expect(hear(text)).toBe(means))
