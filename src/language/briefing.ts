import type { Asked } from './asked'
import { stop, withPeriod } from './asked'
import { has, isJudged } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import { offersNear } from './offersNear'
import { chosen, liveTags } from './sentence'

/** "what should I worry about in Finance?": null when it is not asked, or a measure is named, which answers for itself. */
export function askForBriefing(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  if (!has(sentence, 'briefing') || chosen(sentence).length > 0 || sentence.unknown.length > 0 || listsMisses(asked))
    return null
  const [filter, ...others] = filtersOf({ ...limits, verdicts: [] }, lexicon) ?? []
  const judged = isJudged({ ...limits, verdicts: [] }) || limits.verdicts.some((each) => each.join() !== 'missed')
  const edition = limits.asReported !== undefined
  const more = liveTags(sentence.live, 'beyond').length + liveTags(sentence.live, 'rank').length > 0
  const other = (['progress', 'owe', 'share', 'count', 'why', 'sign-off'] as const).some((what) => has(sentence, what))
  if (!filter || others.length > 0 || judged || more || other || edition || limits.people.length > 0)
    return stop(asked, { kind: 'nothing fits' }, filter ? offersNear(asked, filter) : [])
  return withPeriod(asked, false, (period) => ({ kind: 'briefing', filter, period }))
}

/** "Where are we exposed? Full list of missed targets": what to worry about is asked for as a list. */
const listsMisses = ({ sentence, limits }: Asked): boolean =>
  sentence.reading.tokens.some(({ fold }) => fold === 'list') &&
  limits.verdicts.length > 0 &&
  limits.verdicts.every((each) => each.join() === 'missed')
