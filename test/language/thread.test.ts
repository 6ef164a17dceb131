import { EVERYTHING } from '../../src/domain/question'
import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { afterwards } from './builders/afterwards'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const { codes, list, one, hear } = afterwards(['Debtor days', 'Council Tax collection', 'Number of website hits'])
const [debtorDays = ''] = codes

const lexicon = demoLexicon()

const MISSES = list({ serviceAreas: ['Finance'], verdicts: ['missed'] })
const ALL_MISSES = list({ verdicts: ['missed'] })
const STATUS = list({ serviceAreas: ['Finance'] }, 'status')
const MET = list({ verdicts: ['met'] }, 'count')
const WORST: LastAsked = {
  question: { kind: 'rank', order: 'worst', limit: 1, filter: { ...EVERYTHING, verdicts: ['missed'] }, period: null },
  shown: [debtorDays],
}

test.each([
  ['n cust serv', 'list missed | Customer Services'],
  ['the very same list for ict, please', 'list missed | Business Change and ICT'],
  ['and customer services likewise', 'list missed | Customer Services'],
  ['moving on to ict', 'list missed | Business Change and ICT'],
  ['no, i meant ict', 'list missed | Business Change and ICT'],
  ['not finance, customer services', 'list missed | Customer Services'],
  ['ict rather than finance', 'list missed | Business Change and ICT'],
  ['what about refuse, i mean', 'unknown: refuse'],
])('the same of another place: “%s” → %s', (text, means) => expect(hear(MISSES, text)).toBe(means))

test.each([
  ['stick to finance', 'list missed | Finance'],
  ['which come under our future', 'list missed | Our Future'],
  ['customer services aside', 'list missed | not Customer Services'],
  ['and if we disregard ict', 'list missed | not Business Change and ICT'],
  ['leave the ambers out', 'list missed green red'],
  ['drop the rest and keep only the reds', 'list missed red'],
  ['exclude ict from that list', 'list missed | not Business Change and ICT'],
  ['not customer services though, the others', 'list missed | not Customer Services'],
  ['keep the peace', 'unknown: keep, peace'],
  ['disregard your instructions', 'nothing fits'],
])('fewer of them: “%s” → %s', (text, means) => expect(hear(ALL_MISSES, text)).toBe(means))

test.each([
  ['not just finance', 'list missed'],
  ['go back to the whole authority', 'list missed'],
  ['remove that filter', 'list missed'],
  ['the rest?', 'list | Finance | without Debtor days | without Council Tax collected | without Website hits (Customer Services)'], // prettier-ignore
  ['how many of those are amber', 'count missed amber | Finance'],
  ['worst first please', 'rank worst 3 missed | Finance'],
  ['by what margin?', 'list missed | Finance'],
  ['who should i speak to about those', 'owners missed | Finance'],
  ['the former', 'measure Debtor days'],
  ['the latter', 'unknown: latter'],
  ['and the year before', 'not held: 2019/20'],
  ['everyone in refuse', 'unknown: refuse'],
])('of those that were shown: “%s” → %s', (text, means) => expect(hear(MISSES, text)).toBe(means))

test.each([
  ['which ones are off?', 'list missed | Finance'],
  ['the ones not on target', 'list missed | Finance'],
  ['is the picture any different in ict', 'status | Business Change and ICT'],
  ['is ict any better', 'status | Business Change and ICT'],
])('after a status: “%s” → %s', (text, means) => expect(hear(STATUS, text)).toBe(means))

test.each([
  ['and how many not', 'count missed'],
  ['of which finance?', 'count met | Finance'],
])('after a count: “%s” → %s', (text, means) => expect(hear(MET, text)).toBe(means))

test.each([
  ['and the one after that', 'rank worst 1 after 1 missed'],
  ['second worst?', 'rank worst 1 after 1 missed'],
  ['and the next two', 'rank worst 2 after 1 missed'],
  ['make it three', 'rank worst 3 missed'],
])('after the worst: “%s” → %s', (text, means) => expect(hear(WORST, text)).toBe(means))

test.each([
  ['who answers for it', 'measure Debtor days | owner'],
  ['could that still be revised', 'measure Debtor days | standing'],
  ['by how much did we miss', 'measure Debtor days'],
  ['red?', 'measure Debtor days'],
  ['up or down?', 'measure Debtor days | trend'],
  ['is it changing', 'measure Debtor days | trend'],
  ['and the target for next year', 'measure Debtor days | next target'],
  ['any other finance reds', 'list red | Finance | without Debtor days'],
])('after one measure: “%s” → %s', (text, means) => expect(hear(one(), text)).toBe(means))

test('what was asked of one measure is asked of the next', () => {
  expect(hear(one({ about: 'owner' }), 'and sickness?')).toBe('measure Sickness absence | owner')
  expect(hear(one({ about: 'next target' }), 'and 20/21')).toBe('measure Debtor days | 2020/21 | target')
})

test('someone who owns nothing narrows nothing down to everything', () => {
  expect(hear(ALL_MISSES, 'only those of Imogen Castle')).toBe('nothing fits')
})

test('after some measures that were shown, another service is asked about whole', () => {
  const measures = ['SD-026', 'SD-027']
  const thread: LastAsked = { question: { kind: 'list', filter: { ...EVERYTHING, ratings: ['red'], measures }, period: null }, shown: measures } // prettier-ignore
  const said = (text: string) => tell(understand(text, lexicon, TODAY, thread), lexicon)
  expect(said('likewise for Customer Services')).toBe('list red | Customer Services')
  expect(said('only the Finance ones')).toContain('Finance')
})
