import { checkRow } from './checkRow'
import { error, query } from './finding'
import type { ImportFinding } from './finding'
import { readFootnotes } from './footnotes'
import { namedRows } from './namedRows'
import { plannedMeasure, yearColumnsOf, yearsOf } from './plannedMeasure'
import type { PlannedMeasure, ReadRow } from './plannedMeasure'
import { FOR_PEOPLE, NEEDED, planRow } from './planRow'
import type { PlanRow } from './planRow'
import { missingColumns, readTable } from './table'
import type { Table, TableRow } from './table'
import type { YearColumn } from './yearColumns'

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

/** The same of a table that has been read already, from a CSV or a workbook, each measure with its row. */
export function readPlanTable(table: Table): PlanRead & { readonly rows: readonly ReadRow[] } {
  const missing = missingColumns(table, NEEDED)
  if (missing.length > 0) return { measures: [], rows: [], findings: [...table.findings, ...missing] }
  const columns = yearColumnsOf(table)
  const named = namedRows(table)
  const rows = named.rows.map((row, index) => readRow(row, index + 1, table, columns))
  const read = rows.flatMap(({ read }) => (read ? [read] : []))
  const repeated = repeatsAmong(read)
  const kept = read.filter((row) => repeated.code(row) === null)
  return {
    measures: kept.map(({ planned }) => planned),
    rows: kept,
    findings: [
      ...table.findings,
      ...columnFindings(table, columns),
      ...named.findings,
      ...rows.flatMap(({ findings }) => findings),
      ...read.flatMap((row) => repeatFindings(row, repeated)),
    ],
  }
}

function readRow(
  row: TableRow,
  position: number,
  table: Table,
  columns: readonly YearColumn[],
): { read: ReadRow | null; findings: ImportFinding[] } {
  const checked = checkRow(planRow, row, table)
  if (checked.kind === 'faulty') return { read: null, findings: [...checked.findings] }
  const read = plannedMeasure(checked.value, row, position, columns)
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

function columnFindings(table: Table, columns: readonly YearColumn[]): readonly ImportFinding[] {
  const known: readonly string[] = [...Object.keys(planRow.shape), ...FOR_PEOPLE]
  const used = columns.map(({ heading }) => heading)
  const unused = table.headings.filter((heading) => heading !== '' && ![...known, ...used].includes(heading))
  const years = yearsOf(columns, 'target').length + yearsOf(columns, 'outturn').length
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

/** The row before this one that has the same code, title or short name; null when it is the first. */
type Repeated = Readonly<Record<'code' | 'name' | 'title', (row: ReadRow) => ReadRow | null>>

function repeatsAmong(read: readonly ReadRow[]): Repeated {
  const by = (key: (row: ReadRow) => string) => {
    const first = new Map<string, ReadRow>()
    for (const row of read) if (!first.has(key(row))) first.set(key(row), row)
    return (row: ReadRow): ReadRow | null => {
      const other = first.get(key(row)) ?? row
      return other === row ? null : other
    }
  }
  return { code: by(codeOf), name: by(shortNameOf), title: by(titleOf) }
}

/** A code is a measure's for ever. A title or short name that comes twice may be one measure listed twice: a person says. */
function repeatFindings(row: ReadRow, repeated: Repeated): readonly ImportFinding[] {
  const sameCode = repeated.code(row)
  if (sameCode)
    return [error(row.row, 'code', `Row ${sameCode.row} has the code '${codeOf(row)}' already. This row was not read.`)]
  const [sameName, sameTitle] = [repeated.name(row), repeated.title(row)]
  return [
    ...(sameName ? [query(row.row, 'short name', `Row ${sameName.row} has the same short name.`)] : []),
    ...(sameTitle ? [query(row.row, 'title', `Row ${sameTitle.row} has the same title. Is it the same measure?`)] : []),
  ]
}
