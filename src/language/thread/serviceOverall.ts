import { EVERYTHING } from '../../domain/question'
import { isJudged, isPlaced } from '../askedFor'
import type { Following } from '../following'
import { answer, periodOfLast } from '../following'
import type { Understanding } from '../intention'
import { chosen, liveTags } from '../sentence'
import { saidIn, wholly } from './marking'
import { teamOf } from './ofThatTeam'

const TEAM = '(?:service area|service|team|department|dept|directorate|section|area)'

/** "the service overall", "that team as a whole", "how is the whole service doing" */
const OVERALL = new RegExp(`^(?:(?:and|so|ok|but|then|now|what about|how about|how (?:is|are|was|did)|hows|what of|for) )*(?:(?:the|that|this|their|its) (?:${TEAM} (?:overall|as a whole|in general|in full|in total|altogether|generally|all round|at large|in the round)|(?:whole|entire|full|overall|complete) ${TEAM})|how (?:is|are|was|did|has) (?:the|that|this|their|its) (?:whole |entire )?${TEAM} (?:doing|do|faring|fare|performing|perform|getting on|looking|done|going|been doing)|(?:overall|in general),? (?:the|that|this|their|its) ${TEAM})(?: (?:then|please|overall|as a whole|in general|doing|do|look|looking|faring|performing|compared))*$`) // prettier-ignore

/** After some of a service's measures, or one of them: how the service stands. */
export function serviceOverall(following: Following): Understanding | null {
  const { sentence, last, limits, lexicon } = following
  if (!OVERALL.test(saidIn(sentence)) || isPlaced(limits) || isJudged(limits) || chosen(sentence).length > 0)
    return null
  const team = teamOf(last, lexicon)
  if (team === null || liveTags(sentence.live, 'period').length > 0) return null
  return answer(
    { ...following, sentence: wholly(sentence) },
    { kind: 'status', filter: { ...EVERYTHING, serviceAreas: [team] }, period: periodOfLast(last) },
  )
}
