import { quarter, year } from '../../src/domain/period'
import { holdings } from '../../src/language/holdings'
import { understand } from '../../src/language/understand'
import { sayMeasuresHeld, sayPeriodsHeld, sayServicesHeld } from '../../src/teams/words/holdings'
import { demoLexicon, held, TODAY } from './builders/lexicons'

const periods = [
  held(year(2018), 'closed'),
  held(year(2019), 'closed'),
  held(year(2020), 'closed'),
  held(quarter(2020, 4), 'closed'),
  held(quarter(2021, 1), 'open'),
]
const lexicon = { ...demoLexicon(), periods }
const hear = (text: string) => understand(text, lexicon, TODAY, null)

describe('a question about a period that is not held', () => {
  test.each([
    ['which measures are off target in Finance in 2015/16?', ['2018/19', '2019/20', '2020/21']],
    ['debtor days in 2016/17', ['2018/19', '2019/20', '2020/21']],
    ['reds Q2 2020/21', ['Q4 2020/21', '2020/21', 'Q1 2021/22']],
  ])('“%s” is offered for those that are, the nearest of its kind first', (text, labels) => {
    const understood = hear(text)
    if (understood.kind !== 'unclear') throw new Error('it was understood')
    expect(understood.why).toMatchObject({ kind: 'not held', of: 'period' })
    expect(understood.offers.map(({ label }) => label)).toEqual(labels)
    for (const { label, say } of understood.offers) {
      expect(say).toContain(label)
      expect(hear(say).kind).toBe('question')
    }
  })

  test('says after a question what the same would be in a period that is held', () => {
    const last = hear('which measures are off target in Finance?')
    if (last.kind !== 'question') throw new Error('no question')
    const after = understand('and in 2012/13?', lexicon, TODAY, { question: last.question, shown: [] })
    if (after.kind !== 'unclear') throw new Error('it was understood')
    expect(after.offers.map(({ say }) => say)).toEqual(['and in 2018/19?', 'and in 2019/20?', 'and in 2020/21?'])
  })

  test('is not one about a topic that is not held in a period that is', () => {
    const understood = hear('how much budget has Finance left in 2020/21?')
    expect(understood).toMatchObject({ kind: 'unclear', why: { kind: 'not held', what: 'budgets and spending' } })
    expect(understood.kind === 'unclear' && understood.why).not.toHaveProperty('of')
  })
})

test('what is held is said in one line each', () => {
  const all = holdings(lexicon)
  expect(sayPeriodsHeld(all)).toBe(
    'Figures are held for 2018/19 to 2020/21 and Q4 2020/21, and Q1 2021/22 is being collected.',
  )
  expect(sayPeriodsHeld({ ...all, closed: [year(2016), year(2018)], open: [] })).toBe(
    'Figures are held for 2016/17 and 2018/19.',
  )
  expect(sayPeriodsHeld({ ...all, closed: [] })).toBe('Q1 2021/22 is being collected.')
  expect(sayPeriodsHeld({ ...all, closed: [], open: [] })).toBe('No figures are held yet.')
  expect(sayMeasuresHeld(all)).toMatch(/^It holds 49 measures of the service plan. Figures are held for/)
  expect(sayServicesHeld(all)).toMatch(/^Its services are .*Finance.* and .*\.$/)
  expect(sayServicesHeld({ ...all, serviceAreas: ['Parks'] })).toBe('Its only service is Parks.')
  expect(sayServicesHeld({ ...all, serviceAreas: Array.from({ length: 200 }, String) })).toBe('It knows 200 services by name.') // prettier-ignore
})
