import { verdictOf } from '../fits'
import type { BriefingAnswer, ChangesAnswer, MoversAnswer } from '../overTime/answers'
import type { TargetMove } from '../question'
import type { TargetReviewAnswer } from '../targetReviewed'
import type { Around, Next } from './next'
import { status } from './ofMany'
import * as part from './parts'

export function afterChanges({ rows, filter, period, held, compared }: ChangesAnswer, around: Around): readonly Next[] {
  const now = rows.map((one) => one.now)
  const misses = now.filter((row) => verdictOf(row) === 'missed')
  return [
    ...part.whyTheWorst(misses),
    ...(now[0] === undefined ? [] : [part.aspect(now[0], 'trend')]),
    ...(compared > 0 ? [status(part.partOf(filter), period)] : []),
    ...(held ? part.theBefore(filter, period, compared, around) : []),
  ]
}

export function afterMovers(
  { rows, filter, period, way, better, worse }: MoversAnswer,
  around: Around,
): readonly Next[] {
  const [first] = rows
  const others = way === 'better' ? worse : better
  const other = way === 'better' ? ('worse' as const) : ('better' as const)
  const rated = rows.filter(({ row }) => row.rating.kind === 'rated')
  return [
    ...(first === undefined ? [] : [part.aspect(first.row, 'trend')]),
    ...(others === 0
      ? []
      : [{ as: 'movers' as const, question: { kind: 'movers' as const, way: other, limit: null, filter, period } }]),
    ...part.whyTheWorst(rows.map(({ row }) => row)),
    ...(rated.length > 0 ? [status(part.partOf(filter), period)] : []),
    ...part.theBefore(filter, period, rated.length, around),
  ]
}

export function afterBriefing(answer: BriefingAnswer, around: Around): readonly Next[] {
  const { filter, period, worst, tally, newlyOff } = answer
  const moved = newlyOff !== null && newlyOff.length > 0
  return [
    ...part.whyTheWorst(worst),
    ...(moved
      ? [{ as: 'changes' as const, question: { kind: 'changes' as const, moves: NEWLY, filter: part.partOf(filter), period } }] // prettier-ignore
      : []),
    ...part.reasonsGiven(worst, part.missesOf(filter), period),
    ...part.whoOwns(worst, part.missesOf(filter), period, around),
    ...part.theBefore(filter, period, tally.met + tally.missed, around),
    ...part.notRatedOf(filter, period, tally),
  ]
}

const NEWLY = ['newly off target'] as const

/** The other ways in which targets moved, where some did. */
export function afterTargets(answer: TargetReviewAnswer, around: Around): readonly Next[] {
  const { filter, period, only, unchanged, eased, tightened, beaten, notCarried, rows } = answer
  const moved: readonly (readonly [TargetMove, number])[] = [
    ['eased', eased],
    ['already beaten', beaten],
    ['unchanged', unchanged],
    ['tightened', tightened],
    ['not carried forward', notCarried],
  ]
  const first = rows[0]?.row
  return [
    ...moved
      .filter(([move, number]) => number > 0 && move !== only)
      .slice(0, 2)
      .map(([move]): Next => ({
        as: 'target review',
        question: { kind: 'target review', only: move, filter, period },
      })),
    ...(first === undefined || !part.isLatest(period, around) ? [] : [part.aspect(first, 'next target')]),
    ...part.whyTheWorst(rows.map(({ row }) => row)),
  ]
}
