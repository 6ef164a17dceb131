import { has, hasNoun, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { chosen, liveTags } from '../sentence'

/** "minus the reds", after the ambers and reds: of the ratings that were asked for, those that are left. */
export function ratingsLeft(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const { question } = last
  if ((question.kind !== 'list' && question.kind !== 'count') || question.filter.ratings.length < 2) return null
  const { ratings } = question.filter
  const left = ratings.filter((rating) => !limits.notRatings.includes(rating))
  if (left.length === 0 || left.length === ratings.length || !limits.notRatings.every((each) => ratings.includes(each))) return null // prettier-ignore
  const more = limits.ratings.length + limits.verdicts.length + limits.notVerdicts.length + limits.withoutVerdicts.length + limits.thresholds.length // prettier-ignore
  if (more > 0 || limits.provisional !== null || isPlaced(limits) || chosen(sentence).length > 0) return null
  if (hasNoun(sentence) || has(sentence, 'progress') || has(sentence, 'status') || has(sentence, 'why')) return null
  if (sentence.unknown.length > 0 || liveTags(sentence.live, 'beyond').length > 0) return null
  if (liveTags(sentence.live, 'period').length + liveTags(sentence.live, 'rank').length > 0) return null
  const kind = has(sentence, 'count') ? 'count' : question.kind
  return answer(following, { kind, filter: { ...question.filter, ratings: left }, period: question.period })
}
