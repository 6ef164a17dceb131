import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isPlaced } from '../askedFor'
import { chosen } from '../sentence'
import { saidIn, wholly } from './marking'

const THEY = '(?:they|those|these|it|that|this|the (?:new|old|next) ones?|the targets?)'

/** "up or down to what?", "by how much?": a list of targets holds the old ones and the new ones. */
const TO_WHAT = new RegExp(`^(?:(?:and|so|ok|but|then|now) )*(?:${[
  '(?:by )?how much(?: by)?',
  '(?:(?:up|down|up or down|down or up|moved|changed|raised|lowered|tightened|eased|set|from what) )?(?:to|at|from) what(?: (?:from|to) what)?',
  `what(?: (?:is|are|was|were|will))? ${THEY}(?: (?:be|now|before|going up to|going down to|going to|moving to|changing to|from|to|then|set at))*`,
  '(?:what|how) (?:did|do|are|were|is|was|have|has|will) (?:they|those|it|that|these) (?:been )?(?:go|going|gone|move|moved|moving|change|changed|changing|raised|lowered|set|be)(?: (?:up|down))?(?: (?:to|from|at|by))?',
  '(?:the )?old and (?:the )?new(?: ones?)?|before and after',
].join('|')})(?: (?:then|please|each|exactly|and from what))*$`) // prettier-ignore

export function targetsAgain(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  if (last.question.kind !== 'target review' || !TO_WHAT.test(saidIn(sentence))) return null
  if (isPlaced(limits) || chosen(sentence).length > 0) return null
  return answer({ ...following, sentence: wholly(sentence) }, last.question)
}
