import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { asCsv, asXlsx, table, words } from '../transfer/documents/files'
import type { Piece } from '../transfer/documents/files'

const TITLES = [
  'Council Tax collected in ward',
  'Invoices paid within 30 days by team',
  'Average time to process claims of kind',
  'Calls answered at desk',
  'Missed bins on round',
  'Number of forms from page',
  'Reduced % of days lost in team',
  'Visits to site',
]
const HEADINGS = ['Key Aim', 'Outcome', 'Service Measure', '30-31 Target', '30-31 Outturn', '31-32 Target']

/** A plan as councils write theirs: aims that later rows inherit, footnotes, and figures of several kinds. */
const councilsPlan = (measures: number): readonly Piece[] => [
  words('Docks performance'),
  table(HEADINGS, ...Array.from({ length: measures }, (_, n) => rowOf(n))),
  words('* The counter stood still in winter.'),
]

function rowOf(n: number): readonly string[] {
  const level = (n % 90) + 9
  const aims = [n % 20 ? '' : `P${n}. Key aim ${n}`, n % 5 ? '' : `P${n}.1 Outcome ${n}`]
  return [...aims, `${TITLES[n % TITLES.length] ?? ''} ${n}`, `${level}.5%`, `${(n * 7) % 100}%*`, `>${level}%`]
}

/** The demonstration's plan over and over, in the form that Outturn exports. */
function ownPlan(measures: number): readonly Piece[] {
  const [headings = [], ...rows] = Papa.parse<string[]>(readFileSync('env/demo/plan.csv', 'utf8').trim()).data
  const row = (n: number) => (rows[n % rows.length] ?? []).map((cell, column) => (OWN[column] ? OWN[column](n) : cell))
  return [table(headings, ...Array.from({ length: measures }, (_, n) => row(n)))]
}

/** What is no other's: the code, the title and the short name. */
const OWN: Readonly<Record<number, (n: number) => string>> = {
  0: (n) => `SD-${n}`,
  6: (n) => `Measure ${n}`,
  7: (n) => `M ${n}`,
}

export interface PlanFile {
  readonly name: string
  readonly measures: number
  readonly path: string
}

/** Writes plans of several sizes into a folder: CSV and XLSX, as councils write them and as Outturn does. */
export function writePlans(folder: string, sizes: readonly number[]): readonly PlanFile[] {
  mkdirSync(folder, { recursive: true })
  const kinds = [
    ["a council's plan", 'csv', (measures: number) => asCsv(councilsPlan(measures))],
    ["a council's plan", 'xlsx', (measures: number) => asXlsx(councilsPlan(measures))],
    ['our own export', 'csv', (measures: number) => asCsv(ownPlan(measures))],
  ] as const
  return kinds.flatMap(([what, ending, bytes], kind) =>
    sizes.map((measures): PlanFile => {
      const path = join(folder, `${kind}-${measures}.${ending}`)
      writeFileSync(path, bytes(measures))
      return { name: `${what}, ${ending.toUpperCase()}`, measures, path }
    }),
  )
}
