import type { ChangesAnswer, MoversAnswer } from '../../domain/overTime/answers'
import { printPeriod } from '../../domain/period'
import { changesHeadline, moversHeadline, notCompared, sayMoved, sayMoves, sayTravelled } from '../words/changes'
import { dotted, sentence } from '../words/count'
import { about, askAgain, asked, canAskAgain } from '../words/question'
import { sayThreshold } from '../words/share'
import type { AnswerListData, AnswerOptions } from './answerList'
import type { CardMessage, SayButton } from './cardMessage'
import { linesCard } from './linesCard'

type ListCard = CardMessage<'answerList', AnswerListData>

/** What came to miss its target, still does, or no longer does. */
export function answerChanges(answer: ChangesAnswer, options: AnswerOptions = {}): ListCard {
  const { filter, period, before, moves, rows, later, held } = answer
  const what =
    moves.length > 1 && filter.ratings.length === 0 ? 'What changed' : sentence(sayMoves(moves, filter.ratings))
  const others = asked({ ...filter, verdicts: [], ratings: [] })
  const why = `not rated in both ${printPeriod(before)} and ${printPeriod(period)}, or counted otherwise since`
  return linesCard(
    {
      line: dotted(what, others, about(filter), `${printPeriod(period)} against ${printPeriod(before)}`),
      headline: changesHeadline(answer),
      lines: rows.map((moved) => ({ row: moved.now, beneath: sayMoved(moved, moves.length > 1) })),
      leftOut: held ? notCompared(answer.notCompared, why) : '',
      later,
      offers: allMisses(answer),
    },
    options,
  )
}

/** What got better or worse, like with like only. */
export function answerMovers(answer: MoversAnswer, options: AnswerOptions = {}): ListCard {
  const { filter, period, way, rows, later, held, limit, by } = answer
  const what = way === 'better' ? 'improved' : 'worsened'
  const far = by === undefined ? '' : ` ${sayThreshold(by, 'of the earlier figure')}`
  const ranked = limit === null ? `${sentence(what)}${far}` : `Most ${what}, by share of the earlier figure`
  return linesCard(
    {
      line: dotted(ranked, asked(filter), about(filter), printPeriod(period)),
      headline: moversHeadline(answer),
      lines: rows.map((one) => ({ row: one.row, beneath: sayTravelled(one) })),
      leftOut: held ? notCompared(answer.notCompared, 'no earlier figure that is like with like') : '',
      later,
      offers: allMisses(answer),
    },
    options,
  )
}

const allMisses = ({ filter, period }: ChangesAnswer | MoversAnswer): readonly SayButton[] =>
  canAskAgain(filter)
    ? [{ label: 'All misses', say: askAgain({ ...filter, ratings: [], verdicts: ['missed'] }, period) }]
    : []
