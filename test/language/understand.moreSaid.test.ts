import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

const table = (rows: readonly (readonly [text: string, means: string])[]) =>
  test.each(rows)('%s', (text, means) => expect(hear(text)).toBe(means))

describe('two bounds, of which one end is included', () => {
  table([
    ['measures whose miss exceeds 15% of target but does not exceed 20%', 'list missed over 15 to 20'],
    ['misses over 15% but not 20%', 'list missed over 15 to 20'],
    ['missed by at least 10% but less than 20% of target', 'list missed from 10 under 20'],
    ['missed by more than 10% but less than 20% of target', 'list missed over 10 under 20'],
  ])
})

describe('one of several, or several of them', () => {
  table([
    ['Among the measures rated red, which came nearest to its target?', 'rank narrowest 1 missed red'],
    ['of the ambers, which fell furthest short', 'rank worst 1 missed amber'],
    ['of the reds, which were furthest off', 'rank worst 5 missed red'],
    ['which measures came nearest to target', 'rank narrowest 5 missed'],
  ])
})

describe('what there is on a thing that several measures speak of', () => {
  table([
    ['what have we got on diesel', 'several readings'],
    ['anything on grey miles', 'several readings'],
    ['fleet diesel, anything on that?', 'several readings'],
    ['fleet diesel', 'measure Fleet diesel reduction'],
    ['diesel', 'measure Fleet diesel reduction'],
    ['what have we got on debtor days', 'measure Debtor days'],
  ])
})

describe('no target, and why', () => {
  table([
    ['which measures have no target by design', 'list because no target by design'],
    ['the absence of a target explained by the new CRM not yet being in place', 'list no target says CRM'],
    ['sickness absence target', 'measure Sickness absence | target'],
  ])
})

describe('an outcome or aim by words of its name', () => {
  table([
    ['measures under carbon neutral by 2030', 'list | E2.1'],
    ['which measures support independent living', 'list | P2.1'],
    ['how are the measures in 2030', 'not held: 2029/30 and 2030/31'],
    ['which measures support neutral things', 'unknown: neutral'],
  ])
})

describe('letters that stand for words', () => {
  table([
    ['h b claimants how many', 'measure Housing Benefit customers'],
    ['c t collection', 'measure Council Tax collected'],
    ['n n d r collection', 'measure Business rates collected'],
    ['is a t collected', 'unknown: t'],
  ])
})

describe('what goes before, and limits nothing', () => {
  table([
    [
      'give me the headline on organisational development and performance before I walk in there',
      'status | Organisational Development and Performance',
    ],
    ['finance reds before we go into the meeting', 'list red | Finance'],
    ['number of walk ins', 'measure Face-to-face enquiries'],
  ])
})
