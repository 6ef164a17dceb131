import { tally } from '../../src/domain/tally'
import type { Rating } from '../../src/domain/rating'
import { aMeasure } from '../builders/measure'
import { amber, aRatedFigure, green, notRated, provisional, red } from '../builders/rated'

const of = (...ratings: readonly Rating[]) => tally(ratings.map((rating) => aRatedFigure(aMeasure('number'), rating)))

test('a group is counted by rating, and those not rated are counted aloud', () => {
  expect(of(red('12'), green(), notRated(), amber('2'), green(), notRated(), green(), amber('1'))).toEqual({
    measures: 8,
    met: 3,
    missed: 3,
    notRated: 2,
    byRating: [
      { rating: 'green', count: 3 },
      { rating: 'amber', count: 2 },
      { rating: 'red', count: 1 },
    ],
    notRatedWhy: [{ why: 'nothing submitted', count: 2 }],
    provisional: 0,
  })
})

test("ratings stand in the scale's order, however many there are of each", () => {
  const { byRating } = of(red('9'), red('8'), red('7'), amber('1'), amber('2'), green())
  expect(byRating.map(({ rating }) => rating)).toEqual(['green', 'amber', 'red'])
})

test('a rating that nobody has is left out', () => {
  expect(of(red('9')).byRating).toEqual([{ rating: 'red', count: 1 }])
})

test('a miss that its scale calls good is a miss, and counted under its rating', () => {
  expect(of(green({ met: false, rating: 'Good' }))).toMatchObject({
    met: 0,
    missed: 1,
    byRating: [{ rating: 'Good', count: 1 }],
  })
})

test('reasons for not being rated come commonest first', () => {
  const { notRatedWhy } = of(notRated('no profile'), notRated('baseline year'), notRated('baseline year'))
  expect(notRatedWhy).toEqual([
    { why: 'baseline year', count: 2 },
    { why: 'no profile', count: 1 },
  ])
})

test('provisional figures are counted whether rated or not', () => {
  expect(of(provisional(green()), provisional(notRated()), green()).provisional).toBe(2)
})

test('nothing is a group of none', () => {
  expect(of()).toEqual({ measures: 0, met: 0, missed: 0, notRated: 0, byRating: [], notRatedWhy: [], provisional: 0 })
})
