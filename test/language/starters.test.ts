import { starters } from '../../src/language/starters'
import { understand } from '../../src/language/understand'
import { demoLexicon } from './builders/lexicons'

const examples = starters(demoLexicon())

test('there are examples of several kinds of question, none twice', () => {
  const kinds = examples.map(({ ask }) => kindOf(ask))
  expect(new Set(examples.map(({ ask }) => ask)).size).toBe(examples.length)
  expect(new Set(kinds).size).toBeGreaterThanOrEqual(5)
})

test.each(examples)('"$ask" is understood as a question, every word of it', ({ ask }) => {
  const understood = understand(ask, demoLexicon(), '2021-07-05', null)
  expect(understood.kind).toBe('question')
  expect(understood.words.filter(({ use }) => use === 'unknown' || use === 'unsure')).toEqual([])
})

function kindOf(ask: string): string {
  const understood = understand(ask, demoLexicon(), '2021-07-05', null)
  if (understood.kind !== 'question') return understood.kind
  return understood.question.kind === 'measure' ? (understood.question.about ?? 'figure') : understood.question.kind
}
