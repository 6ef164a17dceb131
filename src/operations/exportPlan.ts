import { may } from '../domain/access'
import { year } from '../domain/period'
import type { Person } from '../domain/person'
import type { FigureRow } from '../domain/return'
import type { PlannedMeasure } from '../transfer/plannedMeasure'
import { Refusal } from './errors'
import type { Deps, Reads } from './ports'

/**
 * The whole plan as it stands: every measure, its target for each year, and the outturns that came with a plan. What
 * people have given since is theirs, and stands in the period's own export.
 */
export async function exportPlan({ store }: Deps, by: Person): Promise<readonly PlannedMeasure[]> {
  if (!may(by, { kind: 'export the plan' }).allowed) throw new Refusal('Only the performance team can export the plan.')
  const plan = await store.read(planAsItStands)
  if (plan.length === 0) throw new Refusal('Outturn holds no plan yet. Drop one in this chat.')
  return plan
}

async function planAsItStands(tx: Reads): Promise<readonly PlannedMeasure[]> {
  const measures = await tx.measures()
  const held = [...(await tx.targetYears()), ...(await tx.periods()).map(({ period }) => period)]
  const years = new Set(held.map(({ startYear }) => startYear))
  const rows: FigureRow[] = []
  for (const startYear of [...years].toSorted((one, other) => one - other))
    rows.push(...(await tx.figures(year(startYear))))
  const byMeasure = new Map<string, FigureRow[]>(measures.map(({ code }) => [code, []]))
  for (const row of rows) byMeasure.get(row.measure.code)?.push(row)
  return measures.map((measure) => {
    const own = byMeasure.get(measure.code) ?? []
    return {
      measure,
      targets: own.flatMap(({ target }) => target ?? []),
      outturns: own.flatMap((row) => outturnOf(row)),
    }
  })
}

function outturnOf({ period, outturn, returned }: FigureRow): PlannedMeasure['outturns'] {
  return outturn !== null && returned?.current?.door === 'import' ? [{ period, outturn }] : []
}
