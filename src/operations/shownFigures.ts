import type { LaterPeriod } from '../domain/answer'
import type { Council } from '../domain/council'
import { inScope } from '../domain/fits'
import { comparePeriods, printPeriod, samePeriod, year } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import { editionAsked } from '../domain/question'
import type { Question } from '../domain/question'
import type { FigureRow, PeriodState } from '../domain/return'
import { shownTo } from '../domain/shown'
import { signOffRuleOf } from '../domain/signOffRule'
import { Refusal } from './errors'
import type { Collection } from './ports'

/** Someone's question, and who else can see the answer: in a channel only what everyone may read is shown. */
export interface Asking {
  readonly by: Person
  readonly question: Question
  readonly seenBy: 'asker' | 'everyone here'
}

export const WHERE_OTHERS_READ = 'where others are reading. Ask in a one-to-one chat with Outturn.'

/** Of all the figures, those that may be shown, marked where nobody has signed them; and those that may not. */
export interface ShownFigures {
  readonly rows: readonly FigureRow[]
  readonly hidden: readonly FigureRow[]
}

/** What of these figures the asker may see, each by the state of its own period. */
export function shownOf(
  all: readonly FigureRow[],
  { by, question, seenBy }: Asking,
  states: readonly PeriodState[],
  council: Council,
): ShownFigures {
  const rule = signOffRuleOf(council)
  const asReported = editionAsked(question)
  const [rows, hidden]: [FigureRow[], FigureRow[]] = [[], []]
  for (const row of all) {
    const state = states.find((one) => samePeriod(one.period, row.period)) ?? null
    const shown = shownTo(row, { to: seenBy === 'asker' ? by : null, state, rule, asReported })
    if (shown !== null) rows.push(shown)
    // A measure that came after the close is in no edition: nothing of it is kept back.
    else if (asReported === undefined || row.reported !== undefined) hidden.push(row)
  }
  return { rows, hidden }
}

/** Before a period is closed nothing of it has been reported. */
export function mustBeReported(rows: readonly FigureRow[], period: Period): void {
  if (rows.length === 0 || rows.some((row) => row.reported !== undefined)) return
  throw new Refusal(`${printPeriod(period)} has not been closed, so nothing of it has been reported yet.`)
}

export const asksAbout = (question: Question, row: FigureRow): boolean =>
  'filter' in question ? inScope(row.measure, question.filter) : true

/**
 * The period asked about: without one, the latest closed, else the latest there is, else the year that the plan begins
 * with, for which targets alone are held. Refuses where there is none.
 */
export function periodAsked(
  question: Question,
  periods: readonly PeriodState[],
  { startYear }: Pick<Council, 'startYear'>,
): Period {
  const period = ('period' in question ? question.period : null) ?? latestFigures(periods)
  if (period !== null) return period
  if (startYear !== undefined) return year(startYear)
  throw nothingHeld()
}

export const nothingHeld = (): Refusal =>
  new Refusal('Outturn holds no figures yet. The performance team starts by importing a plan.')

/** The period that a question without one means. */
export function latestFigures(periods: readonly PeriodState[]): Period | null {
  const newestFirst = [...periods].sort((one, other) => comparePeriods(other.period, one.period))
  return (newestFirst.find((one) => one.state === 'closed') ?? newestFirst[0])?.period ?? null
}

/** What a person is told whose question needs figures that they may not see. */
export function notSignedOff(of: Period, { question, seenBy }: Asking): Refusal {
  const one = question.kind === 'measure'
  const what = one ? `The figure for ${printPeriod(of)}` : printPeriod(of)
  if (seenBy === 'everyone here')
    return new Refusal(`${what} is not signed off, so it is not shown ${WHERE_OTHERS_READ}`)
  return new Refusal(
    one
      ? `${what} is not signed off, and until it is you may not see it. Ask about an earlier period.`
      : `${what} is not signed off in full, and until it is you may not see some of the figures that this needs. Ask about an earlier period.`,
  )
}

/** A later period that is open while the answer speaks of another. */
export function laterThan(period: Period, collections: readonly Collection[]): LaterPeriod | null {
  const later = collections.find((one) => one.state === 'open' && comparePeriods(one.period, period) > 0)
  if (!later) return null
  const submitted = later.returns.filter((one) => !isOutstanding(one))
  const signedOff = total(later.returns.filter((one) => one.state === 'approved'))
  const counted = { period: later.period, returns: total(later.returns), submitted: total(submitted) }
  return signedOff === 0 ? counted : { ...counted, signedOff }
}

const total = (counts: Collection['returns']): number => counts.reduce((sum, { count }) => sum + count, 0)
