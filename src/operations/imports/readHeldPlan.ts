import type { Day } from '../../domain/day'
import { year } from '../../domain/period'
import type { FigureRow } from '../../domain/return'
import type { PlanDraft } from '../../transfer/draft/planDraft'
import type { HeldPlan } from '../../transfer/imports/heldPlan'
import type { Reads } from '../ports'

/** Everything about the years that the document has columns for, a statement a year. */
export async function heldPlan(tx: Reads, { years }: Pick<PlanDraft, 'years'>, today: Day): Promise<HeldPlan> {
  const rows = new Map<string, FigureRow>()
  for (const startYear of new Set([...years.targets, ...years.outturns])) {
    for (const row of await tx.figures(year(startYear))) rows.set(`${row.measure.code} ${startYear}`, row)
  }
  return {
    measures: await tx.measures(),
    yearOf: (measure, startYear) => rows.get(`${measure} ${startYear}`) ?? null,
    periods: await tx.periods(),
    today,
  }
}
