import type { Filter } from '../domain/question'
import { has, hasNoun, isPlaced } from './askedFor'
import { filtersOf } from './filter'
import type { Following } from './following'
import { cue, mergers, periodOfLast, settle } from './following'
import type { Understanding } from './intention'
import { periodNamed } from './periodsHeld'
import { rankingOf, rankQuestion, saysRank } from './ranking'
import { chosen, liveTags } from './sentence'

/** "which is the worst", "and the narrowest failure of all": of what the last question was about. */
export function ranked(following: Following): Understanding | null {
  const { sentence, limits, last, lexicon } = following
  if (!saysRank(sentence) || !('filter' in last.question) || chosen(sentence).length > 0) return null
  if (has(sentence, 'progress') || last.question.kind === 'progress' || last.question.kind === 'compare') return null
  const whole = isPlaced(limits) || hasNoun(sentence)
  if (whole && !cue(sentence, 'shift') && !cue(sentence, 'narrow')) return null
  const [named, ...others] = filtersOf(limits, lexicon) ?? []
  const period = periodNamed(sentence, lexicon, false)
  const { ratings, verdicts } = last.question.filter
  const below = ratings.length > 0 && !ratings.includes(lexicon.ratings[0] ?? '')
  const misses = last.question.kind === 'rank' || verdicts.join() === 'missed' || below
  const ranking = rankingOf(sentence, limits, lexicon, misses)
  const beyond = liveTags(sentence.live, 'beyond').some((tag) => tag.what !== 'how many at most')
  if (!named || others.length > 0 || period.kind !== 'one' || !ranking || beyond || has(sentence, 'count')) return null
  const before = last.shown.length === 0 ? unbound(last.question.filter) : last.question.filter
  const filters = mergers(before, named, cue(sentence, 'narrow'))
  return settle(
    following,
    filters.map((filter) => rankQuestion(ranking, filter, period.period ?? periodOfLast(last))),
  )
}

/** "did any miss by 10 %", and none did: "what was their biggest, then" is the biggest of those that were looked through. */
const unbound = (filter: Filter): Filter => ({ ...filter, missedBy: null, ratings: [], provisional: null })
