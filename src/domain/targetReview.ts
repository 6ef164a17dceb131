import type { Target } from './figure'
import { rateRow } from './edition'
import { exact } from './decimal'
import { inScope, fits } from './fits'
import type { Measure } from './measure'
import { year } from './period'
import type { Period } from './period'
import type { Question } from './question'
import type { LaterPeriod, RatedFigure } from './ratedFigure'
import type { FigureRow } from './return'
import { scaleFor } from './scales/scaleFor'
import type { Scales } from './scales/scaleFor'
import { saysSo } from './saidInPlan'
import { seriesChange } from './series'
import type { TargetReviewAnswer, TargetReviewed } from './targetReviewed'

export interface TargetFacts extends Scales {
  readonly period: Period
  readonly rows: readonly RatedFigure[]
  /** the same measures as they apply to the year after, each with that year's target */
  readonly next: readonly FigureRow[]
  readonly later: LaterPeriod | null
}

/** The next year's targets: unchanged, eased or tightened, and whether the last outturn already meets them. */
export function reviewTargets(
  { filter, only, says }: Question & { readonly kind: 'target review' },
  facts: TargetFacts,
): TargetReviewAnswer {
  const scope = facts.rows.filter((row) => inScope(row.measure, filter) && fits(row, filter))
  const next = new Map(facts.next.map((row) => [row.measure.code, row]))
  const written = scope.flatMap((row) => reviewedOf(row, next.get(row.measure.code), facts))
  const reviewed = written.filter((one) => one.next.reading.kind !== 'none')
  const moved = (move: TargetReviewed['move']) => written.filter((one) => one.move === move).length
  const isAsked = (one: TargetReviewed) =>
    only === null || (only === 'already beaten' ? one.beaten === true : one.move === only)
  const asked = says === undefined && only === null ? reviewed : written.filter(isAsked)
  return {
    ...{ kind: 'target review', period: facts.period, targets: year(facts.period.startYear + 1), filter, only },
    ...(says === undefined ? {} : { says }),
    rows: says === undefined ? asked : asked.filter((one) => saysSo(one.next, says)),
    ...{ unchanged: moved('unchanged'), eased: moved('eased'), tightened: moved('tightened') },
    notComparable: reviewed.filter((one) => one.move === null).length,
    beaten: reviewed.filter((one) => one.beaten === true).length,
    notCarried: moved('not carried forward'),
    without: scope.length - reviewed.length,
    later: facts.later,
  }
}

/** What stands in the place of the next target, be it only why there is none; nothing where nothing is held. */
function reviewedOf(row: RatedFigure, then: FigureRow | undefined, facts: TargetFacts): readonly TargetReviewed[] {
  const next = then?.target ?? null
  if (then === undefined || next === null) return []
  if (next.reading.kind === 'none') {
    const ends = next.reading.why === 'not carried forward'
    return [{ row, next, move: ends ? 'not carried forward' : null, beaten: null }]
  }
  const sameSeries = seriesChange(row.measure, then.measure) === null
  const move = sameSeries && row.target !== null ? moveOf(row.target, next, then.measure) : null
  return [{ row, next, move, beaten: sameSeries ? isBeaten(row, then, next, facts) : null }]
}

/** The year's outturn rated as if it were the next year's: only a whole year's, and against the same baseline. */
function isBeaten(row: RatedFigure, then: FigureRow, next: Target, facts: TargetFacts): boolean | null {
  if (row.period.kind !== 'year' || baselineOf(row.outturn) !== baselineOf(next)) return null
  const asIfNext = { ...then, period: year(next.startYear), target: next, outturn: row.outturn, returned: null }
  const rating = rateRow(asIfNext, scaleFor(then.measure, facts), null)
  return rating.kind === 'rated' ? rating.met : null
}

const baselineOf = (figure: Pick<Target, 'reading'> | null): string | undefined =>
  figure?.reading.kind === 'number' ? figure.reading.reduction?.baseline : undefined

function moveOf(before: Target, next: Target, measure: Measure): TargetReviewed['move'] {
  if (before.written.trim() === next.written.trim() && before.written.trim() !== '') return 'unchanged'
  const [one, other] = [before.reading, next.reading]
  if (one.kind === 'working day' && other.kind === 'working day') return earlierIsTighter(one.day, other.day)
  if (one.kind !== 'number' || other.kind !== 'number') return null
  if (one.unit !== other.unit || one.per !== other.per || baselineOf(before) !== baselineOf(next)) return null
  if (one.reduction?.extent !== other.reduction?.extent) return null
  const way = exact(other.value).comparedTo(exact(one.value))
  if (way === 0) return one.comparator === other.comparator ? 'unchanged' : null
  const better = betterWay(other, measure)
  return better === null ? null : way === better ? 'tightened' : 'eased'
}

/** A working day is the last on which it may be done. */
const earlierIsTighter = (one: number, other: number): TargetReviewed['move'] =>
  one === other ? 'unchanged' : other < one ? 'tightened' : 'eased'

/** 1 where more is better, -1 where less is; what the target's own words say goes before the measure's polarity. */
function betterWay(reading: Extract<Target['reading'], { kind: 'number' }>, measure: Measure): 1 | -1 | null {
  if (reading.comparator === 'at least' || reading.comparator === 'more than') return 1
  if (reading.comparator === 'at most' || reading.comparator === 'less than') return -1
  if ((reading.unit ?? measure.unit) === 'percent reduction') return 1
  const polarity = measure.polarity?.confirmed ? measure.polarity.is : null
  return polarity === 'higher' ? 1 : polarity === 'lower' ? -1 : null
}
