import { has, isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { lackingIn } from '../lacking'
import { isOwnKind } from '../ownKinds'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const WHICH_OF_THEM = /^(?:(?:and|so|but|ok|then|now|(?:out )?of (?:those|these|them|that lot)) )*(?:(?:which|any|how many|do any|does any|have any|has any|are any|are there any|is there any|show|list|name|which one)(?: of)?(?: (?:those|these|them|that lot|the lot|the one|one))?(?: (?:of (?:those|these|them)))?) (?:.* )?(?:no|without|lack|lacking|not got|not have|missing|minus|never had|havent|dont|hasnt|doesnt)\b/ // prettier-ignore

/** "which of those are suspended?": a reason for no rating is asked of them. */
const POINTS = /\b(?:those|these|them|that lot)\b/

/** "which of these have no target?": of those that were listed or counted, the ones without, and none of them by itself. */
export function lackingOfThem(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || !['list', 'count', 'status', 'owners'].includes(question.kind)) return null // prettier-ignore
  if (isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0 || has(sentence, 'why')) return null
  const lacking = lackingIn(sentence)
  const said = saidIn(sentence)
  const points = lacking?.notRatedWhy !== undefined && POINTS.test(said)
  if (!(points || (lacking?.lacking !== undefined && WHICH_OF_THEM.test(said))) || liveTags(sentence.live, 'period').length > 0) return null // prettier-ignore
  const kind = has(sentence, 'count') ? 'count' : 'list'
  const filter = { ...question.filter, verdicts: [], ratings: [], missedBy: null, ...lacking }
  return answer({ ...following, sentence: wholly(sentence) }, { kind, filter, period: question.period })
}
