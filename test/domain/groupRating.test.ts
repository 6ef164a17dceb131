import { groupRating } from '../../src/domain/groupRating'
import type { GroupAverage, Rounding } from '../../src/domain/groupRating'
import type { Rating } from '../../src/domain/rating'
import { ratingColour } from '../../src/domain/scales/ratings'
import { aMeasure } from '../builders/measure'
import { aRatedFigure, amber, green, notRated } from '../builders/rated'

const POINTS = { Strong: '4', Good: '3', Review: '2', Action: '1' }
const averaged = (rounding: Rounding, points: Readonly<Record<string, string>> = POINTS): GroupAverage => ({
  kind: 'average',
  points,
  rounding,
})

const rows = (...ratings: readonly Rating[]) => ratings.map((rating) => aRatedFigure(aMeasure('number'), rating))
const on = (words: string): readonly Rating[] =>
  words.split(' ').map((rating) => green({ rating, colour: ratingColour(rating) ?? 'good', met: rating !== 'Action' }))

test.each<[string, Rounding, string, string]>([
  ['Strong Strong Good', 'nearest, a half to the worse', 'Strong', '3.666666'],
  ['Strong Good', 'nearest, a half to the better', 'Strong', '3.5'],
  ['Strong Good', 'nearest, a half to the worse', 'Good', '3.5'],
  ['Strong Strong Strong Good', 'to the worse', 'Good', '3.75'],
  ['Good Good', 'to the worse', 'Good', '3'],
  ['Action', 'nearest, a half to the better', 'Action', '1'],
  ['Strong Strong Action', 'nearest, a half to the worse', 'Good', '3'],
])('%s, %s, is %s', (words, rounding, rating, average) => {
  const group = groupRating(rows(...on(words)), averaged(rounding))
  expect(group).toMatchObject({ kind: 'averaged', rating, colour: ratingColour(rating) })
  expect(group.kind === 'averaged' && group.average.slice(0, average.length)).toBe(average)
})

test('points need not be a step apart: the nearer rating is the one', () => {
  const points = { green: '10', amber: '5', red: '0' }
  const group = groupRating(rows(green(), green(), amber('2')), averaged('nearest, a half to the worse', points))
  expect(group).toMatchObject({ kind: 'averaged', rating: 'green', of: 3 })
})

test('members not rated are left out and counted aloud, never treated as zero', () => {
  const group = groupRating(rows(...on('Good Good'), notRated(), notRated('no profile')), averaged('to the worse'))
  expect(group).toMatchObject({ kind: 'averaged', rating: 'Good', average: '3', of: 2 })
  expect(group.counts).toMatchObject({ measures: 4, notRated: 2, byRating: [{ rating: 'Good', count: 2 }] })
})

test.each<[string, readonly Rating[], GroupAverage | null, object]>([
  ['no setting', on('Strong'), null, { kind: 'counted', because: 'not averaged here' }],
  ['nobody rated', [notRated()], averaged('to the worse'), { kind: 'counted', because: 'none is rated' }],
  ['nobody at all', [], averaged('to the worse'), { kind: 'counted', because: 'none is rated' }],
  [
    'a rating of another scale',
    [...on('Strong'), amber('2')],
    averaged('to the worse'),
    { kind: 'counted', because: 'no points', ratings: ['amber'] },
  ],
])('with %s a group is counted and not averaged', (_why, ratings, setting, expected) => {
  const group = groupRating(rows(...ratings), setting)
  expect(group).toMatchObject(expected)
  expect(group.counts.measures).toBe(ratings.length)
})

test('an average never stands without its setting and its counts', () => {
  const setting = averaged('to the worse')
  expect(groupRating(rows(...on('Strong Action')), setting)).toMatchObject({
    setting,
    counts: {
      byRating: [
        { rating: 'Strong', count: 1 },
        { rating: 'Action', count: 1 },
      ],
    },
  })
})
