import type { Part } from '../../domain/question'
import { hasNoun, isJudged } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { chosen, liveTags } from '../sentence'
import { saidIn } from './marking'
import { countedBy } from './splitByPart'
import { LISTS_BY_KIND } from '../placeOf'

const AGAINST = /^(?:(?:and|so|ok|but|then|now|please|how|does|doe|do|did|is|are|was|that|it|this|they|them|those|can|you|put|hold|set|look) )*(?:compare|compared|comparing|comparison|versus|vs|v|against|stack|stacked|measure|next to|alongside|beside|up against|relative to)(?: |$)/ // prettier-ignore

/** "and compared with ICT?" after Finance: the two side by side, by what was asked of the one. */
export function againstPart(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (question.kind !== 'list' && question.kind !== 'count' && question.kind !== 'status') return null
  if (!AGAINST.test(saidIn(sentence)) || isJudged(limits) || hasNoun(sentence) || sentence.unknown.length > 0) return null // prettier-ignore
  if (chosen(sentence).length > 0 || liveTags(sentence.live, 'period').length > 0 || limits.whole) return null
  const named = LISTS_BY_KIND.filter(([kind]) => limits.within[kind].length > 0)
  const [tree, ...others] = named
  if (!tree || others.length > 0) return null
  const [kind, list] = tree
  const [before, ...more] = question.filter[list]
  const beside = limits.within[kind].filter((name) => name !== before)
  const by = countedBy(question.filter, 'most')
  if (before === undefined || more.length > 0 || beside.length === 0 || by === null) return null
  const parts: readonly Part[] = [before, ...beside].map((name) => ({ kind, name }))
  const filter = { ...question.filter, [list]: [], verdicts: [], ratings: [] }
  return answer(following, { kind: 'compare', parts, filter, ...(by ? { by } : {}), period: question.period })
}
