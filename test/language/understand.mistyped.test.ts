import fc from 'fast-check'
import type { Lexicon } from '../../src/language/lexicon'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { otherLexicon } from './builders/otherCouncil'
import { tell } from './builders/tell'
import { thirdLexicon } from './builders/thirdCouncil'

const demo = demoLexicon()
const hearing = (lexicon: Lexicon, today: string) => (text: string) => tell(understand(text, lexicon, today, null), lexicon) // prettier-ignore
const hear = hearing(demo, TODAY)

describe('a word of our own, mistyped', () => {
  test.each([
    ['off trgt', 'list missed'],
    ['how many urated in finance', 'count not rated | Finance'],
    ['new benefit claims over time', 'measure New benefit claims processing time | trend'],
    ["what's the one thing we're furthest off on", 'rank worst 1 missed'],
    ['wat is of target', 'list missed'],
    ['which kpis are of tgt', 'list missed'],
    ['on tagret', 'list met'],
    ['behnd target', 'list missed'],
    ['which measures are bheind target in finance', 'list missed | Finance'],
    ['wich measurs misssed there target', 'list missed'],
    ['whst is underperfomring', 'list missed'],
    ['resd in finance', 'list red | Finance'],
    ['ambesr', 'list amber'],
    ['how manny redds', 'count red'],
    ['who is responsble for sickness', 'measure Sickness absence | owner'],
    ['recoverd', 'changes recovered'],
    ['worst msises', 'rank worst 5 missed'],
    ['comparee finance and ict', 'compare Finance / Business Change and ICT'],
    ['debtor dyas', 'measure Debtor days'],
    ['plase list the reds', 'list red'],
    ['pease list the reds', 'list red'],
    ['I should like to idenntify the reds', 'list red'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    // words of everyday English, one letter from one of ours
    ['sport measures', 'unknown: sport'],
    ['meals on target', 'unknown: meals'],
    ['tree measures off target', 'unknown: tree'],
    ['roads', 'unknown: roads'],
    ['the one with the hat', 'unknown: hat'],
    ['how many staff are there', 'not held: staff and staffing'],
    ['fines', 'unknown: fines'],
    // equally near to two words that are not the same
    ['theee worst misses', 'unknown: theee'],
    // not "off target"
    ['the list of target', 'nothing fits'],
    ['missed by 10% of target', 'nothing fits'],
  ])('is not made of another: %s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe("a name's word, mistyped", () => {
  const other = hearing(otherLexicon(), '2024-07-09')
  const third = hearing(thirdLexicon(), '2024-06-10')

  test.each([
    ['renr arrears', 'measure Rent arrears as a percentage of the rent'],
    ['open repaiirs', 'measure Open repairs older than 90 days'],
    ['on target in paks', 'list met | Streets and Open Spaces'],
  ])('%s', (text, means) => {
    expect(other(text)).toBe(means)
  })

  test.each([
    // the last letter of a word of a longer name, though its beginning is the name of a service
    ['busines rates', 'measure Business rates collected in year'],
    ['busines rates 22/23', 'measure Business rates collected in year | 2022/23'],
    ['off target in busines', 'list missed | Business'],
  ])('%s', (text, means) => {
    expect(third(text)).toBe(means)
  })

  test('a name that is cut short is read as the whole name', () => {
    expect(hear('cust serv emails')).toBe(hear('customer services emails'))
    expect(hear('counci tax collection')).toBe(hear('council tax collection'))
  })
})

const SENTENCES = [
  'which measures are off target in Customer Services?',
  'what is not rated in Finance',
  'how many measures are amber',
  'percentage of finance measures off target',
  'council tax collection',
  'why is council tax collection amber',
  'who is responsible for fleet diesel',
  'compare finance and customer services',
  'most improved measures in our people',
  'which returns are outstanding in Finance',
  'missed by more than 10 percent',
  'everything except finance that is behind target',
  'suppliers paid within 30 days',
  'what should I worry about in customer services',
]

/** One slip of the finger in a word: a letter left out, doubled, or swapped with its neighbour. */
function slipped(word: string, how: number, at: number): string {
  const place = 1 + (at % (word.length - 2))
  if (how === 0) return word.slice(0, place) + word.slice(place + 1)
  if (how === 1) return word.slice(0, place + 1) + word.slice(place)
  return word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
}

test('one slip of the finger gives the same answer or none, and seldom none', () => {
  let [same, unsure] = [0, 0]
  const slips = fc.record({ said: fc.constantFrom(...SENTENCES), word: fc.nat(20), how: fc.nat(2), at: fc.nat(20) })
  fc.assert(
    fc.property(slips, ({ said, word, how, at }) => {
      const words = said.split(' ')
      const long = words.filter((each) => /^[A-Za-z]{5,}$/.test(each))
      const meant = long[word % long.length] ?? ''
      const text = words.map((each) => (each === meant ? slipped(each, how, at) : each)).join(' ')
      const heard = understand(text, demo, TODAY, null)
      if (heard.kind === 'unclear') unsure++
      else {
        same++
        expect([text, tell(heard, demo)]).toEqual([text, hear(said)])
      }
    }),
    { numRuns: 400, seed: 20211123 },
  )
  expect(unsure / (same + unsure)).toBeLessThan(0.03)
})

describe('words cut short as in a text message', () => {
  test.each([
    ['how many reds hv we got', 'count red'],
    ['who shd i ask abt debtor days', 'measure Debtor days | owner'],
    ['any measures you cdnt rate', 'list not rated'],
    ['compare btwn finance and ict', 'compare Finance / Business Change and ICT'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
