import type { Miss, NotRatedReason } from '../../../src/domain/rating'
import { confirmLabel, sayFinding } from '../../../src/teams/words/finding'
import { notRatedPhrase, whyNotRated } from '../../../src/teams/words/notRated'
import { dueWords, earlierPeriod, printMoment } from '../../../src/teams/words/period'
import { quarter, year } from '../../../src/domain/period'
import { EVERYTHING } from '../../../src/domain/question'
import { sayMiss } from '../../../src/teams/words/rating'
import { asUnderstood, boxLabel, rightFigure } from '../../../src/teams/words/unit'
import { about } from '../../../src/teams/words/question'
import { count, listed } from '../../../src/teams/words/count'
import { facts } from '../views/demo'

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')
const tax = facts('SD-008').measure
const debts = facts('SD-027').measure
const reports = facts('SD-028').measure

test('a wrong figure is named with what would be right and what was typed', () => {
  const says = sayFinding({ severity: 'error', kind: 'not a figure', typed: 'ninety', measure: tax })
  expect(plain(says)).toBe("Outturn must be a percentage, like 97.5 %. You typed 'ninety'.")
})

test('a query takes the measure’s unit, and so does the box that confirms it', () => {
  const finding = {
    severity: 'query',
    kind: 'fraction for a percentage',
    typed: '0.974',
    measure: tax,
    asPercent: '97.4\u00a0%',
  } as const
  expect(plain(sayFinding(finding))).toBe('Is it 0.974 % or 97.4 %? Confirm 0.974 %, or type 97.4 %.')
  expect(plain(confirmLabel(finding))).toBe('Yes, 0.974 % is right')
})

test.each([
  [tax, '97.4', '97.4 %'],
  [tax, '97.4 provisional', '97.4 provisional'],
  [debts, '1,061', '1,061 days'],
  [debts, '1', '1 day'],
  [reports, '5', 'working day 5'],
])('a bare number takes the unit: %#', (measure, typed, understood) => {
  expect(plain(asUnderstood(typed, measure))).toBe(understood)
})

test('what would be right is said for the measure’s own unit', () => {
  expect(rightFigure(debts)).toMatch(/^a number of days, like \d/)
  expect(rightFigure(reports)).toBe('a working day, like working day 5')
  expect(boxLabel(debts, quarter(2021, 1))).toBe('Debtor days at 30 June')
})

const MISSES: readonly [Miss, Parameters<typeof sayMiss>[1], number, string][] = [
  [{ share: '9.666666', difference: '1.74' }, debts, 1, '9.7 % of target'],
  [{ share: '9.666666', difference: '1.74' }, debts, 2, '1.74 days, 9.67 % of target'],
  [{ share: '19.230769', difference: '12.5' }, tax, 1, '12.5 points, 19.2 % of target'],
  [{ share: '0.004', difference: '0.004' }, tax, 1, '0.004 points, 0.004 % of target'],
  [{ share: null, difference: '2' }, reports, 1, '2 working days'],
  [{ share: null, difference: '1' }, reports, 1, '1 working day'],
]

test.each(MISSES)('a miss is said with its share: %#', (miss, measure, places, words) => {
  expect(plain(sayMiss(miss, measure, places))).toBe(words)
})

const REASONS: readonly NotRatedReason[] = [
  { kind: 'no target by design' },
  { kind: 'target deferred', until: 'new CRM in place' },
  { kind: 'condition not met', condition: 'if CRM implemented' },
  { kind: 'target suspended', words: 'N/A due to COVID' },
  { kind: 'target not available', words: 'Not available' },
  { kind: 'target to be confirmed', words: '' },
  { kind: 'target left blank' },
  { kind: 'baseline year' },
  { kind: 'new measure' },
  { kind: 'suspended', words: 'N/A due to COVID' },
  { kind: 'discontinued', words: '' },
  { kind: 'outturn not available', words: 'Not available' },
  { kind: 'outturn suspended', words: 'Impacted by COVID-19' },
  { kind: 'nothing submitted' },
  { kind: 'nil return', words: 'no data until 20 July' },
  { kind: 'polarity unconfirmed' },
  { kind: 'basis unconfirmed' },
  { kind: 'reading unconfirmed', words: '36% or 20%' },
  { kind: 'reduction unclear', words: '3.8% reduction' },
  { kind: 'trend with nothing before it' },
  { kind: 'units differ', outturn: 'days', target: 'percent' },
  { kind: 'narrative only', words: 'going well' },
  { kind: 'no profile' },
  { kind: 'not due until Q4' },
  { kind: 'completed action without a target' },
  { kind: 'expected later', when: 'summer 2021' },
]

test.each(REASONS)('not rated always says why, in a whole sentence and in a few words: $kind', (why) => {
  expect(whyNotRated(why)).toMatch(/^[A-Z][^\n]+\.$/)
  expect(whyNotRated(why)).not.toMatch(/undefined|: “”/)
  expect(notRatedPhrase(why.kind).length).toBeGreaterThan(5)
})

test('the words of a suspended target are quoted', () => {
  expect(whyNotRated({ kind: 'target suspended', words: 'N/A due to COVID' })).toBe(
    'Its target is suspended: “N/A due to COVID”.',
  )
})

test.each([
  ['2021-07-05', 'by Wednesday 14 July'],
  ['2021-07-14', 'by today, Wednesday 14 July'],
  ['2021-07-15', 'overdue since Wednesday 14 July'],
])('on %s a figure is due %s', (today, words) => {
  expect(dueWords('2021-07-14', today)).toBe(words)
})

test('an earlier period is named by what it is to this one', () => {
  expect(earlierPeriod(year(2020), quarter(2021, 1))).toBe('Last year')
  expect(earlierPeriod(quarter(2020, 1), quarter(2021, 1))).toBe('Same quarter last year')
  expect(earlierPeriod(quarter(2020, 4), quarter(2021, 1))).toBe('Last quarter')
  expect(earlierPeriod(quarter(2020, 2), quarter(2021, 1))).toBe('Q2 2020/21')
})

test('a moment is told in the council’s own time', () => {
  expect(printMoment('2021-07-05T09:42:00.000Z')).toBe('5 July 2021 at 10:42')
})

test('counts and lists read as sentences do', () => {
  expect([count(1, 'figure'), count(1200, 'figure')]).toEqual(['1 figure', '1,200 figures'])
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(listed(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more')
})

test('where an answer looked, it names the measures it leaves out, and counts many', () => {
  const left = { ...EVERYTHING, serviceAreas: ['Finance'], exceptMeasures: ['SD-026', 'SD-027'] }
  expect(about({ ...left, leftOut: ['Suppliers paid', 'Debtor days'] })).toBe(
    'Finance, leaving out Suppliers paid and Debtor days',
  )
  expect(plain(about(left))).toBe('Finance, leaving out 2 measures')
})
