import type { LastAsked } from '../../src/language/followUp'
import type { Offer } from '../../src/language/intention'
import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'

const lexicon = demoLexicon()

/** What is answered after the choice that a sentence was met with: the measure, and the words it did not know. */
function chosenAfter(first: string, then: string): readonly string[] {
  const met = understand(first, lexicon, TODAY, null)
  if (met.kind !== 'unclear') throw new Error(`${first} is ${met.kind}`)
  const offers: readonly Offer[] = met.offers
  const last: LastAsked = { question: { kind: 'choice', offers }, shown: [] }
  const heard = understand(then, lexicon, TODAY, last)
  if (heard.kind !== 'question' || heard.question.kind !== 'measure') return []
  return [heard.question.measure, ...heard.words.flatMap(({ text, use }) => (use === 'unknown' ? [text] : []))]
}

const FORMS_MADE = 'SD-012'
const FORMS_SENT = 'SD-013'

test.each([
  ['the ones customers sent in', FORMS_SENT],
  ['oh, I meant how many the public sent in to us', FORMS_SENT],
  ['those developed', FORMS_MADE],
  ['how many got built', FORMS_MADE],
])('“online forms”, then “%s”: the words that choose are known', (then, measure) => {
  expect(chosenAfter('online forms', then)).toEqual([measure])
})

test.each(['the quicker one', 'the potholes', 'how long they take'])(
  '“online forms”, then “%s” chooses none',
  (then) => {
    expect(chosenAfter('online forms', then)).toEqual([])
  },
)
