import type { Outturn, Target } from '../domain/figure'
import type { Measure } from '../domain/measure'
import { year } from '../domain/period'
import type { Period } from '../domain/period'
import type { ImportFinding } from './finding'
import { confirmationOf, measureOf } from './planRow'
import type { PlanRow } from './planRow'
import type { Table, TableRow } from './table'
import { outturnFrom, targetFrom } from './yearFigures'
import type { FigureCells, FigureRead } from './yearFigures'
import { yearColumnOf } from './yearColumns'
import type { YearColumn } from './yearColumns'

/** A measure as a plan sets it out, with every target and outturn that the plan holds for it. */
export interface PlannedMeasure {
  readonly measure: Measure
  readonly targets: readonly Target[]
  readonly outturns: readonly { readonly period: Period; readonly outturn: Outturn }[]
}

/** A row of the plan as read, with all that was found in its figures. */
export interface ReadRow {
  readonly row: number
  readonly planned: PlannedMeasure
  readonly findings: readonly ImportFinding[]
}

/** A row's measure with its figures, one for each year that has a column. */
export function plannedMeasure(
  cells: PlanRow,
  row: TableRow,
  position: number,
  columns: readonly YearColumn[],
): ReadRow {
  const measure = measureOf(cells, position)
  const context = { unit: measure.unit, basis: measure.basis, confirmed: confirmationOf(cells) }
  const targets = yearsOf(columns, 'target').map((startYear) => ({
    startYear,
    read: targetFrom(cellsOf(row, columns, 'target', startYear), { ...context, startYear }),
  }))
  const outturns = yearsOf(columns, 'outturn').map((startYear) => ({
    startYear,
    read: outturnFrom(cellsOf(row, columns, 'outturn', startYear), { ...context, startYear }),
  }))
  return {
    row: row.row,
    planned: {
      measure,
      targets: targets.map(({ read }) => read.figure),
      outturns: outturns.map(({ startYear, read }) => ({ period: year(startYear), outturn: read.figure })),
    },
    findings: [
      ...targets.flatMap(({ startYear, read }) => remarksOf(read, row.row, columns, 'target', startYear)),
      ...outturns.flatMap(({ startYear, read }) => remarksOf(read, row.row, columns, 'outturn', startYear)),
    ],
  }
}

/** The columns of a file that are about a year; the first, where one is there twice. */
export const yearColumnsOf = (table: Table): readonly YearColumn[] =>
  table.headings
    .flatMap((heading) => yearColumnOf(heading) ?? [])
    .filter((column, index, all) => all.findIndex((other) => sameColumn(other, column)) === index)

const sameColumn = (one: YearColumn, other: YearColumn): boolean =>
  one.startYear === other.startYear && one.of === other.of && one.part === other.part

/** The years that have a column of figures, in the file's order. */
export const yearsOf = (columns: readonly YearColumn[], of: YearColumn['of']): readonly number[] =>
  columns.filter((column) => column.of === of && column.part === 'written').map(({ startYear }) => startYear)

function cellsOf(row: TableRow, columns: readonly YearColumn[], of: YearColumn['of'], startYear: number): FigureCells {
  const wanted = columns.filter((column) => column.of === of && column.startYear === startYear)
  return Object.fromEntries(wanted.map(({ part, heading }) => [part, row.cells[heading] ?? '']))
}

function remarksOf(
  read: FigureRead<unknown>,
  row: number,
  columns: readonly YearColumn[],
  of: YearColumn['of'],
  startYear: number,
): readonly ImportFinding[] {
  return read.remarks.map(({ severity, part, says }) => {
    const column = columns.find((one) => one.of === of && one.startYear === startYear && one.part === part)
    const written = columns.find((one) => one.of === of && one.startYear === startYear && one.part === 'written')
    return { severity, row, column: (column ?? written)?.heading ?? '', says }
  })
}
