import type { RatedFigure } from '../../src/domain/answer'
import type { Measure } from '../../src/domain/measure'
import { year } from '../../src/domain/period'
import type { NotRatedReason, Rated, Rating } from '../../src/domain/rating'

const on = (rating: string, colour: Rated['colour'], rest: Partial<Rated>): Rated => ({
  kind: 'rated',
  met: rating === 'green',
  rating,
  colour,
  exception: rating !== 'green',
  scale: 'RAG with tolerance',
  miss: null,
  against: { kind: 'target' },
  band: null,
  provisional: false,
  ...rest,
})

/** By what share of the target it was missed, in percent; null for a deadline. */
const by = (share: string | null) => ({ miss: { share, difference: '1' } })

export const green = (rest: Partial<Rated> = {}): Rated => on('green', 'good', rest)
export const amber = (share: string | null): Rated => on('amber', 'warning', by(share))
export const red = (share: string | null): Rated => on('red', 'attention', by(share))
export const notRated = (kind: 'nothing submitted' | 'baseline year' | 'no profile' = 'nothing submitted'): Rating => ({
  kind: 'not rated',
  why: { kind } satisfies NotRatedReason,
  provisional: false,
})
export const provisional = <T extends Rating>(rating: T): T => ({ ...rating, provisional: true })

/** A measure with the rating it has come to, in the year 2020/21. */
export const aRatedFigure = (measure: Measure, rating: Rating): RatedFigure => ({
  measure,
  period: year(2020),
  target: null,
  returned: null,
  outturn: null,
  rating,
})
