import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('a due date', () => {
  test.each([
    ['when is the diesel mileage action plan due', 'measure Diesel mileage action plan | next target'],
    ['when was RoSPA recognition due', 'measure RoSPA health and safety recognition | target'],
    [
      'due date for insurance claims to the insurer next year',
      'measure Insurance claims passed to insurer | next target',
    ],
    ['was the debt reporting deadline met', 'measure Debt reports to management'],
    // what is sent is due by the day on which the returns are
    ['when is the insurance claims figure due', 'progress | Insurance claims passed to insurer'],
    ['deadline for the Q1 debt reporting to management', 'progress | Debt reports to management | Q1 2021/22'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is said beside the question', () => {
  test.each([
    ['Leader on the line asking what sickness came in at', 'measure Sickness absence'],
    ['a resident by phone - which Finance measures are red?', 'list red | Finance'],
    ['how many online payments did we end on by year end', 'measure Online payments'],
    [
      'what percent of Hornbill tickets are left unresolved at month end',
      'measure Hornbill tickets unresolved, month end',
    ],
    ['our grey mileage project, who owns it?', 'measure Grey miles reduction | owner'],
    ['the sickness result and was it inside our target', 'measure Sickness absence'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test.each(['where will online payments be by year end', 'were online payments expected to be up by year end'])(
    '%s asks for what is to come',
    (text) => {
      expect(hear(text)).toContain('forecasts')
    },
  )
})

describe('places', () => {
  test.each([
    ["reds that aren't ICT or Property", 'list red | not Business Change and ICT | not Corporate Property'],
    ['where did ICT fall down last year', 'list missed | Business Change and ICT | 2020/21'],
    ['ICT grns', 'list green | Business Change and ICT'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
