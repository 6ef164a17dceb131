import { year } from '../../src/domain/period'
import { rate } from '../../src/domain/rate'
import { scaleFor } from '../../src/domain/scales/scaleFor'
import { CouncilRefused, readCouncil } from '../../src/transfer/readCouncil'
import type { CouncilFault, CouncilFile } from '../../src/transfer/readCouncil'
import { anOutturn, aTarget } from '../builders/figure'
import { aMeasure } from '../builders/measure'

const RAG = { kind: 'rag with tolerance', name: 'RAG', tolerancePercent: '5', toleranceAtZero: '1' }
const HAVERING = { ...RAG, kind: 'last year decides amber', name: 'Last year', tolerancePercent: '10' }
const THREE = { ...RAG, kind: 'three states', name: 'Three states' }
const FOUR = {
  kind: 'shares of target',
  name: 'Four points',
  cutOffs: { strong: '105', good: '98', review: '90' },
  cutOffsAre: 'inferred',
  toleranceAtZero: '1',
}

const AVERAGE = {
  kind: 'average',
  points: { green: '2', amber: '1', red: '0' },
  rounding: 'nearest, a half to the worse',
}

const council = (settings: object) => ({
  name: 'Anyshire',
  directorates: ['Resources'],
  financialYear: '2021/22',
  plan: 'plan.csv',
  people: 'people.csv',
  timeZone: 'Europe/London',
  scale: RAG,
  dueOnWorkingDay: 10,
  workingDays: ['Monday'],
  bankHolidays: {},
  alsoCalled: {},
  ...settings,
})

function faultsOf(settings: object): readonly CouncilFault[] {
  try {
    readCouncil(council(settings))
  } catch (refused) {
    if (refused instanceof CouncilRefused) return refused.faults
    throw refused
  }
  return []
}

function ratingBy(settings: CouncilFile, outturn: string, lastYear: string, target: string, code = 'T-001'): string {
  const measure = aMeasure('number', { polarity: 'lower' }, { code })
  const facts = {
    measure,
    period: year(2020),
    target: aTarget(target, 'number'),
    outturn: anOutturn(outturn, 'number'),
    returned: null,
    lastYear: anOutturn(lastYear, 'number'),
  }
  const rating = rate(facts, scaleFor(measure, settings))
  return rating.kind === 'rated' ? rating.rating : rating.why.kind
}

describe('the rule of each scale works from configuration alone', () => {
  test.each<[object, string, string, string, string]>([
    // scale, target, outturn, last year's, rating
    [RAG, '100', '105', '200', 'amber'],
    [RAG, '100', '106', '200', 'red'],
    [{ ...RAG, tolerancePercent: '6' }, '100', '106', '200', 'amber'],
    [RAG, '0', '1', '200', 'amber'],
    [{ ...RAG, toleranceAtZero: '0' }, '0', '1', '200', 'red'],
    [HAVERING, '100', '110', '105', 'green'],
    [HAVERING, '100', '111', '112', 'amber'],
    [HAVERING, '100', '111', '110', 'red'],
    [HAVERING, '0', '2', '3', 'amber'],
    [THREE, '100', '94', '200', 'better than target'],
    [THREE, '100', '105', '200', 'on target'],
    [THREE, '100', '106', '200', 'worse than target'],
    [THREE, '0', '1', '200', 'on target'],
    [FOUR, '100', '95', '200', 'Strong'],
    [FOUR, '100', '102', '200', 'Good'],
    [FOUR, '100', '103', '200', 'Review'],
    [FOUR, '100', '111', '200', 'Action'],
    [{ ...FOUR, cutOffs: { strong: '110', good: '100', review: '80' } }, '100', '111', '200', 'Review'],
    [FOUR, '0', '0', '200', 'Strong'],
    [FOUR, '0', '2', '200', 'Action'],
  ])('%j: target %s, outturn %s, last year %s is %s', (scale, target, outturn, lastYear, rating) => {
    expect(ratingBy(readCouncil(council({ scale })), outturn, lastYear, target)).toBe(rating)
  })

  test('a measure is rated on the scale that the file names for it', () => {
    const settings = readCouncil(council({ scales: [THREE, FOUR], measureScales: { 'T-002': 'Four points' } }))
    expect(ratingBy(settings, '103', '200', '100', 'T-002')).toBe('Review')
    expect(ratingBy(settings, '103', '200', '100', 'T-001')).toBe('amber')
  })
})

describe('a scale says which of its ratings are exceptions', () => {
  test.each([
    [RAG, ['amber', 'red']],
    [HAVERING, ['amber', 'red']],
    [THREE, ['worse than target']],
    [FOUR, ['Review', 'Action']],
    [{ ...RAG, exceptions: ['red'] }, ['red']],
    [{ ...FOUR, exceptions: [] }, []],
  ])('%j', (scale, exceptions) => {
    expect(readCouncil(council({ scale })).scale.exceptions).toEqual(exceptions)
  })
})

test('how groups are averaged is read as it is written, and left out is counted only', () => {
  expect(readCouncil(council({ groupRating: AVERAGE })).groupRating).toEqual(AVERAGE)
  expect(readCouncil(council({})).groupRating).toBeUndefined()
})

describe('what is wrong with a scale is said where it stands', () => {
  test.each<[object, string, RegExp]>([
    [{ scale: 'RAG' }, 'scale', /a scale: its kind, name/],
    [{ scale: undefined }, 'scale', /a scale/],
    [
      { scale: { ...RAG, kind: 'traffic lights' } },
      'scale → kind',
      /one of 'rag with tolerance', .*'shares of target'/,
    ],
    [{ scale: { ...RAG, tolerance: '5' } }, 'scale', /has 'tolerance', which is not a setting/],
    [{ scale: { ...FOUR, tolerancePercent: '5' } }, 'scale', /has 'tolerancePercent', which is not a setting/],
    [{ scale: { ...THREE, toleranceAtZero: undefined } }, 'scale → toleranceAtZero', /quotation marks/],
    [{ scale: { ...HAVERING, tolerancePercent: '10%' } }, 'scale → tolerancePercent', /like '5'/],
    [{ scale: { ...RAG, exceptions: ['Red'] } }, 'scale → exceptions → 0', /'green', 'amber', 'red'/],
    [{ scale: { ...FOUR, exceptions: 'Action' } }, 'scale → exceptions', /a list .*'Strong', 'Good'/],
    [{ scale: { ...FOUR, cutOffs: undefined } }, 'scale → cutOffs', /the lowest share of each rating/],
    [{ scale: { ...FOUR, cutOffs: { ...FOUR.cutOffs, good: '90' } } }, 'scale → cutOffs', /in order/],
    [{ scale: { ...FOUR, cutOffs: { ...FOUR.cutOffs, good: '101' } } }, 'scale → cutOffs', /100 at most/],
    [{ scale: { ...FOUR, cutOffs: { ...FOUR.cutOffs, strong: '99' } } }, 'scale → cutOffs', /100 or more/],
    [{ scale: { ...FOUR, cutOffs: { ...FOUR.cutOffs, review: 90 } } }, 'scale → cutOffs → review', /quotation marks/],
    [{ scale: { ...FOUR, cutOffsAre: 'guessed' } }, 'scale → cutOffsAre', /'inferred' or 'published'/],
    [{ scales: RAG }, 'scales', /a list of scales/],
    [{ scales: [{ ...THREE, name: '' }] }, 'scales → 0 → name', /the scale's name/],
    [{ scales: [{ ...THREE, name: 'RAG' }] }, 'scales → 0 → name', /a name of its own/],
    [{ measureScales: { 'SD-001': 'Deadlines' } }, 'measureScales → SD-001', /'Deadlines' is none/],
    [{ measureScales: ['SD-001'] }, 'measureScales', /measure codes/],
    [{ groupRating: 'average' }, 'groupRating', /its kind, points and rounding/],
    [{ groupRating: { ...AVERAGE, rounding: 'up' } }, 'groupRating → rounding', /one of 'nearest/],
    [{ groupRating: { ...AVERAGE, points: { green: '2', red: '0' } } }, 'groupRating → points', /'amber'/],
    [{ groupRating: { ...AVERAGE, points: { ...AVERAGE.points, blue: '3' } } }, 'groupRating → points', /nothing else/],
    [{ groupRating: { ...AVERAGE, points: { ...AVERAGE.points, amber: '2' } } }, 'groupRating → points', /fewer each/],
  ])('%j', (settings, where, says) => {
    expect(faultsOf(settings)).toMatchObject([{ where }])
    expect(faultsOf(settings)[0]?.says).toMatch(says)
  })

  test('and a fault hides none of the others', () => {
    const faults = faultsOf({
      name: '',
      scale: { ...FOUR, cutOffsAre: '', toleranceAtZero: 1, exceptions: ['red'] },
      scales: [RAG, { ...THREE, tolerancePercent: 5 }],
      groupRating: { ...AVERAGE, kind: 'median', rounding: 'up' },
    })
    expect(faults.map(({ where }) => where).sort()).toEqual([
      'groupRating → kind',
      'groupRating → rounding',
      'name',
      'scale → cutOffsAre',
      'scale → exceptions → 0',
      'scale → toleranceAtZero',
      'scales → 1 → tolerancePercent',
    ])
    const between = faultsOf({
      name: '',
      scales: [{ ...THREE, name: 'RAG' }],
      measureScales: { 'SD-001': 'x', 'SD-002': 'RAG', 'SD-003': 'y' },
      groupRating: { ...AVERAGE, points: {} },
    })
    expect(between.map(({ where }) => where).sort()).toEqual([
      'groupRating → points',
      'measureScales → SD-001',
      'measureScales → SD-003',
      'name',
      'scales → 0 → name',
    ])
  })
})
