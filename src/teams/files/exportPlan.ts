import { printYear } from '../../domain/period'
import { exportPlan as wholePlan } from '../../operations/exportPlan'
import { csvFile } from '../../transfer/files/csv'
import { xlsxFile } from '../../transfer/files/xlsx'
import { planTable } from '../../transfer/planTable'
import type { Desk, KnownTurn, Said } from '../turn'
import { planOffered } from '../words/fileOffers'
import { offerFiles } from './offerFiles'

/** `export plan`: the plan as a workbook and as a CSV, in the form that it is read from. */
export async function exportPlan(desk: Desk, turn: KnownTurn): Promise<Said> {
  const planned = await wholePlan(desk.deps, turn.caller.person)
  const latest = Math.max(...planned.flatMap(({ targets }) => targets.map(({ startYear }) => startYear)))
  const table = planTable(planned, Number.isFinite(latest) ? `Plan ${printYear(latest)}` : 'Plan')
  return offerFiles(desk, turn, [await xlsxFile(table), csvFile(table)], planOffered(planned.length))
}
