import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const meant = (text: string) => understand(text, lexicon, TODAY, null)

describe('what people tell of themselves in the same breath is left out', () => {
  test.each([
    ['im walking into the chamber can you tell me what finance missed', 'list missed | Finance'],
    ['As chair of the scrutiny panel I would like the reds', 'list red'],
    ['stop dithering and give me the ambers in Finance', 'list amber | Finance'],
    ['everything off target but leave Finance out, I’ve had that chat already', 'list missed | not Finance'],
    ['may I see the reds', 'list red'],
    ['a couple of lines on Finance', 'status | Finance'],
  ])('%s', (text, means) => {
    expect(tell(meant(text), lexicon)).toBe(means)
  })

  test('and what nobody knows of it is named', () => {
    const { words } = meant('im swanning around the foyer can you tell me what finance missed')
    expect(words.filter(({ use }) => use === 'unknown').map(({ text }) => text)).toContain('swanning')
  })
})

describe('unless it may say what is asked about', () => {
  test.each([
    'I’m looking at cemeteries can you tell me what is off target',
    'we’ve had letters about potholes so what is off target',
    'I have a question on allotments can you show me the reds',
    'the reds I have for cemeteries',
  ])('%s', (text) => {
    expect(meant(text).kind).toBe('unclear')
  })

  test('a figure or a period in it is part of the question', () => {
    expect(meant('I’ve 2018/19 in mind can you show me the reds').kind).toBe('unclear')
  })
})
