import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('a figure typed as a sentence', () => {
  test.each([
    ['council tax collection 29.4%', 'submit Council Tax collected = 29.4%'],
    ['debtor days is 61', 'submit Debtor days = 61'],
    ['debtor days (61)', 'submit Debtor days = 61'],
    ['debtor days is at 61 now', 'submit Debtor days = 61'],
    ['Debtor days = 61.', 'submit Debtor days = 61'],
    ['debtr days 61', 'submit Debtor days = 61'],
    ['council tax collection: 3,812 of 4,000', 'submit Council Tax collected = 3,812 of 4,000'],
    ['new claims 17.2 days provisional', 'submit New benefit claims processing time = 17.2 days provisional'],
    ['council tax collection no data until 20 July', 'submit Council Tax collected = no data until 20 July'],
    ['hornbill tickets unresolved n/a', 'submit Hornbill tickets unresolved, month end = n/a'],
    ['debtor days ninety', 'submit Debtor days = ninety'],
    ['debtor days -5', 'submit Debtor days = -5'],
    ['error rate <5%', 'submit Local authority error rate = <5%'],
    ['levy £5,154.25', 'submit Apprenticeship levy used = £5,154.25'],
    ['council tax collection about 29%', 'submit Council Tax collected = about 29%'],
    ['calls answered within 20 seconds 85%', 'submit Calls answered within 20 seconds = 85%'],
    ['suppliers 30 days 95.3%', 'submit Suppliers paid within 30 days = 95.3%'],
    ['pay suppliers within 10 days: 52.5%', 'submit Suppliers paid within 10 days = 52.5%'],
    ['debt reporting working day 6', 'submit Debt reports to management = working day 6'],
    ['rospa: complete', 'submit RoSPA health and safety recognition = complete'],
    ['debtor days 61 for Q1 2021/22', 'submit Debtor days = 61 | Q1 2021/22'],
    ['Q1 2021/22: debtor days 61', 'submit Debtor days = 61 | Q1 2021/22'],
    ['council tax collection 29.4%, debtor days 61', 'submit Council Tax collected = 29.4% | Debtor days = 61'],
    ['for Priya: debtor days 61, by e-mail', 'submit Debtor days = 61 | for Priya Raman (by e-mail)'],
    ['for Priya Raman by phone: debtor days 61', 'submit Debtor days = 61 | for Priya Raman (by phone)'],
    ['for priya.raman@southderbyshire.example: debtor days 61', 'submit Debtor days = 61 | for Priya Raman (-)'],
    ['on behalf of Priya, debtor days 61, in person', 'submit Debtor days = 61 | for Priya Raman (in person)'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('with two measures that fit offers both, with the figure and the owner kept', () => {
    const heard = understand('for Amir: website hits 500', lexicon, TODAY, null)
    const says = heard.kind === 'unclear' ? heard.offers.map((offer) => offer.say) : []
    expect(says).toEqual([
      'for Amir Shah: Number of website hits: 500',
      'for Amir Shah: Increase % number of SDDC website hits: 500',
    ])
    expect(hear(says[0] ?? '')).toBe('submit Website hits (Customer Services) = 500 | for Amir Shah (-)')
  })
})

describe('a sentence with a number in it that is no submission', () => {
  test.each([
    'missed by more than 10 %',
    'did we pay suppliers within 30 days often enough?',
    'calls answered within 20 seconds',
    'suppliers 30 days',
    'debtor days 61?',
    'is debtor days 61',
    'what about debtor days 61',
    'debtor days 2020/21',
    'debtor days 29.4 which is lower than we hoped',
    'bin collections 98%',
    'for Bob: debtor days 61',
    'finance 98%',
    'reds 3',
    'top 5 debtor days',
    '29.4%',
  ])('%s', (text) => {
    expect(hear(text)).not.toMatch(/^submit/)
  })
})

describe('a pasted column', () => {
  test('with measures and figures gives entries in order, and hands back what it could not read', () => {
    expect(hear('Measure\tQ1\ncouncil tax collection\t29.4\ndebtor days:  61\nsickness 10.2%\nbin lorries\t3\n')).toBe('submit Council Tax collected = 29.4 | Debtor days = 61 | Sickness absence = 10.2% | unread Measure\tQ1 | unread bin lorries\t3') // prettier-ignore
  })

  test('with a heading of its owner and its period', () => {
    expect(hear('for Priya by e-mail:\nQ1 2021/22\ndebtor days 61\nsuppliers 30 days 95.3%')).toBe('submit Debtor days = 61 | Suppliers paid within 30 days = 95.3% | Q1 2021/22 | for Priya Raman (by e-mail)') // prettier-ignore
  })

  test('of figures alone is a column, with empty cells in their places', () => {
    expect(hear('29.4%\n61\n\n17.2 days\nno data until 20 July')).toBe('submit column 29.4% / 61 /  / 17.2 days / no data until 20 July') // prettier-ignore
  })

  test('of figures with an empty line after each has no empty cells', () => {
    expect(hear('29.4%\n\n61\n\n17.2')).toBe('submit column 29.4% / 61 / 17.2')
  })

  test('of prose is no submission', () => {
    expect(hear('Dear all\nplease find below\nregards')).not.toMatch(/^submit/)
  })
})
