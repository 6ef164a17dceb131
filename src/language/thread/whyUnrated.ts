import { aspectOf } from '../aspects'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'

/** "why have they no rating?" of several: each one's reason stands beside it in their list. */
export function whyUnrated(following: Following): Understanding | null {
  const { sentence, limits, lexicon, last } = following
  const { question, shown } = last
  if (!('filter' in question) || isOwnKind(question) || shown.length < 2) return null
  if (aspectOf(sentence, limits, lexicon) !== 'why not rated') return null
  const { filter, period } = question
  const rated = filter.ratings.length > 0 || filter.missedBy !== null || filter.verdicts.some((each) => each !== 'not rated') // prettier-ignore
  const lists = question.kind === 'list' || question.kind === 'count' || question.kind === 'owners' || question.kind === 'status' // prettier-ignore
  if (rated || !lists) return null
  const own = filter.lacking !== undefined || filter.notRatedWhy !== undefined
  return answer(following, { kind: 'list', filter: own ? filter : { ...filter, verdicts: ['not rated'] }, period })
}
