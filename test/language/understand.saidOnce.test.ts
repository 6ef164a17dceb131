import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('a rank by the share of the target, and its last place, say nothing new', () => {
  test.each([
    ['biggest shortfall in Finance, percentage wise', 'rank worst 1 missed | Finance'],
    ['our widest gap against target, in percentage terms?', 'rank worst 5 missed'],
    ['bottom five please, biggest miss first down to fifth', 'rank worst 5 missed'],
    ['five worst, from worst to fifth worst', 'rank worst 5 missed'],
    ['top three misses, worst first down to third', 'rank worst 3 missed'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    ['worst three, down to fifth', 'unknown: fifth'],
    ['any gap against the target column', 'list no target'],
  ])('another last place, or a gap in a column, is not passed over: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('all the services together are one number', () => {
  test.each([
    ["how many measures couldn't you rate, all services together?", 'count not rated'],
    ['how many are red, all services combined', 'count red'],
    ['how many are unrated in all services put together', 'count not rated'],
    ['across all services, how many are red', 'count red'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('and one number each where they are compared', () => {
    expect(hear('compare all services together')).toMatch(/^compare .*Finance/)
  })
})

describe('what was not rated, with who did not rate it', () => {
  test.each([
    ['which ones could we not rate', 'list not rated'],
    ['how many did you not score', 'count not rated'],
    ['which did you fail to rate', 'list not rated'],
    ['what failed to score green', 'list missed green'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('a colour that was not had is no lack of a rating', () => {
    expect(hear('how many did we not score green on')).not.toContain('not rated')
  })
})

describe('how far away a target was', () => {
  test.each([
    ['any that missed but were less than 1% of the target away', 'list missed under 1'],
    ['which were less than 10% away from target', 'list missed under 10'],
    ['which were 10% or more away from target', 'list missed from 10'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('which of two is healthier', () => {
  test.each([
    ['Finance against Customer Services, which looks healthier', 'compare Finance / Customer Services'],
    ["Finance or Customer Services, who's in ruder health", 'compare Finance / Customer Services'],
    ['healthiest measures', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('whether a quarter is open', () => {
  test.each([
    'has the Q1 period been closed or is it still going',
    'is the Q1 round still running',
    'has quarter 1 been shut or is it still live',
    'is Q1 still accepting figures',
    'has collection for Q1 shut',
  ])('%s', (text) => {
    expect(hear(text)).toBe('progress | Q1 2021/22')
  })

  test.each([
    ['has collection of council tax finished', 'measure Council Tax collected'],
    ["what's red for the Q1 period", 'list red | Q1 2021/22'],
    ['is Q1 signed off or still open', 'sign-offs | Q1 2021/22'],
    ['which measures closed the gap in Q1', 'list missed | Q1 2021/22'],
  ])('and nothing else is taken for it: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a number beside "target" is never a figure that is sent in', () => {
  test.each([
    ['debtor days target 4 this yr', 'measure Debtor days | next target'],
    ['debtor days target 4 21/22', 'measure Debtor days | next target'],
    ['debtor days target 61 this year', 'unknown: 61'],
    ['debtor days 61 Q1 2021/22', 'submit Debtor days = 61 | Q1 2021/22'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a figure said after its name is only said again', () => {
  test.each([
    ['is the flexible working 36% a full year figure', 'measure Flexible working or sustainable travel | 2020/21'],
    ['is the council tax collection 97.1% final', 'measure Council Tax collected | standing'],
    ['is flexible working 36% higher than target', 'unknown: 36'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what a service answers for, and what an answer is not to be', () => {
  test.each([
    ['what is Finance on the hook for', 'list | Finance'],
    ['what are Customer Services charged with', 'list | Customer Services'],
    ["who's on the hook for debtor days", 'measure Debtor days | owner'],
    ["what's red in Finance, not an essay", 'list red | Finance'],
    ['I asked for the reds, not a novel', 'list red'],
    ['ins claims xfer', 'measure Insurance claims passed to insurer'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a part of one per cent is no part of the target', () => {
  test.each([
    ['missed by less than half a percent', 'list missed under 0.5'],
    ['missed by more than a quarter of one percent', 'list missed over 0.25'],
    ['missed by over half the target', 'list missed over 50'],
    ['over half the measures missed', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('colours beside what has no rating', () => {
  test.each([
    ["overall position - greens, ambers, reds and whatever couldn't be rated", 'status'],
    ['greens, ambers, reds and unrated for Our People', 'status | Our People'],
    ['reds and ambers in Finance', 'list red amber | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
