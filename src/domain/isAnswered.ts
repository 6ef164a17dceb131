import type { Answer } from './answer'

/** Whether an answer tells anything: an example that ends in "No measures fit" teaches nobody. */
export function isAnswered(answer: Answer): boolean {
  switch (answer.kind) {
    case 'list':
    case 'count':
    case 'rank':
    case 'reasons':
    case 'owners':
    case 'changes':
    case 'movers':
    case 'target review':
      return answer.rows.length > 0
    case 'status':
      return answer.tally.met + answer.tally.missed > 0
    case 'compare':
      return answer.sides.every(({ tally }) => tally.met + tally.missed > 0)
    case 'measure':
      return answer.about === 'owner' ? answer.owner !== null : answer.row.outturn !== null
    case 'course':
      return answer.steps.length > 1
    case 'trend':
      return answer.rows.length > 1
    case 'briefing':
      return answer.worst.length > 0
    default:
      return false
  }
}
