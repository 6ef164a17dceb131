import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => understand(text, lexicon, TODAY, null)
const hear = (text: string) => tell(meant(text), lexicon)

describe('verbs say what became of a target', () => {
  test.each([
    ['where have Finance fallen down', 'list missed | Finance'],
    ['what has gone awry in ICT', 'list missed | Business Change and ICT'],
    ["what didn't Finance manage to pull off", 'list missed | Finance'],
    ['measures with n/a for a target', 'list no target'],
    ['where is nothing recorded', 'list no figure'],
    ['ICT measures for information only', 'list | Business Change and ICT'],
    ['did customer services slip up on anything', 'list missed | Customer Services'],
    ['is Finance missing any of its targets', 'list missed | Finance'],
    ['what did ICT bring in on target', 'list met | Business Change and ICT'],
    ['which of ours landed where we hoped they would', 'list met'],
    ['which measures are where they ought to be', 'list met'],
    ['which measures are nowhere near where they ought to be', 'list missed'],
    ["how many finance measures couldn't we put a rating on", 'count not rated | Finance'],
    ['how many finance measures can we put a rating on', 'count met missed | Finance'],
    ['which measures was it impossible to rate', 'list not rated'],
    ['measures left without a target', 'list no target'],
    ['where nobody has set themselves a target', 'list no target'],
    ['gaps in the outturn column, which are those', 'list no figure'],
    ['which came back empty', 'list no figure'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is left out', () => {
  test.each([
    ["ambers that aren't Finance's", 'list amber | not Finance'],
    ["which misses don't sit under ICT", 'list missed | not Business Change and ICT'],
    ['measures of ICT, aside from the reds', 'several readings'],
    ['rated measures of ICT, aside from the reds', 'list met missed green amber | Business Change and ICT'],
    ['corporate misses, excluding Finance', 'list missed | not Finance'],
    ['corporate misses', 'list missed | Council wide'],
    ["why aren't Finance doing well", 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('"didn\'t miss" is sure where nothing in its scope goes without a rating', () => {
    const heard = meant("which Finance measures haven't missed")
    expect(heard.kind === 'unclear' && heard.ifAllRated?.filter.verdicts).toEqual(['met'])
    const red = meant('ICT measures that are not red')
    expect(red.kind === 'unclear' && red.ifAllRated?.filter.ratings).toEqual(['green', 'amber'])
    const both = meant('which met and missed')
    expect(both.kind === 'unclear' && both.ifAllRated).toBeUndefined()
  })
})

describe('two numbers asked for at once', () => {
  test.each([
    ['how many indicators has Finance got and how many of them are red', 'status | Finance'],
    ['how many did we meet and how many did we miss', 'status'],
    ['how many are green in ICT and how many in Finance', 'compare Business Change and ICT / Finance'],
    ['how many are red? how many exactly?', 'count red'],
    ['the number of reds and the number of ambers', 'status'],
    ['please give the total count of measures off target', 'count missed'],
    ['how many reds vs ambers in Finance', 'status | Finance'],
    ['how many reds and ambers in Finance', 'count red amber | Finance'],
    ['how many reds against last year', 'nothing fits'],
    ['how many figures are in and how many are outstanding', 'progress'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('counts and sides by side in other words', () => {
  test.each([
    ['just the total please: reds in Finance', 'count red | Finance'],
    ['just the total for debtor days', 'measure Debtor days'],
    ['on how many occasions did ICT fall short', 'count missed | Business Change and ICT'],
    ['how many times has debtor days been red', 'measure Debtor days | trend'],
    ['how large is the set of measures for ICT', 'count | Business Change and ICT'],
    ['of the nine council-wide measures how many are red', 'count red | Council wide'],
    ['of the eight council-wide measures how many are red', 'nothing fits'],
    ['pit Finance against ICT', 'compare Finance / Business Change and ICT'],
    ['outturns broken down by priority', 'compare Our People / Our Environment / Our Future'],
    ['list the reds in one table', 'list red'],
    ['which missed in either Finance or ICT', 'list missed | Finance | Business Change and ICT'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('names and years as they are dictated and abbreviated', () => {
  test.each([
    ['reds for O D P', 'list red | Organisational Development and Performance'],
    ['reds for Q X Z', 'unknown: Q, X, Z'],
    ['misses in FY21', 'list missed | 2020/21'],
    ['misses in FY20/21', 'list missed | 2020/21'],
    ['misses for the financial year just ended', 'list missed | 2020/21'],
    ['misses in FY18', 'not held: 2017/18'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe("the asker's own time and errand limit nothing", () => {
  test.each([
    ['reds in Finance, need them in 10 minutes', 'list red | Finance'],
    ["what is amber, I've a meeting at 4", 'list amber'],
    ['for the joint annual report, what is green', 'list green'],
    ['as chair of the audit committee, what did Finance miss', 'list missed | Finance'],
    ['a couple of lines on how Finance is doing', 'status | Finance'],
    ["what's on Owen's plate", 'list | Digital training sessions delivered | GDPR and cyber training completed'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('and a number that may be of a measure stays', () => {
    expect(hear('calls answered, within 20 seconds')).toContain('measure')
    expect(hear('reds, and staff off sick for 5 days')).not.toBe('list red')
  })
})
