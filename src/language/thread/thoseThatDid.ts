import type { Verdict } from '../../domain/question'
import { isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const LEAD = '(?:(?:and|so|but|ok|now|then|what about|how about|what of|show|list|give|me|us|see|tell|can|could|you|i|we|let|please|just|also) )*' // prettier-ignore

const DONE = '(?:did|do|doe|have|has|had|were|was|are|is|didnt|dont|doesnt|havent|hasnt|hadnt|werent|wasnt|arent|isnt|did not|do not|have not|has not|were not|was not|are not|is not)' // prettier-ignore

const ONES = '(?:(?:the|those|these|any|all|which|what) )*(?:few |other |rest )?(?:one|measure|kpi|those|which one)'

const TAIL = '(?: (?:then|though|tho|please|pls|instead|in the end|either|at all))*'

/** "and the ones that did?", "which ones didn't?" */
const THE_OTHERS = new RegExp(`^${LEAD}(?:${ONES}(?: (?:of (?:them|those|these)))? (?:that|which|who)? ?${DONE}|(?:and|but) (?:which|who) ${DONE}|which (?:didnt|havent|hasnt))${TAIL}$`) // prettier-ignore

/** What a verdict leaves over: of what has a rating the one and the other; of all, what has one and what has none. */
const OTHERS: Readonly<Record<string, readonly Verdict[]>> = {
  met: ['missed'],
  missed: ['met'],
  'not rated': ['met', 'missed'],
  'met,missed': ['not rated'],
}

/** Asked after some that did a thing, or didn't, a bare "the ones that did" can only mean those that were not shown. */
export function thoseThatDid(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  if (!('filter' in question) || isOwnKind(question) || !['list', 'count'].includes(question.kind)) return null
  if (!THE_OTHERS.test(saidIn(sentence)) || isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0) return null // prettier-ignore
  if (liveTags(sentence.live, 'period').length > 0) return null
  const { ratings, missedBy, provisional, verdicts, measures } = question.filter
  const others = OTHERS[[...verdicts].sort().join()]
  if (others === undefined || ratings.length + measures.length > 0 || missedBy !== null || provisional !== null) return null // prettier-ignore
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'list', filter: { ...question.filter, verdicts: others }, period: question.period }) // prettier-ignore
}
