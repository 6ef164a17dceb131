import { byShareMet, compare } from '../../src/domain/compare'
import { rated } from '../../src/domain/answerQuestion'
import type { Tally } from '../../src/domain/answer'
import { year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import type { Filter, Part } from '../../src/domain/question'
import { tally } from '../../src/domain/tally'
import { demoCouncil, demoRows } from '../builders/demoCouncil'

const rows = demoRows(year(2020)).map((row) => rated(row, demoCouncil))

/** Each side as "Finance 4/7 +0": met of rated, and how many are not. */
function sides(
  kind: Exclude<Part['kind'], 'directorate'>,
  names: readonly string[],
  filter: Partial<Filter> = {},
): readonly string[] {
  const parts = names.map((name) => ({ kind, name }))
  const question = { kind: 'compare', parts, filter: { ...EVERYTHING, ...filter }, period: null } as const
  return compare(rows, question).map(
    ({ part, tally: { met, missed, notRated } }) => `${part.name} ${met}/${met + missed} +${notRated}`,
  )
}

test('two services stand side by side, the better first whichever was named first', () => {
  const expected = ['Finance 4/7 +0', 'Business Change and ICT 1/4 +0']
  expect(sides('service area', ['Finance', 'Business Change and ICT'])).toEqual(expected)
  expect(sides('service area', ['Business Change and ICT', 'Finance'])).toEqual(expected)
})

test('the three priorities', () => {
  expect(sides('priority', ['Our People', 'Our Future', 'Our Environment'])).toEqual([
    'Our Environment 3/4 +6',
    'Our People 10/20 +17',
    'Our Future 0/1 +1',
  ])
})

test('outcomes and key aims are compared by their number', () => {
  expect(sides('outcome', ['P2.1 With partners', 'P3.1 Ensuring consistency'])).toEqual(
    ['P2.1 With partners 2/4 +2', 'P3.1 Ensuring consistency 5/9 +3'].toReversed(),
  )
  expect(sides('key aim', ['E2', 'P3'])[0]).toBe('E2 3/4 +6')
})

test('a filter limits both sides; a verdict does not, since it is what is compared', () => {
  expect(sides('priority', ['Our People', 'Our Future'], { serviceAreas: ['Customer Services'] })).toEqual([
    'Our People 3/5 +12',
    'Our Future 0/1 +1',
  ])
  expect(sides('service area', ['Finance'], { verdicts: ['missed'], ratings: ['red'] })).toEqual(['Finance 4/7 +0'])
})

const counts = (met: number, missed: number): Tally => ({ ...tally([]), met, missed })

test.each([
  ['more of fewer', counts(3, 1), counts(10, 10), -1],
  ['the same share', counts(1, 2), counts(2, 4), 0],
  ['nothing rated is last', counts(0, 0), counts(0, 5), 1],
  ['nothing rated on both', counts(0, 0), counts(0, 0), 0],
])('the better share first: %s', (_, one, other, sign) => {
  expect(Math.sign(byShareMet(one, other))).toBe(sign)
  expect(Math.sign(byShareMet(other, one)) + sign).toBe(0)
})
