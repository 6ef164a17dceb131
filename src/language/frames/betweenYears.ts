import type { Tag } from '../tag'
import type { Frame } from './frame'
import { filler, laid, lengthAt, phrasesOf } from './frame'

const TREND: readonly Tag[] = [{ kind: 'beyond', what: 'trend' }]

const YEARS = phrasesOf(
  'between the two year, between the year, between year, between one year and the next, between this year and next, from one year to the next, from one year to another, from year to year, from the one year to the other, across the two year, over the two year, in the two year, year on year, year to year, one year to the next, from this year to next, from last year to this, from last year to this year, between last year and this, between last year and this year',
)

/** "did its target change between the two years": the coming target says that itself; of a figure a trend is asked. */
export const betweenYears: Frame = (spans, tokens) => {
  const at = tokens.findIndex((_, place) => lengthAt(YEARS, tokens, place) > 0)
  if (at < 0) return spans
  const to = at + lengthAt(YEARS, tokens, at)
  const ofTarget = tokens.some(({ fold }) => fold === 'target')
  return laid(spans, [ofTarget ? filler(at, to) : { from: at, to, tags: TREND }])
}
