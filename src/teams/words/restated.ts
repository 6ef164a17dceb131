import { restatementOf } from '../../domain/edition'
import { dayOf, printDay } from '../../domain/day'
import type { Target } from '../../domain/figure'
import type { Measure } from '../../domain/measure'
import { printPeriod } from '../../domain/period'
import type { Period } from '../../domain/period'
import type { EditionAsked, FigureRow, Reported, ReturnVersion } from '../../domain/return'
import { because } from './corrections'
import { replyCell } from './figure'

type Row = Pick<FigureRow, 'returned' | 'reported' | 'asReported'> & {
  readonly measure: Measure
  readonly target: Target | null
}

/** "Reported as 61 days; restated to 58 days on 5 August 2021 because the ledger was late."; '' for a figure that stands. */
export function sayRestated(row: Row): string {
  const restated = restatementOf(row)
  if (restated === null) return ''
  const { reported, now } = restated
  const was = reported === null ? 'Reported without a figure' : `Reported as ${cell(reported, row)}`
  const why = now.restatedBecause === undefined ? '' : ` because ${because(now.restatedBecause)}`
  return `${was}; restated to ${cell(now, row)} on ${printDay(dayOf(now.at, 'Europe/London'))}${why}.`
}

/** The figure with its mark: that it was provisional is part of what was reported. */
function cell({ reply }: ReturnVersion, { measure, target }: Row): string {
  const figure = replyCell(reply, measure, target)
  const shown = figure === 'No figure' ? 'no figure' : figure
  return reply.kind === 'figure' && reply.outturn.provisional ? `${shown} (provisional)` : shown
}

/** "Q1 2021/22, as reported": the period, and the edition of it that was asked for. */
export const periodAsked = (period: Period, asReported: EditionAsked | undefined): string =>
  asReported === undefined ? printPeriod(period) : `${printPeriod(period)}, ${AS[asReported]}`

const AS = { last: 'as reported', first: 'as first reported' } as const

/** "Edition 1, closed on 5 July 2021 by Imogen Castle" */
export const sayEdition = ({ edition, at, byName }: Pick<Reported, 'edition' | 'at' | 'byName'>): string =>
  `Edition ${edition}, closed on ${printDay(dayOf(at, 'Europe/London'))} by ${byName}`
