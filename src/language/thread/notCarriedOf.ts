import { partOf } from '../../domain/next/parts'
import { isJudged, isPlaced, hasNoun } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { chosen, liveTags } from '../sentence'
import { saidIn } from './marking'

const GOES_ON = /^(?:and|also|plus|so|but|ok|then|which|any|what about|how many)\b/

/** "and which are not carried forward?": of the part of the council that was spoken of, whatever became of its figures. */
export function notCarriedOf(following: Following): Understanding | null {
  const { sentence, limits, last: { question } } = following // prettier-ignore
  const [only, ...others] = liveTags(sentence.live, 'review').map(({ of }) => of)
  if (only !== 'not carried forward' || others.length > 0 || !('filter' in question)) return null
  const named = isPlaced(limits) || isJudged(limits) || hasNoun(sentence) || chosen(sentence).length > 0
  const clear = sentence.unknown.length === 0 && liveTags(sentence.live, 'period').length === 0
  if (named || !clear || !GOES_ON.test(saidIn(sentence))) return null
  const period = question.period?.kind === 'year' ? question.period : null
  return answer(following, { kind: 'target review', only, filter: partOf(question.filter), period })
}
