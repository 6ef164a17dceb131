import { figureFindings } from '../draft/findings/figureFindings'
import type { KnownMeasure } from '../draft/knownMeasure'
import type { DraftFinding, DraftMeasure, PlanDraft } from '../draft/planDraft'
import type { MeasureMatch, PlanMatch } from './planMatch'

/**
 * What is odd about a plan's figures beside those that are held: a target ten times another year's, or in another unit.
 * A measure that may only be the held one is looked at as well, since the jump may tell that it is not.
 */
export function matchFindings(
  draft: PlanDraft,
  { measures }: PlanMatch,
  held: readonly KnownMeasure[],
): readonly DraftFinding[] {
  const byCode = new Map(held.map((known) => [known.measure.code, known]))
  return draft.measures.flatMap((one, index) => {
    const match = measures[index]
    const known = match && byCode.get(codeOf(match) ?? '')
    return known ? besideHeld(one, known) : []
  })
}

function codeOf(match: MeasureMatch): string | null {
  if (match.kind === 'new') return null
  return match.kind === 'renamed, redefined or new?' ? match.candidates[0].code : match.code
}

function besideHeld(one: DraftMeasure, { targets }: KnownMeasure): readonly DraftFinding[] {
  const years = new Set(one.targets.map(({ startYear }) => startYear))
  const others = targets.filter(({ startYear }) => !years.has(startYear))
  if (others.length === 0) return []
  const told = new Set(figureFindings(one).map(({ says }) => says))
  return figureFindings({ ...one, targets: [...one.targets, ...others] }).filter(({ says }) => !told.has(says))
}
