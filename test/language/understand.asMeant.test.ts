import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string): string => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('what a branch of the plan is called beside its code', () => {
  test.each([
    ['where did we fall short on the benefits and council tax outcome, P2.1?', 'list missed | P2.1'],
    // a word that nobody knows may be another branch
    ['where did we fall short on the recycling outcome, P2.1?', 'unknown: recycling'],
    // a measure that is named apart from it is meant
    ['how did council tax collection do under outcome P2.1', 'measure Council Tax collected'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is asked to be written for the asker is no story', () => {
  test.each(['can you draft my objection to a new runway in Melbourne?', 'write my speech on potholes'])(
    '%s',
    (text) => {
      expect(hear(text)).toMatch(/^(?:unknown|nothing fits)/)
    },
  )
  test('and what comes after a question is', () => {
    expect(hear('what is red in finance my boss is asking again')).toBe('list red | Finance')
  })
})

describe('sides by side, and how many', () => {
  test.each([
    ['put finance next to ict on targets met', 'compare Finance / Business Change and ICT'],
    ['useless bot how many reds is it', 'count red'],
    ['how many reds was it in finance', 'count red | Finance'],
    ['finance ones out by 10% +', 'list missed from 10 | Finance'],
    ['i need a line or two for committee on how finance performed', 'status | Finance'],
    ['a couple of sentences for the chair on finance', 'status | Finance'],
    ['bloody finance again i bet. whats red', 'list red | Finance'],
    ['what r we collecting at the mo', 'progress'],
    ['did finance get anything right', 'list met | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
  test.each(['by how many did we beat it', 'put finance on target', 'finance ones out by 10% + 5'])('%s', (text) => {
    expect(hear(text)).toMatch(/^(?:unknown|nothing fits)/)
  })
})

describe('a year without its stroke, a figure told first, and less of what is to lessen', () => {
  test.each([
    ['flexible working tgt 2122', 'measure Flexible working or sustainable travel | next target'],
    ['8 online forms were developed, so why no colour against it?', 'measure Online forms developed | why not rated'], // prettier-ignore
    ['how much less fleet diesel are we aiming for in 2021/22?', 'measure Fleet diesel reduction | next target'],
    ['is there a date for getting the rospa award', 'measure RoSPA health and safety recognition | next target'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
  test.each([
    'if 8 online forms were developed, is it green',
    'flexible working tgt 2124',
    'how much less council tax are we aiming for in 2021/22?',
    'any date for online payments',
  ])('%s', (text) => {
    expect(hear(text)).toMatch(/^unknown/)
  })
})

describe('what became of a target is said of the target', () => {
  test.each([
    ['which targets were fulfilled', 'which targets were met'],
    ['how many targets were delivered', 'how many targets were met'],
    ['which finance targets have been satisfied', 'which finance targets were met'],
    ['which targets have not been fulfilled', 'which targets were missed'],
    ['identify the worst in finance', 'show me the worst in finance'],
  ])('%s', (said, plainly) => {
    expect(hear(said)).toBe(hear(plainly))
    expect(hear(said)).not.toMatch(/^(?:unknown|nothing fits)/)
  })
})
