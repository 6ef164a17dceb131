import type { Measure } from '../../src/domain/measure'
import { readReply } from '../../src/domain/readReply'
import type { FindingKind, NilReason } from '../../src/domain/return'
import type { Unit } from '../../src/domain/unit'
import { aMeasure } from './figureBuilders'

const TODAY = '2021-07-05'
const PAYMENTS = aMeasure('number', {}, { noun: 'payments', decimals: 0 })
const reply = (typed: string, measure: Unit | Measure) =>
  readReply(typed, typeof measure === 'string' ? aMeasure(measure) : measure, TODAY)
const number = (value: string, unit: Unit | null = null) => ({ kind: 'number', value, unit, comparator: 'plain' })

describe('a figure', () => {
  const cases: readonly [string, Unit | Measure, unknown][] = [
    ['29.4', 'percent', number('29.4')],
    ['29.4%', 'percent', number('29.4', 'percent')],
    ['29.4 %', 'percent', number('29.4', 'percent')],
    ['29.4\u00a0per cent', 'percent', number('29.4', 'percent')],
    [' ２９．４％ ', 'percent', number('29.4', 'percent')],
    ['29\u200b.4', 'percent', number('29.4')],
    ['29.4% collected', 'percent', number('29.4', 'percent')],
    ['0', 'percent', number('0')],
    ['0.974', 'percent', number('0.974')],
    ['–3', 'percent', number('-3')],
    ['−3', 'number', number('-3')],
    ['45,139', 'number', number('45139')],
    ['45,139 payments', PAYMENTS, number('45139')],
    ['1 payment', PAYMENTS, number('1')],
    ['45k', 'number', number('45000')],
    ['18 days', 'days', number('18', 'days')],
    ['2 weeks', 'days', number('14', 'days')],
    ['4 min 30 sec', 'minutes', number('270', 'seconds')],
    ['£1,234.50', 'pounds', number('1234.5', 'pounds')],
    ['£1.2m', 'pounds', number('1200000', 'pounds')],
    ['-£5', 'pounds', number('-5', 'pounds')],
    ['1234.5', 'pounds', number('1234.5')],
    ['60%', 'percent reduction', number('60', 'percent reduction')],
    ['60% reduction', 'percent reduction', number('60', 'percent reduction')],
    ['-3', 'percent reduction', number('-3')],
    ['3,812 of 4,000', 'percent', { ...number('95.3'), counts: { part: '3812', whole: '4000' } }],
    ['3812/4000', 'percent', { ...number('95.3'), counts: { part: '3812', whole: '4000' } }],
    ['3 out of 4 delivered', 'number', { ...number('3'), counts: { part: '3', whole: '4' } }],
    ['3,812 of 4,000 (95.3%)', 'percent', { ...number('95.3'), counts: { part: '3812', whole: '4000' } }],
    ['0 of 4', 'number', { ...number('0'), counts: { part: '0', whole: '4' } }],
    ['95.3% (3,812 of 4,000)', 'percent', { ...number('95.3'), counts: { part: '3812', whole: '4000' } }],
    ['working day 6', 'working day', { kind: 'working day', day: 6 }],
    ['WD6', 'working day', { kind: 'working day', day: 6 }],
    ['6', 'working day', { kind: 'working day', day: 6 }],
    ['6th working day', 'working day', { kind: 'working day', day: 6 }],
    ['yes', 'milestone', { kind: 'done' }],
    ['Complete', 'milestone', { kind: 'done' }],
    ['achieved', 'milestone', { kind: 'done' }],
    ['no', 'milestone', { kind: 'not done' }],
    ['Not yet', 'milestone', { kind: 'not done' }],
    ['31 May 2021', 'milestone', { kind: 'date', on: '2021-05-31' }],
    ['completed on 31/5/21', 'milestone', { kind: 'date', on: '2021-05-31' }],
    ['20 June', 'milestone', { kind: 'date', on: '2021-06-20' }],
    ['yes - 31 May 2021', 'milestone', { kind: 'date', on: '2021-05-31' }],
    ['20/7', 'milestone', { kind: 'expected', when: '20 July 2021' }],
    ['20 August 2021', 'milestone', { kind: 'expected', when: '20 August 2021' }],
  ]
  test.each(cases)('"%s" is taken', (typed, measure, reading) => {
    expect(reply(typed, measure)).toEqual({ kind: 'figure', reading, provisional: null })
  })

  test.each([
    '29.4 provisional',
    '29.4 (provisional)',
    '29.4% - provisional',
    'provisional 29.4',
    '29.4 (provisional, awaiting audit)',
  ])('"%s" is provisional', (typed) => {
    expect(reply(typed, 'percent')).toMatchObject({
      kind: 'figure',
      reading: { value: '29.4' },
      provisional: { because: 'provisional' },
    })
  })
})

describe('no figure, and why', () => {
  const cases: readonly [string, NilReason, string | null][] = [
    ['no data until 20 July', 'not available yet', '2021-07-20'],
    ['No data until Tuesday 20th July.', 'not available yet', '2021-07-20'],
    ['not available until 20/7', 'not available yet', '2021-07-20'],
    ['expected 20 July 2021', 'not available yet', '2021-07-20'],
    ['n/a until 20 July', 'not available yet', '2021-07-20'],
    ['not available until 5 July', 'not available yet', '2021-07-05'],
    ['not available until 10 January', 'not available yet', '2022-01-10'],
    ['not available yet', 'not available yet', null],
    ['not yet', 'not available yet', null],
    ['awaiting data', 'not available yet', null],
    ['nothing to measure', 'nothing to measure', null],
    ['nil - nothing to measure this quarter', 'nothing to measure', null],
    ['still suspended', 'still suspended', null],
    ['N/A due to COVID', 'still suspended', null],
    ['system down', 'source failed', null],
    ['Source failed', 'source failed', null],
    ['no longer collected', 'no longer collected', null],
    ['not mine', 'not mine', null],
  ]
  test.each(cases)('"%s"', (typed, reason, expectedOn) => {
    expect(reply(typed, 'percent')).toEqual({ kind: 'nil', reason, expectedOn })
  })
})

describe('what cannot be read for certain blocks that figure, and keeps the words as they were typed', () => {
  const cases: readonly [string, Unit | Measure, FindingKind][] = [
    ['ninety', 'percent', 'not a figure'],
    ['29.4p', 'percent', 'not a figure'],
    ['about 30', 'number', 'not a figure'],
    ['<5', 'number', 'not a figure'],
    ['9 per day', 'number', 'not a figure'],
    ['2½', 'number', 'not a figure'],
    ['1e9', 'number', 'several figures'],
    ['expected 29.4', 'percent', 'not a date'],
    ['n/a because nobody was in', 'percent', 'nil needs a reason'],
    ['not available yet, 29.4', 'percent', 'not a figure'],
    ['1.2.3', 'number', 'not a figure'],
    ['3 of 4 failed', 'percent', 'not a figure'],
    ['3,812 of 4,000 (98%)', 'percent', 'several figures'],
    ['5 (was', 'number', 'not a figure'],
    ['**', 'number', 'not a figure'],
    ['5', 'milestone', 'not a figure'],
    ['yes', 'percent', 'not a figure'],
    ['97,4', 'percent', 'comma unclear'],
    ['0,974', 'percent', 'comma unclear'],
    ['1,23,456', 'number', 'comma unclear'],
    ['29.4 31.2', 'percent', 'several figures'],
    ['45 139', 'number', 'several figures'],
    ['29.4 or 31', 'percent', 'several figures'],
    ['18 days', 'percent', 'wrong unit'],
    ['£5', 'percent', 'wrong unit'],
    ['10%', 'number', 'wrong unit'],
    ['2 percentage points', 'percent', 'wrong unit'],
    ['WD6', 'percent', 'wrong unit'],
    ['31 May 2021', 'percent', 'wrong unit'],
    ['2021-05-31', 'number', 'wrong unit'],
    ['working day 0', 'working day', 'not a working day'],
    ['6.5', 'working day', 'not a working day'],
    ['45', 'working day', 'not a working day'],
    ['31 June 2021', 'milestone', 'not a date'],
    ['4,001 of 4,000', 'percent', 'part exceeds whole'],
    ['0 of 0', 'percent', 'whole is zero'],
    ['n/a', 'percent', 'nil needs a reason'],
    ['nil', 'number', 'nil needs a reason'],
    ['no data', 'number', 'nil needs a reason'],
    ['no data until Friday', 'percent', 'not a date'],
    ['no data until 31 June', 'percent', 'not a date'],
    ['no data until 20 June', 'percent', 'date has passed'],
    ['no data until 20 July 2020', 'percent', 'date has passed'],
  ]
  test.each(cases)('"%s" of %s: %s', (typed, measure, kind) => {
    expect(reply(typed, measure)).toMatchObject({ kind: 'unread', finding: { severity: 'error', kind, typed } })
  })

  test('a wrong unit is named', () => {
    expect(reply('18 days', 'percent')).toMatchObject({ finding: { unit: 'days' } })
    expect(reply('31/5/2021', 'percent')).toMatchObject({ finding: { unit: 'date' } })
  })

  test('a day that has passed is said', () => {
    expect(reply('no data until 20 June', 'percent')).toMatchObject({ finding: { on: '2021-06-20' } })
  })
})

test.each(['', '   ', '\u00a0\u200b\n'])('blank is nothing, and not zero', (typed) => {
  expect(reply(typed, 'percent')).toEqual({ kind: 'nothing' })
})
