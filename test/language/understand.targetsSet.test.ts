import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('which way targets were set, by words that stand apart', () => {
  test.each([
    ['which targets has nobody touched', 'target review unchanged'],
    ['measures whose targets were kept exactly as they were', 'target review unchanged'],
    ['which kpis had their target held', 'target review unchanged'],
    ['targets frozen at the current level in finance', 'target review unchanged | Finance'],
    ['have we dropped the bar anywhere', 'target review eased'],
    ['which targets are less demanding than their predecessors', 'target review eased'],
    ['are we expecting less of ourselves on anything', 'target review eased'],
    ['where did the bar go up, sorry, where was the bar raised', 'target review tightened'],
    ['which are we being stricter on next year', 'target review tightened'],
    ['finance targets that are more ambitious for 2021/22 than they were in 2020/21', 'target review tightened | Finance | 2020/21'], // prettier-ignore
    ['which coming targets does our latest result beat already', 'target review already beaten'],
    ['anything where performance is already better than what we are now aiming for', 'target review already beaten'],
    ['are the targets we set any harder or easier than what we managed', 'target review all'],
    ['do the new targets make sense given what Finance actually delivered', 'target review all | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    ['measures whose performance exceeds their target', 'list met'],
    ['whose targets were eased', 'nothing fits'],
    ['targets kept by Finance for debtor days', 'measure Debtor days | target'],
    ['which red targets has nobody touched', 'target review unchanged red'],
    ['what has nobody touched', 'nothing fits'],
  ])('and what says no such thing is not taken for it: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each(['which targets were raised', 'targets lowered in finance', 'have any targets gone up'])(
    'of days a higher target is an easier one, so up and down are asked back: %s',
    (text) => {
      expect(hear(text)).toBe('several readings')
    },
  )
})

describe('the target to come of one measure', () => {
  test.each([
    ['going forward, where has the bar for debtor days been pitched', 'measure Debtor days | next target'],
    ['what level are we working to for debtor days in 2021/22', 'measure Debtor days | next target'],
    ['how big a cut in fleet diesel did we get', 'measure Fleet diesel reduction'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
