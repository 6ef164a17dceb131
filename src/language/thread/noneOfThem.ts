import { isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const NO = '(?:no|not any|not a single|not one|zero|nothing|none)(?: (?:other|actual|more|of (?:them|those|theirs?)|that|is|are|was|were|in|at|on|the|rated|single))*' // prettier-ignore

const TAIL = '(?:there|in there|over there|for them|of theirs|from them|with them|either|at all|whatsoever|then|at least|in it|among them|this time|this year|to speak of|to report|i take it|i assume|i presume|presumably|surely|is that right|right|correct|yeah)' // prettier-ignore

const NONE_THERE = new RegExp(`^(?:(?:and|so|but|ok|then|well|there (?:are|were|is|was)|theres|they (?:had|have|got)|we (?:had|have|got)|i see) )*${NO}(?: \\S+){1,3}?(?: ${TAIL})+$`) // prettier-ignore

/** "no ambers there then?" after its reds: whether there are any, of the same place. */
export function noneOfThem(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || !['list', 'count', 'status', 'rank'].includes(question.kind)) return null // prettier-ignore
  if (!NONE_THERE.test(saidIn(sentence)) || isPlaced(limits) || chosen(sentence).length + sentence.unknown.length > 0) return null // prettier-ignore
  if (liveTags(sentence.live, 'aspect').length + liveTags(sentence.live, 'rank').length > 0) return null
  const ratings = [...limits.ratings, ...limits.notRatings]
  const verdicts = [...limits.verdicts.flat(), ...limits.notVerdicts]
  if (ratings.length + verdicts.length === 0 || (ratings.length > 0 && verdicts.length > 0)) return null
  if (limits.thresholds.length > 0 || limits.provisional !== null) return null
  // "no ambers then", after the ambers, leaves them out.
  if (ratings.some((rating) => question.filter.ratings.includes(rating))) return null
  const filter = { ...question.filter, ratings, verdicts, missedBy: null, exceptMeasures: [] }
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'list', filter, period: question.period })
}
