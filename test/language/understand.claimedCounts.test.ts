import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('how many there are, as somebody has it', () => {
  test.each([
    ['no reds in finance, right?', 'count red | Finance'],
    ['I make it 3 reds in ICT, agree?', 'count red | Business Change and ICT'],
    ["I've got Corporate Property down as nil exceptions. Agree?", 'count missed | Corporate Property'],
    ['is it just the one red in Customer Services', 'count red | Customer Services'],
    ["we had 9 reds overall didn't we", 'count red'],
    // without a claim it is no count
    ['no reds please', 'several readings'],
    ['which are the 3 worst misses, right', 'rank worst 3 missed'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is not to be done', () => {
  test.each([
    ["Don't remind anyone, I only want to know who owns the sickness one", 'measure Sickness absence | owner'],
    ["don't chase anybody, just tell me who owns debtor days", 'measure Debtor days | owner'],
    ['no reminders please, I just want the reds in finance', 'list red | Finance'],
    ['remind everyone', 'remind everyone'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('parts and measures held against one another', () => {
  const SERVICES = /^compare Business Change and ICT \/ .* \/ Council wide$/
  test.each([
    "Line up all the service areas by share of targets met - who's top and who's bottom?",
    'stack the services up by how many they hit',
    'put all the departments in order of percentage met',
  ])('%s', (text) => {
    expect(hear(text)).toMatch(SERVICES)
  })

  test.each([
    ['benchmark P3.1 against P3.4 for me, green out of rated', 'compare P3.1 / P3.4'],
    ['benchmark Finance against other councils', 'not held: other councils'],
    ['twitter or facebook, who has more', 'list | Twitter followers | Facebook fans'],
    ['who has the debtor days measure', 'measure Debtor days | owner'],
    ['did council tax or business rates miss by more', 'list | Council Tax collected | Business rates collected'],
    ['which services have targets that are red', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('dates and years', () => {
  test.each([
    ['submit date for q1 figs?', 'progress | Q1 2021/22'],
    ['deadline for submitting', 'progress'],
    [
      'Did the target for the local authority error rate change between the two years?',
      'measure Local authority error rate | next target',
    ],
    ['is sickness better year on year', 'measure Sickness absence | trend'],
    ['wot percent of rated mesures hit target overal', 'status'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('two counts beside one another', () => {
  test.each([
    ['how many did we hit vs miss in OD&P', 'status | Organisational Development and Performance'],
    ['more greens than reds in finance?', 'status | Finance'],
    ['do the reds outnumber the greens', 'status'],
    // of two places each is told
    ['more reds in finance or ICT', 'compare Finance / Business Change and ICT'],
    ['more reds than last year', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
