import { asksNextTarget } from '../aspects'
import { has, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { saysThem } from '../pointing'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const THEM = /\b(?:those|these|them|they|their|theirs|both|either|each|all|any of them|which|whose)\b/

/** The last question's measures, where it listed, counted or ranked some; null where more than a side of them is said. */
function those({ sentence, last, limits }: Following, sure = false) {
  const { question, shown } = last
  if (!('filter' in question) || isOwnKind(question) || question.kind === 'compare' || question.kind === 'progress') return null // prettier-ignore
  if (
    (shown.length === 0 && !sure) ||
    isPlaced(limits) ||
    (!sure && chosen(sentence).length > 0) ||
    has(sentence, 'count')
  )
    return null
  const { filter, period } = question
  return { filter: question.kind === 'rank' ? { ...filter, measures: [...shown] } : filter, period }
}

const STANDING = '(?:not )?(?:yet |all |still |now |really |definitely |any of them |completely )*(?:(?:the |a |any )?(?:final|confirmed|definite|definitive|firm|settled|provisional|estimated?|estimates|unconfirmed|unaudited|audited|official|draft|interim|set in stone|nailed (?:down|on)|subject to (?:change|revision|confirmation|audit)|(?:likely|liable|going|due) to (?:change|move|be revised)|(?:safe|ok|okay|fine|good|fit) to (?:quote|publish|use|share|release|print|go public with|repeat|rely on|put out)|still to be confirmed|up for change)(?: (?:figure|number|one|outturn|result|value))?(?: as (?:final|they are|they stand|definite))?)' // prettier-ignore

const OF_THOSE = '(?:any|one|some|both|either|all|none|each)?(?: ?of)? ?(?:those|these|them|they|it all|that lot|the lot|either|both|all of (?:them|those|these))(?: (?:figure|number|outturn|result|one|measure))?(?: all| both| now| still)*' // prettier-ignore

const ARE_THOSE_FINAL = new RegExp(`^(?:(?:and|so|but|ok|then|now) )*(?:is|are|r|were|was|can|could|may|should|will|would|do|does|has|have) ${OF_THOSE} ${STANDING}(?: (?:yet|still|now|then|or not|or provisional|or final|or what|though|please))*$`) // prettier-ignore

/** "any of it provisional?", "how much of that is final" */
const IS_ANY_FINAL = new RegExp(`^(?:(?:and|so|but|ok|then|now|is|are|was|were) )*(?:any|some|which|what|how much|how many|all|none|much|most|which one)(?: one)? of (?:it|that|this|those|these|them|that lot|the lot)(?: (?:is|are|was|were|just|only|still|all))* ${STANDING}(?: (?:yet|still|now|then|or not|or what|though|please))*$`) // prettier-ignore

const CAN_WE_USE = /^(?:(?:and|so|but|ok|then|now) )*(?:can|could|may|should|is it (?:safe|ok|okay|fine) for|is it (?:safe|ok|okay|fine) to|are we (?:safe|ok|okay) to|am i (?:safe|ok|okay) to) ?(?:i|we|you|they|anyone)? ?(?:to )?(?:safely )?(?:quote|publish|use|share|release|print|rely on|trust|go public with|put out) (?:those|these|them|all of (?:those|these|them))(?: (?:figure|number|outturn|result))?(?: (?:as final|yet|now|publicly|in public|externally|to member|as they stand))*$/ // prettier-ignore

/** "are those final?", "is one of them not confirmed?": those of them that are provisional say it either way. */
export function standingOfThem(following: Following): Understanding | null {
  const { sentence } = following
  const said = saidIn(sentence)
  if (![ARE_THOSE_FINAL, IS_ANY_FINAL, CAN_WE_USE].some((way) => way.test(said))) return null
  const them = those(following, true)
  return (
    them &&
    answer(
      { ...following, sentence: wholly(sentence) },
      { kind: 'list', filter: { ...them.filter, provisional: true }, period: them.period },
    )
  )
}

const ABOUT_TARGETS = /^(?:(?:and|so|but|ok|then|now|what|whats|is|are|were|was|will|be|give|me|show|list|tell|remind|us|of|how|about|can|you|i|we|see|have|has|had|do|did|the|their|its|those|these|them|they|both|each|all|either|target|aim|goal|for|in|on|at|by|to|supposed|meant|expected|required|due|aiming|need|needed|get|reach|hit|achieve|come|go|where|next|this|new|current|coming|year|yr|march|respective|one|measure|please|pls|then|though|got|up|down|a|well|from|here|any|two|three|four|pair|lot|change|changed|moved|different|same|\d\S*)(?: |$))*$/ // prettier-ignore

const SAYS_TARGET = /\b(?:target|goal|(?:supposed|meant|expected|required|due|aiming|need|needed|got|have) to (?:be|get|reach|hit|achieve|come|go))\b/ // prettier-ignore

const COMING = /\b(?:(?:next|coming|following|new) (?:year|yr|march|time|one|target)|from here|going forward)\b/

/** "what are their targets for next year?": those targets beside the last ones; for the same year, the list says them. */
export function targetsOfThem(following: Following): Understanding | null {
  const { sentence, last, lexicon } = following
  const said = saidIn(sentence)
  if (last.shown.length < 2 || !SAYS_TARGET.test(said) || !THEM.test(said) || !ABOUT_TARGETS.test(said)) return null
  const them = /\b(?:their|theirs|those|these|them|they|both|each|either)\b/.test(said) ? those(following, true) : null
  const clear = liveTags(sentence.live, 'verdict').length + liveTags(sentence.live, 'rating').length + liveTags(sentence.live, 'negate').length + liveTags(sentence.live, 'review').length === 0 // prettier-ignore
  if (!them || !clear || has(sentence, 'why')) return null
  const coming = asksNextTarget(sentence, lexicon) || liveTags(sentence.live, 'aspect').some(({ of }) => of === 'next target') // prettier-ignore
  return coming || COMING.test(said)
    ? answer({ ...following, sentence: wholly(sentence) }, { kind: 'target review', only: null, ...them })
    : liveTags(sentence.live, 'period').length > 0 ? null : answer({ ...following, sentence: wholly(sentence) }, { kind: 'list', ...them }) // prettier-ignore
}

const ASKS_OF_THEM = /^(?:(?:and|so|but|ok|then|now) )*(?:whose|which|what|have|has|did|do|are|is|were|was|any|how|show|list|only)\b/ // prettier-ignore

/** "which of these have a tougher target", "whose has been left alone": of those that were shown, and of no others. */
export function reviewOfThem(following: Following): Understanding | null {
  const { sentence, last } = following
  const said = saidIn(sentence)
  const moves = new Set(liveTags(sentence.live, 'review').map(({ of }) => of))
  const [only, ...others] = moves
  if (last.question.kind === 'target review' || only === undefined || others.length > 0) return null
  const pointed = saysThem(sentence) || liveTags(sentence.live, 'follow').some(({ how }) => how === 'narrow') || /^(?:(?:and|so|but|ok|then|now) )*whose\b|\b(?:their|theirs)\b/.test(said) // prettier-ignore
  const them = pointed && ASKS_OF_THEM.test(said) ? those(following) : null
  if (!them || sentence.unknown.length > 0 || liveTags(sentence.live, 'negate').length > 0) return null
  return answer({ ...following, sentence: wholly(sentence) }, { kind: 'target review', only, ...them })
}

const SAME_FOR_ALL = /^(?:(?:and|so|but|ok|then|now) )*(?:(?:is|was|are|were|have|has|do|did) )?(?:(?:its|thats|theyre|it|that|they|this|those|these|both|all|them|each|have|got|share|down to|for|because of|of) )*(?:the |a )?(?:same|one|single|common|shared) (?:single )?(?:reason|cause|blocker|story|explanation|issue|problem|thing|excuse|note|caveat|obstacle|root cause)(?: (?:for|with|across|behind|in|on|holding|stopping|blocking|affecting|up|back|to)+)*(?: (?:all|each|every|both|the lot|them|those|these|the (?:two|three|four|pair|whole lot)|everything|every one|them all|one|of|measure))*$/ // prettier-ignore

/** "is it the same reason for all of them?": the reasons themselves, beside one another. */
export function sameForAll(following: Following): Understanding | null {
  const { sentence, last } = following
  if (last.shown.length < 2 || !SAME_FOR_ALL.test(saidIn(sentence)) || !('filter' in last.question)) return null
  const { question } = last
  const { verdicts, ratings } = question.filter
  const misses = verdicts.join() === 'missed' || ratings.length > 0
  if (question.kind === 'reasons' || (question.kind === 'list' && !misses))
    return answer({ ...following, sentence: wholly(sentence) }, question)
  const { filter, period } = question
  return question.kind === 'list' || question.kind === 'count' || question.kind === 'owners' ? answer({ ...following, sentence: wholly(sentence) }, { kind: misses ? 'reasons' : 'list', filter, period }) : null // prettier-ignore
}
