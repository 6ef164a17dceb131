import { year } from '../../src/domain/period'
import { buildLexicon } from '../../src/language/lexicon'
import { understand } from '../../src/language/understand'
import { aCouncil, aMeasure, held, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const ROWS = [
  ['Average number of nights that families spent in hostels', 'Housing Options'],
  ['Number of households on the housing register', 'Housing Options'],
  ['Average time to decide a new claim for Housing Benefit', 'Revenues and Welfare'],
  ['Council Tax collected as a percentage of what was due', 'Revenues and Welfare'],
  ['National Non-Domestic Rates collected as a percentage of what was due', 'Revenues and Welfare'],
  ['Percentage of telephone calls answered within 60 seconds', 'Contact Centre'],
  ['Number of households that subscribe to the green bin', 'Street Scene'],
  ['Average time taken to clear abandoned cars', 'Street Scene'],
  ['Number of notices served for abandoned cars', 'Street Scene'],
  ['Vacant shops as a percentage of all premises in the towns', 'Street Scene'],
  ['Percentage of food businesses satisfied with inspections', 'Contact Centre'],
  ['Average time taken to validate plans', 'Street Scene'],
  ['Move all customer records to the new platform', 'Contact Centre'],
] as const

/** A council whose plan has titles alone: no aliases, and a service's first word in the titles of others. */
const lexicon = buildLexicon({
  council: aCouncil('Fenwick District Council'),
  measures: ROWS.map(
    ([title, serviceArea], place) =>
    aMeasure({ code: `F-${place + 1}`, title, serviceArea, unit: title.startsWith('Average time') ? 'days' : 'number', position: place + 1 }), // prettier-ignore
  ),
  people: [],
  periods: [held(year(2020), 'closed')],
})
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

test.each([
  ['which reds in housing', 'which reds in Housing Options'],
  ['the three worst within housing, please', 'the three worst in Housing Options'],
  ['how many are green in the housing team', 'how many are green in Housing Options'],
  ['what slipped below target in housing', 'what is off target in Housing Options'],
  ['what slid beneath the target', 'what is off target'],
  ['everything feeding Housing Options', 'everything in Housing Options'],
  ['reds, ignore the ones in Street Scene', 'reds except Street Scene'],
  ["Let's open the staff briefing with good news: what is green in Street Scene?", 'what is green in Street Scene'],
  ['which did not do as well as we promised', 'which missed'],
  ['how quickly are we getting rid of abandoned cars', 'average time to clear abandoned cars'],
  ['telephone calls answered inside a minute', 'telephone calls answered within 60 seconds'],
  ['empty shops', 'vacant shops'],
  ['what percentage of shops are empty', 'percentage of vacant shops'],
  ['food business satisfaction', 'food businesses satisfied'],
  ['the validation of plans', 'validate plans'],
  ['green bin subscriptions', 'households that subscribe to the green bin'],
])('"%s" asks what "%s" does', (said, plainly) => {
  expect(hear(said)).toBe(hear(plainly))
  expect(hear(said)).not.toMatch(/^(?:unknown|nothing fits|several readings)/)
})

test.each([
  // a title's word with the one that follows it there, and no service
  ['what is red in housing benefit', 'which reds in Housing Options'],
  ['which slipped below last year', 'which missed'],
  ['telephone calls answered in an hour', 'telephone calls answered within 60 seconds'],
])('"%s" does not ask what "%s" does', (said, other) => {
  expect(hear(said)).not.toBe(hear(other))
})

test('the tax and the rates are two measures', () => {
  expect(hear('how is the collection of tax and rates')).toMatch(
    /^list \| National Non-Domestic Rates .* \| Council Tax/,
  )
  expect(hear('the rate of council tax collection')).toBe(hear('council tax collected'))
})

test('what is on the record is no measure of records', () => {
  const last = { question: { kind: 'measure', measure: 'F-8', period: null }, shown: ['F-8'] } as const
  const heard = understand('is there any explanation on the record for it', lexicon, TODAY, last)
  expect(heard).toMatchObject({ question: { measure: 'F-8', about: 'why this rating' } })
})
