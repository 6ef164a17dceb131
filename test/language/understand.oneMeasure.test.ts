import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => understand(text, lexicon, TODAY, null)
const hear = (text: string) => tell(meant(text), lexicon)

describe('the sides of one measure, as people ask for them', () => {
  test.each([
    ['debtor days: any provisos or caveats against it', 'footnotes'],
    ['set out the caveats printed beside debtor days', 'footnotes'],
    ['quote me whatever footnotes belong to debtor days', 'footnotes'],
    ['any small print on small business rates relief', 'footnotes'],
    ['for what reason was debtor days left ungraded', 'why not rated'],
    ['what stands in the way of grading debtor days', 'why not rated'],
    ['debtor days has no RAG, how come', 'why not rated'],
    ['justify the lack of a rating for debtor days', 'why not rated'],
    ['what went on with debtor days for it to end up so badly', 'why this rating'],
    ['has the owner explained debtor days', 'why this rating'],
    ['what pulled debtor days down', 'why this rating'],
    ['who rubber stamped debtor days', 'standing'],
    ['are we still awaiting a firm figure for debtor days', 'standing'],
    ['who bears the responsibility for debtor days', 'owner'],
    ['debtor days, who do I email', 'owner'],
    ['why do we bother monitoring debtor days', 'golden thread'],
    ['debtor days: give me the outcome, key aim and priority', 'golden thread'],
    ['what were we gunning for on debtor days', 'target'],
    ['at what level was the bar set for debtor days', 'target'],
  ])('%s', (text, about) => {
    expect(hear(text)).toMatch(new RegExp(`^measure [^|]+ \\| ${about}$`))
  })
})

describe('words that are near these ask for something else', () => {
  test.each([
    ['what did we give for debtor days', 'measure Debtor days'],
    ['explain the absence of ratings in Finance', 'list not rated | Finance'],
    ['set out what is off target in Finance', 'list missed | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each(['set debtor days to green', 'make debtor days green'])('%s changes nothing', (text) => {
    expect(meant(text).kind).toBe('unclear')
  })
})

describe('a name in other words, cut short, or said with a number', () => {
  test.each([
    ['suppliers paid inside ten days', 'measure Suppliers paid within 10 days'],
    ['supplrs pd w/in 30 days', 'measure Suppliers paid within 30 days'],
    ['c tax coll rate', 'measure Council Tax collected'],
    ['avg time chg of circs', 'measure Changes in circumstances processing time'],
    ['how long are people waiting for a change in circumstances', 'measure Changes in circumstances processing time'],
    ['did we spend the apprenticeship levy', 'measure Apprenticeship levy used'],
    [
      'was the 8 day standard for changes in circumstances achieved',
      'measure Changes in circumstances processing time',
    ],
    ['the online payments one', 'measure Online payments'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    'how much did we spend on online payments',
    'suppliers paid inside 20 days',
    'list the diesel and council tax measures',
  ])(
    // prettier-ignore
    '%s is not answered with one of them',
    (text) => {
      expect(meant(text).kind).toBe('unclear')
    },
  )
})
