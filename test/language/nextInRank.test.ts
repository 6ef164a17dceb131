import type { LastAsked } from '../../src/language/followUp'
import { understand } from '../../src/language/understand'
import { EVERYTHING } from '../../src/domain/question'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const codes = [...lexicon.byCode.keys()]

const afterRank = (limit: number, shown: number, after?: number): LastAsked => ({
  question: {
    ...{ kind: 'rank', order: 'worst', limit, ...(after === undefined ? {} : { after }) },
    ...{ filter: { ...EVERYTHING, verdicts: ['missed'], serviceAreas: ['Finance'] }, period: null },
  },
  shown: codes.slice(0, shown),
})

const hear = (text: string, thread: LastAsked | null) => tell(understand(text, lexicon, TODAY, thread), lexicon)

test.each([
  ['and the one after that', 'rank worst 1 after 1 missed | Finance'],
  ['whats next', 'rank worst 1 after 1 missed | Finance'],
  ['the next two please', 'rank worst 2 after 1 missed | Finance'],
  ['two more', 'rank worst 2 after 1 missed | Finance'],
  ['another three please', 'rank worst 3 after 1 missed | Finance'],
  ['and the 3 after that', 'rank worst 3 after 1 missed | Finance'],
  ['the runner up', 'rank worst 1 after 1 missed | Finance'],
  ['and in ICT?', 'rank worst 1 missed | Business Change and ICT'],
])('after the worst one, "%s"', (text, means) => {
  expect(hear(text, afterRank(1, 1))).toBe(means)
})

test.each([
  ['and number four?', 'rank worst 1 after 3 missed | Finance'],
  ['no 5 please', 'rank worst 1 after 4 missed | Finance'],
])('after the three worst, "%s"', (text, means) => {
  expect(hear(text, afterRank(3, 3))).toBe(means)
  expect(hear(text, null)).not.toMatch(/^rank/)
})

test('what follows a shared place comes after all that share it', () => {
  expect(hear('and the next one', afterRank(1, 2))).toBe('rank worst 1 after 2 missed | Finance')
})

test('what follows what followed goes on from there', () => {
  expect(hear('and the next one', afterRank(2, 2, 3))).toBe('rank worst 1 after 5 missed | Finance')
})

test.each([
  ['second worst miss in finance', 'rank worst 1 after 1 missed | Finance'],
  ['what is the 3rd biggest miss', 'rank worst 1 after 2 missed'],
  ['the second narrowest', 'rank narrowest 1 after 1 missed'],
  ['second worst and third worst', 'nothing fits'],
])('a place among the misses: %s', (text, means) => {
  expect(hear(text, null)).toBe(means)
})

test.each(['the one after debtor days', 'the next target', 'the next one in the plan'])(
  'another thing than the next of them is not taken for it: %s',
  (text) => {
    expect(hear(text, afterRank(1, 1))).not.toMatch(/after/)
  },
)
