import type { PlannedMeasure, ReadRow } from '../plannedMeasure'
import type { DocumentContents, Place } from '../documents/document'
import { codedTablesIn } from '../codedPlan'
import { readPlanTable } from '../readPlan'
import { rowNumber, tableOfCells, tidyHeading } from '../table'
import type { ImportFinding } from '../finding'
import { rowOf } from './draftFinding'
import { ownAssumptions } from './ownAssumptions'
import type { DraftFinding, DraftMeasure, PlanDraft } from './planDraft'

type Row = DocumentContents['tables'][number]['rows'][number]

/**
 * A plan in the form that Outturn exports, whatever the format of the file. Its cells say everything, who confirmed it
 * among the rest; what they leave open is asked. Null for any other document.
 */
export function ownPlan({ tables, findings }: DocumentContents, document: string): PlanDraft | null {
  const own = codedTablesIn({ tables })
  if (own === null) return null
  const rows = own.flatMap((table) => table.rows)
  const start = tables.findIndex((table) => table === own[0])
  const read = readPlanTable(tableOfCells(rows))
  const placeOf = placesIn(rows)
  const measures = read.rows.map((each) => draftMeasure(each, start, placeOf(each.row, '')))
  const keyAt = new Map(read.rows.map(({ row, planned }) => [row, planned.measure.code]))
  const told = read.findings.map((finding) => draftFinding(finding, placeOf, keyAt.get(finding.row) ?? null))
  return {
    document,
    years: yearsOf(read.rows.map(({ planned }) => planned)),
    measures,
    findings: [...findings.map((finding) => ({ ...finding, measure: null })), ...told],
  }
}

function draftMeasure({ planned }: ReadRow, table: number, place: Place): DraftMeasure {
  const key = planned.measure.code
  return { ...planned, key, source: { table, place }, columns: [], assumptions: ownAssumptions(key, planned) }
}

const draftFinding = (
  { severity, row, column, says }: ImportFinding,
  placeOf: (row: number, column: string) => Place,
  measure: string | null,
): DraftFinding => ({ severity, place: placeOf(row, column), column, says, measure })

/** Where a row of the plan stands in its document, and which of its cells a finding means. */
function placesIn(rows: readonly Row[]): (row: number, column: string) => Place {
  const headings = rows[0]?.map(({ text }) => tidyHeading(text)) ?? []
  const byNumber = new Map(rows.map((cells, index) => [rowNumber(cells, index), cells]))
  return (row, column) => {
    const cells = byNumber.get(row) ?? []
    const cell = column === '' ? undefined : cells[headings.indexOf(tidyHeading(column))]
    const place = cell?.place ?? cells[0]?.place ?? { kind: 'row', row, cell: null }
    return column === '' ? rowOf(place) : place
  }
}

function yearsOf(planned: readonly PlannedMeasure[]): PlanDraft['years'] {
  const ascending = (years: readonly number[]) => [...new Set(years)].sort((one, other) => one - other)
  return {
    targets: ascending(planned.flatMap(({ targets }) => targets.map(({ startYear }) => startYear))),
    outturns: ascending(planned.flatMap(({ outturns }) => outturns.map(({ period }) => period.startYear))),
  }
}
