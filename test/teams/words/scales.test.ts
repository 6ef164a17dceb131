import { year } from '../../../src/domain/period'
import { rate } from '../../../src/domain/rate'
import type { Scale } from '../../../src/domain/rating'
import { colourOf, ratingInFull, ratingWord } from '../../../src/teams/words/rating'
import { answerList } from '../../../src/teams/views/answerList'
import { help } from '../../../src/teams/views/help'
import { ratingWords } from '../../../src/domain/scales/ratings'
import { aManager } from '../../builders/person'
import { answerStatus } from '../../../src/teams/views/answerStatus'
import { tally } from '../../../src/domain/tally'
import { EVERYTHING } from '../../../src/domain/question'
import { anOutturn, aTarget, RAG } from '../../builders/figure'
import { aMeasure } from '../../builders/measure'
import { aRatedFigure, notRated } from '../../builders/rated'
import { FOUR_POINTS, HAVERING, THREE_STATES } from '../../builders/scale'

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')

const PERCENT = aMeasure('percent')
const DAYS = aMeasure('days', { polarity: 'lower' })

const ratingOn = (scale: Scale, measure: typeof PERCENT, target: string, outturn: string, lastYear?: string) =>
  rate(
    {
      measure,
      period: year(2020),
      target: aTarget(target, measure.unit),
      outturn: anOutturn(outturn, measure.unit),
      returned: null,
      lastYear: lastYear === undefined ? null : anOutturn(lastYear, measure.unit),
    },
    scale,
  )

test.each<[Scale, string, string | undefined, string]>([
  [RAG, '97%', undefined, 'Missed by 1 point, 1.02 % of target. Amber from 93.1 % to 98 %. Scale: RAG with tolerance.'],
  [
    { ...RAG, exceptions: ['red'] },
    '97%',
    undefined,
    'Missed by 1 point, 1.02 % of target. Its scale does not count amber as an exception. Amber from 93.1 % to 98 %. Scale: RAG with tolerance.',
  ],
  [
    HAVERING,
    '97%',
    undefined,
    'Missed by 1 point, 1.02 % of target. Its scale does not count green as an exception. Green from 88.2 %. Scale: Within 10 % or better than last year.',
  ],
  [
    HAVERING,
    '80%',
    '75%',
    'Missed by 18 points, 18.37 % of target. Better than the same period last year. Green from 88.2 %. Scale: Within 10 % or better than last year.',
  ],
  [
    HAVERING,
    '80%',
    '85%',
    'Missed by 18 points, 18.37 % of target. Not better than the same period last year. Green from 88.2 %. Scale: Within 10 % or better than last year.',
  ],
  [
    HAVERING,
    '80%',
    undefined,
    'Missed by 18 points, 18.37 % of target. No figure for the same period last year to compare it with. Green from 88.2 %. Scale: Within 10 % or better than last year.',
  ],
  [THREE_STATES, '98%', undefined, 'Target met. On target from 93.1 % to 102.9 %. Scale: Within 5 % of target.'],
  [
    FOUR_POINTS,
    '97%',
    undefined,
    'Missed by 1 point, 1.02 % of target. Its scale does not count Good as an exception. Strong from 98 %; Good from 96.04 % to 98 %; Review from 88.2 % to 96.04 %; Action below 88.2 %. Scale: Strong, Good, Review, Action. Its cut-offs are inferred from published ratings.',
  ],
])('the reason follows the scale: %j, %s', (scale, outturn, lastYear, words) => {
  expect(plain(ratingInFull(ratingOn(scale, PERCENT, '98%', outturn, lastYear), PERCENT))).toBe(words)
})

test('where lower is better the bands run upwards', () => {
  expect(plain(ratingInFull(ratingOn(FOUR_POINTS, DAYS, '20', '30'), DAYS))).toContain(
    'Strong to 19 days; Good from 19 days to 20.4 days; Review from 20.4 days to 22 days; Action above 22 days.',
  )
  expect(plain(ratingInFull(ratingOn(HAVERING, DAYS, '20', '30'), DAYS))).toContain('Green to 22 days.')
})

test.each<[Scale, string, string, string]>([
  [FOUR_POINTS, '98%', '● Strong', 'good'],
  [FOUR_POINTS, '97%', '● Good', 'good'],
  [FOUR_POINTS, '90%', '● Review', 'warning'],
  [FOUR_POINTS, '50%', '● Action', 'attention'],
  [THREE_STATES, '97%', '● On target', 'good'],
  [THREE_STATES, '50%', '● Worse than target', 'attention'],
  [HAVERING, '97%', '● Green', 'good'],
])('a rating is always a word, and its colour is the scale’s: %j, %s', (scale, outturn, word, colour) => {
  const rating = ratingOn(scale, PERCENT, '98%', outturn)
  expect([ratingWord(rating), colourOf(rating)]).toEqual([word, colour])
})

test('a status counts every rating in the scale’s order and colours', () => {
  const ratings = ['50%', '60%', '97%', '97.5%', '97.9%', '98%', '90%'].map((one) =>
    ratingOn(FOUR_POINTS, PERCENT, '98%', one),
  )
  const rows = [...ratings, notRated()].map((rating) => aRatedFigure(PERCENT, rating))
  const answer = answerStatus({
    kind: 'status',
    period: year(2020),
    filter: EVERYTHING,
    tally: tally(rows),
    services: [],
    exceptions: rows.filter(({ rating }) => rating.kind === 'rated' && rating.exception),
    later: null,
  })
  expect(answer.data.tiles.map(({ number, word, colour }) => [number, word, colour])).toEqual([
    ['1', 'Strong', 'good'],
    ['3', 'Good', 'good'],
    ['1', 'Review', 'warning'],
    ['2', 'Action', 'attention'],
    ['1', 'Not rated', 'default'],
  ])
  expect(answer.data.headline).toBe('1 of 7 rated measures met its target (14\u00a0%). 1 is not rated.')
  expect(answer.data.lines).toHaveLength(3)
})

test('a list and the help card speak in the scale’s words', () => {
  const ratings = ['50%', '60%', '98%'].map((one) => ratingOn(FOUR_POINTS, PERCENT, '98%', one))
  const rows = ratings.map((rating) => aRatedFigure(PERCENT, rating))
  const answer = answerList({
    kind: 'list',
    period: year(2020),
    filter: { ...EVERYTHING, ratings: ['Action'] },
    rows: rows.slice(0, 2),
    among: tally(rows),
    unranked: 0,
    later: null,
    notShown: 0,
  })
  expect(answer.data.understood).toBe('Action · All services · 2020/21')
  expect(answer.data.headline).toBe('2 of 3 rated measures are rated Action (67\u00a0%).')
  const { examples } = help(aManager('Priya Raman', 'Finance'), ratingWords('shares of target')).data
  expect(examples.map(({ does }) => does)).toContain('Strong, Good, Review, Action and not rated')
})
