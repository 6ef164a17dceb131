import { readTarget } from '../../src/domain/readTarget'
import type { Comparator, NoFigure } from '../../src/domain/figure'
import type { Unit } from '../../src/domain/unit'

describe('a target that is a figure', () => {
  const cases: readonly [string, Unit, string, Unit | null, Comparator][] = [
    ['80%', 'percent', '80', 'percent', 'plain'],
    ['97.5%', 'percent', '97.5', 'percent', 'plain'],
    ['<5%', 'percent', '5', 'percent', 'less than'],
    ['>60%', 'percent', '60', 'percent', 'more than'],
    ['<10.65%', 'percent', '10.65', 'percent', 'less than'],
    ['Less than 18 Days', 'days', '18', 'days', 'less than'],
    ['At least 80%', 'percent', '80', 'percent', 'at least'],
    ['At least 90% completed', 'percent', '90', 'percent', 'at least'],
    ['Lower than 8%', 'percent', '8', 'percent', 'less than'],
    ['18 days', 'days', '18', 'days', 'plain'],
    ['10.0', 'days', '10', null, 'plain'],
    ['45,000', 'number', '45000', null, 'plain'],
    ['£20,000,000', 'pounds', '20000000', 'pounds', 'plain'],
    ['>£9263.11', 'pounds', '9263.11', 'pounds', 'more than'],
    ['>9263', 'pounds', '9263', null, 'more than'],
    ['>2', 'number', '2', null, 'more than'],
    ['50% compliant', 'percent', '50', 'percent', 'plain'],
    ['4', 'number', '4', null, 'plain'],
    ['0', 'number', '0', null, 'plain'],
    ['£1.2m', 'pounds', '1200000', 'pounds', 'plain'],
    ['£450k', 'pounds', '450000', 'pounds', 'plain'],
    ['no more than 3', 'number', '3', null, 'at most'],
    ['fewer than 10', 'number', '10', null, 'less than'],
    ['up to 10', 'number', '10', null, 'at most'],
    ['not less than 98%', 'percent', '98', 'percent', 'at least'],
    ['≥ 80 %', 'percent', '80', 'percent', 'at least'],
    ['80%+', 'percent', '80', 'percent', 'at least'],
    ['80 per cent or more', 'percent', '80', 'percent', 'at least'],
    ['5 or fewer', 'number', '5', null, 'at most'],
    ['Less than or equal to 5%', 'percent', '5', 'percent', 'at most'],
    ['2 weeks', 'days', '14', 'days', 'plain'],
    ['4 min 30 sec', 'minutes', '270', 'seconds', 'plain'],
    ['1 hour 30 minutes', 'minutes', '90', 'minutes', 'plain'],
    ['2.5 percentage points', 'percentage points', '2.5', 'percentage points', 'plain'],
    ['−3%', 'percent', '-3', 'percent', 'plain'],
    ['９８％', 'percent', '98', 'percent', 'plain'],
    ['98\u00a0%', 'percent', '98', 'percent', 'plain'],
    // the words name another unit than the measure's, and that is kept
    ['18 days', 'percent', '18', 'days', 'plain'],
    ['within 5 working days', 'working day', '5', 'days', 'at most'],
  ]
  test.each(cases)('%s of %s is read', (written, unit, value, readUnit, comparator) => {
    const { reading, standing, condition, rationale } = readTarget(written, unit)
    expect(reading).toEqual({ kind: 'number', value, unit: readUnit, comparator })
    expect(standing).toEqual({ kind: 'as written' })
    expect([condition, rationale]).toEqual([null, null])
  })
})

describe('a target that is no figure says why, and the reasons stay distinct', () => {
  const cases: readonly [string, NoFigure][] = [
    ['No target**', 'no target by design'],
    ['N/A', 'not applicable'],
    ['n/a', 'not applicable'],
    ['N/A due to COVID', 'suspended'],
    ['Impacted by COVID-19', 'suspended'],
    ['Not available', 'not available'],
    ['DIV/0', 'not available'],
    ['#DIV/0!', 'not available'],
    ['Not c/f', 'not carried forward'],
    ['Not c/f for 2021/22', 'not carried forward'],
    ['Not c/f for 2021/22 but will be incorporated into something else.', 'not carried forward'],
    ['Action Plan will be managed through the Transformation Project', 'moved elsewhere'],
    ['To be confirmed following review of Q4 data.', 'to be confirmed'],
    ['TBC', 'to be confirmed'],
    ['Baseline year', 'baseline year'],
    ['', 'left blank'],
    [' \u00a0\u200b', 'left blank'],
  ]
  test.each(cases)('"%s" is %s', (written, why) => {
    expect(readTarget(written, 'number').reading).toEqual({ kind: 'none', why })
  })

  test('a deferred target keeps until when', () => {
    const { reading } = readTarget('No target (until new CRM in place)', 'number')
    expect(reading).toEqual({ kind: 'none', why: 'deferred', until: 'new CRM in place' })
  })
})

describe('a target of another kind', () => {
  const cases: readonly [string, Unit, unknown][] = [
    ['By working day 6', 'working day', { kind: 'working day', day: 6 }],
    ['6', 'working day', { kind: 'working day', day: 6 }],
    ['31st May 2019', 'milestone', { kind: 'date', on: '2019-05-31' }],
    ['by 31/03/2022', 'milestone', { kind: 'date', on: '2022-03-31' }],
    ['Expected summer 2021', 'milestone', { kind: 'expected', when: 'summer 2021' }],
    ['Upward trend', 'number', { kind: 'trend', direction: 'up' }],
    ['Reduction in the annual Provision for Bad Debts', 'pounds', { kind: 'trend', direction: 'down' }],
    ['maintain', 'number', { kind: 'trend', direction: 'steady' }],
    ['Yes', 'milestone', { kind: 'done' }],
    ['between 5% and 10%', 'percent', { kind: 'between', low: '5', high: '10', unit: 'percent' }],
    ['5–10%', 'percent', { kind: 'between', low: '5', high: '10', unit: 'percent' }],
    ['Lower 5% Upper 10%', 'percent', { kind: 'between', low: '5', high: '10', unit: 'percent' }],
  ]
  test.each(cases)('%s', (written, unit, reading) => {
    expect(readTarget(written, unit)).toMatchObject({ reading, standing: { kind: 'as written' } })
  })
})

describe('a reduction says its baseline and, where its words do, since when it is reckoned', () => {
  const cases: readonly [string, string, string, string | null][] = [
    ['7% reduction on grey miles 2018/19', '7', '2018/19', null],
    ['5% reduction on 2018/19 data', '5', '2018/19', null],
    ['Total 12% reduction from 2018/19 to 2021/22', '12', '2018/19', 'total since baseline'],
    ['a further 3% reduction on last year', '3', 'last year', 'this year'],
    ['Reduce by 5% on 2018/19', '5', '2018/19', null],
    ['3.8% reduction in the quantity of fleet diesel used compared to 2018/19 baseline.***', '3.8', '2018/19', null],
  ]
  test.each(cases)('%s', (written, value, baseline, extent) => {
    expect(readTarget(written, 'percent reduction').reading).toEqual({
      kind: 'number',
      value,
      unit: 'percent reduction',
      comparator: 'plain',
      reduction: { baseline, extent },
    })
  })
})

describe('what stands beside a target', () => {
  test('a condition stays on it', () => {
    expect(readTarget('70,000 (if CRM implemented)', 'number')).toMatchObject({
      reading: { kind: 'number', value: '70000' },
      condition: 'if CRM implemented',
      rationale: null,
    })
  })

  test('a rationale does not make it conditional', () => {
    expect(readTarget('10,000 (in line with pre-COVID figures)', 'number')).toMatchObject({
      reading: { kind: 'number', value: '10000' },
      condition: null,
      rationale: 'in line with pre-COVID figures',
    })
  })

  test.each([
    ['80%**', ['**']],
    ['*80%', ['*']],
    ['*80%**', ['*', '**']],
    ['80%¹', ['¹']],
    ['80% [1]', ['[1]']],
  ])('the markers of %s are parted from it and kept', (written, markers) => {
    expect(readTarget(written, 'percent')).toMatchObject({ reading: { kind: 'number', value: '80' }, markers })
  })

  test('a marker alone is not a blank: its figure may stand in the footnote', () => {
    expect(readTarget('**', 'percent')).toMatchObject({ reading: { kind: 'narrative' }, markers: ['**'] })
  })
})

describe('what can only be proposed says why, and counts for nothing until a person confirms it', () => {
  test.each([
    ['In-year Collection Rate of at least 98%', 'percent', '98', 'at least'],
    ['Downtime is less than 1% over the year', 'percent', '1', 'less than'],
    ['Total cashable savings exceed cost of the Service (£30,000)', 'pounds', '30000', 'plain'],
    ['2.4%<', 'percent', '2.4', 'less than'],
    ['4 (sessions)', 'number', '4', 'plain'],
  ] as const)('%s', (written, unit, value, comparator) => {
    const { reading, standing } = readTarget(written, unit)
    expect(reading).toMatchObject({ kind: 'number', value, comparator })
    expect(standing.kind === 'proposed' && standing.because).toMatch(/figure/)
  })
})

test.each([
  'Achieve 90% occupancy of all units and less than 10% of properties with rent arrears greater than 3 months',
  '97% of undisputed invoices paid within 30-days and within 10-days for local suppliers',
  'Council has agreed to have a balanced budget for 2020/21 by the meeting on 26 th February 2020',
  '1:4',
  'top quartile',
  '2½',
  '1,5',
  '2020/21',
  '-',
])('"%s" is left to a person', (written) => {
  expect(readTarget(written, 'number')).toMatchObject({
    reading: { kind: 'narrative' },
    standing: { kind: 'as written' },
  })
})
