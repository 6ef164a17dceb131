import type { DocumentContents } from '../documents/document'
import { withFootnotes } from './footnotes'
import { headerOf } from './header'
import { listedTwice, tableOddities } from './oddities'
import type { PlanRows } from './planRows'
import { readTable } from './readTable'
import { priorityTest, sectionOf } from './section'
import { NO_AIMS } from './tableReading'
import type { Reading, TableRead } from './tableReading'

const NOTHING: Reading = {
  section: { serviceArea: '', priority: '', strapline: '' },
  aims: NO_AIMS,
  header: null,
  themes: [],
}

/**
 * Reads the measures of a plan from its tables, whatever format they came in. A table is one of measures by its
 * headings alone; projects, workforce, budgets and contents are passed over. Never throws on content.
 */
export function readPlanTables(contents: DocumentContents): PlanRows {
  const isPriority = priorityTest(contents)
  const reads: TableRead[] = []
  let reading = NOTHING
  contents.tables.forEach((table, index) => {
    // Rows that a blank line cut off go on under the headings above; any other table begins afresh.
    const goesOn = table.continues && reading.header !== null && !table.rows.some((row) => headerOf(row) !== null)
    const before: Reading = goesOn || table.continues ? reading : begin(contents, table, reads)
    const { read, after } = readTable(table, index, before, isPriority)
    reads.push(read)
    reading = after
  })
  const noted = withFootnotes(reads)
  return {
    rows: noted.rows,
    findings: [
      ...contents.findings,
      ...reads.flatMap(({ findings }) => findings),
      ...reads.flatMap(tableOddities),
      ...noted.findings,
      ...listedTwice(noted.rows),
    ],
  }
}

function begin(
  contents: DocumentContents,
  table: DocumentContents['tables'][number],
  reads: readonly TableRead[],
): Reading {
  const previous = reads.at(-1)?.rows[0] ?? null
  return { ...NOTHING, section: sectionOf(table, previous, contents) }
}
