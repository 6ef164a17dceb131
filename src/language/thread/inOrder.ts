import { has, isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { chosen, liveTags } from '../sentence'
import { saidIn } from './marking'

const SORTED =
  /^(?:(?:and|now|then|ok|so|can you|could you|please|just|id like) )*(?:(?:put|list|show|give|have|get|line|arrange|rank|sort|order)(?: me)?(?: (?:those|them|these|that lot|the lot|that|it|all of (?:them|those)|the list|up))?(?: (?:in|into|by) (?:rank |size |descending |some )?order| by size| by how (?:far|much|bad)| by (?:the )?(?:size|margin|gap|shortfall)| (?:worst|biggest|furthest|largest) first)?|in (?:rank |descending )?order|(?:in order )?(?:worst|biggest|furthest|largest|greatest)(?: (?:one|miss|shortfall|gap))? (?:first|to (?:best|smallest|least|nearest))|in order|by size|by (?:the )?(?:size|margin|gap|shortfall))(?: (?:of (?:the )?(?:miss|shortfall|gap|failure|severity|how (?:far|bad|much))|of|by|they|are|were|we|missed|miss|off|out|how|far|bad|much|target|from|its|it|is|please|pls|first|last|worst|biggest|badly))*$/

const SAYS_ORDER = /\b(?:rank|sort|order|arrange|first|by (?:the )?(?:size|margin|gap|shortfall))\b/

/** As many as fit on a page of a ranking. */
const MOST = 50

/** "put those in order", "worst first": the misses that were shown, all of them, by how far they missed. */
export function inOrder(following: Following): Understanding | null {
  const { sentence, limits, last } = following
  const { question, shown } = last
  if (!('filter' in question) || isPlaced(limits) || isJudgedOtherwise(following)) return null
  if (!['list', 'owners', 'reasons', 'rank'].includes(question.kind)) return null
  const said = saidIn(sentence)
  const misses = question.filter.verdicts.join() === 'missed' && shown.length > 1
  if (!misses || !SORTED.test(said) || !SAYS_ORDER.test(said) || has(sentence, 'count')) return null
  if (chosen(sentence).length > 0 || liveTags(sentence.live, 'period').length > 0) return null
  return answer(following, {
    kind: 'rank',
    order: 'worst',
    limit: Math.min(shown.length, MOST),
    filter: question.filter,
    period: question.period,
  })
}

const isJudgedOtherwise = ({ limits }: Following): boolean =>
  isJudged(limits) && !limits.verdicts.every((each) => each.join() === 'missed')
