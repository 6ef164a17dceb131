import { inScope } from '../fits'
import { comparePeriods } from '../period'
import type { Period } from '../period'
import type { Over, Question } from '../question'
import type { PeriodState } from '../return'
import { tally } from '../tally'
import type { CourseAnswer } from './answers'
import { ratedOver, rowsIn } from './facts'
import type { OverTimeFacts } from './facts'

/** A part of the council counted in each of several periods, earliest first; null where none of them is held. */
export function answerCourse(
  { filter, over }: Question & { readonly kind: 'course' },
  facts: OverTimeFacts,
): CourseAnswer | null {
  const rows = ratedOver(facts)
  const steps = periodsOver(over, facts.states).map((period) => ({
    period,
    tally: tally(rowsIn(rows, period).filter((row) => inScope(row.measure, filter))),
  }))
  const latest = steps.at(-1)
  if (latest === undefined) return null
  return { kind: 'course', period: latest.period, filter, over, steps, later: facts.later }
}

/** The closed periods that are meant, earliest first: of one kind, for years and quarters are never one series. */
export function periodsOver({ last, from, to }: Over, states: readonly PeriodState[]): readonly Period[] {
  const closed = states
    .filter(({ state }) => state === 'closed')
    .map(({ period }) => period)
    .toSorted(comparePeriods)
  const kind = last?.of ?? from?.kind ?? to?.kind ?? closed.at(-1)?.kind
  const within = closed.filter(
    (period) =>
      period.kind === kind &&
      (from === null || comparePeriods(period, from) >= 0) &&
      (to === null || comparePeriods(period, to) <= 0),
  )
  return last === null ? within : within.slice(-last.count)
}
