import { printPeriod, quarter, year } from '../domain/period'
import type { Period, QuarterNumber } from '../domain/period'
import type { Measure, MeasureCode } from '../domain/measure'
import type { Cell, DocumentContents } from './documents/document'
import { tidyHeading } from './table'

/** The columns of a spreadsheet of returns: those that say what is asked, and those to fill in. */
export const SHEET = {
  code: 'Code',
  period: 'Period',
  measure: 'Measure',
  span: 'Span',
  unit: 'Unit',
  target: 'Target',
  last: 'Last comparable figure',
  figure: 'Figure',
  commentary: 'Commentary',
  action: 'Corrective action',
} as const

type Column = keyof typeof SHEET

/** Without these a file is none of ours. */
const NEEDED: readonly Column[] = ['code', 'period', 'figure']

/** A row that was filled in: the measure, and what was typed for it. */
export interface SheetEntry {
  readonly measure: MeasureCode
  readonly typed: string
  readonly commentary: string | null
  readonly action: string | null
}

export interface SheetRead {
  /** the periods that its filled rows name */
  readonly periods: readonly Period[]
  readonly entries: readonly SheetEntry[]
  /** what was not read, by its row, and why */
  readonly findings: readonly string[]
}

interface Row {
  readonly number: number
  readonly cell: (column: Column) => Cell | null
}

/** Whether a document is a spreadsheet of returns, by its headings. */
export const isReturnsSheet = ({ tables }: Pick<DocumentContents, 'tables'>): boolean =>
  tables.some(({ rows }) => rows.some((row) => columnsOf(row) !== null))

/** What was filled into a spreadsheet of returns, whatever became of the order of its rows and columns. */
export function readReturnsSheet(
  { tables }: Pick<DocumentContents, 'tables'>,
  measures: readonly Measure[],
): SheetRead {
  const byCode = new Map(measures.map((measure) => [measure.code.toLowerCase(), measure]))
  const filled = rowsOf(tables.flatMap(({ rows }) => rows)).filter(isFilled)
  const read = filled.map((row) => ({ row, ...readRow(row, byCode) }))
  const periods = new Map(
    read.flatMap(({ period }) => (period === null ? [] : [[printPeriod(period), period] as const])),
  )
  return {
    periods: [...periods.values()],
    entries: read.flatMap(({ entry }) => entry ?? []),
    findings: read.flatMap(({ row, fault }) => (fault === null ? [] : [`Row ${row.number}: ${fault}`])),
  }
}

function columnsOf(row: readonly Cell[]): ReadonlyMap<Column, number> | null {
  const headings = row.map(({ text }) => tidyHeading(text))
  const columns = new Map<Column, number>()
  for (const column of Object.keys(SHEET) as Column[]) {
    const at = headings.indexOf(SHEET[column].toLowerCase())
    if (at !== -1) columns.set(column, at)
  }
  return NEEDED.every((column) => columns.has(column)) ? columns : null
}

function rowsOf(rows: readonly (readonly Cell[])[]): readonly Row[] {
  let columns: ReadonlyMap<Column, number> | null = null
  const under: Row[] = []
  for (const [index, row] of rows.entries()) {
    const headed = columnsOf(row)
    if (headed !== null) columns = headed
    else if (columns !== null) under.push(rowUnder(columns, row, index))
  }
  return under
}

function rowUnder(columns: ReadonlyMap<Column, number>, row: readonly Cell[], index: number): Row {
  const place = row[0]?.place
  const number = place !== undefined && 'row' in place ? place.row : index + 1
  return { number, cell: (column) => row[columns.get(column) ?? -1] ?? null }
}

const isFilled = ({ cell }: Row): boolean =>
  (['figure', 'commentary', 'action'] as const).some(
    (column) => wordsIn(cell(column)) !== '' || isUncounted(cell(column)),
  )

const isUncounted = (cell: Cell | null): boolean => cell?.kind === 'formula without a result'

/** To the letter; blanks alone are nothing. */
function wordsIn(cell: Cell | null): string {
  const words = cell?.exactly ?? cell?.text ?? ''
  return words.trim() === '' ? '' : words
}

interface RowRead {
  readonly period: Period | null
  readonly entry: SheetEntry | null
  readonly fault: string | null
}

function readRow({ cell }: Row, byCode: ReadonlyMap<string, Measure>): RowRead {
  const period = periodFrom(wordsIn(cell('period')))
  const measure = byCode.get(wordsIn(cell('code')).trim().toLowerCase())
  const fault = faultOf(cell, period, measure)
  if (fault !== null || measure === undefined) return { period, entry: null, fault }
  const [figure, commentary, action] = [cell('figure'), cell('commentary'), cell('action')].map(wordsIn)
  return {
    period,
    fault: null,
    entry: { measure: measure.code, typed: figure ?? '', commentary: commentary || null, action: action || null },
  }
}

function faultOf(cell: Row['cell'], period: Period | null, measure: Measure | undefined): string | null {
  const code = wordsIn(cell('code')).trim()
  if (code === '') return 'its code is gone. Copy it from the file that Outturn gave you.'
  if (measure === undefined) return `no measure has the code '${code}'. Codes stay as Outturn wrote them.`
  const title = wordsIn(cell('measure'))
  if (title !== '' && tidyHeading(title) !== tidyHeading(measure.title))
    return `'${code}' is the code of another measure than '${title.trim()}'. Nothing in the row was read.`
  if (period === null)
    return `its period must be written like 'Q1 2021/22'. It says '${wordsIn(cell('period')).trim()}'.`
  return faultOfFigure(cell('figure'), measure)
}

function faultOfFigure(figure: Cell | null, { shortName, unit }: Measure): string | null {
  switch (figure?.kind) {
    case 'date':
      if (unit === 'milestone') return null
      return `a figure is due for ${shortName}, and the cell is a date, '${figure.text}'. Format the cell as text and type the figure again.`
    case 'error':
      return `the figure for ${shortName} is an error of the spreadsheet, '${figure.text}'. Type the figure itself.`
    case 'formula without a result':
      return `the formula for ${shortName} has never been worked out. Open the file in Excel, save it and drop it again.`
    default:
      return null
  }
}

/** "Q1 2021/22", "2021/22": as Outturn wrote it. */
function periodFrom(text: string): Period | null {
  const [, number, from = '', to = ''] = /^\s*(?:Q([1-4])\s+)?(\d{4})\/(\d{2})\s*$/i.exec(text) ?? []
  const startYear = Number(from)
  if (from === '' || (startYear + 1) % 100 !== Number(to)) return null
  return number === undefined ? year(startYear) : quarter(startYear, Number(number) as QuarterNumber)
}
