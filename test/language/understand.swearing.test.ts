import type { Question } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'

const lexicon = demoLexicon()

function hear(text: string, last: LastAsked | null = null): Question | string {
  const heard = understand(text, lexicon, TODAY, last)
  return heard.kind === 'question' ? heard.question : heard.kind === 'unclear' ? heard.why.kind : heard.kind
}

const leftOut = (text: string): readonly string[] => {
  const heard = understand(text, lexicon, TODAY, null)
  return heard.words.filter(({ use }) => use === 'unknown').map(({ text: word }) => word)
}

const last: LastAsked = { question: { kind: 'measure', measure: 'SD-008', period: null }, shown: ['SD-008'] }

describe('what is said in anger is no part of what is asked', () => {
  test.each([
    ['stop pissing about and give me the grey miles figure', 'grey miles figure'],
    ['tell me the fucking council tax figure you stupid machine', 'council tax figure'],
    ['are you deaf. finance reds', 'finance reds'],
    ['oh for the love of god, reds in finance', 'reds in finance'],
    ['finance reds, you useless waste of space', 'finance reds'],
    ['wtf happened with debtor days', 'what happened with debtor days'],
    ['which shower of a department runs debtor days', 'which department runs debtor days'],
    ['For the last bloody time, which measures are red in customer services?', 'which measures are red in customer services?'],
  ])('%s', (text, politely) => {
    expect(hear(text)).toEqual(hear(politely))
    expect(hear(text)).toHaveProperty('kind')
    expect(leftOut(text)).toEqual([])
  }) // prettier-ignore

  test.each(['how many did ICT cock up', 'what did ICT screw up', 'what have ICT fucked up'])('%s', (text) => {
    expect(hear(text)).toMatchObject({
      filter: { verdicts: ['missed'], serviceAreas: ['Business Change and ICT'] },
    })
  })

  test.each(['is it red or what, einstein', 'typical. by how much', 'jesus wept, how far off'])('after one measure: %s', (text) => {
    expect(hear(text, last)).toMatchObject({ kind: 'measure' })
  }) // prettier-ignore

  test.each(['who let debtor days slip', 'which muppet let debtor days slide', 'who do i moan at about debtor days'])('%s', (text) => {
    expect(hear(text)).toMatchObject({ kind: 'measure', about: 'owner' })
  }) // prettier-ignore
})

describe('what is asked about stays', () => {
  test('a text of nothing else asks nothing', () => {
    expect(typeof hear('bloody hell')).toBe('string')
    expect(typeof hear('pathetic', last)).toBe('string')
  })

  test('what judges the measures is not left out as a cry', () => {
    expect(hear('which shitty measures are red in finance')).toBe('unknown words')
  })
})
