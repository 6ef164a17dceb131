import { understand } from '../../src/language/understand'
import { afterwards } from './builders/afterwards'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const { list, one, hear } = afterwards(['Debtor days', 'Local Authority to pay suppliers within 10 days'])

const lexicon = demoLexicon()

const MISSES = list({ serviceAreas: ['Finance'], verdicts: ['missed'] })
const STATUS = list({ serviceAreas: ['Finance'] }, 'status')
const BUT_ICT = list({ exceptServiceAreas: ['Business Change and ICT'], verdicts: ['missed'] })

test.each([
  ['which of the pair did worse', 'rank worst 1 missed | Finance'],
  ['of those two, which came nearer', 'rank narrowest 1 missed | Finance'],
  ['the wider shortfall of the two', 'rank worst 1 missed | Finance'],
])('one of the few that were shown: “%s” → %s', (text, means) => expect(hear(MISSES, text)).toBe(means))

test.each([
  ['which of the three did worse', 'nothing fits'],
  ['which of the two priorities did worse', 'nothing fits'],
])('another number than was shown is asked back: “%s”', (text, means) => expect(hear(MISSES, text)).toBe(means))

test.each([
  ['get rid of everything that is not red', 'list missed red | Finance'],
  ['bin all but the ambers', 'list missed amber | Finance'],
  ['whittle it down to the reds', 'list missed red | Finance'],
  ['more than 30 % adrift', 'list missed over 30 | Finance'],
  ['are those figures confirmed', 'list missed provisional | Finance'],
  ['throw ict in as well', 'list missed | Finance | Business Change and ICT'],
  ['what are they meant to reach next year', 'target review all missed | Finance'],
  ['have any of those had their target changed', 'target review all missed | Finance'],
  ['whose target has stayed the same', 'target review unchanged missed | Finance'],
])('“%s” → %s', (text, means) => expect(hear(MISSES, text)).toBe(means))

test.each([
  [STATUS, 'which of its measures missed', 'list missed | Finance'],
  [STATUS, 'which two have gone red then', 'list red | Finance'],
  [BUT_ICT, 'nor finance either', 'list missed | not Business Change and ICT | not Finance'],
  [BUT_ICT, 'the greens instead, keeping the rest', 'list green | not Business Change and ICT'],
  [one(), 'so did we make it or not', 'measure Debtor days'],
  [one(), 'does the outturn come up to that', 'measure Debtor days'],
  [one({ about: 'next target' }), 'how did they come up with that', 'measure Debtor days | footnotes'],
  [one(), 'what does it need to get to by next march', 'measure Debtor days | next target'],
  [one({ about: 'target' }), 'where does that figure come from', 'measure Debtor days | footnotes'],
  [STATUS, 'which was the good one', 'list met | Finance'],
  [STATUS, 'how many of those are not rated', 'count not rated | Finance'],
  [MISSES, 'which of those should worry us most', 'rank worst 1 missed | Finance'],
  [list({ verdicts: ['missed'], missedBy: { over: '40', under: null } }), 'drop that to thirty', 'list missed over 30'],
  [MISSES, 'the one after that, second on the list', 'measure Suppliers paid within 10 days'],
  [one(), 'what else feeds that outcome', 'list | P3.1 | without Debtor days'],
  [one(), 'what else of theirs missed', 'list missed | Finance | without Debtor days'],
])('%# “%s”', (last, text, means) => expect(hear(last, text)).toBe(means))

test.each([
  [MISSES, 'get rid of the office party', 'unknown: office, party'],
  [one(), 'how did they come up with the office party', 'unknown: office, party'],
])('what is not held stays unknown', (last, text, means) => expect(hear(last, text)).toBe(means))

test('a team that nobody named owns nothing', () => {
  expect(tell(understand('how many measures have they got', lexicon, TODAY, null), lexicon)).toBe('nothing fits')
})
