import type { DecimalText } from '../../domain/figure'
import type { ChangesAnswer, Moved, MoversAnswer, Travelled } from '../../domain/overTime/answers'
import { printPeriod } from '../../domain/period'
import { printNumber } from '../../domain/printNumber'
import { exact } from '../../domain/decimal'
import type { Move } from '../../domain/question'
import { hasHave, isAre, listed, measures, printCount, sentence } from './count'
import { outturnCell } from './figure'
import { sayThreshold } from './share'
import { sayTravel } from './travel'

const MOVES: Readonly<Record<Move, string>> = {
  'newly off target': 'newly off target',
  'still off target': 'off target two periods running',
  recovered: 'back on target',
}

/** "newly off target", "newly red": what is asked for. */
export function sayMoves(moves: readonly Move[], ratings: readonly string[]): string {
  if (ratings.length === 0) return listed(moves.map((move) => MOVES[move]))
  const words = listed(ratings)
  const of = { 'newly off target': `newly ${words}`, 'still off target': `${words} two periods running`, recovered: `no longer ${words}` } // prettier-ignore
  return listed(moves.map((move) => of[move]))
}

export function changesHeadline(answer: ChangesAnswer): string {
  const { rows, compared, before, held, moves, filter } = answer
  if (!held) return `No figure of ${printPeriod(before)} is held, so nothing can be said of what changed since.`
  if (compared === 0) return `No measure is rated in both ${printPeriod(before)} and ${printPeriod(answer.period)}.`
  const what = moves.length > 1 ? 'changed' : `${isAre(rows.length)} ${sayMoves(moves, filter.ratings)}`
  const of = `${printCount(compared)} ${compared === 1 ? 'measure' : 'measures'} rated in both periods`
  return `${rows.length === 0 ? 'None' : printCount(rows.length)} of ${of} ${what}.`
}

/** "Newly off target: 97.1 %, green in Q4 2020/21" */
export function sayMoved({ before, move }: Moved, several: boolean): string {
  const { outturn, measure, target, rating, period } = before
  const figure = outturn === null ? '' : `${outturnCell(outturn, measure, target)}, `
  const word = rating.kind === 'rated' ? rating.rating : 'not rated'
  const was = `${figure}${word} in ${printPeriod(period)}`
  return several ? `${sentence(MOVES[move])}: was ${was}` : `Was ${was}`
}

/** What a list of changes leaves out, and why. */
export const notCompared = (number: number, why: string): string =>
  number === 0 ? '' : `${measures(number)} ${hasHave(number)} no comparison: ${why}.`

export function moversHeadline({ way, better, worse, same, held, rows, limit, by }: MoversAnswer): string {
  if (!held) return 'No earlier figure is held, so nothing can be said of what got better or worse.'
  if (better + worse + same === 0) return 'No figure may fairly be held against an earlier one.'
  const counts = `${printCount(better)} got better, ${printCount(worse)} got worse and ${printCount(same)} stayed the same.`
  const all = way === 'better' ? better : worse
  if (by !== undefined && all > 0) {
    const none = rows.length === 0 ? 'None' : rows.length === all ? 'All' : printCount(rows.length)
    return `${none} of the ${printCount(all)} that got ${way} did so ${sayThreshold(by, 'of the earlier figure')}.`.replace('All of the', 'All') // prettier-ignore
  }
  if (limit === null || all === 0) return counts
  const which = way === 'better' ? 'most improved' : 'most worsened'
  return `${rows.length === all ? 'All' : 'The'} ${printCount(rows.length)} ${which}${rows.length === all ? '' : ` of ${printCount(all)}`}. ${counts}`
}

/** "Better than Q4 2020/21 by 1.2 percentage points, 1.3 % of that figure" */
export function sayTravelled({ travel, row, share }: Travelled): string {
  return `${sayTravel(travel, row.measure)}${share === null ? '' : `, ${sayShareOf(share)} of that figure`}`
}

/** To a tenth; what would round to nothing is still a change. */
function sayShareOf(share: DecimalText): string {
  const shown = exact(share).toDecimalPlaces(1)
  return shown.isZero() && !exact(share).isZero() ? 'less than 0.1\u00a0%' : `${printNumber(shown)}\u00a0%`
}
