import type { Filter, Question } from '../../src/domain/question'
import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const codes = ['Debtor days', 'Council Tax collection', 'Number of website hits'].map((title) => codeOf(demoSource(), title)) // prettier-ignore
const [debtorDays = ''] = codes
const asked = (question: Question): LastAsked => ({ question, shown: question.kind === 'measure' ? [debtorDays] : codes }) // prettier-ignore
const list = (filter: Partial<Filter>, kind: 'list' | 'status' = 'list') => asked({ kind, filter: { ...EVERYTHING, ...filter }, period: null }) // prettier-ignore
const MISSES = list({ serviceAreas: ['Finance'], verdicts: ['missed'] })
const STATUS = list({ serviceAreas: ['Finance'] }, 'status')
const ONE = asked({ kind: 'measure', measure: debtorDays, period: null })
const hear = (text: string, last: LastAsked | null = null) => tell(understand(text, lexicon, TODAY, last), lexicon)

test.each([
  ['Kindly cite the explanatory notes that were printed beside debtor days', 'what footnotes has debtor days'],
  ['with whom does ownership of debtor days reside', 'who owns debtor days'],
  ['say who is the designated officer for debtor days', 'who owns debtor days'],
  ['for what reason was debtor days left with no rating', 'why is debtor days not rated'],
  ['explain how debtor days ties in to the council plan', 'what does debtor days serve'],
  ['what are we suggesting as the target for debtor days', 'what is the next target for debtor days'],
  ['a constituent has been asking about debtor days', 'debtor days'],
])('as it stands in a letter, "%s" asks what is said plainly by "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each([
  ['in whose hand is that measure kept', 'who owns it'],
  ['tell me where its target heads from here', 'what is its next target'],
  ['what standard was agreed for it', 'what is its target'],
  ['is it up or down than it used to be', 'what is its trend'],
])('after one measure, "%s" asks what is said plainly by "%s"', (said, plainly) => {
  expect(hear(said, ONE)).toBe(hear(plainly, ONE))
})

test.each([
  ['please widen it to every department', 'and the whole council'],
  ['and what is the situation corporately', 'and the whole council'],
  ["I'm just concerned about the reds, if you would take the rest out", 'only the reds'],
  ['limit it to shortfalls greater than 5%', 'only those by more than 5%'],
  ['now I would like to move on to Customer Services, if I might', 'what about Customer Services'],
  ['and where does accountability for these now lie', 'who owns them'],
  ['the total for the file', 'how many'],
])('after a list, "%s" asks what is said plainly by "%s"', (said, plainly) => {
  expect(hear(said, MISSES)).toBe(hear(plainly, MISSES))
})

test('after a status, "which indicators are those that fell short" are those of the same place', () => {
  expect(hear('which indicators are those that were missed', STATUS)).toBe('list missed | Finance')
})

test.each(['a constituent has been asking about potholes', 'widen it to the county', 'we are solely interested in the pinks'])(
  'what is not held stays unclear: "%s"',
  (said) => {
    expect(understand(said, lexicon, TODAY, MISSES).kind).toBe('unclear')
  },
) // prettier-ignore
