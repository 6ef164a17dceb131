import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const debtorDays = codeOf(demoSource(), 'Debtor days')
const after = (about?: 'next target' | 'target'): LastAsked => ({ question: { kind: 'measure', measure: debtorDays, period: null, ...(about ? { about } : {}) }, shown: [debtorDays] }) // prettier-ignore
const hear = (text: string, last: LastAsked | null = null) => tell(understand(text, lexicon, TODAY, last), lexicon)

test.each([
  ['line of sight from the apprenticeship levy up to the priority', 'what does the apprenticeship levy serve'],
  ['evidence the golden thread for debtor days', 'what does debtor days serve'],
  ['which priority n key aim does fleet diesel feed in2', 'what does fleet diesel serve'],
  ['what key aim and priority does debtor days roll up through', 'what does debtor days serve'],
  ['which outcome is council tax collection intended to show progress on', 'what does council tax collection serve'],
  ['which corporate objective is debtor days evidence of', 'what does debtor days serve'],
  ['for the audit working papers, state the outcome behind debtor days', 'what does debtor days serve'],
])('what the plan has a measure for: "%s" asks what is said plainly by "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each([
  ['RoSPA, when do we expect to get it', 'what is the next target for RoSPA'],
  ['when are we hoping to have RoSPA by', 'what is the next target for RoSPA'],
  ['by when should we have RoSPA', 'what is the next target for RoSPA'],
  ['what date are we working to for RoSPA', 'what is the target for RoSPA'],
  ['what deadline do debt reports to management have to meet', 'what is the target for debt reports to management'],
  ['what will the target for debtor days be next year', 'what is the next target for debtor days'],
])('a time that is set: "%s" asks what is said plainly by "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each([
  'when do we expect to hit the debtor days target',
  'when will we get the debtor days figure',
  'what working day did the debt reports go out on',
])('"%s" asks for no target', (said) => {
  expect(hear(said)).not.toMatch(/\| (next )?target/)
})

test.each([
  'debt reports to management: WD achieved?',
  'what working day did the debt reports go out on',
  'debt reports, day issued?',
])(
  // prettier-ignore
  'on which day it was done is its figure: "%s"',
  (said) => {
    expect([hear('debt reports to management'), hear('outturn of debt reports to management')]).toContain(hear(said))
  },
)

test.each(['it was?', 'from?', 'and before that?', 'was what?'])(
  'after its next target, "%s" asks for the one till then',
  (said) => {
    // prettier-ignore
    expect(hear(said, after('next target'))).toBe(hear('what was it before', after('next target')))
  },
)

test('after a figure, "it was?" asks for no target', () => {
  expect(hear('it was?', after())).not.toBe(hear('what was it before', after('next target')))
})

test.each(['measured from when', 'from which year', 'compared with what baseline'])(
  'after one measure, "%s" asks for its target, which says so',
  (said) => {
    // prettier-ignore
    expect(hear(said, after())).toBe(hear('what is its target', after()))
  },
)

test('"is the target the same for 21/22?" looks for no words of a target', () => {
  expect(hear('is the target the same for 21/22?', after())).toBe(hear('what is its target in 2021/22', after()))
})

test.each([
  'everything Finance reports on',
  'what do Finance have to report on',
  'everything Finance tracks',
  'whatever Finance is measured on',
])('"%s" lists all that it has', (said) => {
  // prettier-ignore
  expect(hear(said)).toBe(hear('list all measures in Finance'))
})

test.each([
  'there are two website hits measures in the plan. Which services do they belong to?',
  'which services have the website hits measures',
  'which teams own the two website hits ones',
])('"%s" asks whose each of them is', (said) => {
  expect(hear(said)).toBe(hear('who owns the website hits measures'))
})

test.each([
  ['F/book fans', 'Facebook fans'],
  ['w/site hits in customer services', 'website hits in customer services'],
  ['s/ness absence o/turn', 'sickness absence outturn'],
])('a stroke leaves out the middle of a word: "%s" is "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test('what no word begins and ends with stays two', () => {
  expect(hear('q/board debtor days')).toMatch(/^unknown: q, board/)
})
