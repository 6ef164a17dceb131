import { isJudged, isPlaced } from '../askedFor'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import type { Sentence } from '../sentence'
import { liveTags } from '../sentence'
import { saidIn } from './marking'

/** "Finance out", "the ambers aside": what leaves it out stands after it. */
const AFTER = /(?<!\b(?:is|are|was|were|way|far|furthest|further|more|most|percent|missed|still|wide|fell|come|came)) (?:out|aside|excluded|removed|left out|omitted|discounted|ignored|to one side)(?: (?:too|also|as well|please|pls|thank|then|though))*$/ // prettier-ignore

/** "take the rest out": what was named before is what stays. */
const STAYS = /\b(?:rest|other|others|other one|remainder) (?:out|off|aside|away)$/

const ASKS = /^(?:which|what|who|how|why|is|are)\b/

/** What a sentence limits, when a word at its end leaves out what stands before it. */
export function leavingOut(sentence: Sentence): Limits {
  const limits = limitsOf(sentence.reading, sentence.live)
  const said = saidIn(sentence)
  if (!AFTER.test(said) || STAYS.test(said) || ASKS.test(said) || liveTags(sentence.live, 'exclude').length > 0)
    return limits
  const none = { 'service area': [], priority: [], 'key aim': [], outcome: [] }
  const within = Object.values(limits.within).some((names) => names.length > 0)
  const already = Object.values(limits.outside).some((names) => names.length > 0)
  if (already) return limits
  if (within && isPlaced(limits)) return { ...limits, within: none, outside: limits.within }
  if (!isJudged(limits) || limits.thresholds.length > 0) return limits
  const { ratings, verdicts, provisional } = limits
  return {
    ...limits,
    ratings: [],
    notRatings: [...limits.notRatings, ...ratings],
    verdicts: [],
    withoutVerdicts: [...limits.withoutVerdicts, ...verdicts.flat()],
    provisional: provisional === null ? null : !provisional,
  }
}
