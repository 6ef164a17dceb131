import { signedBy } from '../../domain/approval'
import { restatementOf } from '../../domain/edition'
import { printReading } from '../../domain/printFigure'
import { printPeriod } from '../../domain/period'
import type { ReturnVersion } from '../../domain/return'
import { printSpan, spanOf } from '../../domain/span'
import type { ExportedFigure, PeriodExport } from '../../operations/exportPeriod'
import type { OutgoingCell, OutgoingTable } from '../../transfer/files/outgoingFile'
import { sentence } from '../words/count'
import { saySource } from '../words/door'
import { replyCell } from '../words/figure'
import { whyNotRated } from '../words/notRated'
import { ratingInFull, ratingInShort } from '../words/rating'
import { printMoment } from '../words/period'
import { sayEdition, sayRestated } from '../words/restated'
import { sayTravel } from '../words/travel'

/** A column of a period's export. Whoever has more to tell of a figure adds one here. */
interface Column {
  readonly heading: string
  readonly cell: (row: ExportedFigure) => string | OutgoingCell
}

const COLUMNS: readonly Column[] = [
  { heading: 'Period', cell: ({ period }) => printPeriod(period) },
  { heading: 'Service', cell: ({ measure }) => measure.serviceArea },
  { heading: 'Priority', cell: ({ measure }) => measure.thread.priority },
  { heading: 'Key aim', cell: ({ measure }) => measure.thread.keyAim },
  { heading: 'Outcome', cell: ({ measure }) => measure.thread.outcome },
  { heading: 'Code', cell: ({ measure }) => measure.code },
  { heading: 'Measure', cell: ({ measure }) => measure.title },
  { heading: 'Span', cell: spanCell },
  { heading: 'Unit', cell: ({ measure }) => measure.noun ?? measure.unit },
  { heading: 'Target', cell: ({ target }) => (target === null ? '' : target.written) },
  { heading: 'Outturn', cell: outturnCell },
  { heading: 'Outturn as written', cell: ({ returned }) => writtenIn(returned?.current ?? null) },
  { heading: 'Rating', cell: ({ rating }) => sentence(rating.kind === 'rated' ? rating.rating : 'not rated') },
  { heading: 'Reason', cell: reasonCell },
  { heading: 'Since the period before', cell: (row) => sayTravel(row.shortTerm, row.measure) },
  { heading: 'Since the same period last year', cell: (row) => sayTravel(row.longTerm, row.measure) },
  {
    heading: 'Commentary',
    cell: ({ returned }) => returned?.current?.published?.words ?? returned?.current?.commentary ?? '',
  },
  { heading: 'Corrective action', cell: actionCell },
  { heading: 'Provisional', cell: ({ outturn }) => outturn?.provisional?.because ?? '' },
  { heading: 'Submitted by', cell: ({ returned }) => (returned?.current ? saySource(returned.current) : '') },
  { heading: 'Signed off by', cell: signedOffCell },
  { heading: 'Reported at close', cell: reportedCell },
  { heading: 'Restated', cell: sayRestated },
  { heading: 'Edition', cell: ({ reported }) => (reported === undefined ? '' : sayEdition(reported)) },
]

/** What tells an export from a plan, whatever columns are added to it. */
export const EXPORT_HEADINGS = ['Period', 'Code', 'Outturn as written', 'Rating', 'Reason'] as const

/** A period's figures as a table, a row a measure in plan order. */
export const periodTable = ({ state, rows }: PeriodExport): OutgoingTable => ({
  name: printPeriod(state.period),
  header: COLUMNS.map(({ heading }) => heading),
  rows: rows.map((row) => COLUMNS.map(({ cell }) => asCell(cell(row)))),
})

const asCell = (cell: string | OutgoingCell): OutgoingCell =>
  typeof cell === 'string' ? (cell.trim() === '' ? null : { kind: 'text', text: cell }) : cell

/** The rating itself stands in a column of its own. */
function reasonCell({ rating, measure }: ExportedFigure): string {
  return rating.kind === 'rated' ? ratingInFull(rating, measure) : whyNotRated(rating.why)
}

function spanCell({ measure, period, outturn }: ExportedFigure): string {
  const span = outturn?.span ?? spanOf(measure.basis?.is ?? null, period)
  return span === null ? '' : printSpan(span)
}

/** A number to count with, rounded as on a card so that no miss looks met; anything else in words. */
function outturnCell(row: ExportedFigure): string | OutgoingCell {
  const { measure, outturn, target, returned } = row
  if (outturn === null) return returned?.current ? 'No figure' : ''
  const { reading, standing } = outturn
  const plain = reading.kind === 'number' && reading.comparator === 'plain' && standing.kind !== 'proposed'
  const isOne = plain && (reading.counts === undefined || (reading.unit ?? measure.unit) === 'percent')
  if (!isOne) return replyCell({ kind: 'figure', outturn }, measure, target)
  const shown = /−?£?[\d,]+(?:\.\d+)?/.exec(printReading(reading, measure, target?.reading))?.[0] ?? ''
  const number = shown.replace('−', '-').replace(/[£,]/g, '')
  const places = number.split('.')[1]?.length ?? 0
  return { kind: 'number', number, decimals: Math.max(places, measure.decimals) }
}

function writtenIn(version: ReturnVersion | null): string {
  if (version === null) return ''
  const { reply } = version
  return reply.kind === 'figure' ? reply.outturn.written : reply.written
}

function signedOffCell({ returned }: ExportedFigure): string {
  if (!returned?.current) return ''
  if (returned.current.door === 'import') return 'Came with the plan'
  const signed = signedBy(returned.current).map(({ byName, at }) => `${byName}, ${printMoment(at)}`)
  return [...signed, ...(returned.state === 'approved' ? [] : [UNSIGNED[returned.state]])].join('; ')
}

const UNSIGNED = { outstanding: 'Not signed off', submitted: 'Not signed off', 'sent back': 'Sent back' } as const

/** The owner's words, or those of the approver who gave them because nobody had. */
function actionCell({ returned }: ExportedFigure): string {
  const current = returned?.current ?? null
  return current?.action?.words ?? signedBy(current).find(({ action }) => action !== null)?.action?.words ?? ''
}

/** What the period was closed with, where another figure was given since: both are shown ever after. */
function reportedCell(row: ExportedFigure): string {
  const { measure, target } = row
  const restated = restatementOf(row)
  if (restated === null) return ''
  const { reported, rating } = restated
  const figure = reported === null ? 'No figure' : replyCell(reported.reply, measure, target)
  const word = rating.kind === 'rated' ? rating.rating : 'not rated'
  return `${figure}: ${word}, ${ratingInShort(rating, measure)}`
}
