import { understand } from '../../src/language/understand'
import { afterwards } from './builders/afterwards'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string): string => tell(understand(text, lexicon, TODAY, null), lexicon)

const after = afterwards(['Debtor days', 'Local Authority to pay suppliers within 10 days'])

describe('what is asked of others is not answered of the measure that is named', () => {
  test.each([
    ['which measures share an outcome with debtor days', 'list | P3.1 | without Debtor days'],
    ['other measures with the same key aim as debtor days', 'list | P3 | without Debtor days'],
    ['how many measures are in the same priority as debtor days', 'count | Our People | without Debtor days'],
    ['what else is in debtor days’ outcome', 'list | P3.1 | without Debtor days'],
    ['who else shares an outcome with debtor days', 'owners | P3.1 | without Debtor days'],
    ['which outcome does debtor days serve', 'measure Debtor days | golden thread'],
    [
      'how many services have website hits measures',
      'owners | Website hits (Customer Services) | Website hits (Communications)',
    ],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))
})

describe('what no answer tells is asked back', () => {
  test.each([
    ['which priority’s worst miss is biggest', 'nothing fits'],
    ['which service has the biggest single shortfall', 'nothing fits'],
    ['which red ones have a footnote', 'nothing fits'],
    ['how many measures in that', 'nothing fits'],
    ['how many measures in P3', 'count | P3'],
    ['where is face-to-face heading next year', 'not held: forecasts'],
    ['where is debtor days heading', 'measure Debtor days | trend'],
    ['I just run allotments, which missed', 'unknown: allotments'],
    ['we only do parks - anything off target', 'unknown: parks'],
    ['I’ve a shop to run, so which are red', 'list red'],
  ])('%s', (text, means) => expect(hear(text)).toBe(means))
})

test.each([
  ['how was finance run', 'status | Finance'],
  ['how did the scores go in finance', 'status | Finance'],
  ['how is finance rated', 'status | Finance'],
  ['who runs finance', 'owners | Finance'],
  ['how is debtor days rated', 'measure Debtor days'],
  ['which finance measures are rated', 'list met missed | Finance'],
])('how a place is treated is the state that it is in: “%s”', (text, means) => expect(hear(text)).toBe(means))

test.each([
  ['progress report on P2 from a target point of view', 'status | P2'],
  ['progress against targets in P2', 'status | P2'],
  ['progress report on Finance', 'progress | Finance'],
  ['how much of the collection is done', 'progress'],
  ['what share of the collection is in', 'progress'],
  ['how much of the council tax collection is done', 'measure Council Tax collected'],
])('progress of figures, and of their collection: “%s”', (text, means) => expect(hear(text)).toBe(means))

test.each([
  ['does debtor days have a target but no figure', 'measure Debtor days | why not rated'],
  ['debtor days no figure', 'submit Debtor days = no figure'],
  ['which is ranked worst', 'rank worst 1 missed'],
  ['which are ranked worst', 'rank worst 5 missed'],
  ['when did debtor days go red', 'measure Debtor days | trend'],
  ['when was debtor days signed off', 'measure Debtor days | standing'],
])('“%s” → %s', (text, means) => expect(hear(text)).toBe(means))

test.each([
  [after.list({ serviceAreas: ['Finance'], ratings: ['red'] }), 'the service overall', 'status | Finance'],
  [after.one(), 'and the team as a whole', 'status | Finance'],
  [after.one(), 'when did it go red', 'measure Debtor days | trend'],
  [after.one(), 'when was it signed off', 'measure Debtor days | standing'],
  [
    { ...after.list({ provisional: true, serviceAreas: ['Finance'] }), shown: [] },
    'the ones that missed',
    'list missed | Finance',
  ],
  [after.list({ provisional: true }), 'the ones that missed', 'list missed provisional'],
])('%# afterwards “%s”', (last, text, means) => expect(after.hear(last, text)).toBe(means))

test.each([
  ['tgt 21/22 – env reports', 'measure Monthly environmental reports | next target'],
  ['env reports', 'measure Monthly environmental reports'],
  ['env reds', 'list red | Our Environment'],
  ['how is env doing', 'status | Our Environment'],
])('a word cut short is a measure’s where the next is of its name too: “%s”', (text, means) =>
  expect(hear(text)).toBe(means),
)
