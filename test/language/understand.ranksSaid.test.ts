import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('two times side by side say what changed', () => {
  test.each([
    ['was off target in finance, now on', 'changes recovered | Finance'],
    ["were on target last time but aren't any more", 'changes newly off target'],
    ['what did we miss last time that we hit this time', 'changes recovered'],
    ['on target last time, off this time', 'changes newly off target'],
    ['still behind target, same as last time', 'changes still off target'],
    ['which reds were red last time as well', 'changes still off target red'],
    ['the usual suspects in ICT', 'changes still off target | Business Change and ICT'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each(['what was off target last time', 'red last time, green now', 'off target this period', 'on now'])(
    'of one time alone, or of colours, nothing is told: %s',
    (text) => {
      expect(hear(text)).toBe('nothing fits')
    },
  )
})

describe('how far something moved is said by any word for far', () => {
  test.each([
    ['which measure has slid the most', 'movers worse 1'],
    ['whats gone downhill furthest in finance', 'movers worse 1 | Finance'],
    ['three biggest gains since last time', 'movers better 3'],
    ['worst decline', 'movers worse 1'],
    ['biggest faller in finance', 'movers worse 1 | Finance'],
    ['up on last time, better I mean', 'movers better all'],
    ['what improved least', 'nothing fits'],
    ['which of the worst have improved', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('an order of misses', () => {
  test.each([
    ['list finance misses worst first', 'rank worst 50 missed | Finance'],
    ['rank the misses starting with the largest shortfall and finishing with the least', 'rank worst 50 missed'],
    ['five worst misses, largest first', 'rank worst 5 missed'],
    ['where did we miss by a country mile', 'rank worst 5 missed'],
    ['which measure is way off target', 'rank worst 1 missed'],
    ['the two nearest to scraping home but they did not', 'rank narrowest 2 missed'],
    ['nearest to hitting target without quite making it', 'rank narrowest 1 missed'],
    ['if you had to name the one that missed by most, which would it be', 'rank worst 1 missed'],
    ['closest to target but not in finance', 'rank narrowest 1 missed | not Finance'],
    ['which did we scrape through', 'rank only just met 5 met'],
    ['worst and narrowest', 'nothing fits'],
    ['starting with finance, list the misses', 'nothing fits'],
    ['closest to its tgt w/o getting there in cust services', 'rank narrowest 1 missed | Customer Services'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('the further of two', () => {
  const both = 'compare Organisational Development and Performance / Business Change and ICT'
  test.each([
    ['OD&P or ICT, who has fewer misses', both],
    ['as between OD&P and ICT, which had the higher share on target', both],
    ['OD&P and ICT head to head', both],
    ['priorities toe to toe', 'compare Our People / Our Environment / Our Future'],
    ["who's worst, OD&P or ICT", both],
    [
      'which measure is worst in OD&P or ICT',
      'rank worst 1 missed | Organisational Development and Performance | Business Change and ICT',
    ],
    ['any more reds', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('how targets were set', () => {
  test.each([
    ['are the finance targets realistic', 'target review all | Finance'],
    ["how do ICT's targets stack up against the last results", 'target review all | Business Change and ICT'],
    ['targets versus what we achieved last year', 'target review all'],
    ['did we make any targets easier', 'target review eased'],
    ['targets we are already past', 'target review already beaten'],
    ['where did we leave the target where it was', 'target review unchanged'],
    ['sensible measures in finance', 'nothing fits'],
    ['harder measures in finance', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('one measure over time', () => {
  test.each([
    ['go back 3 years on sickness absence', 'measure Sickness absence | trend | last 3 year'],
    ['which way is debtor days heading', 'measure Debtor days | trend'],
    ['is debtor days up or down', 'measure Debtor days | trend'],
    ['debtor days last time', 'measure Debtor days | trend'],
    ['has sickness absence gone up or down since 2019/20', 'measure Sickness absence | trend | against 2019/20'],
    ['debtor days this period', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
