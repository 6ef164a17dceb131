import fc from 'fast-check'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => understand(text, lexicon, TODAY, null)
const hear = (text: string) => tell(meant(text), lexicon)

describe('"missing" is of returns or of targets', () => {
  test('with nothing to tell which, both are offered', () => {
    const heard = meant('what are they missing in ICT')
    expect(heard.kind === 'unclear' && heard.offers.map(({ say }) => say)).toEqual([
      'Which measures are off target in Business Change and ICT?',
      'Which returns are outstanding in Business Change and ICT?',
    ])
  })

  test.each([
    ['missing data for finance', 'progress | Finance'],
    ['whose returns are missing', 'progress'],
    ['what is missing its target', 'list missed'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what will be is not answered with what was', () => {
  test.each([
    ['will sickness absence meet the target', 'not held: forecasts'],
    ['is fleet diesel likely to miss its target', 'not held: forecasts'],
    ['will call abandonment recover', 'not held: forecasts'],
    ['will you list what missed target', 'list missed'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('one question in other words', () => {
  test.each([
    ["which measures aren't hitting their targets in ICT", 'list missed | Business Change and ICT'],
    ['which of ours hit the mark', 'list met'],
    ['which indicators lack a target', 'list no target'],
    ["measures that haven't got a figure", 'list no figure'],
    ['figures that could change', 'list provisional'],
    ['which have just turned amber', 'changes newly off target amber'],
    ['missed again in finance', 'changes still off target | Finance'],
    ['what keeps failing', 'changes still off target'],
    ['two that almost met', 'rank narrowest 2 missed'],
    ['what is moving in the wrong direction', 'movers worse all'],
    ['how do the new targets compare', 'target review all'],
    ["which targets haven't moved", 'target review unchanged'],
    ["targets we've already surpassed", 'target review already beaten'],
    ['which targets were raised', 'several readings'],
    ['lead officer for sickness', 'measure Sickness absence | owner'],
    ['is ICT approved', 'sign-offs | Business Change and ICT'],
    ["what's waiting for me to sign", 'what I sign off'],
    ['what lies behind the reds', 'reasons red'],
    ['main concerns in finance', 'briefing | Finance'],
    ['what went wrong in finance', 'list missed | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

test('words for what is to come, missing or again, in any order, are read without fault', () => {
  const words = fc.array(
    fc.constantFrom(...'will meet miss missing target targets again keeps newly gone red figures finance of off no have a number 2 apr jun 2021 – ones that whose'.split(' ')),
    { maxLength: 14 },
  ) // prettier-ignore
  fc.assert(
    fc.property(words, (said) => {
      expect(['question', 'command', 'unclear']).toContain(meant(said.join(' ')).kind)
    }),
    { numRuns: 300 },
  )
})
