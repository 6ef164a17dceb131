import { understand } from '../../src/language/understand'
import { aCouncil, aMeasure, demoLexicon, held, TODAY } from './builders/lexicons'
import { buildLexicon } from '../../src/language/lexicon'
import { year } from '../../src/domain/period'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('a financial year by its months', () => {
  test.each([
    ['apr 20 - mar 21 council tax', 'measure Council Tax collected | 2020/21'],
    ['council tax 1 April 2020 to 31 March 2021', 'measure Council Tax collected | 2020/21'],
    ['reds for 1 April 2020 - 31 March 2021', 'list red | 2020/21'],
    ['reds from 1st april 2020 to the 31st of march 2021', 'list red | 2020/21'],
    ['april 2021 to march 2022 target for council tax', 'measure Council Tax collected | next target'],
    ['council tax april 2020 to march 2022', 'not held: figures for single months'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('nouns that rank', () => {
  test.each([
    ['biggest let-down in ICT?', 'rank worst 1 missed | Business Change and ICT'],
    ['top 3 let downs', 'rank worst 3 missed'],
    ['the three biggest wins', 'rank furthest beaten 3 met'],
    ['what was our number one success story', 'rank furthest beaten 1 met'],
    ['which Finance measures did well', 'list met | Finance'],
    ['Finance did well, right?', 'status | Finance'],
    ['which one was worst by far', 'rank worst 1 missed'],
    ['is anything a success in ICT', 'list met | Business Change and ICT'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what a target waits for', () => {
  test.each([
    ['measures waiting on the new crm for a target', 'list no target says crm'],
    ['for which measures is the lack of a target down to the new CRM', 'list no target says CRM'],
    ['which measures are waiting on the CRM before a target can be set', 'list no target says CRM'],
    ["targets that haven't been set because of the CRM", 'list no target says CRM'],
    ['which figures are we waiting on', 'progress'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('a figure in words', () => {
  test.each([
    ["Online accounts shows a nought, so why hasn't it been rated red?", 'measure Customers with an online account | why this rating'],
    ['online accounts shows zero. is that a red', 'measure Customers with an online account'],
    ['zero reds in Finance?', 'count red | Finance'],
    ['which measures came in at nil', 'unknown: nil'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
}) // prettier-ignore

describe('what is said once more, or of what the answer is for, changes nothing', () => {
  test.each([
    ['Could I have the overall position, short enough to read out at cabinet?', 'status'],
    ['reds in ICT short enough for a tweet', 'list red | Business Change and ICT'],
    ['which measures fell short', 'list missed'],
    ["emails received: what's the 2021/22 target and what is it in line with?", 'measure Emails to Customer Services | next target'],
    ['which targets are in line with last year', 'unknown: line'],
    ['is the GDPR figure final or just another guess', 'measure GDPR and cyber training completed | standing'],
    ['is fleet diesel firm or a finger in the air', 'measure Fleet diesel reduction | standing'],
    ['did we give staff the digital training sessions we said we would', 'measure Digital training sessions delivered'],
    ['no. claiming HB', 'measure Housing Benefit customers'],
    ['no. off target in Finance', 'count missed | Finance'],
    ['No. I meant Finance', 'status | Finance'],
    ['Scrutiny want to talk about narrow failures rather than disasters, so: which Finance miss was nearest to its target?', 'rank narrowest 1 missed | Finance'],
    ['Scrutiny want to talk about parks, so: which Finance miss was nearest to its target?', 'rank narrowest 1 missed | Finance'],
    ['Scrutiny want to talk about ICT, so: which missed by most?', 'unknown: Scrutiny'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
}) // prettier-ignore

test('a surname that stands beside its word of a title names nobody', () => {
  const foster = {
    id: 1, name: 'Ann Foster', email: 'ann@council.test', objectId: null, roles: ['manager' as const], serviceAreas: [], jobTitle: null, deputy: null,
  } // prettier-ignore
  const other = buildLexicon({
    council: aCouncil('Thornmouth'),
    measures: [
      aMeasure({ code: 'T1', title: 'Number of new foster carer households approved' }),
      aMeasure({ code: 'T2', title: 'Debtor days', owner: 'ann@council.test' }),
    ],
    people: [foster],
    periods: [held(year(2020), 'closed')],
  })
  const asked = (text: string) => tell(understand(text, other, TODAY, null), other)
  expect(asked('foster carer households')).toBe('measure Number of new foster carer households ap')
  expect(asked("what are Foster's measures")).toContain('Debtor days')
})
