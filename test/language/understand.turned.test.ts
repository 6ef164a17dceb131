import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('two times held against one another', () => {
  test.each([
    ['which kpis went from meeting to missing', 'changes newly off target'],
    ['anything that slipped from on target to off it between the last two reports', 'changes newly off target'],
    ['what has gone off target in finance that wasnt off before', 'changes newly off target | Finance'],
    ['what slipped that was ok last time', 'changes newly off target'],
    ['measures that met target last period and no longer do', 'changes newly off target'],
    ['which moved from failing to passing', 'changes recovered'],
    ['what was struggling before and is fine now', 'changes recovered'],
    ['anything clawed back since the last report?', 'changes recovered'],
    ['which have climbed back above target having previously missed it', 'changes recovered'],
    ['which measures fell short two periods in succession', 'changes still off target'],
    ['which were behind last time and have not been put right', 'changes still off target'],
    ['off target in two successive reports', 'changes still off target'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    ['from green to red', 'nothing fits'],
    ['which measures were fine', 'list met'],
    ['not been sorted', 'nothing fits'],
    ['which were met last time and no longer do it well', 'nothing fits'],
  ])('and not where less is said: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('how far something moved', () => {
  test.each([
    ['which measure improved more than any other', 'movers better 1'],
    ['which measure dropped back further than all the others', 'movers worse 1'],
    ['who wins the gold star for most improved measure', 'movers better 1'],
    ['the most headway, 3 would do', 'movers better 3'],
    ['measures with an adverse direction of travel', 'movers worse all'],
    ['list measures whose performance dipped since the prior period', 'movers worse all'],
    ['what are we doing better at than we were before', 'movers better all'],
    ['any good news, what has moved the right way', 'movers better all'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('what was missed by more than any other is the worst miss', () => {
    expect(hear('which was missed by more than any other')).toBe(hear('the worst miss'))
  })

  test('nobody is asked for by a word that owns a measure, and somebody by one that opens', () => {
    expect(hear('who got worse')).toBe('nothing fits')
  })
})

describe('as it went out', () => {
  test.each([
    'what was off target in 2020/21, never mind what has been amended since',
    'exceptions at the time 2020/21 closed',
    'off target 2020/21 according to the published report',
    '2020/21 misses, ignoring subsequent changes',
  ])('%s', (text) => {
    expect(hear(text)).toBe(hear('off target 2020/21 as reported'))
  })
})
