import { isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { filtersOf } from '../filter'
import { answer, mergers, settle } from '../following'
import type { Understanding } from '../intention'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

/** "and the eased ones?": the review of the same targets, for another move. */
export function reviewAgain(following: Following): Understanding | null {
  const { sentence, limits, last, lexicon } = following
  const { question } = last
  if (question.kind !== 'target review' || isJudged(limits) || chosen(sentence).length > 0) return null
  const named = new Set(liveTags(sentence.live, 'review').map(({ of }) => of))
  const [only, ...others] = named
  if (only === undefined || only === null || others.length > 0) return null
  const clear =
    sentence.unknown.length +
      liveTags(sentence.live, 'negate').length +
      liveTags(sentence.live, 'exclude').length +
      liveTags(sentence.live, 'beyond').length +
      liveTags(sentence.live, 'period').length ===
    0
  const short = sentence.reading.tokens.length <= 8 && !/\btarget\b/.test(saidIn(sentence))
  if (!clear || !short) return null
  const [placed] = isPlaced(limits) ? (filtersOf(limits, lexicon) ?? []) : []
  if (isPlaced(limits) && !placed) return null
  const filters = placed ? mergers(question.filter, placed, false) : [question.filter]
  return settle(following, filters.map((filter) => ({ ...question, only, filter }))) // prettier-ignore
}

const HOW_LONG =
  /^(?:(?:and|so|ok|but) )*(?:how long (?:have|has|do|is|until|till)?|how many day|how much time|what time|by when|when)(?: (?:have|has|do|they|we|i|people|everyone|got|left|is|the|to|go|remain|remaining|left|until|till|it|close|deadline|before))*$/ // prettier-ignore

const WHAT_DATE = /^(?:(?:and|so|ok|but) )*(?:(?:by|until|till|up to|before|from|on|at|after|past|whats|what is|what was) )*(?:the )?(?:what|which|when|last|final|exact|cut off|overdue|due|closing)? ?(?:date|day|deadline|cut off|cutoff|closing date|due date|last day|final day)(?: (?:is|are|was|do|does|doe|did|will|would|have|has|they|it|we|that|those|these|everyone|people|service|figure|return|number|go|get|become|count|counted|a|as|be|been|late|overdue|due|in|by|to|until|till|got|need|must|for|the|this|classed|run|out|then|submit|send|give|them|their|its|finance|of))*$/ // prettier-ignore

const HOW_MANY_IN = /^(?:(?:and|so|ok|but|n) )*how (?:many|much) (?:(?:are|is|have|has|of them|come|been|came) )*(?:in|back|returned|received|done|sent|arrived|submitted|outstanding|left|to come|missing)(?: (?:so far|yet|now|then|to date))?$/ // prettier-ignore

const WHO_NOT = /^(?:(?:and|so|ok|but|n) )*(?:who|which|which service|which one|which team)(?: (?:has|have|is|are|still))* (?:hasnt|havent|not|missing|late|outstanding|to come|left|not yet)(?: yet| in| done it)?$/ // prettier-ignore

const ANYONE_DONE = /^(?:(?:and|so|ok|but|n) )*(?:(?:has|have|is|are|did) )?(?:anyone|anybody|anything|any|who|nobody|no one|everyone|everybody|any of them|all of them)(?: (?:has|have|ha|is|are))?(?: (?:yet|already|all|still))* (?:done|in|back|finished|replied|sent|submitted|started|left|late)(?: (?:it|theirs|anything|yet|so far|now|in))*$/ // prettier-ignore

const MOST_LEFT = /^(?:(?:and|so|ok|but|n) )*(?:who|which(?: (?:one|service|service area|team|area|department|manager|owner))?)(?: (?:has|have|ha|is|are|got|owe|owes|still))* (?:the )?(?:most|fewest|least|furthest behind|further behind|furthest along|nearly done|closest to done)(?: (?:left|to come|outstanding|to do|still|to send|missing|in|return|figure|behind))*$/ // prettier-ignore

/** "how long have they got left", "how many in so far": of the returns that were asked about. */
export function returnsAgain(following: Following): Understanding | null {
  const { question } = following.last
  if (question.kind !== 'progress' || isPlaced(following.limits) || chosen(following.sentence).length > 0) return null
  const said = saidIn(following.sentence)
  return HOW_LONG.test(said) ||
    WHAT_DATE.test(said) ||
    HOW_MANY_IN.test(said) ||
    WHO_NOT.test(said) ||
    ANYONE_DONE.test(said) ||
    MOST_LEFT.test(said)
    ? answer({ ...following, sentence: wholly(following.sentence) }, question)
    : null
}
