import { isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { pairOf } from '../measuresBeside'
import { liveTags } from '../sentence'
import { saidIn, wholly } from './marking'

const THEM = '(?:(?:either|both|any|neither|each|one|none|all)(?: one)?(?: of (?:them|those|these|the (?:two|three|four|pair|lot)))?|they(?: both| all)?|those(?: two| both)?|these(?: two| both)?|the two(?: of them)?|the pair(?: of them)?)' // prettier-ignore

const WHETHER = new RegExp(`^(?:(?:and|so|but|ok|then|now|well|right) )*(?:did|do|does|doe|have|has|had|are|is|were|was|wa|r|didnt|havent|hasnt|arent|isnt|werent|wasnt) ${THEM}(?= )`) // prettier-ignore

/** "did either of them hit target?", of a few side by side: each with its figure and rating says it, whichever way it is. */
export function whetherTheyDid(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const pair = pairOf(last)
  if (!pair || !WHETHER.test(saidIn(sentence)) || !isJudged(limits) || isPlaced(limits)) return null
  // Which of them missed is a list with their misses, or none.
  if (limits.verdicts.some((each) => each.join() === 'missed')) return null
  if (limits.thresholds.length > 0 || limits.provisional !== null || sentence.unknown.length > 0) return null
  if (liveTags(sentence.live, 'period').length + liveTags(sentence.live, 'beyond').length > 0) return null
  return answer({ ...following, sentence: wholly(sentence) }, pair)
}
