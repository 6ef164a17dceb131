import { shortNames, withoutBrokenEnd } from './draft/shortName'
import { query } from './finding'
import type { ImportFinding } from './finding'
import type { Table, TableRow } from './table'

const COLUMN = 'short name'

const titleOf = (row: TableRow): string => (row.cells['title'] ?? '').trim()

const givenTo = (row: TableRow): string => (row.cells[COLUMN] ?? '').trim()

/**
 * The rows of a plan, each with a short name: one left blank is made of the title, as the import of a council's own
 * document makes it, and is never another measure's; one that a program broke off at "of the" ends before that. A row
 * without a title stays as it is, and its faults are told.
 */
export function namedRows(table: Table): {
  readonly rows: readonly TableRow[]
  readonly findings: readonly ImportFinding[]
} {
  const taken = new Set(table.rows.map((row) => givenTo(row).toLowerCase()))
  const ended = table.rows.map((row) => {
    const name = withoutBrokenEnd(givenTo(row), titleOf(row))
    if (name === null || taken.has(name.toLowerCase())) return row
    taken.add(name.toLowerCase())
    return renamed(row, name)
  })
  const nameFor = shortNames(
    ended.filter((row) => givenTo(row) === '').map(titleOf),
    ended.map(givenTo).filter((name) => name !== ''),
  )
  const named = ended.map((row) => {
    if (givenTo(row) !== '' || titleOf(row) === '') return { row, findings: [] }
    const name = nameFor(titleOf(row))
    const says = `This was left blank. Outturn calls the measure '${name}', from its title.`
    return { row: renamed(row, name), findings: [query(row.row, table.asWritten[COLUMN] ?? COLUMN, says)] }
  })
  return { rows: named.map(({ row }) => row), findings: named.flatMap(({ findings }) => findings) }
}

const renamed = (row: TableRow, name: string): TableRow => ({ ...row, cells: { ...row.cells, [COLUMN]: name } })
