import type { Known, Measure, Tolerance } from '../domain/measure'
import type { Confirmed } from './confirmations'
import { confirmableCell } from './confirmations'
import type { OutgoingTable } from './files/outgoingFile'
import type { PlannedMeasure } from './plannedMeasure'
import { yearCells, yearHeadings } from './yearCells'

/** A measure with what its row says of who confirmed it. */
interface Row {
  readonly measure: Measure
  readonly confirmed: Confirmed
}

type Column = readonly [heading: string, cell: (row: Row) => string]

/** The columns before the years' figures, and those after them; headed as `planRow` reads them. */
const BEFORE: readonly Column[] = [
  ['code', ({ measure }) => measure.code],
  ['directorate', ({ measure }) => measure.directorate],
  ['service area', ({ measure }) => measure.serviceArea],
  ['priority', ({ measure }) => measure.thread.priority],
  ['key aim', ({ measure }) => measure.thread.keyAim],
  ['outcome', ({ measure }) => measure.thread.outcome],
  ['title', ({ measure }) => measure.title],
  ['short name', ({ measure }) => measure.shortName],
  ['aliases', ({ measure }) => measure.aliases.join('; ')],
]

const AFTER: readonly Column[] = [
  ['unit', ({ measure }) => measure.unit],
  ['noun', ({ measure }) => measure.noun ?? ''],
  ['decimals', ({ measure }) => String(measure.decimals)],
  ...claimed('polarity'),
  ...claimed('basis'),
  ...claimed('growth'),
  ['frequency', ({ measure }) => measure.frequency],
  ['quarter rule', ({ measure }) => measure.quarterRule ?? ''],
  ['tolerance', ({ measure }) => toleranceCell(measure.tolerance)],
  ['owner', ({ measure }) => measure.owner ?? ''],
  ['life', ({ measure }) => measure.life.kind],
  ['life because', ({ measure: { life } }) => (life.kind === 'live' ? '' : life.because)],
  ['confirmed by', ({ confirmed }) => confirmed?.by ?? ''],
  ['confirmed on', ({ confirmed }) => confirmed?.on ?? ''],
]

/** A plan as the table that `readPlan` reads back as the very same measures, with every figure the plan holds for them. */
export function planTable(planned: readonly PlannedMeasure[], name: string): OutgoingTable {
  const years = yearHeadings(planned)
  const inOrder = planned.toSorted((one, other) => one.measure.position - other.measure.position)
  const headings = (columns: readonly Column[]) => columns.map(([heading]) => heading)
  return {
    name,
    header: [...headings(BEFORE), ...years.map(({ heading }) => heading), ...headings(AFTER)],
    rows: inOrder.map((one) => {
      const row = { measure: one.measure, confirmed: confirmedMostly(one) }
      const cells = (columns: readonly Column[]) => columns.map(([, cell]) => cell(row))
      const figures = yearCells(one, years, row.confirmed)
      return [...cells(BEFORE), ...figures, ...cells(AFTER)].map((text) => ({ kind: 'text', text }))
    }),
    comesBack: true,
  }
}

/** Who confirmed most of what the row says; what others confirmed, or nobody, says so in its own cell. */
function confirmedMostly({ measure, targets, outturns }: PlannedMeasure): Confirmed {
  const figures = [...targets, ...outturns.map(({ outturn }) => outturn)]
  const all = [
    ...[measure.polarity, measure.basis, measure.growth].map((known) => known?.confirmed ?? null),
    ...figures.map(({ standing }) => (standing.kind === 'confirmed' ? { by: standing.by, on: standing.on } : null)),
  ].filter((one) => one !== null)
  const times = (one: Confirmed) => all.filter((other) => other.by === one?.by && other.on === one.on).length
  return all.toSorted((one, other) => times(other) - times(one))[0] ?? null
}

function claimed(of: 'polarity' | 'basis' | 'growth'): readonly Column[] {
  const cell = (known: Known<string> | null, row: Confirmed) =>
    known === null ? '' : confirmableCell(known.is, known.confirmed, row)
  return [
    [of, ({ measure, confirmed }) => cell(measure[of], confirmed)],
    [`${of} evidence`, ({ measure }) => measure[of]?.evidence ?? ''],
  ]
}

function toleranceCell(tolerance: Tolerance | null): string {
  switch (tolerance?.kind) {
    case undefined:
      return ''
    case 'share of target':
      return `${tolerance.percent} % of target`
    case 'points':
      return `${tolerance.points} points`
    case 'own units':
      return tolerance.amount
    case 'none':
      return 'none'
  }
}
