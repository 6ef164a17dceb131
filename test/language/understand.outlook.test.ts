import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('what is to come is not forecast', () => {
  test.each([
    ['run rate for online payments', 'not held: forecasts'],
    ['forcast for council tax', 'not held: forecasts'],
    ['outlook for debtor days', 'not held: forecasts'],
    ['will we hit the target for online payments', 'not held: forecasts'],
    ['are we going to miss anything', 'not held: forecasts'],
    ['are we on course', 'status'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('and what was is offered instead', () => {
    const heard = understand('outlook for debtor days', lexicon, TODAY, null)
    expect(heard.kind === 'unclear' && heard.offers.map(({ say }) => say)).toEqual([
      'Debtor days for sundry debt: trend?',
    ])
  })
})

describe('more than one answer would say', () => {
  test.each([
    ['which measures were red last year and green now', 'nothing fits'],
    ['who eased the targets', 'nothing fits'],
    ['how many times has debtor days been red', 'measure Debtor days | trend'],
    ['how long has council tax collection been amber', 'measure Council Tax collected | trend'],
    ['open the trend for debtor days', 'measure Debtor days | trend'],
    ['change in debtor days', 'nothing fits'],
    ['what has changed in debtor days', 'measure Debtor days | trend'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
