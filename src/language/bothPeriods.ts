import { comparePeriods, periodBefore, samePeriod } from '../domain/period'
import type { Asked } from './asked'
import { found } from './asked'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { asksMore, hasUnknownWord, verdictOf } from './moving'
import { chosen, liveTags } from './sentence'

/** "off target in both 2019/20 and 2020/21": two periods that follow one another; null for any others. */
export function askOfBoth(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  const named = liveTags(sentence.live, 'period').map((tag) => tag.readings)
  const says = sentence.reading.tokens.some((token) => token.fold === 'both')
  if (!says || named.length !== 2 || chosen(sentence).length > 0 || hasUnknownWord(sentence)) return null
  const [before, after] = named.flatMap((readings) => (readings.length === 1 ? readings : [])).toSorted(comparePeriods)
  if (!before || !after || !samePeriod(before, periodBefore(after))) return null
  const [filter, ...others] = filtersOf({ ...limits, verdicts: [], notVerdicts: [] }, lexicon) ?? []
  if (!filter || others.length > 0 || filter.missedBy !== null || asksMore(asked)) return null
  const judged = verdictOf(limits)
  const misses = judged === 'missed' ? filter.ratings.length === 0 : judged === null && filter.ratings.length > 0
  return misses ? found(asked, { kind: 'changes', moves: ['still off target'], filter, period: after }) : null
}
