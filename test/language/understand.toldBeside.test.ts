import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('what is told beside a question, in its sentence or in one of its own, limits nothing', () => {
  test.each([
    ['I’ve a stall to run and nobody rings me back, so how long are debtor days?', 'measure Debtor days'],
    ['Cllr Bloggs here. Which ones did Finance miss?', 'list missed | Finance'],
    ['Hopeless. I asked yesterday and got fobbed off. Which are red?', 'list red'],
    ['I’m not being awkward but which are amber?', 'list amber'],
    ['She wants the reds on her desk by noon', 'list red'],
    ['No more flannel, just the reds', 'list red'],
    ['Before anyone opens the next quarter, which did Finance miss?', 'list missed | Finance'],
    ['I must submit to cabinet one line on debtor days', 'measure Debtor days'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each([
    'I mean yesterday, which are red?',
    'I’m interested in cemeteries, so which are red?',
    'I’ve 2018/19 open here, so which are red?',
  ])('unless it may say what is asked about: %s', (text) => {
    expect(understand(text, lexicon, TODAY, null).kind).toBe('unclear')
  })
})

describe('the dates and the state of a collection', () => {
  test.each([
    'what date do they go overdue',
    'until when have officers got',
    'by what date are managers expected to supply their Q1 figures',
    'when does a return become late',
    'what’s the drop dead date for Q1',
    'have we had nowt back yet for quarter one',
    'have we got anything for Q1',
    'any luck with the Q1 returns',
    'how much of Q1 is in',
    'has Q1 gone live',
    'is Q1 open for people to put theirs in or has it not begun',
    'is anyone late with figures for the quarter we’re collecting',
    'can managers submit for Q1 yet',
  ])('%s', (text) => {
    expect(hear(text)).toMatch(/^progress/)
  })
})

test.each([
  'council tax collection, what outcome does it link to 2',
  'debtor days did we get to 50',
  'debtor days how far off 40',
])('a question sends no figure, wherever it asks: %s', (text) => {
  expect(understand(text, lexicon, TODAY, null).kind).not.toBe('command')
})

test('what a target would be changed from is asked, and nothing is changed', () => {
  expect(hear('if we were to lower the debtor days target, what would we be moving it from?')).toBe('measure Debtor days | next target') // prettier-ignore
  expect(hear('change in the debtor days target from last year to this year')).toBe('measure Debtor days | next target')
})

test('whether a figure passed a number, the figure says', () => {
  expect(hear('did debtor days get past 60')).toBe('measure Debtor days')
  expect(hear('if debtor days got past 60')).toMatch(/^(unknown|several)/)
})

test('what is missing from a measure without a rating is no return', () => {
  expect(hear('website hits no rating what’s missing')).not.toMatch(/^progress/)
})
