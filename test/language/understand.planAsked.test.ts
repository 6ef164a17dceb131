import { understand } from '../../src/language/understand'
import { codeOf, demoLexicon, demoSource, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const debtorDays = codeOf(demoSource(), 'Debtor days')
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

test.each([
  ['whose neck is on the line for debtor days', 'who owns debtor days'],
  ['debtor days - named lead?', 'who owns debtor days'],
  ['which officer keys in the sickness number', 'who owns sickness'],
  ['who fills in the GDPR training figure', 'who owns GDPR training'],
  ['is council tax collection a Finance thing', 'who owns council tax collection'],
  ['does Priya Raman look after debtor days', 'who owns debtor days'],
  ['does flexible working count under Our Environment or Our People', 'what does flexible working serve'],
  ['debtor days sits where in the corporate plan', 'what does debtor days serve'],
  ['which key aim has online payments in it', 'what does online payments serve'],
  ["show debtor days' place in the hierarchy", 'what does debtor days serve'],
  ['debtor days: outcome, aim, priority, in that order', 'what does debtor days serve'],
  ['what do we get out of measuring Facebook fans', 'what does Facebook fans serve'],
  ['are we upping the debtor days target for 21/22', 'what is the next target for debtor days'],
  ['will the bar be raised for debtor days', 'what is the next target for debtor days'],
  ["what's changing in the target for debt reports", 'what is the next target for debt reports'],
  ['next year, sickness needs to be under what', 'what is the next target for sickness'],
  ['how many digital sessions must we run', 'what is the target for digital sessions'],
  ['is anything different about the levy target', 'what is the next target for the apprenticeship levy'],
  ['debt reporting: tighter or looser next year?', 'what is the next target for debt reporting'],
  ['what corporate aim is there for debtor days', 'what does debtor days serve'],
  ['what aim is there for debtor days', 'what is the target for debtor days'],
  ['debt reports to management: WD tgt?', 'what is the target for debt reports to management'],
  ['ownership trail for debtor days', 'who owns debtor days'],
  ["who's the go-to for Facebook fans", 'who owns Facebook fans'],
  ['call abdn rate', 'call abandonment rate'],
  ['why 72 for debtor days', 'why debtor days'],
  ['are PDRs at 84', 'are PDRs'],
  ['sickness has to be below what', 'what is the target for sickness'],
])('"%s" asks what is said plainly by "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each([
  ['wheres it sit in the plan', 'what does it serve'],
  ["last year's aim?", 'what is its target'],
  ['how many were meant to happen', 'what is its target'],
])('after one measure, "%s" asks what is said plainly by "%s"', (said, plainly) => {
  const last = { question: { kind: 'measure', measure: debtorDays, period: null }, shown: [debtorDays] } as const
  const means = (text: string) => tell(understand(text, lexicon, TODAY, last), lexicon)
  expect(means(said)).toBe(means(plainly))
})

test('a service called "Corporate …" is still named by that word where no aim follows', () => {
  expect(hear('which corporate aim is debtor days under')).not.toContain('Corporate Property')
  expect(hear('measures in corporate property')).toContain('Corporate Property')
})

test.each([
  ['debtor days: did we manage it?', 'debtor days'],
  ['did Finance even manage it, debtor days', 'debtor days in Finance'],
  ['how many online forms did we develop', 'number of online forms developed'],
])('"%s" asks for no owner and no target: "%s"', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
})

test.each(['which measures are at 84', 'what if debtor days were at 84'])(
  'a number that limits is not left out: "%s"',
  (said) => {
    expect(hear(said)).not.toMatch(/^(measure|list)/)
  },
)

test('who managed it is still asked by "managed"', () => {
  expect(hear('who managed debtor days')).toBe(hear('who owns debtor days'))
})

test('a miss said of another service is still no owner', () => {
  expect(hear('is debtor days off target in Customer Services')).not.toContain('owner')
})

test('compared with this year, a target to come has its answer again', () => {
  const last = { question: { kind: 'measure', measure: debtorDays, period: null, about: 'next target' }, shown: [debtorDays] } as const // prettier-ignore
  const means = (text: string) => tell(understand(text, lexicon, TODAY, last), lexicon)
  expect(means("compared to this year's?")).toBe(means('what was it before'))
})
