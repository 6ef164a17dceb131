import { quarter, year } from '../../src/domain/period'
import { understand } from '../../src/language/understand'
import { say } from '../../src/language/say'
import { EVERYTHING } from '../../src/domain/question'
import type { Question } from '../../src/domain/question'
import { buildLexicon } from '../../src/language/lexicon'
import { demoLexicon, demoSource, held, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)
const ODP = 'Organisational Development and Performance'

/** The same council with four quarters and two years behind it. */
const source = demoSource()
const closed = [year(2019), year(2020), quarter(2020, 3), quarter(2020, 4), quarter(2021, 1)].map((period) => ({
  ...{ period, state: 'closed' as const, dueOn: null, openedAt: null, closedAt: null },
}))
const older = buildLexicon({ ...source, periods: closed })
const hearOlder = (text: string) => tell(understand(text, older, TODAY, null), older)

describe('what changed', () => {
  test.each([
    ['whats newly off target', 'changes newly off target'],
    ['newly off-target in finance?', 'changes newly off target | Finance'],
    ['what has gone off target in od&p', `changes newly off target | ${ODP}`],
    ['any newly red measures', 'changes newly off target red'],
    ['how many are newly off target', 'changes newly off target'],
    ['off target two periods running', 'changes still off target'],
    ['which measures missed target two years running', 'changes still off target | 2020/21'],
    ['reds twice running', 'changes still off target red'],
    ['what has recovered', 'changes recovered'],
    ['anything back on target in cust serv', 'changes recovered | Customer Services'],
    ['newly on target', 'changes recovered'],
    ['what has changed in our people', 'changes newly off target, recovered | Our People'],
    ['met target two years running', 'nothing fits'],
    ['off target three quarters running', 'nothing fits'],
    ['who is newly off target', 'nothing fits'],
    ['which service has recovered', 'nothing fits'],
    ['newly unrated', 'nothing fits'],
    ['have the targets changed', 'nothing fits'],
    ['newly off target in parks', 'unknown: parks'],
    ['missed two quarters running', 'not held: two quarters running'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('two quarters running are the latest two quarters, though a year was closed after them', () => {
    const [, , q3, q4] = closed
    const lastly = buildLexicon({ ...source, periods: [...closed.slice(0, 2), q3, q4].flatMap((one) => one ?? []) })
    expect(tell(understand('missed two quarters running', lastly, TODAY, null), lastly)).toBe(
      'changes still off target | Q4 2020/21',
    )
  })
})

describe('a part of the council over several periods', () => {
  test.each([
    ['Finance over the last two years', 'course {"count":2,"of":"year"} | Finance'],
    ['how has finance done over the last 4 quarters?', 'course {"count":4,"of":"quarter"} | Finance'],
    ['our people over the last two years', 'course {"count":2,"of":"year"} | Our People'],
    ['parks over the last two years', 'unknown: parks'],
  ])('%s', (text, means) => {
    expect(hearOlder(text)).toBe(means)
  })
})

describe('off target in two periods that are named', () => {
  test.each([
    ['off target in both 2019/20 and 2020/21', 'changes still off target | 2020/21'],
    [
      'which finance measures were off target in both 2020/21 and 2019/20?',
      'changes still off target | Finance | 2020/21',
    ],
    ['red in both Q3 and Q4 2020/21', 'changes still off target red | Q4 2020/21'],
    ['met in both 2019/20 and 2020/21', 'nothing fits'],
    ['off target in both Q3 2020/21 and Q1 2021/22', 'nothing fits'],
    ['off target in both 2018/19 and 2019/20', 'not held: 2018/19'],
    ['compare finance in both 2019/20 and 2020/21', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hearOlder(text)).toBe(means)
  })
})

test('a question about how far things moved is said in words that are understood as it', () => {
  const question: Question = { kind: 'movers', way: 'better', limit: null, by: { over: '5', under: null }, filter: EVERYTHING, period: null } // prettier-ignore
  expect(say(question, lexicon)).toBe('Which measures have improved by more than 5 %?')
  expect(understand('Which measures have improved by more than 5 %?', lexicon, TODAY, null)).toMatchObject({ question })
})

describe('what went better or worse', () => {
  test.each([
    ['most improved', 'movers better 5'],
    ['three most improved in finance', 'movers better 3 | Finance'],
    ['which measures have improved', 'movers better all'],
    ['whats getting worse', 'movers worse all'],
    ['wats got worse in ict pls', 'movers worse all | Business Change and ICT'],
    ['which reds are getting worse', 'movers worse all red'],
    ['off target and getting worse', 'movers worse all missed'],
    ['biggest deterioration', 'movers worse 1'],
    ['how many have improved', 'movers better all'],
    ['which measures improved by more than 5 %', 'movers better all over 5'],
    ['what got worse by at least 10% in finance?', 'movers worse all from 10 | Finance'],
    ['improved by between 5 and 20 percent', 'movers better all from 5 to 20'],
    ['the 3 most improved by more than 5%', 'nothing fits'],
    ['off target by more than 5% and getting worse', 'nothing fits'],
    ['what share have improved', 'nothing fits'],
    ['which service has improved most', 'nothing fits'],
    ['who is getting worse', 'nothing fits'],
    ['what has gone up', 'nothing fits'],
    ['worst and most improved', 'nothing fits'],
    ['improved since last year', 'several readings'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })

  test('held against the period before the latest closed one, the latest is meant', () => {
    expect(tell(understand('which are worse than 2019/20', older, TODAY, null), older)).toBe(
      'movers worse all | 2020/21',
    )
  })

  test('held against a period further back is offered for either side of it', () => {
    const longer = [...closed, held(year(2018), 'closed')]
    const heard = understand('which are worse than 2018/19', buildLexicon({ ...source, periods: longer }), TODAY, null)
    expect(heard.kind === 'unclear' && heard.offers.map((offer) => offer.say)).toEqual([
      'Which measures have worsened for 2019/20?',
      'Which measures have worsened for 2018/19?',
    ])
  })
})

describe('a trend of one measure', () => {
  test.each([
    ['show the trend for council tax', 'measure Council Tax collected | trend'],
    ['how has council tax collection done over time', 'measure Council Tax collected | trend'],
    ['debtor days last four quarters', 'measure Debtor days | trend | last 4 quarter'],
    ['debtor days over the past 3 yrs', 'measure Debtor days | trend | last 3 year'],
    ['sicknes trend', 'measure Sickness absence | trend'],
    ['is debtor days getting worse', 'measure Debtor days | trend'],
    ['has council tax collection improved', 'measure Council Tax collected | trend'],
    ['debtor days from q3 2020/21 to q1 2021/22', 'measure Debtor days | trend | Q3 2020/21 to Q1 2021/22'],
    ['debtor days between 2019/20 and 2020/21', 'measure Debtor days | trend | 2019/20 to 2020/21'],
    ['trend', 'nothing fits'],
    ['trend in finance', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hearOlder(text)).toBe(means)
  })
})

describe('a briefing', () => {
  test.each([
    ['what should i worry about?', 'briefing'],
    ['wot should i be worried about in cust serv', 'briefing | Customer Services'],
    ['anything i need to know about', 'briefing'],
    ['brief me on our people', 'briefing | Our People'],
    ['what needs attention', 'briefing'],
    ['which reds should i worry about', 'list red'],
    ['who should i worry about', 'briefing'],
    ['how many problems', 'nothing fits'],
    ['should i worry about debtor days', 'measure Debtor days'],
    ['what should i worry about in parks', 'unknown: parks'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('the reasons for misses', () => {
  test.each([
    ['why are we off target in finance', 'reasons missed | Finance'],
    ['why so many reds', 'reasons red'],
    ['y are we failing in od&p', `reasons missed | ${ODP}`],
    ['explain the ambers', 'reasons amber'],
    ['any excuse for the ambers', 'reasons amber'],
    ['spare me the excuses, which are amber', 'list amber'],
    ['why are so many not rated', 'list not rated'],
    ['why is debtor days red', 'measure Debtor days | why this rating'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

test('a button for what changed says itself', () => {
  const filter = { ...EVERYTHING, serviceAreas: ['Finance'] }
  const questions: readonly Question[] = [
    { kind: 'changes', moves: ['newly off target'], filter, period: null },
    { kind: 'changes', moves: ['newly off target'], filter: { ...filter, ratings: ['red'] }, period: null },
    { kind: 'changes', moves: ['still off target'], filter, period: year(2020) },
    { kind: 'changes', moves: ['recovered'], filter: EVERYTHING, period: null },
    { kind: 'changes', moves: ['newly off target', 'recovered'], filter, period: null },
    { kind: 'movers', way: 'better', limit: 3, filter, period: null },
    { kind: 'movers', way: 'worse', limit: null, filter: { ...filter, verdicts: ['missed'] }, period: null },
    { kind: 'briefing', filter, period: year(2020) },
    { kind: 'reasons', filter: { ...filter, verdicts: ['missed'] }, period: null },
  ]
  for (const question of questions) {
    const words = say(question, lexicon) ?? ''
    const heard = understand(words, lexicon, TODAY, null)
    expect(heard.kind === 'question' ? heard.question : { words, heard }).toEqual(question)
  }
})

describe('after an answer about changes', () => {
  const shown = source.measures.slice(0, 3).map((measure) => measure.code)
  const changes: Question = { kind: 'changes', moves: ['newly off target'], filter: EVERYTHING, period: null }
  const movers: Question = { kind: 'movers', way: 'better', limit: null, filter: EVERYTHING, period: null }
  const after = (question: Question) => (text: string) =>
    tell(understand(text, lexicon, TODAY, { question, shown }), lexicon)

  test.each([
    ['and in finance?', 'changes newly off target | Finance', 'movers better all | Finance'],
    ['how many?', 'changes newly off target', 'movers better all'],
    ['and for 2020/21', 'changes newly off target | 2020/21', 'movers better all | 2020/21'],
  ])('"%s"', (text, ofChanges, ofMovers) => {
    expect(after(changes)(text)).toBe(ofChanges)
    expect(after(movers)(text)).toBe(ofMovers)
  })

  test('only the red ones are those of the measures shown, and why is asked of them', () => {
    expect(after(changes)('only the red ones')).toMatch(/^list red \| .+ \| .+ \| /)
    expect(after(changes)('why?')).toMatch(/^reasons \| .+ \| .+ \| /)
  })

  test('the trend of several is a choice of them, each with its trend', () => {
    const heard = understand('show the trend', lexicon, TODAY, { question: changes, shown })
    expect(heard.kind === 'unclear' && heard.offers.every((offer) => offer.say.endsWith(': trend?'))).toBe(true)
  })

  test('after a trend, a year is asked for by itself', () => {
    const [code = ''] = shown
    const trend: Question = { kind: 'measure', measure: code, period: null, about: 'trend' }
    expect(after(trend)('and last year?')).toMatch(/^measure [^|]+ \| 2020\/21$/)
  })
})

test('a span is said in words that are understood as it, and another period after it is asked for by itself', () => {
  const over = { last: { count: 2, of: 'year' }, from: null, to: null, against: null } as const
  const filter = { ...EVERYTHING, serviceAreas: ['Finance'] }
  const question: Question = { kind: 'course', over, filter, period: null }
  const said = say(question, older)
  expect(said).toBe('How have we done over the last 2 years in Finance')
  expect(understand(said ?? '', older, TODAY, null)).toMatchObject({ question })
  const after = (text: string) => tell(understand(text, older, TODAY, { question, shown: [] }), older)
  expect(after('what about Customer Services?')).toMatch(/^course .*Customer Services/)
  expect(after('and in 2019/20?')).toBe('status | Finance | 2019/20')
})
