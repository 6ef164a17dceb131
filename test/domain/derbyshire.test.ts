import type { Direction } from '../../src/domain/measure'
import { year } from '../../src/domain/period'
import { rate } from '../../src/domain/rate'
import type { Unit } from '../../src/domain/unit'
import { anOutturn, aTarget } from '../builders/figure'
import { aMeasure } from '../builders/measure'
import { FOUR_POINTS } from '../builders/scale'

/**
 * The key measures of Derbyshire County Council's performance report for 2020/21 that have both an outturn and a
 * target. The report's text has kept a glyph for Strong (*) and Good (~) only; those it says require action are named
 * in a list. `told` is null where no rating can be read.
 */
const KEY_MEASURES: readonly [
  name: string,
  unit: Unit,
  polarity: Direction,
  outturn: string,
  target: string,
  told: '*' | '~' | 'listed' | null,
  rating: string,
][] = [
  ['Businesses and start-ups supported', 'number', 'higher', '3,133', '1,000', '*', 'Strong'],
  ['16 to 17 year olds in education or work', 'percent', 'higher', '95.5%', '96.0%', '~', 'Good'],
  ['Investment into the county', 'pounds', 'higher', '£15,637,088', '£20,000,000', 'listed', 'Action'],
  ['Fibre enabled broadband', 'percent', 'higher', '69.1%', '61.0%', '*', 'Strong'],
  ['Defects completed within target', 'percent', 'higher', '71.0%', '90.0%', 'listed', 'Action'],
  ['Residents giving unpaid help', 'percent', 'higher', '45.4%', '48.0%', null, 'Review'],
  ['Enough people to avoid a crisis', 'percent', 'higher', '75.5%', '74.0%', '~', 'Good'],
  ['Can influence local decisions', 'percent', 'higher', '53.8%', '58.0%', null, 'Review'],
  ['Stopped smoking (projected)', 'number', 'higher', '1,529', '1,050', '*', 'Strong'],
  ['5% weight loss (projected)', 'number', 'higher', '93', '186', 'listed', 'Action'],
  ['Satisfied with highways', 'percent', 'higher', '54.0%', '55.0%', '~', 'Good'],
  ['Satisfied with the Council', 'percent', 'higher', '53.4%', '49.0%', '*', 'Strong'],
  ['Feel informed', 'percent', 'higher', '50.5%', '43.0%', '*', 'Strong'],
  ['Value for money', 'percent', 'higher', '38.9%', '40.0%', null, 'Review'],
  ['Budget savings achieved', 'percent', 'higher', '49.0%', '100.0%', 'listed', 'Action'],
  ['Days lost to sickness', 'days', 'lower', '8.7', '10.0', '*', 'Strong'],
]

const GLYPHS = { '*': 'Strong', '~': 'Good', listed: 'Action' } as const

const ratingOf = (unit: Unit, polarity: Direction, outturn: string, target: string) =>
  rate(
    {
      measure: aMeasure(unit, { polarity }),
      period: year(2020),
      target: aTarget(target, unit),
      outturn: anOutturn(outturn, unit),
      returned: null,
    },
    FOUR_POINTS,
  )

describe("Derbyshire's ratings, as far as they can be read", () => {
  const read = KEY_MEASURES.flatMap(([name, unit, polarity, outturn, target, told]) =>
    told === null ? [] : ([[name, unit, polarity, outturn, target, GLYPHS[told]]] as const),
  )

  test('thirteen can', () => {
    expect(read).toHaveLength(13)
  })

  test.each(read)('%s is reproduced', (_name, unit, polarity, outturn, target, rating) => {
    expect(ratingOf(unit, polarity, outturn, target)).toMatchObject({ kind: 'rated', rating, inferred: true })
  })
})

test.each(KEY_MEASURES.filter(([, , , , , told]) => told === null))(
  'the glyph of %s is lost, and the scale says Review',
  (_name, unit, polarity, outturn, target, _told, rating) => {
    expect(ratingOf(unit, polarity, outturn, target)).toMatchObject({ rating, met: false })
  },
)

test('as many come to Review and Action as the report counts for March 2021', () => {
  const all = KEY_MEASURES.map(([, unit, polarity, outturn, target]) => ratingOf(unit, polarity, outturn, target))
  const count = (word: string) => all.filter((one) => one.kind === 'rated' && one.rating === word).length
  // The report counts 7 Strong and 4 Good as well: one more of each than its key measures show figures for.
  expect([count('Review'), count('Action')]).toEqual([3, 4])
  expect([count('Strong'), count('Good')]).toEqual([6, 3])
})
