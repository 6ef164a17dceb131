import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

const OTHERS = 'Our Environment | Our Future'

describe('where a measure has its place, and how it is called', () => {
  test.each([
    ['the measures aligned to Our People', 'list | Our People'],
    ['reds pegged to Our People', 'list red | Our People'],
    ["which measures aren't attached to Our People", `list | ${OTHERS}`],
    ['misses that are not grouped under Our People', `list missed | ${OTHERS}`],
    ["off target ones who aren't in Our People", `list missed | ${OTHERS}`],
    ['anything marked up as red in Finance', 'list red | Finance'],
    ['which figures are presented as provisional', 'list provisional'],
    ["what's under Our People then", 'list | Our People'],
    ['filter: Finance, rating red', 'list red | Finance'],
    ['Criteria: Finance, off target, final figures only', 'list missed final | Finance'],
    ['every measure, in whichever team it sits, whose target was missed', 'list missed'],
    [
      'every service measure in Finance that did not reach the target that had been set for it',
      'list missed | Finance',
    ],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    ['measures mapped to Swadlincote', /^unknown: mapped/],
    ["which of them aren't mapped out in Finance meetings", /^(?!list)/],
    ['business rates off target', /^(?!list)/],
  ])('not where it says something else: %s', (text, means) => {
    expect(hear(text)).toMatch(means)
  })
})

describe('what is left out, at either end', () => {
  test.each([
    ['Leaving provisional figures aside, what did Finance fail on?', 'list missed final | Finance'],
    ['Keep Finance out of it. What ambers does that leave?', 'list amber | not Finance'],
    ["I don't trust provisional numbers, so which greens are there without them?", 'list green final'],
    ['We all know about Finance, other than that what did we miss?', 'list missed | not Finance'],
    ['which reds remain once Finance is taken out', 'list red | not Finance'],
    ['strike out Finance, which I have already dealt with; which are red?', 'list red | not Finance'],
    ["cross off Finance, what's left that's off target", 'list missed | not Finance'],
    ['misses from 5 to 20 per cent, never mind the big ones', 'list missed from 5 to 20'],
    ["show what's left after you drop the greens and the not rated", 'list met missed amber red'],
    ['all the misses but not the GDPR one', 'list missed | without GDPR and cyber training completed'],
    ['reds apart from the debtor days one', 'list red | without Debtor days'],
    [
      'other than fleet diesel, what did Council wide miss',
      'list missed | Council wide | without Fleet diesel reduction',
    ],
    ['the three worst misses, leaving out debtor days', 'rank worst 3 missed | without Debtor days'],
    ['how is the council doing, including measures left unrated', 'status'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what a tolerance and a variance say', () => {
  test.each([
    ['which KPIs came in outside tolerance', 'list red'],
    ['what breached our agreed tolerance in Finance', 'list red | Finance'],
    ['the ones inside tolerance but still short of target', 'list missed amber'],
    ['which measures are within tolerance', 'several readings'],
    ['finance ones with a variance worse than 10%', 'list missed over 10 | Finance'],
    ['anything further than 30% from where it should be', 'list missed over 30'],
    ['KPIs with a 20 per cent or more adverse variance', 'list missed from 20'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each(['favourable variance over 10%', 'which are outside the 3% tolerance', 'budget variance in Finance'])(
    'and what is no miss is none: %s',
    (text) => {
      expect(hear(text)).not.toMatch(/^list/)
    },
  )
})

describe('who asks, and where the answer goes, limits nothing', () => {
  test.each([
    ['PA to the Director here. She wants the reds on her desk by 11, thank you', 'list red'],
    ['need the exception list for Finance, year end 20/21', 'list missed | Finance | 2020/21'],
    ['please can u tell which of measures are fail', 'list missed'],
    ["What's gone wrong over in Finance, then? Owt missed?", 'list missed | Finance'],
    ['Could I trouble you for the misses, all services', 'list missed'],
    ['all the ones with a red dot', 'list red'],
    ['measures with red against them in Finance', 'list red | Finance'],
    ["which of Finance's targets bit the dust", 'list missed | Finance'],
    ["any targets we didn't manage in Finance", 'list missed | Finance'],
    ['did ICT flunk any', 'list missed | Business Change and ICT'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
