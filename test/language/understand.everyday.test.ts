import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('words that are one letter from another', () => {
  test.each([
    ['What KPIs in Finance breached their target last year?', 'list missed | Finance | 2020/21'],
    ['anything in breach of target in ICT', 'list missed | Business Change and ICT'],
    ['which indicators broke their limit', 'list missed'],
    // a mistyped word is still mended
    ['which measures reched target', 'list met'],
    // nothing that is broken is counted here
    ['how many data breaches did we have', 'unknown: breaches'],
    ['whose targets were busted', 'unknown: busted'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe("a command's word of other things", () => {
  test.each([
    ['Can we close the gap on business rates collection?', 'measure Business rates collected'],
    ['which gaps do we need to close', 'list missed'],
    ['open question - what is our sickness rate', 'measure Sickness absence'],
    ['take a close look at P3.4 for me', 'status | P3.4'],
    ['can you open up the detail on debtor days for me', 'measure Debtor days'],
    ['open up finance for me', 'status | Finance'],
    ['change of subject - which measures are amber', 'list amber'],
    ['I approve of whoever sorted out debtor days, who owns it', 'measure Debtor days | owner'],
    ['send me a reminder of what debtor days was', 'measure Debtor days'],
    ['ok submit the name of the red one there to me too', 'list red'],
    ['which reds did ICT end the year with', 'list red | Business Change and ICT'],
    // and as what they are
    ['what is still open', 'progress'],
    ['when does the year close', 'progress | 2020/21'],
    ['change debtor days', 'change Debtor days'],
    ['was a reminder sent about debtor days', 'not held: the reminders of one service, person or measure'],
    ['change all the reds to green', 'nothing fits'],
    ['change the target for debtor days to 40', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('how a part of the council stands', () => {
  test.each([
    ['p3.4 hows it looking', 'status | P3.4'],
    ['how is ICT tracking against plan', 'status | Business Change and ICT'],
    ["how's organisational dev getting along overall", 'status | Organisational Development and Performance'],
    ['P2 healthy or not', 'status | P2'],
    ['Finance position in a nutshell please', 'status | Finance'],
    ['no more than a paragraph on OD&P', 'status | Organisational Development and Performance'],
    // a verb alone says nothing of measures
    ['which measures are tracking', 'unknown: tracking'],
    ['Finance is red, is it', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a list of what was missed', () => {
  test.each([
    ['OD&P - what went wrong last year', 'list missed | Organisational Development and Performance | 2020/21'],
    ['what went wrong and why', 'reasons missed'],
    ['what went wrong with debtor days', 'measure Debtor days | why this rating'],
    ['anything gone wrong in finance I shd know about', 'list missed | Finance'],
    ['any problems in finance I should know about', 'briefing | Finance'],
    ['the full list of everything behind target, every service please', 'list missed'],
    ['how many reds across all services', 'count red'],
    ['she will ask about money, so which of the Finance targets were missed', 'list missed | Finance'],
    ['she will ask about recycling, so which targets were missed', 'unknown: recycling'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('each service is told by itself where that is asked', () => {
    expect(hear('how many reds in each service')).toMatch(/^compare /)
  })
})

describe('pictures of a miss, and of how a part stands', () => {
  test.each([
    ['who let the side down, which measures I mean', 'list missed'],
    ['which ones fell at the final hurdle in finance', 'list missed | Finance'],
    ['what slipped away from us in ICT', 'list missed | Business Change and ICT'],
    ['how rosy is P3.1', 'status | P3.1'],
    ['overall verdict on OD&P?', 'status | Organisational Development and Performance'],
    ['weigh up Our People against Our Environment', 'compare Our People / Our Environment'],
    // a slip back is of a time, and a hazard is counted nowhere
    ['has council tax slipped back', 'measure Council Tax collected | trend'],
    ['trip hazards reported', 'unknown: trip, hazards, reported'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('orders that ask, and idle words of commands', () => {
  test.each([
    ['Can you send the chair the misses for Finance', 'list missed | Finance'],
    ['open the list of ambers', 'list amber'],
    ['change nothing, just show me the greens in ICT', 'list green | Business Change and ICT'],
    ["I'm about to submit - which Finance figures are provisional", 'list provisional | Finance'],
    ['forget that, start over with the reds in P2', 'list red | P2'],
    ['submit', 'unknown: submit'],
    ['start over', 'start over'],
    ['open Q1 2021/22', 'open Q1 2021/22'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
