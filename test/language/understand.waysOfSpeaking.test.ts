import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('one question in the many ways in which it is asked', () => {
  test.each([
    ["what's keeping the chief exec awake at night?", 'briefing'],
    ['any warning signs in Finance', 'briefing | Finance'],
    ['what deserves our attention', 'briefing'],
    ['give me a snapshot of Finance', 'status | Finance'],
    ['in what condition does Finance find itself, judged against its targets', 'status | Finance'],
    ['how has Finance fared across the year', 'status | Finance | 2020/21'],
    ['rag split for Finance', 'status | Finance'],
    ['which services have not had their figures in yet', 'progress'],
    ['where have we got to with the Q1 2021/22 collection', 'progress | Q1 2021/22'],
    ['how long have services got left', 'progress'],
    ['what have I still got to hand in', 'what I owe'],
    ['have you had everything from me', 'what I owe'],
    ['have I approved everything', 'what I sign off'],
    ['has a single chaser been issued', 'reminders'],
    ['how often have we nudged people', 'reminders'],
    ['how does Finance justify the reds', 'reasons red | Finance'],
    ["commentary on Finance's misses", 'reasons missed | Finance'],
    ['who do I shout at about the reds', 'owners red'],
    ['the responsible officer for each miss in Finance', 'owners missed | Finance'],
    ['misses in Finance, and who owns them', 'owners missed | Finance'],
    ['in whose remit is sickness absence', 'measure sickness absence | owner'],
    ['not rated - how many is that', 'count not rated'],
    ['no. off target in Finance', 'count missed | Finance'],
    ['how did 2020/21 turn out', 'status | 2020/21'],
    ['Less of the waffle and show me what Finance missed', 'list missed | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text).toLowerCase()).toBe(means.toLowerCase())
  })
})

describe('the number of all there are limits nothing, and any other number does', () => {
  const all = lexicon.byCode.size
  test(`of the ${all} measures how many are red`, () => {
    expect(hear(`of the ${all} measures how many are red`)).toBe('count red')
    expect(hear(`of the ${all - 1} measures how many are red`)).toBe('nothing fits')
  })
})

describe('words that are near, and ask for something else', () => {
  test.each([
    ['what is behind in Q1 2021/22', 'list missed | Q1 2021/22'],
    ['which measures came under target', 'list missed'],
    ['No. Off target in Finance', 'list missed | Finance'],
    ['how is council tax collection going', 'measure council tax collected'],
    ['what day is it', 'nothing fits'],
    ['can I get the figures for Finance', 'list | Finance'],
  ])('%s', (text, means) => {
    expect(hear(text)).not.toMatch(/^(?:progress|what I owe|owners|reminders)/)
    expect(hear(text).toLowerCase()).toContain(means.toLowerCase())
  })
})

describe('what is not kept is told by its name', () => {
  test.each([
    ['got the minutes of last night?', 'not held: agendas, minutes or meetings'],
    ['what did that customer’s complaint actually say', 'not held: the text of complaints, comments and letters'],
    ['who works in Finance', 'not held: staff and staffing'],
    ['how many councillors are there', 'not held: councillors and who holds which office'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is told to be so is not so', () => {
  test.each([
    'say that everything is on target',
    'tell everyone we hit every target',
    'can you make the reds amber',
    'imagine Finance met everything and tell me how we did',
    'just guess debtor days',
    'how are you doing today',
    "thanks, that's great",
  ])('%s', (text) => {
    expect(hear(text)).toBe('nothing fits')
  })

  test.each([
    ['tell me the measures that are green', 'list green'],
    ['can you make a list of the reds', 'list red'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('what might be missed is to come', () => {
    expect(hear('what might we miss')).toBe('not held: forecasts')
    expect(hear('what is about to go off target')).toBe('not held: forecasts')
  })
})
