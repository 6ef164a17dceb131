import { checkRow } from './checkRow'
import { error, query } from './finding'
import type { ImportFinding } from './finding'
import { readFootnotes } from './footnotes'
import { plannedMeasure, yearColumnsOf, yearsOf } from './plannedMeasure'
import type { PlannedMeasure, ReadRow } from './plannedMeasure'
import { FOR_PEOPLE, NEEDED, planRow } from './planRow'
import type { PlanRow } from './planRow'
import { missingColumns, readTable } from './table'
import type { Table, TableRow } from './table'

/** A plan as read. A row with an error in it is left out, and a finding says so; a query was read. */
export interface PlanRead {
  readonly measures: readonly PlannedMeasure[]
  readonly findings: readonly ImportFinding[]
}

/**
 * Reads a year's plan: a row a measure, columns found by their headings ("2020/21 target", "20-21 Outturn" …) and kept
 * in the plan's order. Words are kept to the letter. Never throws on content.
 */
export const readPlan = (csv: string): PlanRead => readPlanTable(readTable(csv))

/** The same of a table that has been read already, from a CSV or a workbook. */
export function readPlanTable(table: Table): PlanRead {
  const missing = missingColumns(table, NEEDED)
  if (missing.length > 0) return { measures: [], findings: [...table.findings, ...missing] }
  const rows = table.rows.map((row, index) => readRow(row, index + 1, table))
  const read = rows.flatMap(({ read }) => (read ? [read] : []))
  const kept = read.filter((row) => earlier(read, row, codeOf) === null)
  return {
    measures: kept.map(({ planned }) => planned),
    findings: [
      ...table.findings,
      ...columnFindings(table),
      ...rows.flatMap(({ findings }) => findings),
      ...repeats(read),
    ],
  }
}

function readRow(row: TableRow, position: number, table: Table): { read: ReadRow | null; findings: ImportFinding[] } {
  const checked = checkRow(planRow, row, table)
  if (checked.kind === 'faulty') return { read: null, findings: [...checked.findings] }
  const read = plannedMeasure(checked.value, row, position, yearColumnsOf(table))
  const findings = [...read.findings, ...askedOf(checked.value, row.row)]
  return { read: findings.some(({ severity }) => severity === 'error') ? null : read, findings }
}

/** What the plan's own people want looked at, and the notes that no figure's marker points at. */
function askedOf(row: PlanRow, number: number): readonly ImportFinding[] {
  const loose = readFootnotes(row['loose footnotes']).map(({ marker, paragraphs }) =>
    query(
      number,
      'loose footnotes',
      `No figure in this table carries the marker '${marker}' of the note '${paragraphs.join(' ')}'`,
    ),
  )
  return row.query === '' ? loose : [query(number, 'query', row.query), ...loose]
}

function columnFindings(table: Table): readonly ImportFinding[] {
  const known: readonly string[] = [...Object.keys(planRow.shape), ...FOR_PEOPLE]
  const used = yearColumnsOf(table).map(({ heading }) => heading)
  const unused = table.headings.filter((heading) => heading !== '' && ![...known, ...used].includes(heading))
  const years = yearsOf(yearColumnsOf(table), 'target').length + yearsOf(yearColumnsOf(table), 'outturn').length
  return [
    ...[...new Set(unused)].map((heading) =>
      query(1, table.asWritten[heading] ?? heading, 'Outturn has no use for this column and did not read it.'),
    ),
    ...(years === 0 ? [error(1, '', `There is no column of targets or outturns, headed like '2021/22 target'.`)] : []),
  ]
}

const codeOf = ({ planned }: ReadRow): string => planned.measure.code
const shortNameOf = ({ planned }: ReadRow): string => planned.measure.shortName.toLowerCase()
const titleOf = ({ planned }: ReadRow): string => planned.measure.title

const earlier = (read: readonly ReadRow[], row: ReadRow, key: (row: ReadRow) => string): ReadRow | null =>
  read.find((other) => other.row < row.row && key(other) === key(row)) ?? null

/** A code is a measure's for ever. A title or short name that comes twice may be one measure listed twice: a person says. */
function repeats(read: readonly ReadRow[]): readonly ImportFinding[] {
  return read.flatMap((row) => {
    const sameCode = earlier(read, row, codeOf)
    if (sameCode)
      return [
        error(row.row, 'code', `Row ${sameCode.row} has the code '${codeOf(row)}' already. This row was not read.`),
      ]
    const sameName = earlier(read, row, shortNameOf)
    const sameTitle = earlier(read, row, titleOf)
    return [
      ...(sameName ? [query(row.row, 'short name', `Row ${sameName.row} has the same short name.`)] : []),
      ...(sameTitle
        ? [query(row.row, 'title', `Row ${sameTitle.row} has the same title. Is it the same measure?`)]
        : []),
    ]
  })
}
