import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('which end of the misses is asked for', () => {
  test.each([
    ['which three measures ended up furthest short of their targets', 'rank worst 3 missed'],
    ['who was the weakest performer', 'nothing fits'],
    ['our two weakest performers in finance', 'rank worst 2 missed | Finance'],
    ['bottom 4 by distance from target', 'rank worst 4 missed'],
    ['which measure posted the largest negative variance', 'rank worst 1 missed'],
    ['no other measure did worse than which one', 'rank worst 1 missed'],
    ['which of the reds were the heaviest', 'rank worst 5 missed red'],
    ['which of the reds was the heaviest miss', 'rank worst 1 missed red'],
    ['the absolute howlers on target please', 'rank worst 5 missed'],
    ['sort the failures with the narrowest at the top', 'rank narrowest 50 missed'],
    ['sort the finance misses, largest gap to target first', 'rank worst 50 missed | Finance'],
    ['what did we miss by the slimmest amount', 'rank narrowest 1 missed'],
    ['four that were so close to hitting target', 'rank narrowest 4 missed'],
    ['closest calls among the misses', 'rank narrowest 5 missed'],
    ['which measures are close to target', 'nothing fits'],
    ['which target was beaten by the widest margin', 'rank furthest beaten 1 met'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('how far a target was missed', () => {
  test.each([
    ['missed by more than, say, thirty per cent of the target', 'list missed over 30'],
    ['off target, but not by more than a tenth', 'list missed to 10'],
    ['misses in double figures', 'list missed from 10'],
    ['our threshold is a shortfall of 10 per cent or more, what does that catch', 'list missed from 10'],
    ['shortfall anywhere from 10% right up to 30%', 'list missed from 10 to 30'],
    ['those whose shortfall is between 10% and 30%', 'list missed from 10 to 30'],
    ['missed by 20% or more, counting one at exactly 20%', 'list missed from 20'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('a bound that does not count is not said to', () => {
    expect(hear('missed by more than 20%, counting one at exactly 20%')).toContain('unknown')
  })
})
