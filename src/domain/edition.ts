import type { Outturn } from './figure'
import type { MeasureCode } from './measure'
import { rate } from './rate'
import type { Rating, Scale } from './rating'
import { writtenOf } from './return'
import type { FigureRow, ReturnFacts, ReturnVersion } from './return'
import { scaleFor } from './scales/scaleFor'
import type { Scales } from './scales/scaleFor'
import { lastYearOf } from './series'

/** A measure in an edition: what it was rated on, and what that came to. */
export interface EditionRow {
  readonly measure: MeasureCode
  /** the return's version that stood; null when nothing had been given */
  readonly version: number | null
  readonly scale: Scale
  readonly rating: Rating
  /** the same period last year, where the scale asked for it */
  readonly lastYear: Outturn | null
}

export interface EditionFacts extends Scales {
  readonly rows: readonly FigureRow[]
  /** the same period last year, where a scale asks for it */
  readonly lastYears?: readonly FigureRow[]
}

/** The edition of a period: every measure as it stands, rated as an answer would rate it now. */
export function editionRows(facts: EditionFacts): readonly EditionRow[] {
  return facts.rows.map((row) => {
    const scale = scaleFor(row.measure, facts)
    const lastYear = lastYearOf(row, facts.lastYears)
    const version = row.returned?.current?.version ?? null
    return { measure: row.measure.code, version, scale, rating: rateRow(row, scale, lastYear), lastYear }
  })
}

export function rateRow(row: FigureRow, scale: Scale, lastYear: Outturn | null): Rating {
  const { measure, period, target, outturn } = row
  const returned = row.returned && { reply: row.returned.current?.reply ?? null }
  return rate({ measure, period, target, outturn, returned, lastYear }, scale)
}

/** The scale that a return is rated on: while its period is closed, the one that it was closed with. */
export const scaleIn = (own: ReturnFacts, isClosed: boolean, scales: Scales): Scale =>
  (isClosed ? own.reported?.scale : undefined) ?? scaleFor(own.measure, scales)

/** True when another figure has been given since the period closed. */
export const isRestated = ({ returned, reported }: Pick<FigureRow, 'returned' | 'reported'>): boolean =>
  reported != null && isOther(reported.given, returned?.current ?? null)

/** Words beside a figure are added to without it being another. */
function isOther(one: ReturnVersion | null, other: ReturnVersion | null): boolean {
  if (one === null || other === null) return one !== other
  return one.version !== other.version && writtenOf(one.reply).trim() !== writtenOf(other.reply).trim()
}

/** What was reported and what stands now, which are shown beside one another ever after. */
export interface Restatement {
  /** null: nothing had been given when the period closed first */
  readonly reported: ReturnVersion | null
  readonly rating: Rating
  readonly now: ReturnVersion
}

/** How a figure was restated since its period first closed; null where it was not. */
export function restatementOf({
  returned,
  reported,
  asReported,
}: Pick<FigureRow, 'returned' | 'reported' | 'asReported'>): Restatement | null {
  const first = reported?.first ?? reported
  const now = asReported === undefined ? (returned?.current ?? null) : asReported.since
  if (first === undefined || now === null || !isOther(first.given, now)) return null
  return { reported: first.given, rating: first.rating, now }
}
