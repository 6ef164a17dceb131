import type { Period } from '../../domain/period'
import type { EditionAsked } from '../../domain/return'
import { exportPeriod as figuresOf } from '../../operations/exportPeriod'
import { csvFile } from '../../transfer/files/csv'
import { xlsxFile } from '../../transfer/files/xlsx'
import type { Desk, KnownTurn, Said } from '../turn'
import { periodOffered } from '../words/fileOffers'
import { offerFiles } from './offerFiles'
import { periodTable } from './periodColumns'

/** `export Q1 2021/22`: what the committee report is made from, as a workbook and as a CSV. */
export async function exportPeriod(
  desk: Desk,
  turn: KnownTurn,
  period: Period | null,
  asReported: EditionAsked | null,
): Promise<Said> {
  const exported = await figuresOf(desk.deps, turn.caller.person, period, asReported)
  const table = periodTable(exported)
  return offerFiles(desk, turn, [await xlsxFile(table), csvFile(table)], periodOffered(exported))
}
