import { comparableFor, quarterBefore } from '../../src/domain/comparable'
import type { PastFigure } from '../../src/domain/comparable'
import type { Reading } from '../../src/domain/figure'
import type { Growth, Known } from '../../src/domain/measure'
import type { Basis } from '../../src/domain/span'
import { periodKey, periodOfKey } from '../../src/domain/period'
import { aMeasure, anOutturn } from '../store/samples'

const known = <T>(is: T | null): Known<T> | null => (is === null ? null : { is, confirmed: null, evidence: 'said so' })
const measure = (growth: Growth | null, basis: Basis | null) =>
  aMeasure('SD-001', { growth: known(growth), basis: known(basis) })
const past = (...keys: readonly string[]): readonly PastFigure[] =>
  keys.map((key) => ({ period: periodOfKey(key), outturn: anOutturn('1', { written: key }) }))
const without = (key: string, reading: Reading): PastFigure => ({
  period: periodOfKey(key),
  outturn: anOutturn('1', { reading }),
})

const everything = past('2021Q1', '2020Y', '2020Q2', '2020Q4', '2021Q3', '2020Q3', '2021Q2', '2020Q1')

describe('the last figure that a period may fairly be held against', () => {
  test.each<[string, Growth | null, Basis | null, string, readonly PastFigure[], string | null]>([
    ['a level follows the quarter before', 'level', 'quarter', '2021Q2', everything, '2021Q1'],
    ['a level in Q1 follows last year’s Q4', 'level', 'quarter', '2021Q1', everything, '2020Q4'],
    ['a level follows the last quarter there is', 'level', 'quarter', '2021Q2', past('2020Q2', '2020Y'), '2020Q2'],
    ['a level without any quarter follows last year', 'level', 'quarter', '2021Q1', past('2020Y'), '2020Y'],
    ['a snapshot follows on, whatever its growth', null, 'snapshot', '2021Q2', everything, '2021Q1'],
    ['a rolling year follows on', 'adds up', 'rolling year', '2021Q2', everything, '2021Q1'],
    ['a level’s year is held against last year', 'level', 'quarter', '2021Y', everything, '2020Y'],
    ['or, with no last year, its latest quarter', 'level', 'quarter', '2021Y', past('2021Q3', '2021Q4'), '2021Q4'],
    ['what adds up has only the same quarter last year', 'adds up', 'year to date', '2021Q2', everything, '2020Q2'],
    ['never the quarter before', 'adds up', 'quarter', '2021Q2', past('2021Q1', '2020Y'), null],
    ['never a whole year', 'builds towards a whole', 'year to date', '2021Q1', past('2020Y'), null],
    ['its year is held against last year', 'builds towards a whole', 'year to date', '2021Y', everything, '2020Y'],
    ['a growth not known is the careful case', null, 'quarter', '2021Q2', everything, '2020Q2'],
    ['nothing known is the careful case', null, null, '2021Q2', everything, '2020Q2'],
    ['a later figure is not the last one', 'level', 'quarter', '2020Q1', past('2020Q2', '2020Y'), null],
    ['nothing before, nothing to hold against', 'level', 'quarter', '2021Q1', [], null],
  ])('%s', (_case, growth, basis, period, candidates, expected) => {
    const chosen = comparableFor(measure(growth, basis), periodOfKey(period), candidates)
    expect(chosen && periodKey(chosen.period)).toBe(expected)
  })

  test.each<[string, Reading]>([
    ['"N/A due to COVID"', { kind: 'none', why: 'suspended' }],
    ['a text without a confirmed reading', { kind: 'narrative' }],
  ])('%s is no figure, and the one before it is taken', (_case, reading) => {
    const candidates = [without('2021Q1', reading), ...past('2020Q4')]
    expect(comparableFor(measure('level', 'quarter'), periodOfKey('2021Q2'), candidates)?.period).toEqual(
      periodOfKey('2020Q4'),
    )
    expect(quarterBefore(measure('adds up', 'year to date'), periodOfKey('2021Q2'), candidates)).toBeNull()
  })
})

describe('the cumulative figure of the quarter before', () => {
  test.each<[string, Growth | null, Basis | null, string, string | null]>([
    ['what adds up since 1 April', 'adds up', 'year to date', '2021Q2', '2021Q1'],
    ['what builds towards a whole since 1 April', 'builds towards a whole', 'year to date', '2021Q3', '2021Q2'],
    ['a growth not known, since 1 April', null, 'year to date', '2021Q2', '2021Q1'],
    ['not in Q1: the year starts anew', 'adds up', 'year to date', '2021Q1', null],
    ['not for a year', 'adds up', 'year to date', '2021Y', null],
    ['not for a quarter alone', 'adds up', 'quarter', '2021Q2', null],
    ['not for a level, which may fall', 'level', 'year to date', '2021Q2', null],
    ['not where the basis is not known', 'adds up', null, '2021Q2', null],
  ])('%s', (_case, growth, basis, period, expected) => {
    expect(quarterBefore(measure(growth, basis), periodOfKey(period), everything)?.written ?? null).toBe(expected)
  })

  test('is not older than the quarter before', () => {
    const candidates = past('2021Q1')
    expect(quarterBefore(measure('adds up', 'year to date'), periodOfKey('2021Q3'), candidates)).toBeNull()
  })
})
