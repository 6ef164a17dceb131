import { understand } from '../../../src/language/understand'
import { helpFor } from '../../../src/teams/words/help'
import { demoLexicon } from '../../language/builders/lexicons'

const lexicon = demoLexicon()
const examples = helpFor(() => true, ['green']).map(({ say }) => say)

test.each(examples)('what the help says can be said is understood: %s', (say) => {
  expect(understand(say, lexicon, '2021-07-05', null).kind).not.toBe('unclear')
})
