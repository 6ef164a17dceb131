import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('a verb with its object says whether a target was met', () => {
  test.each([
    ['which Finance indicators came in below their target', 'list missed | Finance'],
    ['what did ICT fail to reach', 'list missed | Business Change and ICT'],
    ['where has Customer Services not delivered what it promised', 'list missed | Customer Services'],
    ["which measures aren't where they should be", 'list missed'],
    ['which ones met what was expected of them', 'list met'],
    ['any measure whose target was not attained', 'list missed'],
    ['whose measures missed their target', 'owners missed'],
    ['anything that lived up to expectations in finance', 'list met | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is without a rating, a target, a figure or an end', () => {
  test.each([
    ['what could not be scored in finance', 'list not rated | Finance'],
    ['measures to which no rating has been given', 'list not rated'],
    ['all the P3 measures that have a rating', 'list met missed | P3'],
    ['which measures are neither met nor missed', 'list not rated'],
    ['which are not red, amber or green', 'list not rated'],
    ['which have never been set a target', 'list no target'],
    ['indicators where a target does not exist', 'list no target'],
    ['measures with no result against them', 'list no figure'],
    ['which of the finance numbers are not yet final', 'list provisional | Finance'],
    ['anything still to be verified', 'list provisional'],
    ['which outturns may yet move', 'list provisional'],
    ['how many numbers are provisional', 'count provisional'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is left out may be said around it, after it, or once for all the rest', () => {
  test.each([
    ['leaving Finance aside, what is off target', 'list missed | not Finance'],
    ['Finance and ICT excepted, which are red', 'list red | not Finance | not Business Change and ICT'],
    ['take customer services out and show me the ambers', 'list amber | not Customer Services'],
    ['we have seen Finance already, so what is red everywhere else?', 'list red | not Finance'],
    ['the reds in every service bar Finance', 'list red | not Finance'],
    ['misses, setting aside ICT', 'list missed | not Business Change and ICT'],
    ['what did finance not miss, disregarding whatever was not rated', 'list met | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('"or not" leaves nothing out', () => {
    expect(hear('all Finance measures, met or not')).toBe('list | Finance')
    expect(hear('everything under P3.3, rated or otherwise')).toBe('list | P3.3')
    expect(hear('everything under P3.3, irrespective of whether they were achieved')).toBe('list | P3.3')
    expect(hear('all Finance measures, regardless of how they did in 2020/21')).not.toBe('list | Finance')
    expect(hear('which are off target or not rated in finance')).toBe('list missed not rated | Finance')
  })

  test('a judgement in one clause is not carried into "everything else"', () => {
    expect(hear('Finance hit everything, what about the rest')).not.toMatch(/not Finance/)
  })
})

describe('words that only say that a rating is one', () => {
  test.each([
    ['indicators carrying a red rating', 'list red'],
    ['what was assessed as amber in finance', 'list amber | Finance'],
    ["what's in the red and amber columns", 'list red amber'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('a "not" before them turns the rating', () => {
    expect(hear('which are not rated red')).toBe('several readings')
  })
})

describe('bounds in signs, and said twice', () => {
  test.each([
    ['missed by >40%', 'list missed over 40'],
    ['off target by <ten percent', 'list missed under 10'],
    ['misses of 30%+', 'list missed from 30'],
    ['missed narrowly (under 5%)', 'list missed under 5'],
    ['misses bigger than 10%', 'list missed over 10'],
    ['misses of 50% and up', 'list missed from 50'],
    ['what did we fail by not even 5%', 'list missed under 5'],
    ['short by no less than 10 % of target but by not more than 40', 'list missed from 10 to 40'],
    ['did finance fall a fifth or more short, so 20% of its target and up', 'list missed from 20 | Finance'],
    ['>30% of staff in the service', 'measure Flexible working or sustainable travel'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('two bounds that differ are not put together', () => {
    expect(hear('missed by more than 10%, or by more than 20%')).toBe('nothing fits')
  })
})

describe('as it was reported', () => {
  test.each([
    'misses for 2020/21 exactly as they went to committee',
    'what was off target when 2020/21 closed',
    'off target in 2020/21 as published, leaving out later corrections',
  ])('%s', (text) => {
    const heard = understand(text, lexicon, TODAY, null)
    expect(heard).toMatchObject({ question: { kind: 'list', filter: { verdicts: ['missed'], asReported: 'last' } } })
  })
})

test('who asks limits nothing, and whose they are does', () => {
  expect(hear('the chief executive would like to know what is red')).toBe('list red')
  expect(hear("the chief executive's reds")).not.toBe('list red')
})
