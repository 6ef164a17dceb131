import type { Figure, Outturn, Reading, Target } from '../../domain/figure'
import type { Measure } from '../../domain/measure'
import { printReading } from '../../domain/printFigure'
import type { Reply } from '../../domain/return'
import { printSpan } from '../../domain/span'
import { sentence } from './count'

/** A figure short enough for a column: a reduction's baseline stands in its words as written, and not here. */
export function shortReading(reading: Reading, measure: Measure, against?: Reading): string {
  if (reading.kind !== 'number' || !reading.reduction) return printReading(reading, measure, against)
  const { kind, value, unit, comparator } = reading
  return printReading({ kind, value, unit, comparator }, measure, against)
}

/** An outturn as read, with its unit and its footnote marks; as written where no reading says more. */
export function outturnCell(outturn: Outturn, measure: Measure, target: Target | null): string {
  const { reading } = outturn
  const marks = [...new Set(outturn.footnotes.map((note) => note.marker))].join(' ')
  if (isWordsOnly(reading.kind)) return outturn.written.trim() === '' ? '–' : outturn.written.trim()
  return `${shortReading(reading, measure, target?.reading)}${marks === '' ? '' : ` ${marks}`}`
}

const isWordsOnly = (kind: Figure['reading']['kind']): boolean => kind === 'none' || kind === 'narrative'

/** The words as written, where the figure shown beside them says something else; else ''. */
export function writtenWhereDifferent(figure: Figure, shown: string): string {
  const written = figure.written.trim()
  return written === '' || squashed(written) === squashed(shown) ? '' : written
}

/** What makes no difference between "19.74 days" and "19.74", "51%*" and "51 % *": the unit and the mark stand beside it. */
const squashed = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\b(provisional|days?|minutes?|seconds?|working day|reduction)\b|[%£]/g, '')
    .replace(/[\s,*†‡]/g, '')
    .replace(/\.$/, '')

/** A target as written; a blank one as a dash, for its reason stands beside it. */
export const targetCell = (target: Target | null): string =>
  target === null || target.written.trim() === '' ? '–' : target.written.trim()

/** A target for a narrow column: as written where that is short, else as read, and the words go elsewhere whole. */
export function shortTarget(target: Target | null, measure: Measure): string {
  const written = targetCell(target)
  if (target === null || !isLong(written)) return written
  const read = sentence(shortReading(target.reading, measure))
  return isLong(read) ? 'In words' : read
}

const LONGEST_IN_A_COLUMN = 24

export const isLong = (words: string): boolean => words.length > LONGEST_IN_A_COLUMN

/** What stands for a reply in a list: its figure, or "No figure". */
export const replyCell = (reply: Reply, measure: Measure, target: Target | null): string =>
  reply.kind === 'figure' ? outturnCell(reply.outturn, measure, target) : 'No figure'

/** The small words under a figure: its span, and that it is provisional and why it is. */
export function underFigure(outturn: Outturn): string {
  const span = outturn.span === null ? '' : printSpan(outturn.span)
  const mark = outturn.provisional === null ? '' : 'provisional'
  return [span, mark].filter((part) => part !== '').join(', ')
}
