import type { Measure } from '../../src/domain/measure'
import { year } from '../../src/domain/period'
import { rate } from '../../src/domain/rate'
import type { Rated, Scale } from '../../src/domain/rating'
import type { Unit } from '../../src/domain/unit'
import { anOutturn, aTarget } from '../builders/figure'
import { aMeasure } from '../builders/measure'

export interface Case {
  readonly measure: Measure
  readonly target: string
  readonly outturn: string
  readonly lastYear?: string | null
}

export function ratedOn(scale: Scale, { measure, target, outturn, lastYear = null }: Case): Rated {
  const rating = rate(
    {
      measure,
      period: year(2020),
      target: aTarget(target, measure.unit),
      outturn: anOutturn(outturn, measure.unit),
      returned: null,
      lastYear: lastYear === null ? null : anOutturn(lastYear, measure.unit),
    },
    scale,
  )
  if (rating.kind === 'not rated') throw new Error(`not rated: ${rating.why.kind}`)
  return rating
}

export const higher = (unit: Unit, rest: Partial<Measure> = {}) => aMeasure(unit, { polarity: 'higher' }, rest)
export const lower = (unit: Unit, rest: Partial<Measure> = {}) => aMeasure(unit, { polarity: 'lower' }, rest)
