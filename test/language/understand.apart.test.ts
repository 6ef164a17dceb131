import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => understand(text, lexicon, TODAY, null)

const table = (rows: readonly (readonly [text: string, means: string])[]) =>
  test.each(rows)('%s', (text, means) => expect(tell(hear(text), lexicon)).toBe(means))

test('two lists with a place and a rating each are never mixed: each is offered', () => {
  const heard = hear('Finance reds and ICT ambers')
  expect(heard.kind === 'unclear' && heard.offers.map(({ say }) => say)).toEqual([
    'Which measures are red in Finance?',
    'Which measures are amber in Business Change and ICT?',
  ])
})

describe('a place and a judgement each, or all of them together', () => {
  table([
    ['green in Finance and red in ICT', 'several readings'],
    ['off target in Finance and met in ICT', 'several readings'],
    ['are the worst five all ICT', 'several readings'],
    ['what is the worst in Finance', 'rank worst 1 missed | Finance'],
    ['reds and ambers in Finance and ICT', 'list red amber | Finance | Business Change and ICT'],
    ['Our People reds in Finance that are off target', 'list missed red | Finance | Our People'],
  ])
})

describe('“off” and nothing more', () => {
  table([
    ['which Finance measures are off', 'list missed | Finance'],
    ['which Our People measures that belong to ICT are off', 'list missed | Business Change and ICT | Our People'],
    ["what's off in Finance", 'list missed | Finance'],
    ['how many are off', 'count missed'],
    ['which are off by more than 10%', 'list missed over 10'],
    ["who's off sick", 'measure Sickness absence'],
    ['is Finance signed off', 'sign-offs | Finance'],
    ['we are off to committee, how is Finance doing', 'status | Finance'],
    ['who is off in Finance', 'status | Finance'],
  ])
})

describe('a whole list in its order', () => {
  table([
    ['league table of misses for ICT', 'rank worst 50 missed | Business Change and ICT'],
    ['order the amber ones from least bad to worst', 'rank narrowest 50 missed amber'],
    ['second and third worst', 'rank worst 2 after 1 missed'],
    ['second and fourth worst', 'nothing fits'],
    ['which target did we smash by most', 'rank furthest beaten 1 met'],
    ['what has corporate property got', 'list | Corporate Property'],
    ['what does P3.2 contain', 'list | P3.2'],
    ['what has Finance got wrong', 'list missed | Finance'],
  ])
})
