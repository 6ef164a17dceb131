import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => understand(text, lexicon, TODAY, null)
const unknownIn = (text: string) =>
  meant(text).words.flatMap(({ use, text: word }) => (use === 'unknown' ? [word] : []))

describe('the verb by which a side of a measure is asked for is left out, and named', () => {
  test.each([
    ['what outcome is the council tax collection rate meant to corroborate', 'corroborate', 'council tax collection rate: golden thread?'],
    ['which outcome does the council tax collection rate galvanise', 'galvanise', 'council tax collection rate: golden thread?'],
    ['which priority does the council tax collection rate gravitate towards', 'gravitate', 'council tax collection rate: golden thread?'],
    ['what caveat hooks onto the council tax collection rate', 'hooks', 'council tax collection rate: footnotes?'],
    ['what target do we hanker after for debtor days', 'hanker', 'debtor days: target?'],
  ])('%s', (text, verb, plainly) => {
    expect(unknownIn(text)).toContain(verb)
    expect(tell(meant(text), lexicon)).toBe(tell(meant(plainly), lexicon))
    expect(meant(text).kind).toBe('question')
  }) // prettier-ignore
})

describe('what may be whose it is, or limit what is counted, is not', () => {
  test.each([
    'what target does chesterfield have for council tax collection',
    'what target did swadlincote set for council tax collection',
    'what target goes to swadlincote for council tax collection',
    'how many new benefit claims did we reject',
    'how many new benefit claims are meant to evidence',
    'the target to collect arrears of council tax',
  ])('%s', (text) => {
    expect(meant(text).kind).toBe('unclear')
  })
})
