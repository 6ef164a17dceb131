import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

test.each([
  // what stands against a name is its own
  ['what is Finance down for', hear('what does Finance own')],
  ['what is Finance down for in the way of reds', 'list red | Finance'],
  // a branch by its code, and what it is about
  ['how is P2.1 doing, the one about looking after people and diesel', hear('how is P2.1 doing')],
  ['how is P2.1 doing, and the one about diesel', 'several readings'],
  // all the parts of the whole council
  ['across the council, all six services, how many greens did we have?', 'count green'],
  ['the two services with the most reds across the council', hear('which two services have the most reds')],
  // where it came to lie
  ['which strayed furthest', 'rank worst 1 missed'],
  ['which of the Finance measures finished the furthest', 'rank worst 1 missed | Finance'],
  // the reason beside each
  ['Finance measures without a rating and the reason against each', 'list not rated | Finance'],
  ['which figures are only nine months’ worth?', 'list provisional for 9 months'],
  // what was said before
  ['you said Finance was fine. what missed its target', 'list missed | Finance'],
  ['what missed its target? you said Finance was fine.', hear('what missed its target? Finance was fine.')],
  ['I’m told something in Finance was out by a fifth or more of its target. What would that be?', 'list missed from 20 | Finance'], // prettier-ignore
  ['ok back to work. which are red?', 'list red'],
  // on which side of its target
  ['are PDRs up or down on target', hear('PDRs')],
  ['which measures are up on target', 'list met'],
  ['are we up on the debtor days target', 'measure Debtor days | target'],
  ['did the target for debtor days go up or down', 'measure Debtor days | next target'],
  ['are we up on last year for debtor days', hear('are debtor days up on last year')],
  // how short it is to be, and what is bad
  ['sum up Finance in a line or two', 'status | Finance'],
  ['the bad bits in Finance', 'list missed | Finance'],
  // beside it
  ['how is its neighbour P2.1', hear('how is P2.1')],
  ['how does our neighbour do on debtor days', 'not held: other councils'],
  // how much of the year it takes in
  ['how much of the year does the debtor days figure cover', 'measure Debtor days | standing'],
])('“%s” → %s', (text, means) => expect(hear(text)).toBe(means))
