import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'

const lexicon = demoLexicon()
const offered = (text: string) => {
  const means = understand(text, lexicon, TODAY, null)
  return means.kind === 'unclear' ? means.offers.map(({ say }) => say) : means.kind
}

describe('what a sentence asks without the words that nobody knows is the first way on', () => {
  test.each([
    ['which finance measures are statutory', 'Which measures in Finance?'],
    ['n the ambers quango', 'Which measures are amber?'],
    ['the reds in Finance and atlantis', 'Which measures are red in Finance?'],
  ])('%s', (text, first) => {
    expect(offered(text)[0]).toBe(first)
    expect(understand(first, lexicon, TODAY, null).kind).toBe('question')
  })

  test('the others stay, help among them', () => {
    expect(offered('n the ambers genial')).toEqual(['Which measures are amber?', 'Which measures are off target?', 'How are we doing?', 'help']) // prettier-ignore
  })
})

test.each([
  ['a name', 'how does Amber Valley compare on council tax'],
  ['most of the sentence', 'the reds by zorgle quibbly xanthum frobnix wuggle'],
])('%s is not taken away from what is offered', (_, text) => {
  expect(offered(text)).not.toContain('Which measures are red?')
  expect(offered(text)).not.toContain('Which measures are amber?')
})
