import type { Decimal } from '../decimal'
import type { LastYearScale } from '../rating'
import { isNear } from '../tolerance'
import { banded, bandsOf, nearShown, worseBy } from './graded'
import type { Graded, Standing } from './graded'

/**
 * Green when met or near it; beyond the tolerance amber if better than the same period last year, else red. With
 * nothing comparable last year nobody can say that it improved, so it is red, and says why.
 */
export function gradeOnLastYear(standing: Standing, scale: LastYearScale): Graded {
  const { outturn, missed } = standing
  const band = banded(standing, scale)
  const bands = band && { bands: bandsOf(band.shown.side, ['green'], [worseBy(band.shown, band.within)]) }
  const grade = { band: null, ...bands }
  if (missed === null || isNear(outturn, missed, nearShown(standing, scale))) return { ...grade, rating: 'green' }
  const lastYear = comparedWith(standing)
  return { ...grade, rating: lastYear === 'improved' ? 'amber' : 'red', lastYear }
}

function comparedWith(standing: Standing): 'improved' | 'not improved' | 'nothing comparable' {
  const { outturn, lastYear } = standing
  if (lastYear === null) return 'nothing comparable'
  return shortOf(outturn, standing).lt(shortOf(lastYear, standing)) ? 'improved' : 'not improved'
}

/** How far a figure falls short of the limit it is furthest from reaching; below zero when it reaches them all. */
function shortOf(figure: Decimal, { limits }: Standing): Decimal {
  return limits
    .map(({ side, value }) => (side === 'at least' ? value.minus(figure) : figure.minus(value)))
    .reduce((most, one) => (one.gt(most) ? one : most))
}
