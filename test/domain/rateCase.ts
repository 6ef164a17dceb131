import type { Outturn, Target } from '../../src/domain/figure'
import type { Measure } from '../../src/domain/measure'
import { quarter, year } from '../../src/domain/period'
import type { Period } from '../../src/domain/period'
import { rate } from '../../src/domain/rate'
import type { RateFacts } from '../../src/domain/rate'
import type { NotRatedReason } from '../../src/domain/rating'
import type { Reply } from '../../src/domain/return'
import { aMeasure, anOutturn, aTarget, RAG } from './figureBuilders'

export const Q1 = quarter(2020, 1)
export const Q2 = quarter(2020, 2)
export const Q4 = quarter(2020, 4)
export const YEAR = year(2020)

/** A measure, its target and what came in; what is left out is a percentage of 97.1 against 98 for a year. */
export interface Case {
  readonly measure?: Measure
  readonly period?: Period
  readonly target?: string | Target | null
  readonly outturn?: string | Outturn | null
  readonly reply?: Reply | 'no return' | null
}

export function factsOf({
  measure = aMeasure('percent'),
  period = YEAR,
  target = '98%',
  outturn = '97.1%',
  reply = 'no return',
}: Case): RateFacts {
  return {
    measure,
    period,
    target: typeof target === 'string' ? aTarget(target, measure.unit) : target,
    outturn: typeof outturn === 'string' ? anOutturn(outturn, measure.unit) : outturn,
    returned: reply === 'no return' ? null : { reply },
  }
}

export const rated = (of: Case) => rate(factsOf(of), RAG)
/** Why it is not rated. */
export const why = (of: Case): NotRatedReason => {
  const rating = rated(of)
  if (rating.kind === 'rated') throw new Error(`rated ${rating.rating}`)
  return rating.why
}
