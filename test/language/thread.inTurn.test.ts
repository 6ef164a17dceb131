import type { InTurn } from '../../src/domain/inTurn'
import { inTurnWith } from '../../src/domain/inTurn'
import type { LastAsked } from '../../src/language/followUp'
import type { Question } from '../../src/domain/question'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'

const lexicon = demoLexicon()

const questionOf = (text: string, last: LastAsked | null = null): Question | null => {
  const heard = understand(text, lexicon, TODAY, last)
  return heard.kind === 'question' ? heard.question : null
}

/** After each of these was asked about by itself. */
function after(...texts: readonly string[]): LastAsked {
  const asked = texts.map((text) => questionOf(text))
  const last = asked.at(-1)
  if (last?.kind !== 'measure') throw new Error(`${texts.join(', ')} are not all measures`)
  const inTurn = asked.reduce<InTurn>((before, question) => (question ? inTurnWith(question, before) : before), [])
  return { question: last, shown: [last.measure], inTurn }
}

const TAX_THEN_RATES = after('council tax collected', 'business rates collected')
const BOTH = TAX_THEN_RATES.inTurn ?? []

describe('two measures asked about one after the other', () => {
  test.each([
    ['which of those two came closer to its target?', 'best'],
    ['so who did better', 'best'],
    ['and which was further adrift', 'worst'],
    ['tell me which was the bigger miss', 'worst'],
    ['which one missed by more', 'worst'],
    ['of the pair, which is worse?', 'worst'],
  ])('%s', (text, lead) => {
    expect(questionOf(text, TAX_THEN_RATES)).toMatchObject({ kind: 'list', lead, filter: { measures: BOTH } })
  })

  test.each([
    ['which of those two missed', { verdicts: ['missed'] }],
    ['did either of them make it', { verdicts: [], ratings: [] }],
    ['are those two both red', { verdicts: [], ratings: [] }],
    ['put them side by side', { verdicts: [], ratings: [] }],
  ])('%s', (text, filter) => {
    expect(questionOf(text, TAX_THEN_RATES)).toMatchObject({ kind: 'list', filter: { measures: BOTH, ...filter } })
  })

  test('the owners of both are asked for together', () => {
    expect(questionOf('who owns those two?', TAX_THEN_RATES)).toMatchObject({ kind: 'owners', filter: { measures: BOTH } }) // prettier-ignore
  })

  test('of three, all three are meant by their number, and the last two by two', () => {
    const three = after('debtor days', 'council tax collected', 'business rates collected')
    expect(questionOf('which of the three came nearest', three)).toMatchObject({ filter: { measures: three.inTurn } })
    expect(questionOf('which of those two came nearer', three)).toMatchObject({ filter: { measures: BOTH } })
  })

  test('after one alone, or after anything else, nobody knows which two', () => {
    expect(questionOf('which of those two came nearer?', after('debtor days'))).toBeNull()
    expect(inTurnWith({ kind: 'reminders' }, BOTH)).toEqual([])
    expect(inTurnWith({ kind: 'choice', offers: [] }, BOTH)).toEqual(BOTH)
  })

  test('asked about again, a measure is the last one; and no more than four are in mind', () => {
    const ask = (measure: string, before: InTurn) => inTurnWith({ kind: 'measure', measure, period: null }, before)
    expect(ask('a', ['a', 'b'])).toEqual(['b', 'a'])
    expect(ask('e', ['a', 'b', 'c', 'd'])).toEqual(['b', 'c', 'd', 'e'])
  })

  test('a question of all is not taken for one of the two', () => {
    expect(questionOf('which measure came closest to target?', TAX_THEN_RATES)).toMatchObject({ kind: 'rank' })
    expect(questionOf('who did better, Finance or Customer Services', TAX_THEN_RATES)).toMatchObject({ kind: 'compare' }) // prettier-ignore
  })
})
