import type { Filter } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const shown = ['Debtor days', 'Local Authority to pay suppliers within 10 days'].map((title) => codeOf(demoSource(), title)) // prettier-ignore
const after = (filter: Partial<Filter>): LastAsked => ({ question: { kind: 'list', filter: { ...EVERYTHING, ...filter }, period: null }, shown }) // prettier-ignore
const hear = (last: LastAsked, text: string) => tell(understand(text, lexicon, TODAY, last), lexicon)

const FIRM = after({ verdicts: ['missed'], provisional: false })
const MISSED = after({ verdicts: ['missed'], serviceAreas: ['Finance'] })
const RED = after({ ratings: ['red'], serviceAreas: ['Finance'] })
const MET = after({ verdicts: ['met'], serviceAreas: ['Finance'] })

describe('one more is left out, and "either" names no measure', () => {
  test.each([
    [FIRM, 'not customer services either', 'list missed final | not Customer Services'],
    [FIRM, 'nor Finance either', 'list missed final | not Finance'],
    [MISSED, 'not ICT either', 'list missed | Finance | not Business Change and ICT'],
  ])('%#: %s', (last, text, means) => {
    expect(hear(last, text)).toBe(means)
  })

  test('a measure with the word in its name is still found by it', () => {
    expect(tell(understand('working either flexibly or not', lexicon, TODAY, null), lexicon)).toContain('Flexible')
  })
})

describe('what they did well is looked for in the place, and not among what they missed', () => {
  test.each([
    [MISSED, 'did they get ANYTHING right', 'list met | Finance'],
    [MISSED, 'have they done a single thing well?', 'list met | Finance'],
    [MISSED, 'has anything gone to plan there', 'list met | Finance'],
    [RED, 'have they got anything right at all', 'list met | Finance'],
    [RED, 'are any of those on target', 'list met red | Finance'],
  ])('%#: %s', (last, text, means) => {
    expect(hear(last, text)).toBe(means)
  })
})

describe('those that did, or did not, without some of them', () => {
  test.each([
    [MET, "ok now those that didn't, without the amber", 'list missed green red | Finance'],
    [MISSED, 'the ones that did, except the provisional ones', 'list met final | Finance'],
    [MET, "those that didn't", 'list missed | Finance'],
    [MET, "those that didn't, without the purple", 'unknown: purple'],
  ])('%#: %s', (last, text, means) => {
    expect(hear(last, text)).toBe(means)
  })
})

describe('"which was" asks for one', () => {
  test.each([
    ['and which was miles out', 'rank worst 1 missed | Finance'],
    ['which is way off', 'rank worst 1 missed | Finance'],
    ['and which were miles out', 'rank worst 5 missed | Finance'],
    ['and what was miles out', 'rank worst 5 missed | Finance'],
  ])('%s', (text, means) => {
    expect(hear(MISSED, text)).toBe(means)
  })
})
