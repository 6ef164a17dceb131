import { beatenBy } from '../../src/domain/beaten'
import { year } from '../../src/domain/period'
import { EVERYTHING } from '../../src/domain/question'
import { rank } from '../../src/domain/rank'
import { rated } from '../../src/domain/answerQuestion'
import { demoCouncil, demoRows } from '../builders/demoCouncil'

const rows = demoRows(year(2020)).map((row) => rated(row, { scale: demoCouncil.scale, state: null }))

const ranked = (order: 'furthest beaten' | 'only just met', limit: number) =>
  rank(rows, { kind: 'rank', order, limit, filter: EVERYTHING, period: null })

const brief = ({ rows: found }: ReturnType<typeof ranked>): readonly string[] =>
  found.map((row) => `${row.measure.title} ${Number(beatenBy(row)?.share).toFixed(1)}`)

test('by most, of the targets that were met', () => {
  expect(brief(ranked('furthest beaten', 3))).toEqual([
    "Continued reduction in the 'grey' miles travelled in delivering the service compared to 2018/19 baseline. 757.1",
    'Increase % number of training days per employee. 100.0',
    'Average time to process changes in circumstances. 53.6',
  ])
})

test('by least', () => {
  expect(brief(ranked('only just met', 3))).toEqual([
    "Review and improve the energy performance ratings for the Council's commercial properties 0.0",
    'Number of online payments. 0.3',
    'Local authority error rate. 3.0',
  ])
})

test('what was missed, or has no share to be beaten by, has no place; what was met is counted', () => {
  const { rows: found, unranked, all } = ranked('furthest beaten', 50)
  expect([found.length + unranked, all]).toEqual([13, 13])
  expect(rows.filter((row) => row.rating.kind === 'rated' && !row.rating.met).map(beatenBy)).toEqual(
    Array(12).fill(null),
  )
})
