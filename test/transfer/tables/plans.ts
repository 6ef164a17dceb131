import { readDocument } from '../../../src/transfer/documents/readDocument'
import type { PlanRow, PlanRows } from '../../../src/transfer/tables/planRows'
import { readPlanTables } from '../../../src/transfer/tables/readPlanTables'
import { asText, table, words } from '../documents/files'
import type { Piece } from '../documents/files'

export const HEADINGS = ['Key Aim', 'Outcome', 'Service Measure', '30-31 Target', '30-31 Outturn', '31-32 Target']
export const lone = (text: string): readonly string[] => [text, '', '', '', '', '']

/** A plan with every trap that plans have set so far, about services that no council has. */
export const TRAPS: readonly Piece[] = [
  words('This plan serves the themes of:'),
  words('Our Rivers - Keeping the water clear'),
  words('Our Hills - Walking further every year'),
  words('Everything else follows from these.'),
  words('Ferries performance'),
  words('These measures show how the ferries do.'),
  table(
    lone('Our Rivers'),
    lone('Keeping the water clear'),
    HEADINGS,
    ['R1. Cross in time', 'R1.1 Boats leave when they should', 'Crossings that left on time', '80%', '50%**', '80%'],
    ['', '', 'Boats waiting at month end', '<5%', '4%', '<5%'],
    ['', 'R1.2 Crews are trained', 'Knots learnt', '4', '3 of 4 learnt', '4'],
  ),
  table(['', '', 'Lifebelts checked', 'No target (until bought)', '0', 'No target (until bought)']),
  table(
    ['R1.3 Passengers are told', '', 'Timetables read', 'Upward trend', '*1,234', 'Upward trend'],
    ['', '', 'Share of calls answered', 'N/A', 'N/A', 'N/A†'],
  ),
  words('* The counter stood still in winter.'),
  words('** The river froze.'),
  words('**It froze twice.'),
  words('‡ Nothing points here.'),
  words('Footpaths performance'),
  words('These measures show how the paths do.'),
  table(
    lone('Our Hills'),
    HEADINGS,
    ['H1. Walk further', 'H1.1 Paths are open', 'Paths open', '98%', '97.1%*', '98%'],
    ['', '', 'Share of calls answered', '90%', '91%', '90%'],
    ['Not applicable', '', '', '', '', ''],
  ),
  words('Workforce'),
  table(['Ferries', '12'], ['Footpaths', '7'], ['Total', '19']),
  words('Ferries projects'),
  table(['Aim', 'Project', 'Outcomes 2030/31'], ['R1. Cross in time', 'Buy a boat', 'Q1 Choose a colour.']),
  words('Budgets'),
  table(['Cost Centre / Service', "2029/30 £'000", "2030/31 £'000"], ['Ferries', '315', '323']),
]

export async function planFrom(bytes: Uint8Array, name: string): Promise<PlanRows> {
  const read = await readDocument(name, bytes)
  if (read.kind === 'refused') throw new Error(`${name} was refused: ${read.says}`)
  return readPlanTables(read)
}

export const planOf = (...pieces: readonly Piece[]): Promise<PlanRows> => planFrom(asText(pieces), 'plan.txt')

/** What a plan says of a measure, without where it stands in the file. */
export function wordsOf({ rows }: PlanRows): readonly unknown[] {
  return rows.map(({ place: _place, table: _table, columns, ...row }) => ({
    ...row,
    columns: columns.map(({ place: _cell, stored: _stored, ...column }) => column),
  }))
}

export const titles = ({ rows }: PlanRows): readonly string[] => rows.map(({ title }) => title)
export const said = ({ findings }: PlanRows): readonly string[] => findings.map(({ says }) => says)
export const written = (row: PlanRow | undefined): readonly string[] =>
  row?.columns.map((column) => column.written) ?? []
