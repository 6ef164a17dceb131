import type { RatedFigure } from './answer'
import { exact } from './decimal'
import type { DecimalText } from './figure'
import type { Measure } from './measure'
import { isWrittenWhy, standsForPart } from './reasonAsked'
import { saysSo } from './saidInPlan'
import type { Filter, Lack, ShareLimits, Verdict } from './question'

/** True when a measure lies in the part of the council that a filter names, whatever its rating. */
export function inScope(measure: Measure, filter: Filter): boolean {
  return (
    among(filter.serviceAreas, measure.serviceArea) &&
    !filter.exceptServiceAreas.includes(measure.serviceArea) &&
    among(filter.priorities, measure.thread.priority) &&
    among(filter.keyAims.map(planReference), planReference(measure.thread.keyAim)) &&
    among(filter.outcomes.map(planReference), planReference(measure.thread.outcome)) &&
    among(filter.measures, measure.code) &&
    !filter.exceptMeasures.includes(measure.code)
  )
}

/** True when a rated figure is what a filter asks for: in scope, and with the verdict, rating or mark named. */
export function fits(row: RatedFigure, filter: Filter): boolean {
  return (
    inScope(row.measure, filter) &&
    among(filter.verdicts, verdictOf(row)) &&
    among(filter.ratings, row.rating.kind === 'rated' ? row.rating.rating : 'not rated') &&
    (filter.provisional === null || row.rating.provisional === filter.provisional) &&
    (filter.missedBy === null || missedBy(row, filter.missedBy)) &&
    (filter.lacking === undefined || lacks(row, filter.lacking)) &&
    (filter.holding === undefined || !lacks(row, filter.holding)) &&
    (filter.notRatedWhy === undefined || isNotRatedFor(row, filter.notRatedWhy)) &&
    (filter.writtenWhy === undefined || isWrittenWhy(row, filter.writtenWhy, filter.lacking)) &&
    (filter.partOfYear === undefined || standsForPart(row.outturn, filter.partOfYear)) &&
    (filter.says === undefined || saysSo(row[filter.says.in], filter.says.words))
  )
}

/** Words that say there is none are none, whatever they say. */
function lacks({ target, outturn }: RatedFigure, what: Lack): boolean {
  const figure = what === 'target' ? target : outturn
  return figure === null || figure.reading.kind === 'none' || figure.reading.kind === 'expected'
}

const isNotRatedFor = ({ rating }: RatedFigure, why: NonNullable<Filter['notRatedWhy']>): boolean =>
  rating.kind === 'not rated' && why.includes(rating.why.kind)

/** A deadline has no share and never fits. */
function missedBy(row: RatedFigure, limits: ShareLimits): boolean {
  const share = shareMissed(row)
  return share !== null && isWithin(share, limits)
}

/** Whether a share, in percent, lies within limits: over and under are strict unless they include their ends; unrounded. */
export function isWithin(text: DecimalText, { over, under, inclusive }: ShareLimits): boolean {
  const share = exact(text)
  const holds = (end: 'over' | 'under', at: DecimalText) => share.eq(at) && (inclusive === true || inclusive === end)
  const above = over === null || share.gt(over) || holds('over', over)
  return above && (under === null || share.lt(under) || holds('under', under))
}

/** By what share of its target a figure missed it, in percent; null for what met it, is not rated or has no share. */
export const shareMissed = ({ rating }: RatedFigure): DecimalText | null =>
  rating.kind === 'rated' && !rating.met ? (rating.miss?.share ?? null) : null

/** True for a miss that cannot be measured as a share: a deadline, or a target of zero. */
export const isMissWithoutShare = (row: RatedFigure): boolean =>
  verdictOf(row) === 'missed' && shareMissed(row) === null

export function verdictOf(row: RatedFigure): Verdict {
  if (row.rating.kind === 'not rated') return 'not rated'
  return row.rating.met ? 'met' : 'missed'
}

/**
 * What a plan numbers its aims and outcomes by: "P3.4" of "P3.4 Investing in our workforce." One outcome may be worded
 * two ways in one plan, and is one by its number; text without a number stands for itself.
 */
export function planReference(text: string): string {
  return /^([A-Z]{1,3}\d+(?:\.\d+)*)\.?(?=[\s:,;)–-]|$)/.exec(text)?.[1] ?? text
}

const among = <T>(wanted: readonly T[], one: T): boolean => wanted.length === 0 || wanted.includes(one)
