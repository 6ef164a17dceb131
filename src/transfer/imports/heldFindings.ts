import type { MeasureCode } from '../../domain/measure'
import { figureFindings } from '../draft/findings/figureFindings'
import type { DraftFinding, DraftMeasure } from '../draft/planDraft'
import { targetHeld } from './heldPlan'
import type { HeldPlan } from './heldPlan'

/**
 * What is odd about a plan's figures beside those that are held: a target ten times another year's, or in another unit.
 * A measure that may only be the held one is looked at as well, since the jump may tell that it is not.
 */
export function heldFindings(drafted: DraftMeasure, code: MeasureCode, held: HeldPlan): readonly DraftFinding[] {
  const years = drafted.targets.map(({ startYear }) => startYear)
  if (years.length === 0) return []
  const beside = [Math.min(...years) - 1, Math.max(...years) + 1]
  const others = beside.flatMap((startYear) => targetHeld(held, code, startYear) ?? [])
  if (others.length === 0) return []
  const told = new Set(figureFindings(drafted).map(({ says }) => says))
  return figureFindings({ ...drafted, targets: [...drafted.targets, ...others] }).filter(({ says }) => !told.has(says))
}
