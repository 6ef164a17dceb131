import { may } from '../domain/access'
import type { LaterPeriod } from '../domain/answer'
import type { Council } from '../domain/council'
import { inScope } from '../domain/fits'
import { comparePeriods, printPeriod, samePeriod, year } from '../domain/period'
import type { Period } from '../domain/period'
import type { Person } from '../domain/person'
import { isOutstanding } from '../domain/progress'
import type { Question } from '../domain/question'
import type { FigureRow, PeriodState } from '../domain/return'
import { isSignedOff, isUnsigned, signOffRuleOf } from '../domain/signOffRule'
import type { SignOffRule } from '../domain/signOffRule'
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
  { by, seenBy }: Asking,
  states: readonly PeriodState[],
  council: Council,
): ShownFigures {
  const rule = signOffRuleOf(council)
  const isShown = (row: FigureRow) => {
    const state = states.find((one) => samePeriod(one.period, row.period)) ?? null
    return isForAll(row, state, rule) || (seenBy === 'asker' && mayRead(by, row))
  }
  const [rows, hidden]: [FigureRow[], FigureRow[]] = [[], []]
  for (const row of all) (isShown(row) ? rows : hidden).push(isUnsigned(row, rule) ? { ...row, unsigned: true } : row)
  return { rows, hidden }
}

/** Why there is no figure is as little signed off as a figure. */
const isUnanswered = ({ outturn, returned }: FigureRow): boolean => outturn === null && !returned?.current

/** What everybody may read: what is signed off, and in a closed period that there is no figure. */
const isForAll = (row: FigureRow, state: PeriodState | null, rule: SignOffRule): boolean =>
  row.returned?.current ? isSignedOff(row.returned, state, rule) : state?.state === 'closed'

const mayRead = (by: Person, row: FigureRow): boolean =>
  isUnanswered(row) || may(by, { kind: 'read figures not signed off', measure: row.measure }).allowed

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

function latestFigures(periods: readonly PeriodState[]): Period | null {
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
