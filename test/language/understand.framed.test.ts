import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string, last: LastAsked | null = null) => tell(understand(text, lexicon, TODAY, last), lexicon)

const code = codeOf(demoSource(), 'Debtor days')
const shown: LastAsked = { question: { kind: 'measure', measure: code, period: null }, shown: [code] }

describe('words on both sides of a name ask for one side of the measure', () => {
  test.each([
    ['what should debtor days have been', 'target'],
    ['what does debtor days have to be to pass', 'target'],
    ['where do we want debtor days to be', 'target'],
    ['what should debtor days be in the coming year', 'next target'],
    ['how high is the bar for debtor days next year', 'next target'],
    ['is the target for debtor days staying the same next year', 'next target'],
    ['debtor days upcoming target', 'next target'],
    ["I'd like to know what level debtor days was supposed to reach", 'target'],
    ['could you confirm whether debtor days has been signed off', 'standing'],
    ['does debtor days cover the whole year', 'standing'],
    ['whose remit is debtor days', 'owner'],
    ['whos debtor days is it', 'owner'],
    ['in whose charge is debtor days', 'owner'],
    ['who do I chase about debtor days', 'owner'],
    ['why do we bother counting debtor days', 'golden thread'],
    ['under which priority is debtor days reported', 'golden thread'],
    ['what has debtor days got to do with the corp plan', 'golden thread'],
    ['what do the two stars by debtor days mean', 'footnotes'],
    ["what's stopping debtor days from being rated", 'why not rated'],
    ['why has no rating been assigned to debtor days', 'why not rated'],
    ['on what grounds was debtor days rated as it was', 'why this rating'],
    ['is debtor days set in stone', 'standing'],
    ['may debtor days still be revised', 'standing'],
    ['can we quote debtor days in public', 'standing'],
  ])('%s', (text, about) => {
    expect(hear(text)).toBe(`measure Debtor days | ${about}`)
  })
})

describe('ways of asking for the figure are no unknown words', () => {
  test.each([
    'what was recorded for debtor days',
    'what did debtor days finish at',
    'how quick are we turning round debtor days',
    'query on debtor days',
    'how far off target was debtor days',
    'update on debtor days please',
  ])('%s', (text) => {
    expect(hear(text)).toBe('measure Debtor days')
  })
})

describe('after one measure the same is asked of it', () => {
  test.each([
    ['what level should it reach', 'target'],
    ['and next year?', 'next target'],
    ['target for the coming year?', 'next target'],
    ['is that figure firm', 'standing'],
    ['might that move', 'standing'],
    ['on what grounds', 'why this rating'],
    ['why do we measure it', 'golden thread'],
    ['who is answerable for it', 'owner'],
    ['who answers for it', 'owner'],
    ['what do the two stars mean', 'footnotes'],
  ])('%s', (text, about) => {
    expect(hear(text, shown)).toBe(`measure Debtor days | ${about}`)
  })
})

describe('a frame explains its own words and no others', () => {
  test.each([
    ['what should debtor days be in Derby', 'unknown: Derby'],
    ['who handles potholes', 'unknown: potholes'],
    ['is debtor days set in stone for Amber Valley', 'unknown: Valley'],
    ['what should debtor days be in 2023/24', 'not held: 2023/24'],
    ['how quick are we answering complaints', 'unknown: complaints'],
    ['will debtor days improve', 'not held: forecasts'],
    ['what are we aiming for', 'nothing fits'],
    ['update debtor days to 5', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each(['is it the worst', 'how high should it be in Finance', 'that will do', 'is that all'])('%s', (text) => {
    expect(hear(text, shown)).toBe('nothing fits')
  })
})

describe('everyday words that say the same explain one another beside a name, and find nothing alone', () => {
  test.each([
    ['energy ratings of our commercial buildings', 'measure Commercial property energy ratings'],
    ['biz rates', 'measure Business rates collected'],
    ['how many people have an online account', 'measure Customers with an online account'],
    ['how many online forms have we developed', 'measure Online forms developed'],
    ['paying our suppliers in ten days', 'measure Suppliers paid within 10 days'],
    ['how many firms get rate relief', 'measure Businesses claiming rate relief'],
    ['which working day was debt reporting', 'measure Debt reports to management'],
    ['online forms', 'several readings'],
    ['buildings', 'unknown: buildings'],
    ['debtor days arrears', 'unknown: arrears'],
    ['sickness of pensioners', 'unknown: pensioners'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
