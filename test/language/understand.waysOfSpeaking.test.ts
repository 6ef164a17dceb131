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
