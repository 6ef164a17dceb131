import type { RatedFigure } from '../../src/domain/answer'
import { leading } from '../../src/domain/beside'
import { aMeasure } from '../builders/measure'
import { amber, aRatedFigure, green, notRated, red } from '../builders/rated'

const MET = aRatedFigure({ ...aMeasure('percent'), code: 'met' }, green())
const NEAR = aRatedFigure({ ...aMeasure('percent'), code: 'near' }, amber('0.92'))
const FAR = aRatedFigure({ ...aMeasure('percent'), code: 'far' }, red('44'))
const LATE = aRatedFigure({ ...aMeasure('percent'), code: 'late' }, red(null))
const UNRATED = aRatedFigure({ ...aMeasure('percent'), code: 'unrated' }, notRated())

const codes = (rows: readonly RatedFigure[]) => rows.map(({ measure }) => measure.code)

test.each<[string, readonly RatedFigure[], best: readonly string[], worst: readonly string[]]>([
  ['of two misses, by their share', [FAR, NEAR], ['near'], ['far']],
  ['a target that was met is better than any miss', [NEAR, MET], ['met'], ['near']],
  ['of two that were met, neither leads', [MET, { ...MET, measure: { ...aMeasure('percent'), code: 'too' } }], ['met', 'too'], ['met', 'too']], // prettier-ignore
  ['a deadline has no share to be told apart by', [LATE, NEAR], ['late', 'near'], ['late', 'near']],
  ['what is not rated is neither', [UNRATED, FAR], ['far'], ['far']],
  ['of nothing rated, all stay', [UNRATED], ['unrated'], ['unrated']],
])('%s', (_, rows, best, worst) => {
  expect(codes(leading(rows, 'best'))).toEqual(best)
  expect(codes(leading(rows, 'worst'))).toEqual(worst)
})
