import type { Asked } from './asked'
import { stop, withPeriod } from './asked'
import { has } from './askedFor'
import { filtersOf } from './filter'
import type { Understanding } from './intention'
import type { Limits } from './limits'
import { offerQuestion } from './offers'
import { chosen, liveTags } from './sentence'

/**
 * "Greens, ambers, reds and whatever couldn't be rated": no measure has a colour and no rating at once. Every colour beside
 * what has none is how the whole stands; of some colours each list is offered by itself.
 */
export function askColoursAndUnrated(asked: Asked): Understanding | null {
  const { sentence, limits, lexicon } = asked
  if (!saysBoth(limits) || chosen(sentence).length > 0 || sentence.unknown.length > 0 || isOtherwise(asked)) return null
  const [whole, ...others] = filtersOf({ ...limits, ratings: [], verdicts: [] }, lexicon) ?? []
  if (!whole || others.length > 0) return null
  if (lexicon.ratings.every((rating) => limits.ratings.includes(rating)))
    return withPeriod(asked, false, (period) => ({ kind: 'status', filter: whole, period }))
  const kind = has(sentence, 'count') ? 'count' : 'list'
  const filters = [
    { ...whole, ratings: limits.ratings },
    { ...whole, verdicts: ['not rated'] as const },
  ]
  return stop(asked, { kind: 'several readings' }, filters.flatMap((filter) => offerQuestion({ kind, filter, period: null }, lexicon))) // prettier-ignore
}

const saysBoth = ({ ratings, notRatings, verdicts, notVerdicts, withoutVerdicts }: Limits): boolean =>
  ratings.length > 0 &&
  verdicts.length > 0 &&
  verdicts.every((each) => each.join() === 'not rated') &&
  notRatings.length + notVerdicts.length + withoutVerdicts.length === 0

/** More is asked than what has which rating. */
const isOtherwise = ({ sentence, limits }: Asked): boolean =>
  limits.dangling ||
  limits.provisional !== null ||
  limits.thresholds.length > 0 ||
  has(sentence, 'progress') ||
  has(sentence, 'owe') ||
  liveTags(sentence.live, 'beyond').length + liveTags(sentence.live, 'rank').length + liveTags(sentence.live, 'group').length > 0 // prettier-ignore
