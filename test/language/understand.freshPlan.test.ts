import type { Measure } from '../../src/domain/measure'
import { initialismsOf } from '../../src/language/initialisms'
import { buildLexicon } from '../../src/language/lexicon'
import { tokenise } from '../../src/language/token'
import { understand } from '../../src/language/understand'
import { demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

/** A council fresh from an import: its measures have their titles and no other names. */
const TITLES = [
  'Percentage of dangerous carriageway defects made safe within two hours of being reported',
  'Babies still breastfed at six to eight weeks (%)',
  'Number of homes sold under the Right to Buy in the year',
  'Number of e-books borrowed from the county library',
]

const source = demoSource()
const [first] = source.measures
if (!first) throw new Error('the demonstration has measures')
const fresh: readonly Measure[] = TITLES.map((title, place) => ({
  ...first,
  code: `X-${place}`,
  title,
  shortName: title.slice(0, 30),
  aliases: [],
}))
const lexicon = buildLexicon({ ...source, measures: [...source.measures, ...fresh] })
const hear = (text: string): string => tell(understand(text, lexicon, TODAY, null), lexicon)
const asks = (title: string): string => hear(title)

test.each([
  ['defects made safe inside 2 hours', TITLES[0]],
  ['defects made safe inside two hours', TITLES[0]],
  ['defects made safe in 2hrs', TITLES[0]],
  ['breastfeeding at 6-8 weeks', TITLES[1]],
  ['breastfed at 6 to 8 weeks', TITLES[1]],
  ['how did RTB do', TITLES[2]],
  ['rtb homes sold', TITLES[2]],
  ['e-book loans last year', `${TITLES[3]} last year`],
])('"%s" finds "%s"', (said, title = '') => {
  expect(hear(said)).toBe(asks(title))
  expect(hear(said)).toMatch(/^measure/)
})

describe('the first letters of words in a row', () => {
  const letters = (title: string) => [...initialismsOf([tokenise(title)]).keys()]
  test('are three or more, and three only of a thing with a name of its own', () => {
    expect(letters('Homes sold under the Right to Buy')).toContain('rtb')
    expect(letters('homes sold yearly')).not.toContain('hsy')
    expect(letters('delayed transfers of care from hospital')).toEqual(expect.arrayContaining(['dtoc']))
  })
  test('stand for nothing where they are a word, or stand for two things', () => {
    expect(letters('Total Homes Included')).not.toContain('thi')
    const both = initialismsOf([tokenise('Right to Buy'), tokenise('Road Traffic Ban')])
    expect(both.get('rtb')).toBe('')
  })
})

test.each([
  ['bcit reds', 'Business Change and ICT reds'],
  ['reds in cstmr srvcs', 'reds in Customer Services'],
  ['authority-wide, how many reds', 'how many reds'],
])('"%s" asks what "%s" does', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each([
  ['which shortfalls were tiny, less than 1% of target', 'which shortfalls were less than 1% of target'],
  ['fell short by upwards of 40% of what was asked', 'fell short by upwards of 40% of target'],
  ['have any services finished submitting', 'which services have submitted'],
])('"%s" asks what "%s" does, and names what it leaves out', (said, plainly) => {
  expect(hear(said).replace(/ \(.*/, '')).toBe(hear(plainly).replace(/ \(.*/, ''))
})

test('how great a miss is said to be limits it where no number does', () => {
  expect(hear('which shortfalls were tiny')).toMatch(/^(?:unknown: tiny|list narrowest|rank)/)
})

test.each(['apply that to Customer Services', 'extend it to Customer Services'])('"%s" asks the same there', (said) => {
  const reds = understand('reds in Finance', lexicon, TODAY, null)
  if (reds.kind !== 'question') throw new Error('"reds in Finance" is a question')
  const heard = understand(said, lexicon, TODAY, { question: reds.question, shown: [] })
  expect(tell(heard, lexicon)).toBe('list red | Customer Services')
})
