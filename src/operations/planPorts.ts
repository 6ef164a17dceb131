import type { Instant } from '../domain/day'
import type { EditionRow } from '../domain/edition'
import type { MeasureCode } from '../domain/measure'
import type { MeasureHistory } from '../domain/measureHistory'
import type { Period } from '../domain/period'
import type { FigureRow } from '../domain/return'
import type { FiguresOverTime } from './wanted'

/** What acts ask of the world about how measures change and what periods were reported as. Part of `Reads`. */
export interface PlanReads {
  /** the figures of several periods, of every measure that has a return in them: earliest period first, in plan order */
  figuresOver(which: FiguresOverTime): Promise<readonly FigureRow[]>
  /** every version of a measure and of its targets, oldest first; null when there is no such measure */
  measureHistory(measure: MeasureCode): Promise<MeasureHistory | null>
  /** the closed periods of which no edition has been kept, earliest first */
  closedWithoutEdition(): Promise<readonly Period[]>
}

/** The next edition of a period, of what stands in this transaction. */
export interface EditionKept {
  readonly kind: 'edition kept'
  readonly period: Period
  /** null: the period came with a plan */
  readonly byId: number | null
  readonly byName: string
  readonly at: Instant
  readonly rows: readonly EditionRow[]
}

/** How a measure or a target came to differ. Earlier periods keep what they had. */
export interface MadeChange {
  /** the first period it applies to */
  readonly from: Period
  readonly reason: string
}
