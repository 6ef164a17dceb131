import type { Unit } from '../../src/domain/unit'
import { readOutturn } from '../../src/domain/readOutturn'

const number = (value: string, unit: Unit | null) => ({ kind: 'number', value, unit, comparator: 'plain' })

describe('an outturn of the plans', () => {
  const cases: readonly [string, Unit, unknown, readonly string[]][] = [
    ['50%**', 'percent', number('50', 'percent'), ['**']],
    ['51%*', 'percent', number('51', 'percent'), ['*']],
    ['19.74 days', 'days', number('19.74', 'days'), []],
    ['72 days*', 'days', number('72', 'days'), ['*']],
    ['*1,723,180', 'number', number('1723180', null), ['*']],
    ['3 of 4 delivered', 'number', { ...number('3', null), counts: { part: '3', whole: '4' } }, []],
    ['Working Day12', 'working day', { kind: 'working day', day: 12 }, []],
    ['Working Day 6', 'working day', { kind: 'working day', day: 6 }, []],
    ['£5154.25', 'pounds', number('5154.25', 'pounds'), []],
    ['0', 'number', number('0', null), []],
    ['50% compliant', 'percent', number('50', 'percent'), []],
    ['4.19%', 'percent reduction', number('4.19', 'percent reduction'), []],
    ['Complete', 'milestone', { kind: 'done' }, []],
    ['Not yet', 'milestone', { kind: 'not done' }, []],
    ['New measure for 2021-22.', 'milestone', { kind: 'none', why: 'new measure' }, []],
    ['N/A due to COVID', 'number', { kind: 'none', why: 'suspended' }, []],
    ['Impacted by COVID-19', 'percent', { kind: 'none', why: 'suspended' }, []],
    ['Not available', 'percent', { kind: 'none', why: 'not available' }, []],
    ['', 'number', { kind: 'none', why: 'left blank' }, []],
  ]
  test.each(cases)('%s of %s is read', (written, unit, reading, markers) => {
    expect(readOutturn(written, unit)).toEqual({
      reading,
      markers,
      provisional: null,
      standing: { kind: 'as written' },
    })
  })
})

describe('a narrative is never mined for its first number', () => {
  test('with two figures it stays a narrative', () => {
    const words =
      '36%* of staff are working flexibly between home and the office. Whilst 20% envisage working from home full time after COVID'
    expect(readOutturn(words, 'percent')).toMatchObject({ reading: { kind: 'narrative' }, markers: ['*'] })
  })

  test('with one figure, years and quarters apart, that figure is proposed and the reason said', () => {
    const words =
      '*Q3 2020/21 "grey" miles show a 60% reduction in mileage - this could be largely impacted due to COVID.**'
    expect(readOutturn(words, 'percent reduction')).toEqual({
      reading: number('60', 'percent reduction'),
      standing: { kind: 'proposed', because: '"60%" is the only figure in these words' },
      provisional: null,
      markers: ['*', '**'],
    })
  })
})

describe('counts', () => {
  test('a percentage is part ÷ whole, and both counts are kept', () => {
    expect(readOutturn('3,812 of 4,000', 'percent').reading).toEqual({
      ...number('95.3', null),
      counts: { part: '3812', whole: '4000' },
    })
  })

  test.each(['5 of 4', '3 of 0', '2020/21'])('"%s" is not read as counts', (written) => {
    expect(readOutturn(written, 'percent').reading).toEqual({ kind: 'narrative' })
  })

  test('a percentage with counts that contradict it is not read', () => {
    expect(readOutturn('95 % (1 of 2)', 'percent').reading).toEqual({ kind: 'narrative' })
  })
})

test.each([
  ['29.4 provisional', '29.4', 'provisional'],
  ['29.4% (provisional)', '29.4', 'provisional'],
  ['Estimated 38%', '38', 'estimated'],
  ['51% (Q3 data)', '51', 'Q3 data'],
])('%s is %s, and provisional', (written, value, because) => {
  expect(readOutturn(written, 'percent')).toMatchObject({
    reading: { kind: 'number', value },
    provisional: { because },
  })
})
