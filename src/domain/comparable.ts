import type { Outturn } from './figure'
import type { Measure } from './measure'
import { comparePeriods, periodBefore, sameLastYear, samePeriod } from './period'
import type { Period } from './period'
import { seriesChange } from './series'
import type { Counted } from './series'

/** A figure of another period of the same measure. */
export interface PastFigure {
  readonly period: Period
  readonly outturn: Outturn
  /** how the measure was counted then; left out where that has not changed */
  readonly counted?: Counted
}

/**
 * The last figure that a period's may fairly be held against: like with like only, or none (PRODUCT, "direction of
 * travel"). A level, a rolling year and a snapshot follow on from whatever came last; anything that grows through the
 * year is held against the same period last year only.
 */
export function comparableFor(measure: Measure, period: Period, past: readonly PastFigure[]): PastFigure | null {
  const figures = ofOneSeries(measure, past).filter((one) => isFigure(one) && comparePeriods(one.period, period) < 0)
  const lastYears = figures.find((one) => samePeriod(one.period, sameLastYear(period))) ?? null
  if (!followsOn(measure)) return lastYears
  // A whole year is first of all like another whole year, although its own fourth quarter is nearer.
  if (period.kind === 'year' && lastYears) return lastYears
  return latest(figures.filter((one) => one.period.kind === 'quarter')) ?? latest(figures)
}

/**
 * The figure of the quarter before in the same year, where figures are reckoned since 1 April and so can only grow.
 * A level reckoned since 1 April may fall, and has none.
 */
export function quarterBefore(measure: Measure, period: Period, past: readonly PastFigure[]): Outturn | null {
  if (measure.basis?.is !== 'year to date' || measure.growth?.is === 'level') return null
  if (period.kind === 'year' || period.quarter === 1) return null
  const figures = ofOneSeries(measure, past).filter(isFigure)
  return figures.find((one) => samePeriod(one.period, periodBefore(period)))?.outturn ?? null
}

/** The outturn of the same period last year, figure or not, for a scale that asks whether it improved. */
export const lastYearsFigure = (measure: Measure, period: Period, past: readonly PastFigure[]): Outturn | null =>
  ofOneSeries(measure, past).find((one) => samePeriod(one.period, sameLastYear(period)))?.outturn ?? null

/** Where neither growth nor basis says so, only the same period last year is certain to be like with like. */
export function followsOn(measure: Pick<Measure, 'growth' | 'basis'>): boolean {
  const basis = measure.basis?.is
  return measure.growth?.is === 'level' || basis === 'snapshot' || basis === 'rolling year'
}

/** Figures that were counted as the measure is now: across a changed unit or basis nothing is like with like. */
const ofOneSeries = (measure: Measure, past: readonly PastFigure[]): readonly PastFigure[] =>
  past
    .filter(({ counted = measure }) => seriesChange(counted, measure) === null)
    .map(({ period, outturn }) => ({ period, outturn }))

function isFigure({ outturn }: PastFigure): boolean {
  return outturn.reading.kind !== 'none' && outturn.reading.kind !== 'narrative'
}

function latest(figures: readonly PastFigure[]): PastFigure | null {
  return figures.toSorted((one, other) => comparePeriods(other.period, one.period))[0] ?? null
}
