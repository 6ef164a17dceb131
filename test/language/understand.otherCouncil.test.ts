import { understand } from '../../src/language/understand'
import { otherLexicon } from './builders/otherCouncil'
import { tell } from './builders/tell'

const lexicon = otherLexicon()
const hear = (text: string) => tell(understand(text, lexicon, '2024-07-09', null), lexicon)

describe('on another council, whose names hold words of English', () => {
  test.each([
    ['rent arrears', 'measure Rent arrears as a percentage of the rent'],
    ['response time for urgent repairs', 'measure Response time for urgent repairs (days)'],
    ['urgent repairs response', 'measure Response time for urgent repairs (days)'],
    ['missed bins', 'measure Missed bin collections per 100,000'],
    ['how many missed bin collections', 'measure Missed bin collections per 100,000'],
    ['open repairs', 'measure Open repairs older than 90 days'],
    ['planning applications', 'several readings'],
    ['major applications decided in time', 'measure Major planning applications decided in t'],
    ['stage 2 complaints', 'measure Stage 2 complaints answered within 20 wo'],
    ['complaints', 'several readings'],
    ['calls answered', 'several readings'],
    ['calls answered in housing', 'measure Calls answered within 30 seconds'],
    ['whats red in parks', 'list red | Streets and Open Spaces'],
    ['SOS misses', 'list missed | Streets and Open Spaces'],
    ['reds in PBC', 'list red | Planning and Building Control'],
    ['off target in building control', 'list missed | Planning and Building Control'],
    ['greens', 'list green'],
    ['which green measures are provisional', 'list green provisional'],
    ['will we be on target', 'not held: forecasts'],
    ["jane's measures", 'several readings'],
    ['how did better homes do last year', 'status | Better Homes | 2023/24'],
    ['last quarter reds', 'list red | Q1 2024/25'],
    ['q1 reds', 'list red | Q1 2024/25'],
    ['council tax', 'unknown: tax'],
    ['remind Jane', 'several readings'],
    ['remind will reed', 'remind Will Reed'],
    ['missed bins 42', 'submit Missed bin collections per 100,000 = 42'],
    ['open repairs older than 90 days 17', 'submit Open repairs older than 90 days = 17'],
    ['open repairs', 'measure Open repairs older than 90 days'],
    ['close q2', 'close Q2 2024/25'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('two measures of one title are told apart by their service', () => {
    const heard = understand('calls answered within 30 seconds', lexicon, '2024-07-09', null)
    const says = heard.kind === 'unclear' ? heard.offers.map((offer) => offer.say) : []
    expect(says).toEqual([
      'Calls answered within 30 seconds in Housing',
      'Calls answered within 30 seconds in Streets and Open Spaces',
    ])
    const codes = says.map((say) => understand(say, lexicon, '2024-07-09', null)).map((each) => each.kind === 'question' && each.question.kind === 'measure' && each.question.measure) // prettier-ignore
    expect(codes).toEqual(['HV-03', 'HV-07'])
  })
})
