import { EVERYTHING } from '../../src/domain/question'
import type { Question } from '../../src/domain/question'
import { year } from '../../src/domain/period'
import { say } from '../../src/language/say'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('a review of targets', () => {
  test.each([
    ['target review', 'target review all'],
    ['review targets for 21/22 pls', 'target review all | 2020/21'],
    ['which tgts were eased', 'target review eased'],
    ['are any targets too easy in finance', 'target review already beaten | Finance'],
    ['which targets did we already beat', 'target review already beaten'],
    ['targets unchanged for 21/22', 'target review unchanged | 2020/21'],
    ['was the target for debtor days eased', 'measure Debtor days | next target'],
    ['target review for 2020/21', 'not held: 2019/20'],
    ['which red targets were eased', 'target review eased red'],
    ['who eased the targets in parks', 'unknown: parks'],
    ['how easy is it', 'unknown: easy'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('measures that are without something', () => {
  test.each([
    ['which measures have no target', 'list no target'],
    ['no target in cust serv', 'list no target | Customer Services'],
    ['how many have no target', 'count no target'],
    ['not rated and no target', 'list not rated no target'],
    ['measures with no data', 'list no figure'],
    ['which are suspended', 'list because suspended/target suspended/outturn suspended'],
    ['except those with no target', 'nothing fits'],
    ['worst with no target', 'nothing fits'],
    ['improved with no target', 'nothing fits'],
    ['why has debtor days no target', 'measure Debtor days | why not rated'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what turned from one rating to another', () => {
  test.each(['went from green to red', 'amber to green', 'red into amber'])('is not both of them: %s', (text) => {
    expect(hear(text)).toBe('nothing fits')
  })
})

describe('what is being done', () => {
  test.each([
    ['what are we doing about the reds', 'reasons red'],
    ['what action is being taken on the misses', 'reasons missed'],
    ['what is being done about debtor days', 'measure Debtor days | why this rating'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

test('a button for a review, or for what is lacking, says itself', () => {
  const filter = { ...EVERYTHING, serviceAreas: ['Finance'] }
  const questions: readonly Question[] = [
    { kind: 'target review', only: null, filter, period: null },
    { kind: 'target review', only: 'eased', filter, period: year(2020) },
    { kind: 'target review', only: 'already beaten', filter: EVERYTHING, period: null },
    { kind: 'list', filter: { ...filter, lacking: 'target' }, period: year(2020) },
    { kind: 'count', filter: { ...filter, verdicts: ['not rated'], lacking: 'figure' }, period: null },
  ]
  for (const question of questions) {
    const words = say(question, lexicon) ?? ''
    const heard = understand(words, lexicon, TODAY, null)
    expect(heard.kind === 'question' ? heard.question : { words, heard }).toEqual(question)
  }
})
