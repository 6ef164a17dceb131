import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isPlaced } from '../askedFor'
import { chosen } from '../sentence'
import { saidIn, wholly } from './marking'

const THE_ONES =
  /^(?:(?:and|so|ok|but|then|just|only|show|list|give|me|now) )*(?:(?:the|all|those|any) )*(?:one|measure|kpi|rest|target)?s? ?(?:that|which|we|they)* ?(?:did |have |were |are )?(?:missed|miss|off target|failed|fell short|met|hit|on target|passed)(?: (?:their|its|the|it|target))*(?: (?:then|please))*$/ // prettier-ignore

/** "any not final?" showed none: "the ones that missed" narrows nothing, and goes back to what was asked before it. */
export function afterNone(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const { question } = last
  if (question.kind !== 'list' || question.filter.provisional === null || last.shown.length > 0) return null
  const [verdicts, ...others] = limits.verdicts
  if (!verdicts || others.length > 0 || limits.ratings.length + limits.notVerdicts.length > 0) return null
  if (isPlaced(limits) || chosen(sentence).length > 0 || !THE_ONES.test(saidIn(sentence))) return null
  const filter = { ...question.filter, provisional: null, verdicts }
  return answer({ ...following, sentence: wholly(sentence) }, { ...question, filter })
}
