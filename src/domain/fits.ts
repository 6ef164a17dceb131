import type { RatedFigure } from './answer'
import type { Measure } from './measure'
import type { Filter, Verdict } from './question'

/** True when a measure lies in the part of the council that a filter names, whatever its rating. */
export function inScope(measure: Measure, filter: Filter): boolean {
  return (
    among(filter.serviceAreas, measure.serviceArea) &&
    !filter.exceptServiceAreas.includes(measure.serviceArea) &&
    among(filter.priorities, measure.thread.priority) &&
    among(filter.keyAims.map(planReference), planReference(measure.thread.keyAim)) &&
    among(filter.outcomes.map(planReference), planReference(measure.thread.outcome)) &&
    among(filter.measures, measure.code)
  )
}

/** True when a rated figure is what a filter asks for: in scope, and with the verdict, rating or mark named. */
export function fits(row: RatedFigure, filter: Filter): boolean {
  return (
    inScope(row.measure, filter) &&
    among(filter.verdicts, verdictOf(row)) &&
    among(filter.ratings, row.rating.kind === 'rated' ? row.rating.rating : 'not rated') &&
    (filter.provisional === null || row.rating.provisional === filter.provisional)
  )
}

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
