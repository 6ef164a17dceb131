import { understand } from '../../src/language/understand'
import { afterwards } from './builders/afterwards'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('a rating named with what has none: no measure is both, so either is asked for', () => {
  test.each([
    ['reds and not rated in Finance', 'list red not rated | Finance'],
    ['how many are amber or unrated', 'count amber not rated'],
    ['which reds are missing a rating in Finance', 'list red not rated | Finance'],
  ])('%s', (text, means) => {
    expect(meant(text)).toBe(means)
  })

  test('all of them together ask how many there are of each', () => {
    expect(meant('position of Finance: greens, ambers, reds and whatever couldn’t be rated')).toBe('status | Finance')
  })
})

describe('what is measured somewhere is a list of its measures', () => {
  test.each([
    ['what have we got measured under Our Future', 'list | Our Future'],
    ['what do we measure in Finance', 'list | Finance'],
    ['what are we tracking on Our People?', 'list | Our People'],
  ])('%s', (text, means) => {
    expect(meant(text)).toBe(means)
  })

  test.each([
    'how is Finance measured',
    'what did we record for debtor days',
    'what are we tracking towards in Atlantis',
  ])('but not: %s', (text) => {
    expect(meant(text)).not.toMatch(/^list/)
  })
})

describe('what goes on from the last answer', () => {
  const { list, one, hear } = afterwards(['Increase usage of the apprenticeship levy'])

  test.each([
    ['and for P2.1', 'list missed | P2.1'],
    ['what about Our People?', 'list missed | Our People'],
    // a place that is only said may be within the last
    ['and Our People', 'several readings'],
    ['and what about those in Our People', 'several readings'],
  ])('another branch in the stead of a service: %s', (text, means) => {
    expect(hear(list({ serviceAreas: ['Finance'], verdicts: ['missed'] }), text)).toBe(means)
  }) // prettier-ignore

  test('after what a measure serves, there is the outcome that it serves; elsewhere its service', () => {
    const more = 'anything else red under there?'
    expect(hear(one({ about: 'golden thread' }), more)).toMatch(/^list red \| P3\.4 \| without /)
    expect(hear(one(), more)).toMatch(/^list red \| Organisational Development and Performance \| without /)
  })
})
