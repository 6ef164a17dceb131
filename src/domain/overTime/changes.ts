import { inOrder } from '../answerQuestion'
import { fits, inScope, verdictOf } from '../fits'
import { periodBefore } from '../period'
import type { Filter, Move, Question } from '../question'
import type { RatedFigure } from '../ratedFigure'
import { seriesChange } from '../series'
import { turnOf } from '../travel'
import type { ChangesAnswer, Moved } from './answers'
import { ratedOver, rowsIn } from './facts'
import type { OverTimeFacts } from './facts'

/**
 * What came to miss its target, still misses it, or no longer does, since the period just before. Where ratings are
 * asked for, the same of those ratings: "newly red" was rated before, and not red.
 */
export function answerChanges(question: Question & { readonly kind: 'changes' }, facts: OverTimeFacts): ChangesAnswer {
  const { filter, moves } = question
  const { period, later } = facts
  const before = periodBefore(period)
  const rows = ratedOver(facts)
  const scope = rowsIn(rows, period).filter((row) => inScope(row.measure, filter))
  const then = new Map(rowsIn(rows, before).map((row) => [row.measure.code, row]))
  const pairs = scope.flatMap((now) => pairOf(now, then.get(now.measure.code)))
  const moved = pairs.flatMap((pair) => movedIn(pair, filter)).filter(({ move }) => moves.includes(move))
  return {
    ...{ kind: 'changes', period, before, filter, moves, later },
    held: then.size > 0,
    rows: moves.flatMap((move) => ordered(moved.filter((one) => one.move === move))),
    compared: pairs.length,
    notCompared: scope.length - pairs.length,
  }
}

interface Pair {
  readonly now: RatedFigure
  readonly before: RatedFigure
}

/** Both rated, and counted in the same way: becoming not rated is neither improvement nor recovery. */
function pairOf(now: RatedFigure, before: RatedFigure | undefined): readonly Pair[] {
  if (before === undefined || seriesChange(before.measure, now.measure) !== null) return []
  return turnOf(before.rating, now.rating) === 'not rated' ? [] : [{ now, before }]
}

function movedIn({ now, before }: Pair, filter: Filter): readonly Moved[] {
  const others = { ...filter, verdicts: [], ratings: [] }
  const move = MOVES[`${isOff(before, filter)} ${isOff(now, filter)}`]
  return move !== undefined && fits(now, others) ? [{ now, before, move }] : []
}

const MOVES: Readonly<Record<string, Move>> = {
  'false true': 'newly off target',
  'true true': 'still off target',
  'true false': 'recovered',
}

const isOff = (row: RatedFigure, { ratings }: Filter): boolean =>
  ratings.length === 0
    ? verdictOf(row) === 'missed'
    : row.rating.kind === 'rated' && ratings.includes(row.rating.rating)

function ordered(moved: readonly Moved[]): readonly Moved[] {
  const byNow = new Map(moved.map((one) => [one.now, one]))
  return inOrder(moved.map((one) => one.now)).flatMap((row) => byNow.get(row) ?? [])
}
