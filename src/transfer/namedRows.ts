import { shortNames } from './draft/shortName'
import { query } from './finding'
import type { ImportFinding } from './finding'
import type { Table, TableRow } from './table'

const COLUMN = 'short name'

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === ''

/**
 * The rows of a plan, each with a short name: one left blank is made of the title, as the import of a council's own
 * document makes it, and is never another measure's. A row without a title stays as it is, and its faults are told.
 */
export function namedRows(table: Table): {
  readonly rows: readonly TableRow[]
  readonly findings: readonly ImportFinding[]
} {
  const given = table.rows.map(({ cells }) => (cells[COLUMN] ?? '').trim()).filter((name) => name !== '')
  const nameFor = shortNames(given)
  const named = table.rows.map(({ row, cells }) => {
    const title = (cells['title'] ?? '').trim()
    if (!isBlank(cells[COLUMN]) || title === '') return { row: { row, cells }, findings: [] }
    const name = nameFor(title)
    const says = `This was left blank. Outturn calls the measure '${name}', from its title.`
    return {
      row: { row, cells: { ...cells, [COLUMN]: name } },
      findings: [query(row, table.asWritten[COLUMN] ?? COLUMN, says)],
    }
  })
  return { rows: named.map(({ row }) => row), findings: named.flatMap(({ findings }) => findings) }
}
