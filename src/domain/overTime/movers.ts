import { decimalText, exact, percentOf } from '../decimal'
import { fits, inScope, isWithin } from '../fits'
import type { Outturn } from '../figure'
import type { MeasureCode } from '../measure'
import { samePeriod } from '../period'
import type { Period } from '../period'
import type { Question } from '../question'
import type { RatedFigure } from '../ratedFigure'
import { seriesChange } from '../series'
import { directionOfTravel } from '../travel'
import type { Travel } from '../travel'
import type { Unit } from '../unit'
import type { MoversAnswer, Travelled } from './answers'
import { pastOf, ratedOver, rowsIn } from './facts'
import type { OverTimeFacts } from './facts'

/**
 * What went better or worse, like with like: against the period before where that is fair, else against the same period
 * last year. The greatest change comes first, as a share of the earlier figure, for days and pounds share no unit.
 */
export function answerMovers(question: Question & { readonly kind: 'movers' }, facts: OverTimeFacts): MoversAnswer {
  const { filter, way, limit, by } = question
  const { period, later } = facts
  const rows = ratedOver(facts)
  const scope = rowsIn(rows, period).filter((row) => inScope(row.measure, filter) && fits(row, filter))
  const past = pastFigures(rows, period)
  const travelled = scope.flatMap((row) => travelOf(row, past.get(row.measure.code) ?? []))
  const ways = travelled.map(({ travel }) => travel.kind)
  const far = ({ share }: Travelled) => by === undefined || (share !== null && isWithin(share, by))
  const ordered = travelled.filter((one) => one.travel.kind === way && far(one)).sort(byShare)
  const count = (kind: Travelled['travel']['kind']) => ways.filter((one) => one === kind).length
  return {
    ...{ kind: 'movers', period, filter, way, limit, later, ...(by && { by }) },
    rows: limit === null ? ordered : withTies(ordered, limit),
    better: count('better'),
    worse: count('worse'),
    same: count('the same'),
    notCompared: scope.length - travelled.length,
    held: rows.some((row) => !samePeriod(row.period, period)),
  }
}

function pastFigures(rows: readonly RatedFigure[], period: Period): ReadonlyMap<MeasureCode, readonly RatedFigure[]> {
  const past = new Map<MeasureCode, RatedFigure[]>()
  for (const row of rows) {
    if (samePeriod(row.period, period)) continue
    const own = past.get(row.measure.code)
    if (own) own.push(row)
    else past.set(row.measure.code, [row])
  }
  return past
}

/** Across a changed unit or basis nothing is like with like. */
function travelOf(row: RatedFigure, past: readonly RatedFigure[]): readonly Travelled[] {
  const same = past.filter((one) => seriesChange(one.measure, row.measure) === null).flatMap(pastOf)
  const { shortTerm, longTerm } = directionOfTravel({ ...row, past: same })
  const travel = shortTerm.kind === 'no comparison' ? longTerm : shortTerm
  return isTravel(travel) ? [{ row, travel, share: shareOf(travel, row.measure.unit) }] : []
}

const isTravel = (travel: Travel): travel is Travelled['travel'] => travel.kind !== 'no comparison'

function shareOf({ change, before }: Travelled['travel'], unit: Unit): string | null {
  const value = valueOf(before.outturn, unit)
  if (value === null || exact(value).isZero()) return null
  return decimalText(percentOf(exact(change).abs(), exact(value).abs()))
}

/** In the measure's own unit: a figure written in another has no share that the change could be of. */
function valueOf({ reading }: Outturn, unit: Unit): string | null {
  if (reading.kind === 'number') return (reading.unit ?? unit) === unit ? reading.value : null
  return reading.kind === 'working day' ? String(reading.day) : null
}

/** A change from zero has no share, and comes after those that have one. */
const byShare = (one: Travelled, other: Travelled): number =>
  exact(other.share ?? -1).comparedTo(exact(one.share ?? -1)) || one.row.measure.position - other.row.measure.position

/** A shared last place cuts nobody off. */
function withTies(rows: readonly Travelled[], limit: number): readonly Travelled[] {
  const last = rows[limit - 1]
  return rows.filter((row, place) => place < limit || (last !== undefined && row.share === last.share))
}
