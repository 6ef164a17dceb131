import { inOrder } from '../answerQuestion'
import { inScope, verdictOf } from '../fits'
import { periodBefore } from '../period'
import type { Question } from '../question'
import type { RatedFigure } from '../ratedFigure'
import { tally } from '../tally'
import { answerChanges } from './changes'
import type { BriefingAnswer } from './answers'
import { ratedOver, rowsIn } from './facts'
import type { OverTimeFacts } from './facts'

/** So few misses are all named; of more, the worst. */
const FEW = 5
const MOST_WORST = 3

const worstOf = (misses: readonly RatedFigure[]): readonly RatedFigure[] =>
  misses.length <= FEW ? misses : misses.slice(0, MOST_WORST)

/** What should be worried about: newly off target, the worst misses, what is missing, unsigned or provisional. */
export function answerBriefing(
  { filter }: Question & { readonly kind: 'briefing' },
  facts: OverTimeFacts,
): BriefingAnswer {
  const { period, later } = facts
  const scope = rowsIn(ratedOver(facts), period).filter((row) => inScope(row.measure, filter))
  const changes = answerChanges({ kind: 'changes', moves: ['newly off target'], filter, period }, facts)
  return {
    ...{ kind: 'briefing', period, filter, later, before: periodBefore(period) },
    tally: tally(scope),
    newlyOff: changes.held ? changes.rows.map(({ now }) => now) : null,
    worst: worstOf(inOrder(scope.filter((row) => verdictOf(row) === 'missed'))),
    missing: scope.filter(isMissing),
    unsigned: scope.filter((row) => row.unsigned),
    provisional: scope.filter((row) => row.rating.provisional),
  }
}

/** Owed, and not given: words that say why there is no figure are an answer. */
const isMissing = ({ returned }: RatedFigure): boolean => returned?.current === null
