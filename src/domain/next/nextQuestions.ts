import type { Answer } from '../answer'
import type { Around, Next } from './next'
import { afterCompare, afterList, afterOwners, afterRank, afterReasons, afterStatus } from './ofMany'
import { afterMeasure, afterTrend } from './ofOne'
import { afterBriefing, afterChanges, afterMovers, afterTargets } from './overTime'

/** Questions that go on from an answer, the likeliest first, each with an answer of its own. */
export function nextQuestions(answer: Answer, around: Around): readonly Next[] {
  // What stood when a period closed is not what its measures are now.
  if ('filter' in answer && answer.filter.asReported !== undefined) return []
  switch (answer.kind) {
    case 'list':
    case 'count':
      return afterList(answer, around)
    case 'status':
      return afterStatus(answer, around)
    case 'rank':
      return afterRank(answer, around)
    case 'reasons':
      return afterReasons(answer, around)
    case 'owners':
      return afterOwners(answer, around)
    case 'compare':
      return afterCompare(answer, around)
    case 'measure':
      return afterMeasure(answer, around)
    case 'trend':
      return afterTrend(answer, around)
    case 'changes':
      return afterChanges(answer, around)
    case 'movers':
      return afterMovers(answer, around)
    case 'briefing':
      return afterBriefing(answer, around)
    case 'target review':
      return afterTargets(answer, around)
    default:
      return []
  }
}
